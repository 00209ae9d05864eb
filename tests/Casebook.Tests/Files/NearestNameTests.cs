using Casebook.Files;
using CsCheck;

namespace Casebook.Tests.Files;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("calcinosis cutsi", "calcinosis cutis")]
    [InlineData("Raynaud phenomenom", "Raynaud phenomenon")]
    [InlineData("RAYNAUD PHENOMENON", "Raynaud phenomenon")]
    [InlineData("something else", null)]
    public void The_name_most_likely_meant_is_found(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, ["calcinosis cutis", "Raynaud phenomenon"]));

    [Fact]
    public void A_known_name_is_nearest_to_itself() =>
        Gen.Select(Gen.String[1, 30], Gen.String[0, 30].Array[0, 5])
            .Sample((name, others) => string.Equals(NearestName.Find(name, others.Append(name)), name, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_order_of_names_makes_no_difference() =>
        Gen.Select(
                Gen.Char["abc"].Array[0, 6].Select(letters => new string(letters)),
                Gen.Char["abc"].Array[0, 6].Select(letters => new string(letters)).Array[0, 6]
            )
            .Sample((written, names) => NearestName.Find(written, names) == NearestName.Find(written, names.Reverse()));

    [Fact]
    public void What_is_found_is_near() =>
        Gen.Select(Gen.String[0, 20], Gen.String[0, 20].Array[0, 5])
            .Sample(
                (written, names) =>
                    NearestName.Find(written, names) is not { } found || Math.Abs(found.Length - written.Length) <= Math.Max(1, written.Length / 3)
            );
}
