using System.Globalization;
using Casebook.Render.Shared.Drawings;
using CsCheck;

namespace Casebook.Tests.Render.Shared.Drawings;

/// <summary>Numbers of drawings: at most two decimals, printed as .NET's own format prints them.</summary>
public sealed class SvgNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(12, "12")]
    [InlineData(-3.5, "-3.5")]
    [InlineData(0.05, "0.05")]
    [InlineData(1.999, "2")]
    [InlineData(-0.001, "0")]
    [InlineData(340.125, "340.12")]
    [InlineData(123456789012.5, "123456789012.5")]
    public void A_number_has_at_most_two_decimals(double value, string printed) => Assert.Equal(printed, SvgWriter.Number(value));

    [Fact]
    public void Any_number_is_printed_as_the_format_of_NET_prints_it() =>
        Gen.OneOf(Gen.Double[-2000, 2000], Gen.Double[-1e12, 1e12], Gen.Int[-100000, 100000].Select(cents => cents / 100.0))
            .Sample(value =>
            {
                var printed = Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
                Assert.Equal(printed == "-0" ? "0" : printed, SvgWriter.Number(value));
            });
}
