using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;

namespace Casebook.Tests.Domain;

/// <summary>Ages as cases write them, and the bands they are found in.</summary>
public sealed class AgeBandTests
{
    [Theory]
    [InlineData("newborn", "under-1")]
    [InlineData("12 days", "under-1")]
    [InlineData("7 months", "under-1")]
    [InlineData("11 months", "under-1")]
    [InlineData("12 months", "1-9")]
    [InlineData("18 months", "1-9")]
    [InlineData("1", "1-9")]
    [InlineData("9 years 11 months", "1-9")]
    [InlineData("120 months", "10-19")]
    [InlineData("10", "10-19")]
    [InlineData("19 years", "10-19")]
    [InlineData("39", "30-39")]
    [InlineData("40", "40-49")]
    [InlineData("40s", "40-49")]
    [InlineData("early 40s", "40-49")]
    [InlineData("late 40s", "40-49")]
    [InlineData("79.5 years", "70-79")]
    [InlineData("80", "80-up")]
    [InlineData("80+", "80-up")]
    [InlineData("90+", "80-up")]
    [InlineData("> 89", "80-up")]
    [InlineData("90s", "80-up")]
    [InlineData("104 years", "80-up")]
    public void An_age_is_in_one_band(string written, string band)
    {
        var problems = new DiagnosticBag();
        var file = SourceText.Decode("a.md", System.Text.Encoding.UTF8.GetBytes(written));
        var age = AgeReader.Read(new Located<string>(written, new TextLocation(file, new TextSpan(0, written.Length))), problems);
        Assert.Empty(problems.ToImmutable());
        Assert.Equal(band, AgeBand.Of(age!.Value.Value.Years).Key);
    }

    [Fact]
    public void Bands_follow_each_other_without_gap()
    {
        Assert.Equal(0, AgeBand.All[0].From);
        Assert.Null(AgeBand.All[^1].To);
        Assert.All(AgeBand.All.Zip(AgeBand.All.Skip(1)), pair => Assert.Equal(pair.First.To + 1, pair.Second.From));
        Assert.Equal(AgeBand.All.Count, AgeBand.All.Select(band => band.Key).Distinct().Count());
    }
}
