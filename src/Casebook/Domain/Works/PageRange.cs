using System.Buffers;
using System.Text;

namespace Casebook.Domain.Works;

/// <summary>Pages as references print them: <c>202-5</c>, <c>S93-9</c>, <c>305-12; discussion 313</c>, <c>iii-v</c>.</summary>
internal static class PageRange
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‐‑−");
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",; ");

    /// <summary>Whether a text is one number that no page can have (<c>e1003583</c>, or six digits and more), so that it numbers the
    /// article.</summary>
    public static bool IsArticleNumber(string text)
    {
        if (text.Length == 0 || text.AsSpan().ContainsAny(Dashes) || text.AsSpan().ContainsAny(Breaks))
            return false;
        var digits = text.AsSpan().TrimStart("eE");
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length < text.Length || digits.Length >= 6);
    }

    /// <summary>Every range with its last page in full, <c>202-205</c>; the dashes become this one.</summary>
    public static string Expand(string pages, char dash = '-') => Rewrite(pages, dash, Completed);

    /// <summary>Every range with only the changed digits of its last page, <c>202-5</c>; the dashes become hyphens.</summary>
    public static string Shorten(string pages) => Rewrite(pages, '-', (first, last) => Changed(first, Completed(first, last)));

    /// <summary>Every range as the Chicago Manual of Style shortens it: <c>3-9</c>, <c>100-104</c>, <c>101-8</c>, <c>321-28</c>,
    /// <c>1096-1108</c>; the dashes become hyphens.</summary>
    public static string ShortenByHundreds(string pages) => Rewrite(pages, '-', (first, last) => ByHundreds(first, Completed(first, last)));

    /// <summary>First and last page of a single range, the last in full; the last is empty where there is only one page. Null when there are several
    /// ranges.</summary>
    public static (string First, string Last)? Ends(string pages)
    {
        if (pages.AsSpan().ContainsAny(Breaks))
            return null;
        var dash = pages.AsSpan().IndexOfAny(Dashes);
        if (dash < 0)
            return (pages, "");
        if (pages.AsSpan(dash + 1).ContainsAny(Dashes))
            return null;
        return (pages[..dash], Completed(pages[..dash], pages[(dash + 1)..]));
    }

    /// <summary>Whether a range ends before it begins.</summary>
    public static bool IsBackwards(string pages) =>
        Ends(pages) is { } ends
        && Parts(ends.First) is var (prefix, first, suffix)
        && Parts(ends.Last) is var (lastPrefix, last, lastSuffix)
        && first.Length > 0
        && last.Length > 0
        && prefix == lastPrefix
        && suffix == lastSuffix
        && (last.Length < first.Length || last.Length == first.Length && string.CompareOrdinal(last, first) < 0);

    private static string Rewrite(string pages, char dash, Func<string, string, string> last)
    {
        if (!pages.AsSpan().ContainsAny(Dashes))
            return pages;
        var text = new StringBuilder(pages.Length + 4);
        var at = 0;
        while (at < pages.Length)
        {
            var length = pages.AsSpan(at).IndexOfAny(Breaks);
            if (length < 0)
                length = pages.Length - at;
            text.Append(RewriteOne(pages.Substring(at, length), dash, last));
            at += length;
            if (at < pages.Length)
                text.Append(pages[at++]);
        }
        return text.ToString();
    }

    private static string RewriteOne(string range, char dash, Func<string, string, string> last)
    {
        var at = range.AsSpan().IndexOfAny(Dashes);
        if (at <= 0 || at == range.Length - 1 || range.AsSpan(at + 1).ContainsAny(Dashes))
            return range;
        return $"{range[..at]}{dash}{last(range[..at], range[(at + 1)..])}";
    }

    // Digits that the last page shares with the first may be left out: 1096-108 is 1096-1108.
    private static string Completed(string first, string last)
    {
        var (prefix, digits, suffix) = Parts(first);
        var (lastPrefix, lastDigits, lastSuffix) = Parts(last);
        if (digits.Length == 0 || lastDigits.Length == 0 || suffix.Length > 0 || lastSuffix.Length > 0)
            return last;
        if (lastPrefix.Length > 0 && lastPrefix != prefix)
            return last;
        if (lastDigits.Length >= digits.Length)
            return prefix + lastDigits;
        return prefix + digits[..^lastDigits.Length] + lastDigits;
    }

    private static string Changed(string first, string last)
    {
        var (prefix, digits, suffix) = Parts(first);
        var (lastPrefix, lastDigits, lastSuffix) = Parts(last);
        if (prefix != lastPrefix || suffix.Length + lastSuffix.Length > 0 || digits == lastDigits)
            return last;
        // S6-S12 is S6-12.
        if (digits.Length != lastDigits.Length)
            return digits.Length < lastDigits.Length ? lastDigits : last;
        var same = digits.AsSpan().CommonPrefixLength(lastDigits);
        return lastDigits[same..];
    }

    private static string ByHundreds(string first, string last)
    {
        var (_, digits, _) = Parts(first);
        var (lastPrefix, lastDigits, _) = Parts(last);
        var changed = Changed(first, last);
        if (changed == last || !int.TryParse(digits, out var page))
            return changed;
        // Where a prefix was left out, the digits are counted alone.
        if (page < 100 || page % 100 == 0 || changed.Length == 3 && digits.Length == 4)
            return lastPrefix.Length > 0 && changed.Length < last.Length ? lastDigits : last;
        return page % 100 < 10 || changed.Length > 1 ? changed : lastDigits[^2..];
    }

    private static (string Prefix, string Digits, string Suffix) Parts(string page)
    {
        var start = page.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return (page, "", "");
        var end = start;
        while (end < page.Length && char.IsAsciiDigit(page[end]))
            end++;
        return (page[..start], page[start..end], page[end..]);
    }
}
