using System.Globalization;
using System.Text;

namespace Casebook.Diagnostics.Formats;

/// <summary>How many columns of a terminal a character takes.</summary>
internal static class DisplayWidth
{
    // First and last of the ranges that East Asian Width (UAX 11) calls wide or fullwidth, and of emoji; joined where gaps are unassigned.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F),
        (0x231A, 0x231B),
        (0x23E9, 0x23EC),
        (0x2614, 0x2615),
        (0x26A1, 0x26A1),
        (0x2705, 0x2705),
        (0x274C, 0x274C),
        (0x2E80, 0x303E),
        (0x3041, 0x33FF),
        (0x3400, 0x4DBF),
        (0x4E00, 0xA4CF),
        (0xA960, 0xA97F),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F),
        (0xFF01, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FF),
        (0x1F900, 0x1FAFF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>0 for marks that combine with the character before, 2 for wide ones, else 1.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return Array.Exists(Wide, range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1;
    }
}
