using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain.Negation;

/// <summary>Reads one text that holds words of the lexicon.</summary>
internal sealed class CueReading(
    string text,
    ImmutableArray<NameWord> words,
    ImmutableArray<Cue> all,
    NegationLexicon lexicon,
    Func<string, NameKnowledge> known,
    bool isDisease
)
{
    private const int ShortWord = 2;

    /// <summary>What the text means.</summary>
    public NameReading Read()
    {
        if (all is [{ From: 0 } whole] && whole.To == words.Length)
            return ReadAlone(whole);
        var denials = all.Where(cue => cue.Is(CueUses.Negations) && !cue.Is(CueUses.InName)).ToImmutableArray();
        if (denials.IsEmpty)
            return ReadPositive();
        var affirmed = all.FirstOrDefault(cue => cue.Uses == CueUses.Positive && cue.From > 0);
        if (affirmed.To > 0 && denials.Any(cue => cue.Uses != CueUses.Unclear && (cue.From == affirmed.To || cue.To == affirmed.From)))
            return new NameReading(NameMeaning.SaysBoth, [], Words(Math.Min(affirmed.From, denials[0].From), words.Length));
        if (isDisease && !denials.Any(IsAtEdge))
            return NameReading.AsWritten;
        if (denials is [var only])
            return ReadOne(only);
        var each = EachDenied(denials);
        return new NameReading(each.IsEmpty ? NameMeaning.Unclear : NameMeaning.Absent, each.IsEmpty ? Several(denials) : each, Words(denials[0]));
    }

    // "neither fever nor cough", "ni fièvre ni toux", "no rash, no fever": each name has a word of its own that denies it.
    private ImmutableArray<NamePart> EachDenied(ImmutableArray<Cue> denials)
    {
        if (denials[0].From > 0 || !denials[0].Is(CueUses.Before))
            return [];
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        for (var i = 0; i < denials.Length; i++)
        {
            var isPair = lexicon.IsPaired(words[denials[i].From]) || words[denials[i].From].Key == "nor";
            var isAgain = denials[i].Is(CueUses.Before) && (i == 0 || IsParted(denials[i].From));
            var listed = Listed(denials[i].To, i + 1 < denials.Length ? denials[i + 1].From : words.Length, present: false);
            if (!(isPair || isAgain) || listed.IsEmpty || (!isPair && i > 0 && listed.Length > 1))
                return [];
            parts.AddRange(listed);
        }
        return parts.DrainToImmutable();
    }

    private bool IsParted(int word) => words[word].AfterMark || lexicon.IsJoin(words[word - 1]);

    private bool IsAtEdge(Cue cue) => cue.From == 0 || (cue.To == words.Length && cue.Is(CueUses.Behind | CueUses.BehindKnown));

    private NameReading ReadAlone(Cue cue)
    {
        if (cue.Is(CueUses.Nothing))
            return new NameReading(NameMeaning.Nothing, [], Words(cue));
        if (cue.Is(CueUses.Opposite) && !isDisease)
        {
            // "nontender" is one word for it; "non-tender" may be half of a longer name.
            var isCompound = text[words[0].Start..words[0].End].Contains('-', StringComparison.Ordinal);
            return new NameReading(isCompound ? NameMeaning.Unclear : NameMeaning.Absent, [Opposite(cue)], Words(cue));
        }
        return cue.Is(CueUses.Negations) && !cue.Is(CueUses.InName | CueUses.Opposite)
            ? new NameReading(NameMeaning.Unclear, [], Words(cue))
            : NameReading.AsWritten;
    }

    // "Gottron sign positive", "fever (+)": the words that affirm are no part of the name.
    private NameReading ReadPositive()
    {
        if (
            isDisease
            || all[^1] is not { Uses: CueUses.Positive } cue
            || cue.To != words.Length
            || cue.From == 0
            || Part(0, cue.From, present: true) is not { } part
        )
            return NameReading.AsWritten;
        var isMark = words[cue.From].Key is "+" or "+ve";
        return isMark || (known(part.Name) != NameKnowledge.Unknown && known(text) == NameKnowledge.Unknown)
            ? new NameReading(NameMeaning.Name, [part])
            : NameReading.AsWritten;
    }

    private NameReading ReadOne(Cue cue)
    {
        // "painless haematuria" is a haematuria.
        if (cue.Is(CueUses.Opposite) && cue.From == 0 && Words(cue).EndsWith("less", StringComparison.OrdinalIgnoreCase))
            return NameReading.AsWritten;
        if (cue.Is(CueUses.Opposite))
            return isDisease ? NameReading.AsWritten : new NameReading(NameMeaning.Unclear, [Opposite(cue)], Words(cue));
        if (cue.From == 0 && cue.Is(CueUses.Before | CueUses.BeforeKnown) && Part(cue.To, words.Length, present: false) is { } behind)
            return IsClearGap(cue)
                ? Deny(cue, behind, cue.To, words.Length, cue.Is(CueUses.Before))
                : new NameReading(NameMeaning.Unclear, [behind], Words(cue));
        if (cue.To == words.Length && cue.Is(CueUses.Behind | CueUses.BehindKnown) && Part(0, cue.From, present: false) is { } before)
            return Deny(cue, WithoutInflection(before), 0, cue.From, cue.Is(CueUses.Behind));
        return ReadTurned(cue) ?? new NameReading(NameMeaning.Unclear, Several([cue]), Words(cue));
    }

    // "no: rash" is as clear as "no rash"; "no, rash" is not.
    private bool IsClearGap(Cue cue) =>
        !words[cue.To].AfterMark || text[words[cue.To - 1].End..words[cue.To].Start].AsSpan().Trim() is ":" or "(" or "=";

    private NameReading Deny(Cue cue, NamePart part, int from, int to, bool certain)
    {
        var knowledge = known(part.Name);
        var list = Listed(from, to, present: false);
        if (list.Length > 1 && knowledge == NameKnowledge.Unknown && IsListOfNames(list, from, to))
            return new NameReading(NameMeaning.Absent, list, Words(cue));
        if (list.Length > 1 && knowledge == NameKnowledge.Unknown)
            return new NameReading(NameMeaning.Unclear, list, Words(cue));
        return new NameReading(certain || knowledge != NameKnowledge.Unknown ? NameMeaning.Absent : NameMeaning.Unclear, [part], Words(cue));
    }

    // "fiebre y tos seca": a single noun cannot share the noun of the next; nor can names that the vocabulary has.
    private bool IsListOfNames(ImmutableArray<NamePart> list, int from, int to)
    {
        var joins = words[from..to].Where(lexicon.IsJoin).ToList();
        // "no cough or coryza" denies both; in "no red or painful eye" the first is half a name.
        if (joins.Count == 1 && list.Length == 2 && joins[0].Key is "or" or "nor" && known(list[0].Name) != NameKnowledge.Unknown)
            return true;
        if (joins.Count != 1 || !lexicon.JoinsNames(joins[0]))
            return false;
        return list.All(part => known(part.Name) != NameKnowledge.Unknown)
            || (lexicon.JoinsNouns(joins[0]) && list.SkipLast(1).All(part => !part.Name.Contains(' ', StringComparison.Ordinal)));
    }

    // "JVP not raised" denies "raised JVP".
    private NameReading? ReadTurned(Cue cue)
    {
        if (words[cue.From].Key != "not" || cue.To != cue.From + 1 || Part(0, cue.From, false) is not { } before)
            return null;
        if (Part(cue.To, words.Length, false) is not { } after)
            return null;
        var name = $"{after.Name} {before.Name}";
        var part = new NamePart(name, TextSpan.Between(before.Span.Start, after.Span.End), Present: false);
        return new NameReading(known(name) != NameKnowledge.Unknown ? NameMeaning.Absent : NameMeaning.Unclear, [part], Words(cue));
    }

    // What stands before the first denial is there; what follows each is not.
    private ImmutableArray<NamePart> Several(ImmutableArray<Cue> denials)
    {
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        if (denials.Any(cue => (cue.Uses & (CueUses.Before | CueUses.BeforeKnown)) == 0 || cue.To == words.Length))
            return denials is [{ From: 0, To: var to }] ? Listed(to, words.Length, present: false) : [];
        parts.AddRange(Listed(0, denials[0].From, present: true));
        for (var i = 0; i < denials.Length; i++)
            parts.AddRange(Listed(denials[i].To, i + 1 < denials.Length ? denials[i + 1].From : words.Length, present: false));
        return parts.DrainToImmutable();
    }

    private ImmutableArray<NamePart> Listed(int from, int to, bool present)
    {
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        var start = from;
        for (var i = from; i <= to; i++)
        {
            var ends = i == to || lexicon.IsJoin(words[i]) || (i > start && words[i].AfterMark && IsMarkOfList(i));
            if (!ends)
                continue;
            if (Part(start, i, present) is { } part)
                parts.Add(part);
            start = i < to && lexicon.IsJoin(words[i]) ? i + 1 : i;
        }
        return parts.DrainToImmutable();
    }

    // Ab/Ag and h/o are one name.
    private bool IsMarkOfList(int word)
    {
        var gap = text.AsSpan(words[word - 1].End, words[word].Start - words[word - 1].End);
        return gap.ContainsAny(",;&") || (gap.Contains('/') && words[word].Key.Length > ShortWord && words[word - 1].Key.Length > ShortWord);
    }

    private NamePart WithoutInflection(NamePart part)
    {
        if (known(part.Name) != NameKnowledge.Unknown)
            return part;
        foreach (var ending in lexicon.Inflections)
        {
            if (part.Name.Length < ending.Length + 2 || !part.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                continue;
            var name = part.Name[..^ending.Length];
            if (known(name) != NameKnowledge.Unknown)
                return part with { Name = name, Span = new TextSpan(part.Span.Start, name.Length) };
        }
        return part;
    }

    private NamePart Opposite(Cue cue)
    {
        var name = cue.Denied.FirstOrDefault(denied => known(denied) != NameKnowledge.Unknown) ?? cue.Denied[0];
        return new NamePart(name, TextSpan.Between(words[cue.From].Start, words[cue.To - 1].End), Present: false);
    }

    // Null when there is no letter in it.
    private NamePart? Part(int from, int to, bool present)
    {
        while (from < to && IsBetween(words[from]))
            from++;
        while (to > from && IsBetween(words[to - 1]))
            to--;
        if (from >= to)
            return null;
        var end = words[to - 1].End;
        // A bracket that is opened within the name closes with it.
        while (
            end < text.Length
            && text[end] is ')' or ']'
            && text.AsSpan(words[from].Start, end - words[from].Start).Count(text[end] == ')' ? '(' : '[')
                > text.AsSpan(words[from].Start, end - words[from].Start).Count(text[end])
        )
            end++;
        var span = TextSpan.Between(words[from].Start, end);
        var name = text.Substring(span.Start, span.Length);
        return name.Any(char.IsLetter) ? new NamePart(name, span, present) : null;
    }

    private bool IsBetween(NameWord word) => lexicon.IsJoin(word) || lexicon.IsLink(word);

    private string Words(Cue cue) => Words(cue.From, cue.To);

    private string Words(int from, int to) => text[words[from].Start..words[to - 1].End];
}
