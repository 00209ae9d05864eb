using System.Buffers;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>The two parts of a text <c>Title of a paper. J Abbrev</c>.</summary>
/// <param name="Title">Title without its stop.</param>
/// <param name="Journal">Journal without its stop.</param>
/// <param name="Language">Language the title says the paper is in; empty when it does not.</param>
internal readonly record struct TitleAndJournal(string Title, string Journal, string Language = "")
{
    private const int MaxJournalLength = 120;
    private const int MaxSplits = 24;
    private const int MinAlone = 6;
    private const int MaxFamilyLength = 30;
    private static readonly SearchValues<char> CutWordMarks = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ");

    /// <summary>Every place where the title may end, with the two parts and how well they look.</summary>
    /// <param name="text">What stands between authors and imprint.</param>
    /// <param name="commas">Whether a comma may end the title, as it does in lists with initials first.</param>
    /// <param name="journals">The journals of the casebook's own library.</param>
    public static IEnumerable<(TitleAndJournal Parts, int Score)> Splits(string text, bool commas, LibraryJournals journals)
    {
        text = text.TrimEnd(' ', '.', ',', ';', '(');
        if (InQuotes(text) is var (quoted, behindQuote))
        {
            if (Judge(quoted, text[behindQuote..], 3, journals) is { } inQuotes)
                yield return inQuotes;
            yield break;
        }
        if (text.IndexOf("[J]", StringComparison.Ordinal) is var mark and > 0)
        {
            if (Judge(text[..mark], text[(mark + 3)..], 5, journals) is { } marked)
                yield return marked;
            yield break;
        }
        if (AsJournalAlone(text, journals) is { } alone)
            yield return alone;
        var least = Math.Max(1, text.Length - MaxJournalLength);
        var isLast = true;
        var count = 0;
        for (var i = text.Length - 2; i >= least && count < MaxSplits; i--)
        {
            if (text[i + 1] != ' ' || !EndsSentence(text, i) && !(commas && text[i] == ','))
                continue;
            count++;
            if (Judge(text[..(text[i] is '.' or ',' ? i : i + 1)], text[(i + 1)..], isLast && text[i] != ',' ? 2 : 0, journals) is { } split)
                yield return split;
            isLast &= text[i] == ',';
        }
        foreach (var start in JournalNames.StartsWithoutStop(text))
        {
            if (Judge(text[..start], text[start..], -2, journals) is { } unstopped)
                yield return unstopped;
        }
    }

    // `Tedesco Silva H Jr, et al. Am J Transplant. 2010;10:1401–13.`: a list that leaves titles out.
    private static (TitleAndJournal Parts, int Score)? AsJournalAlone(string text, LibraryJournals journals) =>
        text.Length > 3
        && !text.AsSpan().ContainsAny(":?;")
        && JournalScore.Of(text, journals) is var score
        && score >= MinAlone
        && (JournalNames.IsKnown(text) || journals.Hold(text) || JournalNames.IsMadeOfCutWords(text) || EastAsianText.IsIn(text))
            ? (new TitleAndJournal("", text), score - 2)
            : null;

    private static bool EndsSentence(string text, int at) =>
        text[at] is '.' or '?' or '!' || text[at] is ']' or '"' or '”' && at > 0 && text[at - 1] is '.' or '?' or '!' || text[at] == ']';

    private static (TitleAndJournal Parts, int Score)? Judge(string title, string journal, int bonus, LibraryJournals journals)
    {
        journal = journal.Trim(' ', ',', ';', '.', '(');
        if (journal.StartsWith("In: ", StringComparison.OrdinalIgnoreCase))
            journal = journal[4..];
        title = title.TrimEnd(' ', ',', ':');
        if (title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal))
            title = title[..^1].TrimEnd();
        if (title.Length == 0 || journal.Length is 0 or > MaxJournalLength)
            return null;
        var score = JournalScore.Of(journal, journals);
        if (score <= JournalScore.Impossible)
            return null;
        title = EastAsianText.IsIn(title) ? WithoutInnerBlanks(title) : title;
        (title, var language) = WithoutLanguage(title);
        // `Title. Semin. Arthritis Rheum`: a word cut short before the stop belongs to the journal.
        if (title.Contains(' ', StringComparison.Ordinal) && JournalNames.IsAbbreviation(title.AsSpan(title.LastIndexOf(' ') + 1)))
            score -= 5;
        return (new TitleAndJournal(title, journal, language), score + TitleScore(title) + bonus);
    }

    // `手 术`: the end of a line fell between two ideographs.
    private static string WithoutInnerBlanks(string title)
    {
        for (var at = title.IndexOf(' ', 1); at > 0 && at + 1 < title.Length; at = title.IndexOf(' ', at + 1))
        {
            if (EastAsianText.IsLetter(title[at - 1]) && EastAsianText.IsLetter(title[at + 1]))
                title = title.Remove(at, 1);
        }
        return title;
    }

    // `Title [article in German]`
    private static (string Title, string Language) WithoutLanguage(string title)
    {
        if (!title.EndsWith(']') || title.LastIndexOf('[') is not (> 0 and var open))
            return (title, "");
        var words = title.AsSpan(open + 1).TrimEnd(']').Trim();
        var language = words[(words.LastIndexOf(' ') + 1)..];
        return words.Contains("in ", StringComparison.OrdinalIgnoreCase) && words.Count(' ') < 3 && Languages.IsName(language)
            ? (title[..open].TrimEnd(' ', '.'), language.ToString())
            : (title, "");
    }

    private static int TitleScore(string title)
    {
        var score = 0;
        if (!title.Contains(' ') && !EastAsianText.IsIn(title))
            score--;
        if (
            char.IsLower(title[0])
            && !title.AsSpan(0, Math.Min(4, title.Length)).ContainsAnyInRange('0', '9')
            && !title.AsSpan(0, Math.Min(4, title.Length)).ContainsAnyInRange('A', 'Z')
        )
            score -= 2;
        if (LooksLikeAuthors(title))
            score -= 14;
        if (!Brackets.AreClosed(title))
            score -= 6;
        if (EndsInCutWord(title))
            score -= 6;
        return score;
    }

    // `Elastic matching. IEEE Trans`: one or two short words in capitals behind a stop may begin the journal's name.
    private static bool EndsInCutWord(string title)
    {
        var stop = title.LastIndexOf(". ", StringComparison.Ordinal);
        // `in the U.S. Army` goes on behind its stop.
        if (stop <= 0 || char.IsUpper(title[stop - 1]))
            return false;
        var last = title.AsSpan(stop + 2);
        // `Proc. Natl. Acad. Sci. U`
        if (last.Length == 1 && char.IsUpper(last[0]))
            return true;
        return last.Length is > 1 and < 14
            && last.Count(' ') < 2
            && last[(last.LastIndexOf(' ') + 1)..].Length is > 2 and < 7
            && char.IsUpper(last[0])
            && char.IsUpper(last[last.LastIndexOf(' ') + 1])
            && !last.ContainsAnyExcept(CutWordMarks)
            && !last.StartsWith("Part")
            && last.ContainsAnyInRange('a', 'z');
    }

    // Two names with initials at the start are authors that could not be read.
    private static bool LooksLikeAuthors(string title)
    {
        // `Goss DL. Moore JH. Compliance …`
        if (title.IndexOf(". ", StringComparison.Ordinal) is var stop and > 0 and < MaxFamilyLength
            && PersonName.ReadInverted(title.AsSpan(0, stop)) is { Initials.Length: > 1, Family: var family }
            && !family.Contains(" in ", StringComparison.Ordinal) && family.Count(c => c == ' ') < 2)
            return true;
        var comma = title.IndexOfAny([',', ';']);
        if (comma <= 0)
            return false;
        // `Karpenko, S F., …`, `Petticrew, M. (2010) …`, `SIERVO (M.), …`
        var behind = title.AsSpan(comma + 1).TrimStart();
        var word = behind[..Math.Max(0, behind.IndexOfAny(" ,;"))];
        if (comma < MaxFamilyLength && word.EndsWith('.') && Initials.Is(word) && behind[word.Length..].TrimStart() is [var after, ..]
            && (after is ',' or '(' or '&' || char.IsUpper(after)))
            return true;
        if (comma < MaxFamilyLength && behind[..Math.Max(0, behind.IndexOfAny(",;("))].TrimEnd() is [.., '.'] initials && AreInitials(initials))
            return true;
        if (comma < MaxFamilyLength && title[comma - 1] == ')' && title.AsSpan(0, comma).Contains(".)", StringComparison.Ordinal))
            return true;
        var next = title.IndexOfAny([',', ';', '.', ':'], comma + 1);
        var second = title.AsSpan(comma + 1, (next < 0 ? title.Length : next) - comma - 1).Trim();
        return PersonName.ReadInverted(title.AsSpan(0, comma)) is not null && (PersonName.ReadInverted(second) is not null || second is "et al")
            || PersonName.ReadNatural(title.AsSpan(0, comma)) is not null;
    }

    private static bool AreInitials(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (!Initials.Is(text[range]))
                return false;
        }
        return true;
    }

    // The title in quotation marks, and where the journal behind it begins.
    private static (string Title, int JournalStart)? InQuotes(string text)
    {
        if (text.Length == 0)
            return null;
        var close = text[0] switch
        {
            '‘' => '’',
            '“' => '”',
            '\'' => '\'',
            '"' => '"',
            '«' => '»',
            '「' => '」',
            '『' => '』',
            _ => '\0',
        };
        if (close == '\0')
            return null;
        for (var end = text.LastIndexOf(close); end > 1; end = text.LastIndexOf(close, end - 1))
        {
            if (end + 1 >= text.Length)
                continue;
            if (close is '」' or '』')
                return (text[1..end], end + 1);
            var hasMark = text[end + 1] is ',' or '.' || text[end - 1] is ',' or '.' or '?' or '!';
            var at = text[end + 1] is ',' or '.' ? end + 2 : end + 1;
            if (hasMark && at < text.Length && text[at] == ' ')
                return (text[1..end].Trim().TrimEnd('.', ','), at + 1);
        }
        return null;
    }
}
