using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>How much a text looks like the name of a journal.</summary>
internal static class JournalScore
{
    /// <summary>What no journal can be called has this score or less.</summary>
    public const int Impossible = -20;

    private const int MaxWords = 16;
    private static readonly System.Buffers.SearchValues<char> RomanMarks = System.Buffers.SearchValues.Create("IVXLC");

    /// <summary>Points for what speaks for it, less those for what speaks against it.</summary>
    public static int Of(string name, LibraryJournals journals)
    {
        if (JournalNames.IsKnown(name) || journals.Hold(name))
            return 9;
        if (EastAsianText.IsIn(name))
            return OfEastAsian(name);
        if (!char.IsLetter(name[0]) || char.IsLower(name[0]) && !JournalNames.StartsInLowerCase(name) || name.AsSpan().ContainsAny("?!“”"))
            return Impossible;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MaxWords || EndsInImprint(words) || !Brackets.AreClosed(name) || name.Contains('/', StringComparison.Ordinal))
            return Impossible;
        var (cut, whole, lower) = (0, 0, 0);
        var score = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].AsSpan().Trim(".,:;()&");
            if (word.IsEmpty || JournalNames.IsLink(word))
                continue;
            // A stop within stands behind a word cut short, or a sentence ends there.
            if (i < words.Length - 1 && words[i].EndsWith('.') && !JournalNames.IsAbbreviation(word) && word.Length > 4)
                score -= 8;
            else if (words[i].EndsWith(',') || words[i].EndsWith(':'))
                score -= 2;
            if (JournalNames.IsAbbreviation(word))
                cut++;
            else if (char.IsUpper(word[0]) || JournalNames.StartsInLowerCase(words[i]))
                whole++;
            else if (char.IsAsciiDigit(word[0]))
                score -= 8;
            else
                lower++;
        }
        // `Genet`: one word cut short is mostly the end of a longer name.
        if (cut == 1 && whole + lower == 0)
            return score - 1;
        var named = JournalNames.HasHeadWord(words);
        score += Math.Min(6, cut * 3) + (named ? 4 : 0) + (lower == 0 && words.Length <= 6 ? 2 : 0);
        score -= lower * (named ? 1 : 3);
        if (cut == 0 && !named)
            score += words.Length == 1 && JournalNames.IsNameOfField(words[0]) ? 2 : 0;
        return named ? score : score - Math.Max(0, words.Length - 8);
    }

    // `Operations Research 36`, `J Test, vol`, `Man Ther. May`: a part of what follows has come with the name.
    private static bool EndsInImprint(string[] words) =>
        words.Length > 1
        && (
            words[^1].All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '–')
            || LabelledImprint.IsLabel(words[^1]) && words[^2].EndsWith(',')
            || Names.MonthName.IsSure(words[^1])
            || words[^2].EndsWith(',') && words[^1].Length > 1 && !words[^1].AsSpan().ContainsAnyExcept(RomanMarks)
        );

    private static int OfEastAsian(string name)
    {
        if (name.Length > 30)
            return Impossible;
        return
            name[^1] is '志' or '誌' or '报' or '報' or '刊' or '学' or '學' or '床' or '版' or '论' or '外' or '内'
            || name.EndsWith("版)", StringComparison.Ordinal)
            ? 6
            : 3;
    }
}
