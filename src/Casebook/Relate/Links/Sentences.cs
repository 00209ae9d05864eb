using System.Buffers;
using Casebook.Files;

namespace Casebook.Relate.Links;

/// <summary>Finds where sentences of running English text begin and end, well enough for excerpts.</summary>
internal static class Sentences
{
    // No sentence ends with these.
    private static readonly string[] Titles = ["dr", "mr", "mrs", "ms", "prof", "st", "vs", "eg", "ie", "cf"];

    // These end no sentence when a number follows.
    private static readonly string[] BeforeNumbers = ["fig", "figs", "no", "nos", "vol", "ed", "eds", "p", "pp", "tab", "ref", "refs"];

    // Behind these, and behind initials, a sentence begins only with a word that begins one.
    private static readonly string[] Open = ["al", "ca", "approx", "incl", "resp", "etc", "inc", "ltd", "jr", "sr"];

    // With a capital letter these begin a sentence rather than go on with a name.
    private static readonly string[] Starters =
    [
        .. "a,after,all,although,an,another,as,at,because,before,biopsy,both,but,by,during,each,even,examination,few,for,four,from,he,her,his,".Split(
            ','
        ),
        .. "how,however,i,if,in,it,its,laboratory,later,most,my,no,none,not,of,on,once,one,our,patients,several,she,since,so,some,ten,that,the,".Split(
            ','
        ),
        .. "their,then,there,these,they,this,those,three,thus,to,two,under,until,we,what,when,where,whether,which,while,who,why,with,you".Split(','),
    ];

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?\n。！？؟।");

    /// <summary>The sentence that holds the stretch from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="text">The running text.</param>
    /// <param name="start">Offset of the first character of the stretch.</param>
    /// <param name="end">Offset behind its last one.</param>
    /// <param name="citations">Marks of citations in the text, in order: one behind a full stop belongs to the sentence before it.</param>
    public static TextSpan Around(string text, int start, int end, IReadOnlyList<TextSpan>? citations = null)
    {
        var marks = citations ?? [];
        var from = 0;
        for (var i = NextStop(text, 0); i < start; i = NextStop(text, i + 1))
        {
            if (IsInMark(marks, i) || !Ends(text, i, marks, out var whole, out var next))
                continue;
            // The stretch is one of the marks behind this stop.
            if (next > start && end <= whole)
                return TextSpan.Between(from, whole);
            if (next <= start)
                from = next;
        }
        var to = text.Length;
        for (var i = NextStop(text, Math.Max(end - 1, 0)); i < text.Length; i = NextStop(text, i + 1))
        {
            if (IsInMark(marks, i) || !Ends(text, i, marks, out var whole, out var next) || next <= end)
                continue;
            to = whole;
            break;
        }
        return TextSpan.Between(from, Math.Max(to, end));
    }

    private static bool IsInMark(IReadOnlyList<TextSpan> marks, int at)
    {
        foreach (var mark in marks)
        {
            if (mark.Start <= at && at < mark.End)
                return true;
        }
        return false;
    }

    private static int NextStop(string text, int from) => text.AsSpan(from).IndexOfAny(Stops) is >= 0 and var at ? from + at : text.Length;

    // Whether the stop at a place ends a sentence, where the sentence is whole, and where the next begins.
    private static bool Ends(string text, int i, IReadOnlyList<TextSpan> marks, out int whole, out int next)
    {
        whole = text[i] == '\n' ? i : i + 1;
        next = i + 1;
        while (next < text.Length && IsClosing(text[next]))
            whole = ++next;
        // "bled.(2) She": the mark needs no blank before it, and one alone behind the stop is of this sentence too.
        var behindMark = false;
        for (var m = 0; m < marks.Count; m++)
        {
            var at = SkipBlanks(text, next);
            if (marks[m].Start != at || marks[m].End == at || at > next && !StandsAlone(text, marks, m))
                continue;
            (whole, next, behindMark) = (marks[m].End, marks[m].End, true);
        }
        var isWide = text[i] is '。' or '！' or '？' or '।';
        if (text[i] != '\n' && !isWide && next < text.Length && text[next] is not (' ' or '\n') && !(behindMark && char.IsUpper(text[next])))
            return false;
        next = SkipBlanks(text, next);
        if (text[i] != '.' || next >= text.Length)
            return true;
        return !char.IsLower(text[next]) && !IsAbbreviation(text, i, next);
    }

    // Between a mark and the next sentence stands nothing: "made. (1) Another".
    private static bool StandsAlone(string text, IReadOnlyList<TextSpan> marks, int m)
    {
        var end = SkipBlanks(text, marks[m].End);
        return end >= text.Length
            || end > marks[m].End && char.IsUpper(text[end])
            || m + 1 < marks.Count && marks[m + 1].Start == end && StandsAlone(text, marks, m + 1);
    }

    private static bool IsClosing(char c) => c is ')' or ']' or '”' or '"' or '’' or '»' or '」' or '』';

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n')
            at++;
        return at;
    }

    private static bool IsAbbreviation(string text, int stop, int next)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..stop].Trim('.');
        var behind = next;
        while (behind < text.Length && char.IsLetter(text[behind]))
            behind++;
        var beginsOne = char.IsUpper(text[next]) && Is(Starters, text[next..behind]);
        if (Is(Titles, word) || word.Equals("e.g", StringComparison.OrdinalIgnoreCase) || word.Equals("i.e", StringComparison.OrdinalIgnoreCase))
            return true;
        if (Is(BeforeNumbers, word) && char.IsDigit(text[next]))
            return true;
        return !beginsOne && (Is(Open, word) || AreInitials(word));
    }

    // "J", "U.S", "z", "d.h", "M.D": letters that a stop parts.
    private static bool AreInitials(string word)
    {
        if (word.Length == 0 || word.Length > 9)
            return false;
        foreach (var part in word.Split('.'))
        {
            if (part.Length != 1 && !(part.Length == 2 && word.Contains('.', StringComparison.Ordinal)))
                return false;
        }
        return true;
    }

    private static bool Is(string[] words, string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);
}
