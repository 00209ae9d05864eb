using System.Buffers;
using System.Collections.Immutable;
using Casebook.Domain.Negation;
using Casebook.Domain.Prose;
using Casebook.Parse.FrontMatter.Results;
using Casebook.Relate.Cases;
using Casebook.Relate.Links;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Challenges;

/// <summary>Where a story speaks of a term.</summary>
/// <param name="Section">The place of its section in the story.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Denied">Whether the sentence denies something before it comes to another clause.</param>
internal readonly record struct Told(int Section, string Sentence, bool Denied)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Whether the sentence says a result too, and does not only announce the test: its number, or a word of judgement.</summary>
    public bool SaysResult(string? value) =>
        value is { Length: > 0 } && value.AsSpan().ContainsAny(Digits)
            ? Sentence.Contains(value, StringComparison.OrdinalIgnoreCase) || HasJudgement()
            : HasJudgement();

    private bool HasJudgement()
    {
        for (var i = 0; i < Sentence.Length; i++)
        {
            if ((i == 0 || !char.IsLetter(Sentence[i - 1])) && OutcomePhrases.BeginsWithJudgement(Sentence.AsSpan(i)))
                return true;
        }
        return false;
    }
}

/// <summary>What the sections of a story mention of the terms of its case. Hidden blocks ask and plan, so they tell nothing.</summary>
internal sealed class ToldTexts
{
    private static readonly string[] Turns = ["; ", " but ", " although ", " while ", " whereas ", " however "];

    private readonly Dictionary<Term, List<Told>> _told = [];

    /// <summary>Reads a story once.</summary>
    public ToldTexts(ImmutableArray<StorySection> story, CaseEntry entry)
    {
        var terms = entry
            .Findings.Select(finding => finding.Term)
            .Concat(entry.Results.Select(result => result.Test))
            .Concat(entry.Treatments.Select(given => given.Term))
            .ToHashSet();
        var matcher = new TermMatcher(terms);
        var lexicon = NegationLexicon.For(entry.Language);
        for (var section = 0; section < story.Length; section++)
        {
            foreach (var block in story[section].Blocks.Where(block => block is not Reveal))
                Read(section, PlainText.Of(block), matcher, lexicon);
        }
    }

    /// <summary>Every mention of a term, in the order of the story.</summary>
    public IReadOnlyList<Told> Of(Term term) => _told.TryGetValue(term, out var told) ? told : [];

    private void Read(int section, string text, TermMatcher matcher, NegationLexicon lexicon)
    {
        for (var from = 0; matcher.TryFindNames(text, from, out var start, out var length, out var names); from = start + length)
        {
            var sentence = Sentences.Around(text, start, start + length);
            var words = text.Substring(sentence.Start, sentence.Length);
            var told = new Told(section, words, NegationReader.Denies(lexicon, Clause(words, start - sentence.Start, length)));
            foreach (var name in names.All)
            {
                if (!_told.TryGetValue(name.Term, out var list))
                    _told[name.Term] = list = [];
                list.Add(told);
            }
        }
    }

    private static string Clause(string sentence, int start, int length)
    {
        var from = Turns.Max(turn => sentence.LastIndexOf(turn, Math.Max(0, start - 1), StringComparison.OrdinalIgnoreCase));
        var to = Turns
            .Select(turn => sentence.IndexOf(turn, start + length, StringComparison.OrdinalIgnoreCase))
            .Where(at => at >= 0)
            .DefaultIfEmpty(sentence.Length)
            .Min();
        return sentence[Math.Max(0, from)..to];
    }
}
