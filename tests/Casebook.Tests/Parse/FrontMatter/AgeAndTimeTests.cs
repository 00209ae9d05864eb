using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;
using CsCheck;

namespace Casebook.Tests.Parse.FrontMatter;

public sealed class AgeAndTimeTests
{
    [Theory]
    [InlineData("44", "44 years", 44)]
    [InlineData("44 years", "44 years", 44)]
    [InlineData("44-year-old", "44 years", 44)]
    [InlineData("44 years old", "44 years", 44)]
    [InlineData("44y", "44 years", 44)]
    [InlineData("1", "1 year", 1)]
    [InlineData("0", "0 years", 0)]
    [InlineData("7 months", "7 months", 7 / 12.0)]
    [InlineData("1 month", "1 month", 1 / 12.0)]
    [InlineData("12 days", "12 days", 12 / 365.25)]
    [InlineData("3 weeks", "3 weeks", 21 / 365.25)]
    [InlineData("2.5 years", "2.5 years", 2.5)]
    [InlineData("4 years 6 months", "4 years 6 months", 4.5)]
    [InlineData("1 year and 3 months", "1 year 3 months", 1.25)]
    [InlineData("40s", "40s", 45)]
    [InlineData("mid-40s", "mid-40s", 45)]
    [InlineData("early 40s", "early 40s", 42)]
    [InlineData("in her late 60s", "late 60s", 68)]
    [InlineData("90+", "90+", 90)]
    [InlineData("90 or older", "90+", 90)]
    [InlineData("> 89", "> 89", 90)]
    [InlineData("newborn", "newborn", 0)]
    [InlineData("122", "122 years", 122)]
    public void An_age_is_read_and_shown_for_people(string written, string shown, double years)
    {
        var (age, problem) = Age(written);
        Assert.Null(problem);
        Assert.Equal(shown, age!.Written);
        Assert.Equal(years, age.Years, 6);
    }

    [Theory]
    [InlineData("200")]
    [InlineData("-3")]
    [InlineData("3000 months")]
    [InlineData("middle-aged")]
    [InlineData("44 apples")]
    [InlineData("45s")]
    [InlineData("44 45")]
    [InlineData("99999999999999999999")]
    [InlineData("+")]
    [InlineData("s")]
    public void An_impossible_age_is_an_error(string written)
    {
        var (age, problem) = Age(written);
        Assert.Null(age);
        Assert.Equal("CB314", problem!.Code);
    }

    [Theory]
    [InlineData("day 0", 0)]
    [InlineData("day 3", 3)]
    [InlineData("day -3", -3)]
    [InlineData("on day 3", 3)]
    [InlineData("week 2", 14)]
    [InlineData("-2 weeks", -14)]
    [InlineData("−2 weeks", -14)]
    [InlineData("- 2 weeks", -14)]
    [InlineData("+3 months", 91.3125)]
    [InlineData("+ 4 days", 4)]
    [InlineData("22 months", 22 * 30.4375)]
    [InlineData("25 years before", -25 * 365.25)]
    [InlineData("2 years after", 730.5)]
    [InlineData("two weeks later", 14)]
    [InlineData("a week before admission", -7)]
    [InlineData("about 3 days before", -3)]
    [InlineData("more than 3 years before", -3 * 365.25)]
    [InlineData("2-4 weeks before", -21)]
    [InlineData("2 to 4 weeks", 21)]
    [InlineData("48 h", 2)]
    [InlineData("48h", 2)]
    [InlineData("1.5 years", 1.5 * 365.25)]
    [InlineData("at presentation", 0)]
    [InlineData("On admission", 0)]
    public void A_time_is_ordered_where_it_can_be(string written, double days) => Assert.Equal(days, RelativeTimeReader.Read(written).Days!.Value, 6);

    [Theory]
    [InlineData("at diagnosis")]
    [InlineData("2011")]
    [InlineData("since 1996")]
    [InlineData("48 hours after surgery")]
    [InlineData("before surgery")]
    [InlineData("childhood")]
    [InlineData("age 8")]
    [InlineData("day 5 post-partum")]
    [InlineData("later")]
    [InlineData("-")]
    [InlineData("day")]
    [InlineData("")]
    public void Other_times_are_kept_as_written_without_an_order(string written) =>
        Assert.Equal(new RelativeTime(written, null), RelativeTimeReader.Read(written));

    [Theory]
    [InlineData("8 years", -8 * 365.25)]
    [InlineData("+2 days", 2)]
    [InlineData("2 days after", 2)]
    [InlineData("day 3", 3)]
    public void An_onset_without_a_sign_lies_before_presentation(string written, double days) =>
        Assert.Equal(days, RelativeTimeReader.ReadOnset(written).Days!.Value, 6);

    [Fact]
    public void No_text_makes_ages_or_times_throw()
    {
        string[] pieces =
        [
            "4",
            "0",
            "s",
            "mid",
            "-",
            " ",
            "years",
            "year",
            "day",
            "before",
            "after",
            "+",
            ">",
            "≥",
            ">=",
            "and",
            "old",
            "of",
            "age",
            "to",
            ".",
            ",",
            "about ",
            "in",
            "the",
            "newborn",
            "or older",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[1, 8]
            .Select(string.Concat)
            .Where(text => text.Trim().Length > 0)
            .Sample(
                text =>
                {
                    var (age, problem) = Age(text);
                    Assert.True(age is null != problem is null);
                    Assert.True(age is null or { Years: >= 0 and <= 125 });
                    Assert.Equal(text, RelativeTimeReader.Read(text).Written);
                },
                iter: 20_000
            );
    }

    private static (Age? Age, Diagnostic? Problem) Age(string written)
    {
        var problems = new DiagnosticBag();
        var file = new SourceText("content/cases/made-up.md", written);
        var age = AgeReader.Read(new Located<string>(written, file.At(0, written.Length)), problems);
        return (age?.Value, problems.ToImmutable().SingleOrDefault());
    }
}
