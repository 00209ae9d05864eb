using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Tests.Domain;

/// <summary>How long a patient has been ill, by what the findings say of their beginning.</summary>
public sealed class IllnessLengthTests
{
    [Theory]
    [InlineData("2-weeks", -3.0)]
    [InlineData("2-weeks", -14.0)]
    [InlineData("3-months", -15.0)]
    [InlineData("1-year", -300.0)]
    [InlineData("5-years", -10.0, -800.0, null)]
    [InlineData("longer", -9131.0, 2.0)]
    public void The_finding_that_was_there_first_says_how_long(string band, params double?[] days) =>
        Assert.Equal(band, IllnessLength.All[Assert.NotNull(IllnessLength.Of(days.Select(day => Made(day, present: true))))].Key);

    [Fact]
    public void What_began_later_is_absent_or_undated_says_nothing() =>
        Assert.Null(IllnessLength.Of([Made(3, present: true), Made(-300, present: false), Made(null, present: true), Made(0, present: true)]));

    private static Finding Made(double? days, bool present) =>
        new()
        {
            Name = new Located<string>("made-up finding", new SourceText("t", "t").At(0, 1)),
            Present = present,
            Onset = new RelativeTime("as written", days),
        };
}
