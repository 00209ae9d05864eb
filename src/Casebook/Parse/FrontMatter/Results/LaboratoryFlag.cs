namespace Casebook.Parse.FrontMatter.Results;

/// <summary>The laboratory's own marks of a value out of its reference: ↑ ↓ anywhere, H and L behind the value.</summary>
internal static class LaboratoryFlag
{
    /// <summary>The length of the mark that begins a text; 0 when none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, bool isBehindValue)
    {
        var length =
            isBehindValue && text is ['H' or 'L', ..] ? 1
            : text[0] is '↑' or '↓' ? 1
            : 0;
        while (length > 0 && length < text.Length && text[length] == text[0])
            length++;
        return length;
    }

    /// <summary>Whether words in brackets are a mark and nothing else.</summary>
    public static bool IsWhole(string words) => words is "H" or "L" or "↑" or "↓" or "high" or "low" or "normal";

    /// <summary>What a mark says.</summary>
    public static Domain.Outcome Outcome(ReadOnlySpan<char> mark) =>
        mark[0] switch
        {
            'H' or '↑' or 'h' => Domain.Outcome.High,
            'n' => Domain.Outcome.Normal,
            _ => Domain.Outcome.Low,
        };

    /// <summary>Whether an L that could be litres is the mark, for a unit stands behind it: <c>3.1 L mmol/L</c>.</summary>
    public static bool StandsBeforeUnit(ReadOnlySpan<char> text, int unit) =>
        unit == 1 && text[0] == 'L' && UnitNames.LengthAt(text[1..].TrimStart()) > 0;
}
