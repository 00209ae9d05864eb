using System.Collections.Frozen;
using System.Globalization;

namespace Casebook.Domain;

/// <summary>Values in SI units beside those that a laboratory printed in conventional ones, for what is measured under one name and has one factor
/// everywhere. Nothing is judged, and no reference is converted.</summary>
/// <remarks>
/// Factors: Young DS, Ann Intern Med 1987;106:114-29, as in JAMA's instructions for authors. Units are those of UCUM (https://ucum.org) as laboratories
/// print them.
/// To extend the table, add a line: names, printed unit, factor, SI unit.
/// </remarks>
internal static class SiUnits
{
    private static readonly (string Names, string Unit, double Factor, string SiUnit)[] Table =
    [
        ("glucose, blood glucose, plasma glucose, serum glucose, fasting glucose, blood sugar, CSF glucose", "mg/dL", 0.0555, "mmol/L"),
        ("creatinine, serum creatinine, plasma creatinine", "mg/dL", 88.4, "µmol/L"),
        ("blood urea nitrogen, BUN, urea nitrogen", "mg/dL", 0.357, "mmol/L"),
        ("bilirubin, total bilirubin, serum bilirubin, direct bilirubin, conjugated bilirubin, indirect bilirubin", "mg/dL", 17.1, "µmol/L"),
        ("cholesterol, total cholesterol, LDL cholesterol, HDL cholesterol, LDL, HDL", "mg/dL", 0.0259, "mmol/L"),
        ("triglycerides, triglyceride", "mg/dL", 0.0113, "mmol/L"),
        ("calcium, serum calcium, total calcium, corrected calcium, ionised calcium, ionized calcium", "mg/dL", 0.25, "mmol/L"),
        ("phosphate, serum phosphate, phosphorus, serum phosphorus, inorganic phosphate", "mg/dL", 0.323, "mmol/L"),
        ("magnesium, serum magnesium", "mg/dL", 0.411, "mmol/L"),
        ("uric acid, serum uric acid, urate", "mg/dL", 59.48, "µmol/L"),
        ("ammonia, plasma ammonia", "µg/dL", 0.587, "µmol/L"),
        ("albumin, serum albumin", "g/dL", 10, "g/L"),
        ("total protein, serum protein", "g/dL", 10, "g/L"),
        ("haemoglobin, hemoglobin, Hb, Hgb", "g/dL", 10, "g/L"),
    ];

    private static readonly FrozenDictionary<(string Name, string Unit), (double Factor, string SiUnit)> ByName = Table
        .SelectMany(row => row.Names.Split(", "), (row, name) => (Key: (FoldedText.NameKey(name), UnitKey(row.Unit)), row.Factor, row.SiUnit))
        // Spellings of one name have one key.
        .DistinctBy(line => line.Key)
        .ToFrozenDictionary(line => line.Key, line => (line.Factor, line.SiUnit));

    /// <summary>The value in SI units, such as <c>9.99 mmol/L</c>, with as many significant digits as the printed one, and three at least; null where the
    /// table has no line for it, or the print could mean two numbers.</summary>
    /// <param name="result">The result.</param>
    /// <param name="names">Names of the test: as written, and those of its term.</param>
    public static string? Of(TestResult result, IEnumerable<string> names)
    {
        if (result is not { Value: { } value, Unit: { } unit } || LaboratoryNumber.Read(value.Value) is not { } read)
            return null;
        foreach (var name in names)
        {
            if (!ByName.TryGetValue((FoldedText.NameKey(name), UnitKey(unit)), out var line))
                continue;
            var number = Rounded(read.Number * line.Factor, Math.Max(DigitsOf(value.Value), line.Factor == 10 ? 2 : 3));
            return $"{read.Comparator} {number} {line.SiUnit}".TrimStart();
        }
        return null;
    }

    private static string UnitKey(string unit) =>
        unit.Replace(" ", "", StringComparison.Ordinal).Replace('μ', 'µ').Replace("mcg", "µg", StringComparison.OrdinalIgnoreCase).ToLowerInvariant();

    private static int DigitsOf(string printed) => printed.Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count();

    private static string Rounded(double number, int digits)
    {
        if (number == 0)
            return "0";
        var decimals = digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(number)));
        if (decimals <= 0)
            return Math.Round(number).ToString("0", CultureInfo.InvariantCulture);
        return number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
