using System.Buffers;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Pages and article numbers behind a volume.</summary>
internal static class Pages
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-–—‐‑−.");
    private static readonly SearchValues<char> PreprintMarks = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> RomanMarks = SearchValues.Create("ivxlcIVXLC-–");
    private static readonly string[] Labels =
    [
        "article number ",
        "article no. ",
        "article id ",
        "article ",
        "art. no. ",
        "art. ",
        "pp. ",
        "pp.",
        "pp ",
        "p. ",
        "p.",
        "p ",
    ];

    // `S2665-9913(26)00012-3`: a publisher's number of an article, which has brackets.
    private const int PublisherNumberLength = 21;

    /// <summary>Takes pages as printed, with further ranges (<c>305-12; discussion 313</c>); empty (cursor unmoved) when there are none.</summary>
    public static string Take(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (TakePublisherNumber(ref cursor) is { Length: > 0 } number)
            return number;
        foreach (var label in Labels)
        {
            if (!cursor.Skip(label))
                continue;
            cursor.SkipSpaces();
            break;
        }
        var from = cursor.At;
        var text = cursor.Rest;
        if (!IsRange(cursor.TakeAll(Marks)))
        {
            cursor.At = start;
            return "";
        }
        // `1772 - 1783`
        var behindFirst = cursor.At;
        if (cursor.Skip(" - ") || cursor.Skip(" – ") || text[behindFirst - from - 1] is '-' or '–' && cursor.Skip(" "))
        {
            if (!IsRange(cursor.TakeAll(Marks)))
                cursor.At = behindFirst;
        }
        // `261–273 e263`
        behindFirst = cursor.At;
        if (!(cursor.Skip(" e") && cursor.TakeDigits().Length > 0 && !char.IsLetterOrDigit(cursor.Next)))
            cursor.At = behindFirst;
        for (var end = cursor.At; ; end = cursor.At)
        {
            if (!TakeFurther(ref cursor, text[end - from - 1] == '.'))
            {
                cursor.At = end;
                break;
            }
        }
        // Typesetters' code writes a dash as two hyphens.
        return text[..(cursor.At - from)]
            .TrimEnd('.')
            .ToString()
            .Replace("--", "-", StringComparison.Ordinal)
            .Replace("– ", "–", StringComparison.Ordinal)
            .Replace(" - ", "-", StringComparison.Ordinal)
            .Replace(" – ", "–", StringComparison.Ordinal)
            .Replace(". quiz", "; quiz", StringComparison.Ordinal)
            .Replace(". discussion", "; discussion", StringComparison.Ordinal);
    }

    /// <summary>Whether a text numbers an article rather than a page.</summary>
    public static bool IsArticleNumber(string pages)
    {
        if (IsNumberWithYear(pages) || PageRange.IsArticleNumber(pages) || IsPreprintNumber(pages) || pages.Contains('(', StringComparison.Ordinal))
            return true;
        var letters = 0;
        while (letters < pages.Length && char.IsAsciiLetter(pages[letters]))
            letters++;
        if (letters < 2 || letters == pages.Length || !pages.AsSpan(letters).ContainsAnyInRange('0', '9'))
            return false;
        // `ii93-ii98` are pages of a supplement; `CD010023` and `ard-2024-225000` are numbers.
        return pages.AsSpan(0, letters).ContainsAnyExcept(RomanMarks)
            || pages.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0 && pages.Length - letters > 4;
    }

    // `e03131-25`: a number with the last figures of its year.
    private static bool IsNumberWithYear(string pages) =>
        pages.Length is 8 or 9 && pages[0] == 'e' && pages[^3] is '-' or '–' && !pages.AsSpan(1, pages.Length - 4).ContainsAnyExceptInRange('0', '9')
            && !pages.AsSpan(pages.Length - 2).ContainsAnyExceptInRange('0', '9');

    private static bool TakeFurther(ref TextCursor cursor, bool behindStop)
    {
        if (behindStop)
        {
            // `1021–8. quiz 1029.`
            cursor.SkipSpaces();
            return (cursor.Skip("quiz ") || cursor.Skip("discussion ")) && IsRange(cursor.TakeAll(Marks));
        }
        if (cursor.Next is not (',' or ';'))
            return false;
        cursor.At++;
        cursor.SkipSpaces();
        if (cursor.Skip("discussion ") || cursor.Skip("quiz ") || cursor.Skip("author reply ")) { }
        var next = cursor.TakeAll(Marks).TrimEnd('.');
        return IsRange(next) && !IsYear(next);
    }

    private static string TakePublisherNumber(ref TextCursor cursor)
    {
        var text = cursor.Rest;
        if (text.Length < PublisherNumberLength || text[0] != 'S' || text[5] != '-' || text[10] != '(' || text[13] != ')' || text[19] != '-')
            return "";
        foreach (var i in (ReadOnlySpan<int>)[1, 2, 3, 4, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18])
        {
            if (!char.IsAsciiDigit(text[i]))
                return "";
        }
        cursor.At += PublisherNumberLength;
        return text[..PublisherNumberLength].ToString();
    }

    private static bool IsRange(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('.');
        // `67-77.e3`: pages that only the web has follow a point.
        if (text.IndexOf(".e") is var point and > 0)
            text = text[..point];
        if (IsPreprintNumber(text))
            return true;
        return text.Length > 0 && !text.Contains('.') && (text.ContainsAnyInRange('0', '9') || !text.ContainsAnyExcept(RomanMarks));
    }

    // `2024.06.18.24309054`: day of posting and number on a server for preprints.
    private static bool IsPreprintNumber(ReadOnlySpan<char> text) =>
        text.Length > 12 && text.Count('.') == 3 && text[4] == '.' && text[7] == '.' && !text.ContainsAnyExcept(PreprintMarks);

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && text[0] is '1' or '2' && !text.ContainsAnyExceptInRange('0', '9');
}
