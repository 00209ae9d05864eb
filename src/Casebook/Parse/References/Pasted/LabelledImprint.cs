using System.Buffers;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// Volume, issue and pages that say what they are, in any order and with the date anywhere: <c>vol. 12, no. 3, pp. 1–5, Mar. 2010</c>,
/// <c>48, no. 3 (2003): 814–823</c>, <c>v. 4, n. 3, p. 293-305, 2018</c>, <c>1987, vol. 11, no 6, p. 647-653</c>, <c>48.3 (2003): 814-823</c>.
/// </summary>
internal static class LabelledImprint
{
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-–/");
    private static readonly SearchValues<char> RomanMarks = SearchValues.Create("IVXLC-–");

    // Longer ones first, because one may begin with another.
    private static readonly string[] VolumeLabels = ["volume ", "vol. ", "vol.", "vol ", "v. ", "v.", "bd. ", "band ", "tome ", "tomo ", "t. ",
        "jg. ", "cilt "];
    private static readonly string[] IssueLabels =
    [
        "issue ",
        "iss. ",
        "nos. ",
        "no. ",
        "no.",
        "no ",
        "num. ",
        "núm. ",
        "nr. ",
        "n.º ",
        "n. ",
        "n.",
        "nº ",
        "n° ",
        "n°",
        "heft ",
        "h. ",
        "fasc. ",
        "sayı ",
        "№ ",
    ];
    private static readonly string[] PageLabels = ["pages ", "page ", "pgs. ", "pg. ", "págs. ", "pág. ", "seiten ", "s. ", "str. ", "pp", "p. ",
        "p.", "p "];

    /// <summary>Whether a word before an imprint is one of its labels, so that what follows is no whole imprint.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word)
    {
        word = word.Trim(".,:;( ");
        foreach (var label in (ReadOnlySpan<string>)["vol", "v", "no", "nos", "n", "nr", "n°", "nº", "num", "núm", "iss", "p", "pp", "bd", "volume",
            "issue"])
        {
            if (word.Equals(label, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether a label of a volume or an issue may begin at an offset.</summary>
    public static bool MayBeginAt(string text, int at) => Any(text, at, VolumeLabels) || Any(text, at, IssueLabels);

    /// <summary>Takes such an imprint; null (cursor unmoved) when no label stands there, or something else stands between.</summary>
    public static Imprint? Take(ref TextCursor cursor)
    {
        var start = cursor.At;
        var found = new Imprint();
        var labels = 0;
        for (var first = true; !cursor.AtEnd; first = false)
        {
            var before = cursor.At;
            if (TakePart(ref cursor, ref found, ref labels, first))
            {
                SkipMarks(ref cursor);
                continue;
            }
            cursor.At = before;
            break;
        }
        var isWhole = labels > 0 && (found.HasPages || found.Volume.Length > 0 && (found.Issue.Length > 0 || found.Date is not null));
        if (isWhole)
            return found;
        cursor.At = start;
        return null;
    }

    private static bool TakePart(ref TextCursor cursor, ref Imprint found, ref int labels, bool isFirst)
    {
        if (found.Volume.Length == 0 && Labelled(ref cursor, VolumeLabels) is { } volume)
        {
            labels++;
            found = found with { Volume = volume };
            // `vol. 53(6)`
            if (cursor.Next == '(' && BracketedIssue(ref cursor) is { } inBrackets)
                found = found with { Issue = inBrackets };
            return true;
        }
        if (found.Issue.Length == 0 && Labelled(ref cursor, IssueLabels) is { } issue)
        {
            labels++;
            found = found with { Issue = issue };
            return true;
        }
        if (found.HasPages)
            return found.Date is null && TakeDate(ref cursor, ref found);
        var start = cursor.At;
        foreach (var label in PageLabels)
        {
            if (!cursor.Skip(label))
                continue;
            cursor.Skip('.');
            cursor.SkipSpaces();
            if (Pages.Take(ref cursor) is { Length: > 0 } pages)
            {
                labels++;
                found = found.WithPages(pages);
                return true;
            }
            cursor.At = start;
            break;
        }
        if (found.Date is null && TakeDate(ref cursor, ref found))
            return true;
        if (isFirst && TakeBareVolume(ref cursor, ref found, ref labels))
            return true;
        // `vol. 20, no. 7: 73-83`, `48, no. 3 (2003): 814–823`, `Art. no. 107700`
        if (found.Volume.Length > 0 && cursor.At > 2 && Pages.Take(ref cursor) is { Length: > 0 } bare)
        {
            found = found.WithPages(bare);
            return true;
        }
        return false;
    }

    // `48, no. 3`; `48.3 (2003)`, where the stop parts volume and issue and the form itself tells.
    private static bool TakeBareVolume(ref TextCursor cursor, ref Imprint found, ref int labels)
    {
        var volume = cursor.TakeDigits().ToString();
        if (volume.Length is 0 or > 4)
            return false;
        found = found with { Volume = volume };
        if (cursor.Next != '.')
            return cursor.Next is ',' or ' ';
        cursor.At++;
        var issue = cursor.TakeAll(NumberMarks).ToString();
        if (issue.Length is 0 or > 7 || !char.IsAsciiDigit(issue[0]) || !cursor.Rest.StartsWith(" ("))
            return false;
        labels++;
        found = found with { Issue = issue };
        return true;
    }

    private static bool TakeDate(ref TextCursor cursor, ref Imprint found)
    {
        var start = cursor.At;
        var bracket = cursor.Skip('(');
        if (PublicationDate.TakeWithMonthFirst(ref cursor) is { } date && (!bracket || cursor.Skip(')')))
        {
            found = found with { Date = date };
            return true;
        }
        cursor.At = start;
        return false;
    }

    private static string? Labelled(ref TextCursor cursor, string[] labels)
    {
        var start = cursor.At;
        foreach (var label in labels)
        {
            if (!cursor.Skip(label))
                continue;
            cursor.SkipSpaces();
            var number = cursor.TakeAll(NumberMarks);
            if (number.Length is > 0 and < 16 && (number.ContainsAnyInRange('0', '9') || !number.ContainsAnyExcept(RomanMarks)))
                return number.ToString();
            break;
        }
        cursor.At = start;
        return null;
    }

    private static string? BracketedIssue(ref TextCursor cursor)
    {
        var start = cursor.At;
        cursor.Skip('(');
        var issue = cursor.TakeUntil("()").ToString();
        // A year in brackets is the date.
        if (cursor.Skip(')') && issue.Length is > 0 and < 16 && !(issue.Length == 4 && issue[0] is '1' or '2') && issue.Any(char.IsAsciiDigit))
            return issue;
        cursor.At = start;
        return null;
    }

    private static void SkipMarks(ref TextCursor cursor)
    {
        while (cursor.Next is ' ' or ',' or ';' or ':' || cursor.Next == '.' && !cursor.AtEnd)
            cursor.At++;
    }

    private static bool Any(string text, int at, string[] labels)
    {
        foreach (var label in labels)
        {
            var end = at + label.Length;
            if (
                end < text.Length
                && string.Compare(text, at, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (char.IsAsciiDigit(text[end]) || text[end] is 'I' or 'V' or 'X' or 'L' or ' ' or 'S')
            )
                return true;
        }
        return false;
    }
}
