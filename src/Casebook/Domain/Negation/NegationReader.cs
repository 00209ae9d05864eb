using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain.Negation;

/// <summary>Tells whether a text that stands for a name denies it. What can be meant in two ways is never decided.</summary>
/// <param name="lexicon">The words of denial.</param>
/// <param name="known">How well the vocabulary knows a name.</param>
/// <param name="isDisease">Whether the names are diseases: "purpura without vasculitis" and "ANCA-negative vasculitis" name one disease, where they
/// would be two findings.</param>
internal sealed class NegationReader(NegationLexicon lexicon, Func<string, NameKnowledge> known, bool isDisease = false)
{
    /// <summary>Whether a text holds a word of denial that belongs to no name.</summary>
    public static bool Denies(NegationLexicon lexicon, string text) => lexicon.CuesIn(text, NameWord.Of(text)).Any(cue => cue.Is(CueUses.Negations));

    public NameReading Read(string text)
    {
        var words = NameWord.Of(text);
        if (words.IsEmpty)
            return NameReading.AsWritten;
        if (!isDisease && IsAsked(text) && known(text) != NameKnowledge.Exact)
            return ReadAsked(text, words);
        var cues = lexicon.CuesIn(text, words);
        var reading = WithoutSeen(text, cues.IsEmpty ? ReadEndings(text, words) : new CueReading(text, words, cues, lexicon, known, isDisease).Read());
        if (reading.Meaning is not NameMeaning.Absent and not NameMeaning.Unclear)
            return reading;
        return known(text) switch
        {
            NameKnowledge.Unknown => reading,
            // "fever (-)": a mark does not make another name.
            NameKnowledge.Folded when reading.Parts is [var part] && FoldedText.Key(part.Name) == FoldedText.Key(text) => reading,
            // The vocabulary means this whole name, unless it has the shorter one too.
            NameKnowledge.Exact when !reading.Parts.Any(part => known(part.Name) != NameKnowledge.Unknown) => NameReading.AsWritten,
            _ => reading with { Meaning = NameMeaning.Unclear },
        };
    }

    // "no rash noted": a name that the vocabulary has stays whole.
    private NameReading WithoutSeen(string text, NameReading reading)
    {
        return reading.Meaning == NameMeaning.Absent ? reading with { Parts = [.. reading.Parts.Select(Trimmed)] } : reading;

        NamePart Trimmed(NamePart part)
        {
            var space = part.Name.LastIndexOf(' ');
            if (part.Present || space <= 0 || !lexicon.IsSeen(part.Name[(space + 1)..]) || known(part.Name) != NameKnowledge.Unknown)
                return part;
            var name = part.Name[..space].TrimEnd();
            var span = new TextSpan(part.Span.Start, name.Length);
            return text.AsSpan(span.Start, span.Length).SequenceEqual(name) ? part with { Name = name, Span = span } : part;
        }
    }

    // "?fever" and "fever?" say that nobody knows; N is "no" to one and "normal" to another.
    private static bool IsAsked(string text) => text.AsSpan().Trim() is ['?' or '¿', ..] or [.., '?' or '؟'] or [.., ' ', 'N'];

    private static NameReading ReadAsked(string text, ImmutableArray<NameWord> words)
    {
        var span = TextSpan.Between(words[0].Start, words[^1].End);
        var asked = text.AsSpan().Trim() is [.., 'N'] ? "N" : "?";
        return new NameReading(NameMeaning.Unclear, [new NamePart(text.Substring(span.Start, span.Length), span, Present: true)], asked);
    }

    // HLA-B27-negative, pain-free, non-tender, ateşsiz
    private NameReading ReadEndings(string text, ImmutableArray<NameWord> words)
    {
        var last = text[words[^1].Start..words[^1].End];
        foreach (var ending in lexicon.Endings)
        {
            if (last.Length < ending.Length + 2 || !last.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                continue;
            var span = TextSpan.Between(words[0].Start, words[^1].End - ending.Length);
            var part = new NamePart(text.Substring(span.Start, span.Length), span, Present: false);
            if (known(part.Name) != NameKnowledge.Unknown && !isDisease)
                return new NameReading(NameMeaning.Absent, [part], ending);
            if (ending[0] == '-' && !isDisease && words.Length == 1)
                return new NameReading(NameMeaning.Unclear, [part], ending);
        }
        if (words.Length > 1 || isDisease || !last.StartsWith("non-", StringComparison.OrdinalIgnoreCase))
            return NameReading.AsWritten;
        var rest = new TextSpan(words[0].Start + 4, last.Length - 4);
        return new NameReading(NameMeaning.Unclear, [new NamePart(text.Substring(rest.Start, rest.Length), rest, Present: false)], "non-");
    }
}
