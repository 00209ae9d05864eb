using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Tests.Domain;

/// <summary>What a laboratory prints is read as a number only where it can mean one.</summary>
public sealed class LaboratoryNumberTests
{
    [Theory]
    [InlineData("88-135", 88.0, 135.0)]
    [InlineData("2 500-8 000", 2500.0, 8000.0)]
    [InlineData("<3.5", null, 3.5)]
    [InlineData("≤ 29", null, 29.0)]
    [InlineData("> 60", 60.0, null)]
    [InlineData("0.9–1.8 g/l", 0.9, 1.8)]
    [InlineData("normal 0-20", null, 20.0)]
    [InlineData("up to 15", null, 15.0)]
    public void A_plain_reference_is_read(string text, double? low, double? high)
    {
        var span = ReferenceSpan.Read(text, "g/l");
        Assert.Equal((low, high), (span!.Low, span.High));
    }

    [Theory]
    [InlineData("negative")]
    [InlineData("20")]
    [InlineData("1,000-2,000")]
    [InlineData("0.9-1.8 mg/dl")]
    [InlineData("135-88")]
    [InlineData("<20, weak 20-39")]
    [InlineData("-")]
    public void A_reference_that_would_have_to_be_guessed_is_not(string text) => Assert.Null(ReferenceSpan.Read(text, "g/l"));

    [Theory]
    [InlineData("618 000", 618000)]
    [InlineData("26.9", 26.9)]
    [InlineData("0.123", .123)]
    [InlineData("1,5", 1.5)]
    public void A_printed_value_is_read(string text, double number) => Assert.Equal((number, ""), LaboratoryNumber.Read(text));

    [Theory]
    [InlineData("11/9")]
    [InlineData("2+")]
    [InlineData("18,000")]
    [InlineData("1.234")]
    [InlineData("3 times normal")]
    [InlineData("")]
    public void A_value_that_could_mean_two_is_not_read(string text) => Assert.Null(LaboratoryNumber.Read(text));

    [Fact]
    public void Comparators_are_kept() => Assert.Equal((200, ">"), LaboratoryNumber.Read("> 200"));

    [Theory]
    [InlineData("< 1:80", 80.0)]
    [InlineData("<1/40", 40.0)]
    [InlineData("1:80", null)]
    [InlineData("> 1:80", null)]
    public void A_titre_below_which_a_test_is_negative_is_read(string text, double? limit) => Assert.Equal(limit, ReferenceSpan.ReadTitreLimit(text));

    [Fact]
    public void A_value_is_measured_only_against_a_reference_of_its_own()
    {
        Assert.Equal(new MeasuredValue(48, "", new ReferenceSpan(null, 5)), MeasuredValue.Of(Result("48", "<5")));
        Assert.Null(MeasuredValue.Of(Result("48", null)));
        Assert.Null(MeasuredValue.Of(Result("11/9", "<5")));
        Assert.Null(MeasuredValue.Of(Result("48", "<5 mmol/l")));
    }

    private static Casebook.Domain.TestResult Result(string value, string? reference) =>
        new()
        {
            Test = At("CRP"),
            Value = At(value),
            Unit = "mg/l",
            Reference = reference,
        };

    private static Located<string> At(string text) => new(text, new SourceText("a", "").At(0, 0));
}
