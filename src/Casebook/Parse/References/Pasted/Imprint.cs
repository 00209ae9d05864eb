using System.Buffers;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Where in a journal an article stands: <c>2002 Jul 25;347(4):284-7</c>.</summary>
internal sealed record Imprint
{
    private static readonly SearchValues<char> VolumeMarks = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-–/");
    private static readonly SearchValues<char> PageMarks = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-–—‐‑−."
    );
    private static readonly SearchValues<char> RomanMarks = SearchValues.Create("ivxlcIVXLC-–");
    private static readonly string[] SupplementWords = ["Suppl", "Supplement", "Pt", "Spec No", "Special Issue", "Spec Issue"];

    public PublicationDate? Date { get; init; }

    public string Volume { get; init; } = "";

    public string Issue { get; init; } = "";

    public string Pages { get; init; } = "";

    public string ArticleNumber { get; init; } = "";

    /// <summary>Whether pages or an article number are known.</summary>
    public bool HasPages => Pages.Length + ArticleNumber.Length > 0;

    /// <summary>Whether there is more than a year.</summary>
    public bool IsFull => Volume.Length + Issue.Length + Pages.Length + ArticleNumber.Length > 0;

    /// <summary>Takes date, volume, issue and pages in the order of Vancouver, AMA and PMC; null (cursor unmoved) when something else stands
    /// there.</summary>
    public static Imprint? TakeDated(ref TextCursor cursor)
    {
        var start = cursor.At;
        var bracket = cursor.Skip('(');
        if (PublicationDate.Take(ref cursor) is not { } date || (bracket && !cursor.Skip(')')))
        {
            cursor.At = start;
            return null;
        }
        cursor.SkipSpaces();
        var imprint = new Imprint { Date = date };
        var beforePlace = cursor.At;
        if (cursor.Skip(';') || cursor.Skip(',') || bracket)
        {
            cursor.SkipSpaces();
            if (TakePlace(ref cursor) is { } place)
                return place with { Date = date };
            cursor.At = beforePlace;
        }
        else if (cursor.Skip(':'))
        {
            cursor.SkipSpaces();
            if (TakePages(ref cursor) is { Length: > 0 } pages)
                return imprint.WithPages(pages);
            cursor.At = beforePlace;
        }
        return imprint;
    }

    /// <summary>Takes <c>347(4):284-7</c>; null (cursor unmoved) when something else stands there.</summary>
    public static Imprint? TakePlace(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Skip("vol. ") || cursor.Skip("vol "))
            cursor.SkipSpaces();
        var volume = cursor.TakeAll(VolumeMarks).ToString();
        var issue = TakeSupplement(ref cursor);
        var beforeBracket = cursor.At;
        cursor.SkipSpaces();
        if (cursor.Skip('('))
        {
            var inBrackets = cursor.TakeUntil("()").Trim().ToString();
            if (!cursor.Skip(')'))
            {
                cursor.At = start;
                return null;
            }
            // AMA prints `12 suppl 7`.
            inBrackets = inBrackets.Replace("suppl ", "Suppl ", StringComparison.Ordinal);
            issue = Join(inBrackets, issue.Length > 0 ? issue : TakeSupplement(ref cursor));
        }
        else
            cursor.At = beforeBracket;

        var found = new Imprint { Volume = volume, Issue = issue };
        var beforePages = cursor.At;
        cursor.SkipSpaces();
        if (cursor.Skip(':') || cursor.Skip(','))
        {
            cursor.SkipSpaces();
            if (TakePages(ref cursor) is { Length: > 0 } pages)
                found = found.WithPages(pages);
            else
                cursor.At = beforePages;
        }
        else
            cursor.At = beforePages;

        if (found.IsFull && (volume.Length == 0 || HasDigit(volume) || IsRoman(volume)))
            return found;
        cursor.At = start;
        return null;
    }

    /// <summary>Whether nothing but marks is left.</summary>
    public static bool EndsReference(ref TextCursor cursor) => cursor.Rest.Trim(" .;,").IsEmpty;

    /// <summary>The article that these parts make.</summary>
    public Work ApplyTo(Work work, AuthorList? authors, TitleAndJournal parts) =>
        work with
        {
            Type = JournalNames.IsPreprintServer(parts.Journal) ? WorkType.Preprint : WorkType.Article,
            Authors = authors?.People ?? [],
            MoreAuthors = authors?.More ?? false,
            Title = parts.Title,
            Container = parts.Journal,
            Year = Date?.Year,
            Month = Date?.Month,
            Day = Date?.Day,
            Volume = Volume,
            Issue = Issue,
            Pages = Pages,
            ArticleNumber = ArticleNumber,
        };

    /// <summary>Takes pages as printed, with further ranges (<c>305-12; discussion 313</c>).</summary>
    public static string TakePages(ref TextCursor cursor)
    {
        var start = cursor.At;
        var text = cursor.Rest;
        if (
            cursor.Skip("article number ")
            || cursor.Skip("article no. ")
            || cursor.Skip("article ")
            || cursor.Skip("art. no. ")
            || cursor.Skip("pp. ")
            || cursor.Skip("pp ")
            || cursor.Skip("p. ")
            || cursor.Skip("p ")
        )
        {
            cursor.SkipSpaces();
            start = cursor.At;
            text = cursor.Rest;
        }
        if (!IsRange(cursor.TakeAll(PageMarks)))
        {
            cursor.At = start;
            return "";
        }
        for (var end = cursor.At; ; end = cursor.At)
        {
            if (cursor.Next is not (',' or ';') || text[end - start - 1] == '.')
                break;
            cursor.At++;
            cursor.SkipSpaces();
            if (cursor.Skip("discussion ") || cursor.Skip("quiz ")) { }
            var next = cursor.TakeAll(PageMarks).TrimEnd('.');
            if (IsRange(next) && !IsYear(next))
                continue;
            cursor.At = end;
            break;
        }
        // Typesetters' code writes a dash as two hyphens.
        return text[..(cursor.At - start)].TrimEnd('.').ToString().Replace("--", "-", StringComparison.Ordinal);
    }

    private Imprint WithPages(string pages) => PageRange.IsArticleNumber(pages) ? this with { ArticleNumber = pages } : this with { Pages = pages };

    private static bool IsRange(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('.');
        // `67-77.e3`: pages that only the web has follow a point.
        if (text.IndexOf(".e") is var point and > 0)
            text = text[..point];
        return text.Length > 0 && !text.Contains('.') && (HasDigit(text) || IsRoman(text));
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && text[0] is '1' or '2' && !text.ContainsAnyExceptInRange('0', '9');

    private static string TakeSupplement(ref TextCursor cursor)
    {
        var start = cursor.At;
        cursor.SkipSpaces();
        var from = cursor.At;
        var text = cursor.Rest;
        foreach (var word in SupplementWords)
        {
            if (!cursor.Skip(word))
                continue;
            cursor.Skip('.');
            var behindWord = cursor.At;
            cursor.SkipSpaces();
            if (!HasDigit(cursor.TakeAll(VolumeMarks)))
                cursor.At = behindWord;
            return text[..(cursor.At - from)].ToString();
        }
        cursor.At = start;
        return "";
    }

    private static string Join(string issue, string supplement) =>
        supplement.Length == 0 ? issue
        : issue.Length == 0 ? supplement
        : $"{issue} {supplement}";

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    private static bool IsRoman(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(RomanMarks);
}
