using System.Buffers;
using System.Collections.Frozen;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Tells units from other words behind a number.</summary>
internal static class UnitNames
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" ,;()[]");

    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "U",
        "IU",
        "kU",
        "mU",
        "mIU",
        "UI",
        "mUI",
        "AU",
        "CU",
        "RU",
        "EU",
        "AI",
        "GPL",
        "MPL",
        "UGPL",
        "UMPL",
        "SGU",
        "SMU",
        "index",
        "ratio",
        "units",
        "unit",
        "g",
        "mg",
        "µg",
        "μg",
        "ug",
        "mcg",
        "ng",
        "pg",
        "kg",
        "mol",
        "mmol",
        "µmol",
        "μmol",
        "umol",
        "nmol",
        "pmol",
        "mEq",
        "mosm",
        "kat",
        "µkat",
        "nkat",
        "l",
        "dl",
        "ml",
        "µl",
        "fl",
        "mm",
        "cm",
        "µm",
        "nm",
        "mmHg",
        "kPa",
        "s",
        "sec",
        "second",
        "seconds",
        "min",
        "minutes",
        "h",
        "hours",
        "cells",
        "copies",
        "°C",
        "BU",
        "log",
        "log10",
        "MoM"
    );

    /// <summary>Whether a word is a unit: known, a percentage, or one with a stroke such as <c>mg/L</c>.</summary>
    public static bool IsUnit(ReadOnlySpan<char> word)
    {
        // A capital H is the laboratory's mark of a high value, never hours.
        if (word.IsEmpty || word is "H")
            return false;
        if (word[0] is '%' or '‰')
            return word.Length == 1 || word[1] is '/';
        if (Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return true;
        if (IsPowerOfTen(word))
            return true;
        var stroke = word.IndexOf('/');
        return stroke >= 0 && stroke < word.Length - 1 && (stroke == 0 || word[..stroke].IndexOfAnyInRange('0', '9') < 0);
    }

    /// <summary>Whether a word begins a factor such as <c>x10^9/L</c>.</summary>
    public static bool IsPowerOfTen(ReadOnlySpan<char> word)
    {
        var rest = word.TrimStart("x×*·");
        if (!rest.StartsWith("10") || rest.Length < 3)
            return false;
        return rest[2] is '^' or '*' or '⁹' or '¹' or '³' or '⁶' or '⁴' or '⁵'
            || (rest.Length < word.Length && (rest[2] is '/' || char.IsAsciiDigit(rest[2])));
    }

    /// <summary>The length of the unit that begins a text, 0 when none does; a unit may have several words: x 10^9/L, mm/1st hour, g /24 h.</summary>
    public static int LengthAt(ReadOnlySpan<char> rest)
    {
        var end = 0;
        var whole = WordOf(rest);
        if (whole is "x" or "×" && rest.Length > 2 && IsPowerOfTen(WordOf(rest[2..])))
            whole = rest[..(2 + WordOf(rest[2..]).Length)];
        else if (!IsUnit(whole))
            return 0;
        end = whole.Length;
        while (end + 1 < rest.Length && rest[end] == ' ')
        {
            var next = WordOf(rest[(end + 1)..]);
            var continues =
                next.StartsWith("/")
                || whole.EndsWith("/")
                || (next is "hour" or "hours" or "h" or "hr" or "m²" or "m2" or "m^2" or "FEU" or "DDU" or "creatinine" && whole.Contains('/'))
                || (whole is "mm" && next is "Hg")
                || (whole is "cm" && next is "H2O" or "H₂O")
                || (whole is "log" or "log10" && IsUnit(next));
            if (next.IsEmpty || !continues)
                break;
            end += 1 + next.Length;
            whole = next;
        }
        return end;
    }

    private static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(Ends);
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>The unit that stands with the reference alone, as in 110.9 (80.0-100.0 fL); null when none does.</summary>
    public static string? Behind(string reference)
    {
        var unit = reference[(reference.LastIndexOf(' ') + 1)..];
        return unit.Length < reference.Length && IsUnit(unit) ? unit : null;
    }
}
