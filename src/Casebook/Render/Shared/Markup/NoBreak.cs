using System.Buffers;
using System.Text;

namespace Casebook.Render.Shared.Markup;

/// <summary>
/// Finds what no line may break: names with a hyphen beside a short or coded part (<c>anti-Jo-1</c>, <c>C-reactive</c>, <c>p-ANCA</c>, <c>HLA-B27</c>),
/// and a number with its unit (<c>10 mg</c>). The text itself stays as it is, so that it is found, copied and exported as written.
/// </summary>
internal static class NoBreak
{
    /// <summary>What stands before such a stretch.</summary>
    public const string Open = "<span class=\"nb\">";

    /// <summary>What stands behind it.</summary>
    public const string Close = "</span>";

    // A longer one would leave a narrow page.
    private const int Longest = 22;
    private const int Short = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("-0123456789");

    // By their beginnings: mg, mg/L, mmol, mmHg.
    private static readonly string[] Units =
    [
        "%",
        "‰",
        "°",
        "g",
        "kg",
        "mg",
        "ug",
        "µg",
        "μg",
        "ng",
        "pg",
        "l",
        "L",
        "dL",
        "dl",
        "mL",
        "ml",
        "µL",
        "μL",
        "fL",
        "fl",
        "mol",
        "mmol",
        "µmol",
        "μmol",
        "nmol",
        "pmol",
        "Eq",
        "mEq",
        "U",
        "IU",
        "mIU",
        "kU",
        "m",
        "cm",
        "mm",
        "µm",
        "μm",
        "nm",
        "mmHg",
        "cmH2O",
        "kPa",
        "Pa",
        "bpm",
        "h",
        "min",
        "s",
        "ms",
        "Hz",
        "mV",
        "Gy",
        "Sv",
        "kcal",
        "kJ",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitNames = new HashSet<string>(
        Units,
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The next stretch that no line may break; its length is 0 when there is none.</summary>
    /// <param name="text">The text, not encoded.</param>
    /// <param name="from">Where to begin.</param>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var sign = text[at..].IndexOfAny(Signs);
            if (sign < 0)
                break;
            at += sign;
            var (start, end) = ChunkAround(text, from, at);
            if (text[at] != '-' && MeasureEnd(text, end) is > 0 and var unit && unit - start <= Longest)
                return (start, unit - start);
            if (end - start <= Longest && IsName(text[start..end]))
                return (start, end - start);
            at = Math.Max(at, end - 1);
        }
        return default;
    }

    /// <summary>Adds a text, encoded, with such stretches held together.</summary>
    public static StringBuilder Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        var from = 0;
        for (var (start, length) = Next(text, 0); length > 0; (start, length) = Next(text, from))
        {
            HtmlText.Append(target, text[from..start]);
            HtmlText.Append(target.Append(Open), text.Slice(start, length)).Append(Close);
            from = start + length;
        }
        return HtmlText.Append(target, text[from..]);
    }

    // Letters, digits and hyphens between them; in a number also its marks.
    private static (int Start, int End) ChunkAround(ReadOnlySpan<char> text, int from, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > from && IsPart(text, start - 1))
            start--;
        while (end < text.Length && IsPart(text, end))
            end++;
        return (start, end);
    }

    private static bool IsPart(ReadOnlySpan<char> text, int at) =>
        char.IsLetterOrDigit(text[at])
        || text[at] == '-'
        || (
            text[at] is '.' or ',' or ':' or '/' or '–'
            && at > 0
            && at + 1 < text.Length
            && char.IsAsciiDigit(text[at - 1])
            && char.IsAsciiDigit(text[at + 1])
        );

    // End of the unit behind a number; 0 when none follows.
    private static int MeasureEnd(ReadOnlySpan<char> text, int end)
    {
        if (!char.IsAsciiDigit(text[end - 1]) || end + 1 >= text.Length || text[end] is not (' ' or '\u00a0'))
            return 0;
        var stop = end + 1;
        while (stop < text.Length && (char.IsLetter(text[stop]) || text[stop] is '%' or '‰' or '°'))
            stop++;
        if (!UnitNames.Contains(text[(end + 1)..stop]))
            return 0;
        // mg/L, mL/min: the rest of a unit goes along.
        while (stop + 1 < text.Length && text[stop] == '/' && char.IsLetter(text[stop + 1]))
        {
            stop++;
            while (stop < text.Length && char.IsLetterOrDigit(text[stop]))
                stop++;
        }
        return stop;
    }

    // A hyphen between two plain long words may break: follow-up, well-known. No browser breaks between digits: 2026-01-02, 8061-4.
    private static bool IsName(ReadOnlySpan<char> chunk)
    {
        if (chunk[0] == '-' || chunk[^1] == '-' || chunk.IndexOf('-') < 0 || !HasLetter(chunk))
            return false;
        foreach (var range in chunk.Split('-'))
        {
            var part = chunk[range];
            if (part.Length is > 0 and <= Short && !IsPlainWord(part) || part.Length == 1 || IsCode(part))
                return true;
        }
        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> chunk)
    {
        foreach (var c in chunk)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }

    private static bool IsPlainWord(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (!char.IsLower(c))
                return false;
        }
        return part.Length > 1;
    }

    private static bool IsCode(ReadOnlySpan<char> part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (char.IsAsciiDigit(part[i]) || (i > 0 && char.IsUpper(part[i])))
                return true;
        }
        return false;
    }
}
