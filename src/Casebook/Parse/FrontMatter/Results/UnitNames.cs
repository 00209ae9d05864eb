using System.Collections.Frozen;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Tells units from other words behind a number.</summary>
internal static class UnitNames
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "U", "IU", "kU", "mU", "mIU", "UI", "mUI", "AU", "CU", "RU", "EU", "AI", "GPL", "MPL", "UGPL", "UMPL", "SGU", "SMU", "index", "ratio", "units", "unit",
        "g", "mg", "µg", "μg", "ug", "mcg", "ng", "pg", "kg", "mol", "mmol", "µmol", "μmol", "umol", "nmol", "pmol", "mEq", "mosm", "kat", "µkat", "nkat",
        "l", "dl", "ml", "µl", "fl", "mm", "cm", "µm", "nm", "mmHg", "kPa", "s", "sec", "second", "seconds", "min", "minutes", "h", "hours", "cells", "copies", "°C", "BU", "MoM");

    /// <summary>Whether a word is a unit: known, a percentage, or one with a stroke such as <c>mg/L</c>.</summary>
    public static bool IsUnit(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return false;
        if (word[0] is '%' or '‰') return word.Length == 1 || word[1] is '/';
        if (Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return true;
        if (IsPowerOfTen(word)) return true;
        var stroke = word.IndexOf('/');
        return stroke >= 0 && stroke < word.Length - 1 && (stroke == 0 || word[..stroke].IndexOfAnyInRange('0', '9') < 0);
    }

    /// <summary>Whether a word begins a factor such as <c>x10^9/L</c>.</summary>
    public static bool IsPowerOfTen(ReadOnlySpan<char> word)
    {
        var rest = word.TrimStart("x×*·");
        if (!rest.StartsWith("10") || rest.Length < 3) return false;
        return rest[2] is '^' or '*' or '⁹' or '¹' or '³' or '⁶' or '⁴' or '⁵' || (rest.Length < word.Length && (rest[2] is '/' || char.IsAsciiDigit(rest[2])));
    }
}
