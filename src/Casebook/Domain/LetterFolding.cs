using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Casebook.Domain;

/// <summary>
/// The one folding of letters: small, Latin ones without accents, Greek ones by name. Names, addresses, ids of headings and search go by it; the
/// search
/// page (<c>search.js</c>) does the same, and a test compares the two.
/// </summary>
/// <remarks>
/// Other scripts keep their letters, so that an address in Cyrillic can be read. AnyAscii (ISC) was weighed: it writes all scripts in Latin and ζ as
/// <c>z</c>, makes unlike names alike, and its table is too large to send to a browser.
/// </remarks>
internal static class LetterFolding
{
    // A longer run of Greek letters is a Greek word, not names of letters as in γδ T cells.
    private const int MaxGreekNames = 2;

    private const int OnStack = 256;

    /// <summary>Adds the folded text.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="text">What to fold.</param>
    /// <param name="separator">What stands for a run of other marks, between letters only; empty for nothing.</param>
    public static void Append(StringBuilder target, ReadOnlySpan<char> text, string separator)
    {
        if (Ascii.IsValid(text))
            AppendAscii(target, text, separator);
        else
            AppendAny(target, text, separator);
    }

    // Most words of most sites; search folds each of them.
    private static void AppendAscii(StringBuilder target, ReadOnlySpan<char> text, string separator)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                target.Append(char.ToLowerInvariant(c));
            else if (c != '\'')
                Separate(target, separator);
        }
    }

    private static void AppendAny(StringBuilder target, ReadOnlySpan<char> text, string separator)
    {
        Span<char> letters = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        letters = letters[..Small(text, letters)];
        var joins = false;
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            var takesMarks = false;
            if (char.IsAsciiLetterOrDigit(c))
            {
                target.Append(c);
            }
            else if (GreekLetter(c) >= 0)
            {
                var end = i + 1;
                while (end < letters.Length && GreekLetter(letters[end]) >= 0)
                    end++;
                takesMarks = end - i > MaxGreekNames;
                for (; i < end; i++)
                    target.Append(takesMarks ? Greek[GreekLetter(letters[i])].ToString() : GreekNames[GreekLetter(letters[i])]);
                i--;
            }
            else if (Latin.TryGetValue(c, out var plain))
            {
                target.Append(plain);
            }
            else if (
                Rune.DecodeFromUtf16(letters[i..], out var rune, out var length) == System.Buffers.OperationStatus.Done
                && (Rune.IsLetterOrDigit(rune) || (joins && IsMark(rune)))
            )
            {
                target.Append(Rune.ToLowerInvariant(rune));
                i += length - 1;
                takesMarks = true;
            }
            else if (!IsMark(rune))
            {
                Separate(target, separator);
            }
            joins = takesMarks;
        }
    }

    // Small letters, without what is written on or between them.
    private static int Small(ReadOnlySpan<char> text, Span<char> letters)
    {
        var count = 0;
        foreach (var written in text)
        {
            if (count > 0 && Composed(letters[count - 1], written) is { } one)
                letters[count - 1] = one;
            else if (!IsDropped(written))
                letters[count++] = char.ToLowerInvariant(written);
        }
        return count;
    }

    // Marks that a reader may leave out: apostrophes, accents, vowel points, soft hyphens and other marks of layout.
    private static bool IsDropped(char c) =>
        c switch
        {
            '\'' or '’' => true,
            < '\u0080' => false,
            >= '\u0300' and <= '\u036F' or >= '\u0591' and <= '\u05C7' or >= '\u064B' and <= '\u065F' or '\u0670' or >= '\uFE00' and <= '\uFE0F' =>
                true,
            _ => char.GetUnicodeCategory(c) == UnicodeCategory.Format,
        };

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Separate(StringBuilder target, string separator)
    {
        if (separator.Length > 0 && target.Length > 0 && target[^1] != separator[^1])
            target.Append(separator);
    }

    // Letters of their own that some systems write as two signs; string.Normalize needs ICU, which a bare machine lacks.
    private static char? Composed(char letter, char mark) =>
        (letter, mark) switch
        {
            ('и', '\u0306') => 'й',
            ('у', '\u0306') => 'ў',
            ('і', '\u0308') => 'ї',
            ('г', '\u0301') => 'ѓ',
            ('к', '\u0301') => 'ќ',
            _ => null,
        };

    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψω";

    private static readonly string[] GreekNames =
    [
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
        "eta",
        "theta",
        "iota",
        "kappa",
        "lambda",
        "mu",
        "nu",
        "xi",
        "omicron",
        "pi",
        "rho",
        "sigma",
        "tau",
        "upsilon",
        "phi",
        "chi",
        "psi",
        "omega",
    ];

    // Accented and other forms, and the letter each is a form of.
    private const string GreekForms = "άέήίϊΐόύϋΰώςϲµϑϕϐϰϱϖϵ";
    private const string GreekPlain = "αεηιιιουυυωσσμθφβκρπε";

    private static int GreekLetter(char c)
    {
        if (c is < '\u00B5' or > '\u03FF')
            return -1;
        var form = GreekForms.IndexOf(c, StringComparison.Ordinal);
        return Greek.IndexOf(form < 0 ? c : GreekPlain[form], StringComparison.Ordinal);
    }

    // Each row is a plain letter and its other forms.
    private static readonly FrozenDictionary<char, string> Latin = new[]
    {
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặẚ",
        "bḃḅḇƀ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓđð",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡǥ",
        "hĥȟḣḥḧḩḫẖħ",
        "iìíîïĩīĭįǐȉȋḭḯỉịıɨİ",
        "jĵǰɉ",
        "kķǩḱḳḵĸ",
        "lĺļľḷḹḻḽłŀƚ",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋŉ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟɍ",
        "sśŝşšșṡṣṥṧṩſẛ",
        "tţťțṫṭṯṱẗŧ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹɏ",
        "zźżžẑẓẕƶ",
        "еёѐ",
        "иѝ",
    }
        .SelectMany(row => row[1..].Select(form => KeyValuePair.Create(form, row[..1])))
        .Concat([
            new('ß', "ss"),
            new('æ', "ae"),
            new('ǽ', "ae"),
            new('œ', "oe"),
            new('þ', "th"),
            new('ĳ', "ij"),
            new('ǆ', "dz"),
            new('ǉ', "lj"),
            new('ǌ', "nj"),
            new('ﬀ', "ff"),
            new('ﬁ', "fi"),
            new('ﬂ', "fl"),
            new('ﬃ', "ffi"),
            new('ﬄ', "ffl"),
            new('ﬅ', "st"),
            new('ﬆ', "st"),
        ])
        .ToFrozenDictionary();
}
