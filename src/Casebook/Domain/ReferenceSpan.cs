namespace Casebook.Domain;

/// <summary>What a laboratory calls normal, as numbers.</summary>
/// <param name="Low">Lower limit; null when there is none.</param>
/// <param name="High">Upper limit; null when there is none.</param>
internal sealed record ReferenceSpan(double? Low, double? High)
{
    private static readonly string[] UpperWords = ["up to", "upper limit", "normal", "N", "cut-off", "cutoff"];

    /// <summary>Reads a printed reference such as <c>88-135</c> or <c>&lt;3.5</c>; null when it is anything that has to be interpreted.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="unit">Unit of the value; a reference in another unit is not read.</param>
    public static ReferenceSpan? Read(string text, string? unit)
    {
        var rest = text.Trim();
        if (unit is not null && rest.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            rest = rest[..^unit.Length].TrimEnd();
        var isUpper = false;
        foreach (var word in UpperWords)
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) || rest.Length == word.Length || char.IsLetter(rest[word.Length]))
                continue;
            rest = rest[word.Length..].TrimStart(' ', ':', '=');
            isUpper = word is "up to" or "upper limit";
            break;
        }
        if (LaboratoryNumber.Read(rest) is { } limit)
        {
            return (limit.Comparator, limit.Number > 0) switch
            {
                ("<" or "≤", true) => new ReferenceSpan(null, limit.Number),
                (">" or "≥", true) => new ReferenceSpan(limit.Number, null),
                ("", true) when isUpper => new ReferenceSpan(null, limit.Number),
                _ => null,
            };
        }
        var dash = rest.AsSpan().IndexOfAny('-', '–', '—');
        if (dash <= 0)
            return null;
        var (low, high) = (LaboratoryNumber.Single(rest.AsSpan(0, dash).Trim()), LaboratoryNumber.Single(rest.AsSpan(dash + 1).Trim()));
        return low is { } from && high is { } to && from < to ? new ReferenceSpan(from > 0 ? from : null, to) : null;
    }

    /// <summary>The titre below which a laboratory calls a test negative, as in <c>&lt; 1:80</c>; null when the words say another thing.</summary>
    public static double? ReadTitreLimit(string text) =>
        LaboratoryNumber.Read(text.Replace("1:", "", StringComparison.Ordinal).Replace("1/", "", StringComparison.Ordinal))
            is { Comparator: "<" or "≤" } limit
            ? limit.Number
            : null;
}

/// <summary>A value that can be set against the laboratory's own reference.</summary>
/// <param name="Number">The value.</param>
/// <param name="Comparator">Empty, or one of &lt; ≤ &gt; ≥.</param>
/// <param name="Reference">What the laboratory calls normal.</param>
internal sealed record MeasuredValue(double Number, string Comparator, ReferenceSpan Reference)
{
    /// <summary>The value of a result; null where it or its reference is missing or could mean two things.</summary>
    public static MeasuredValue? Of(TestResult result) =>
        result is { Value: { } value, Reference: { } reference }
        && LaboratoryNumber.Read(value.Value) is { } number
        && ReferenceSpan.Read(reference, result.Unit) is { } span
            ? new MeasuredValue(number.Number, number.Comparator, span)
            : null;
}
