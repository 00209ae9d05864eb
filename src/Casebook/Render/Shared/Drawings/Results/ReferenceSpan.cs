namespace Casebook.Render.Shared.Drawings.Results;

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
        if (unit is not null && rest.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) rest = rest[..^unit.Length].TrimEnd();
        var isUpper = false;
        foreach (var word in UpperWords)
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) || rest.Length == word.Length || char.IsLetter(rest[word.Length])) continue;
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
        if (dash <= 0) return null;
        var (low, high) = (LaboratoryNumber.Single(rest.AsSpan(0, dash).Trim()), LaboratoryNumber.Single(rest.AsSpan(dash + 1).Trim()));
        return low is { } from && high is { } to && from < to ? new ReferenceSpan(from > 0 ? from : null, to) : null;
    }

    /// <summary>Where the band of the reference begins on a scale from 0 to 1.</summary>
    public double BandStart => Low is null ? 0 : High is null ? 1 - OneSided : Below;

    /// <summary>Where it ends.</summary>
    public double BandEnd => High is null ? 1 : Low is null ? OneSided : Above;

    /// <summary>Where the lower limit stands.</summary>
    public const double Below = .28;

    /// <summary>Where the upper limit stands.</summary>
    public const double Above = .48;

    /// <summary>Where a limit stands that is the only one.</summary>
    public const double OneSided = .34;

    /// <summary>Place of a value on the scale: even between the limits, by multiples of the limit outside, up to a hundredfold; beyond that at the edge.</summary>
    public double At(double value)
    {
        if (High is { } high && value > high) return BandEnd + Math.Min(1, Math.Log10(value / high) / 2) * (1 - BandEnd);
        if (Low is { } low)
        {
            var limit = BandStart;
            if (value < low) return value <= 0 ? 0 : limit * (1 - Math.Min(1, Math.Log10(low / value) / 2));
            return High is { } top ? Below + (value - low) / (top - low) * (Above - Below) : limit + Math.Min(1, Math.Log10(value / low) / 2) * (1 - limit);
        }
        return value / High!.Value * OneSided;
    }

    /// <summary>Places of the multiples worth a mark, with their words.</summary>
    public IEnumerable<(double At, string Label)> Marks()
    {
        if (Low is { } low) yield return (At(low / 10), "÷10");
        if (High is not { } high) yield break;
        yield return (At(high * 10), "×10");
        yield return (At(high * 100), "×100");
    }
}
