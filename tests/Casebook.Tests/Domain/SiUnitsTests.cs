using Casebook.Domain;
using Casebook.Tests.Parse.FrontMatter;

namespace Casebook.Tests.Domain;

/// <summary>SI units beside conventional ones.</summary>
public sealed class SiUnitsTests
{
    [Theory]
    [InlineData("glucose: 180 mg/dL", "9.99 mmol/L")]
    [InlineData("creatinine: 1.2 mg/dL", "106 µmol/L")]
    [InlineData("creatinine: high 4.10 mg/dL (0.6-1.2)", "362 µmol/L")]
    [InlineData("calcium: 8.2 mg/dL", "2.05 mmol/L")]
    [InlineData("Hb: 7.4 g/dL", "74 g/L")]
    [InlineData("uric acid: \"> 10 mg/dL\"", "> 595 µmol/L")]
    [InlineData("creatinine: 106 µmol/L", null)]
    [InlineData("urine creatinine: 120 mg/dL", null)]
    [InlineData("glucose: 1,800 mg/dL", null)]
    [InlineData("glucose: 100-180 mg/dL", null)]
    public void A_value_is_converted_where_the_factor_is_certain(string line, string? si)
    {
        var result = Reading.Fields($"labs:\n  - {line}").Case.Labs[0];
        Assert.Equal(si, SiUnits.Of(result, [result.Test.Value]));
    }
}
