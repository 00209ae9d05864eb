using System.Collections.Immutable;
using Casebook.Files;
using Casebook.Relate.Cases;
using Casebook.Relate.Links;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Challenges;

/// <summary>The names that give a case's answer away: its diagnoses with their synonyms, and what is narrower or broader.</summary>
internal sealed class SpoilerNames
{
    private const int TellingStem = 6;

    private readonly TermMatcher _matcher;
    private readonly string[] _stems;

    private SpoilerNames(IReadOnlyList<Term> terms)
    {
        _matcher = new TermMatcher(terms);
        _stems = [.. terms.SelectMany(NamesOf).SelectMany(name => name.Split(' ', '-')).Where(word => word.Length >= TellingStem).Select(word => word[..TellingStem]).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The names for a case. A further diagnosis that the case's own challenge title names is part of the question, not of the answer.</summary>
    public static SpoilerNames Of(CaseEntry entry)
    {
        var given = entry.Diagnoses.Skip(1).Where(term => IsGiven(term, entry.Case.Challenge?.Value)).ToHashSet();
        var terms = entry.Diagnoses.Where(term => !given.Contains(term)).SelectMany(term => term.SelfAndAncestors().Concat(term.SelfAndDescendants()))
            .Where(term => !given.Contains(term)).Distinct().ToImmutableArray();
        return new SpoilerNames(terms);
    }

    /// <summary>Whether a text holds one of the names.</summary>
    public bool AreIn(string text) => _matcher.TryFind(text, 0, out _, out _, out _);

    /// <summary>The first of the names at or behind an offset; null when there is none.</summary>
    public TextSpan? Find(string text, int from) => _matcher.TryFind(text, from, out var start, out var length, out _) ? new TextSpan(start, length) : null;

    /// <summary>Whether a finding's name hints at the answer: it holds one of the names, or shares a stem with one (sclerodactyly, systemic sclerosis).</summary>
    public bool AreHintedAtBy(string name) => AreIn(name) || _stems.Any(stem => name.Contains(stem, StringComparison.OrdinalIgnoreCase));

    /// <summary>A plain text with each name replaced by a mark.</summary>
    public string Masked(string text)
    {
        for (var found = Find(text, 0); found is { } span; found = Find(text, span.Start + Withheld.Mark.Length))
            text = string.Concat(text.AsSpan(0, span.Start), Withheld.Mark, text.AsSpan(span.End));
        return text;
    }

    private static bool IsGiven(Term term, string? challenge) => challenge is not null && new TermMatcher([term]).TryFind(challenge, 0, out _, out _, out _);

    private static IEnumerable<string> NamesOf(Term term) => (term.Definition?.Synonyms ?? []).Select(synonym => synonym.Value).Prepend(term.Name);
}
