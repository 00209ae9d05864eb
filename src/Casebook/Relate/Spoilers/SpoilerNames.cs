using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Links;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Spoilers;

/// <summary>
/// The names that give a case's answer away: its diagnoses with their synonyms, and what is narrower or broader. Challenges, handouts and cards all
/// ask here.
/// Short names (<c>SSc</c>, <c>GPA</c>) and those in capitals count as they are written, others whatever their letters' case, accents, hyphens and
/// plural.
/// </summary>
internal sealed class SpoilerNames
{
    // So many letters of a word tell it: scleroderma, sclerosis.
    private const int TellingStem = 6;

    private readonly TermMatcher _matcher;
    private readonly string[] _stems;
    private readonly ImmutableArray<string> _asked;

    private SpoilerNames(IReadOnlyCollection<Term> asked, IReadOnlySet<Term> given)
    {
        var terms = asked
            .SelectMany(term => term.SelfAndAncestors().Concat(term.SelfAndDescendants()))
            .Where(term => !given.Contains(term))
            .Distinct()
            .ToList();
        _matcher = new TermMatcher(terms);
        _stems =
        [
            .. terms
                .SelectMany(term => term.Names)
                .SelectMany(Words)
                .Where(word => word.Length >= TellingStem)
                .Select(word => word[..TellingStem])
                .Distinct(StringComparer.Ordinal),
        ];
        _asked = [.. asked.SelectMany(term => term.Names)];
    }

    /// <summary>The names for a challenge. A further diagnosis that the case's own challenge title names is part of the question, not of the
    /// answer.</summary>
    public static SpoilerNames Of(CaseEntry entry)
    {
        var given = entry.Diagnoses.Skip(1).Where(term => entry.Case.Challenge is { } challenge && IsNamed(term, challenge.Value)).ToHashSet();
        return new SpoilerNames([.. entry.Diagnoses.Where(term => !given.Contains(term))], given);
    }

    /// <summary>The names for a question that asks for all diagnoses of a case.</summary>
    public static SpoilerNames OfAll(CaseEntry entry) => new(entry.Diagnoses, ImmutableHashSet<Term>.Empty);

    /// <summary>Whether a text holds one of the names.</summary>
    public bool AreIn(string text) => _matcher.TryFind(text, 0, out _, out _, out _);

    /// <summary>The first of the names at or behind an offset; null when there is none.</summary>
    public TextSpan? Find(string text, int from) =>
        _matcher.TryFind(text, from, out var start, out var length, out _) ? new TextSpan(start, length) : null;

    /// <summary>Whether a finding's name hints at the answer: it holds one of the names, or shares a stem with one (sclerodactyly, systemic
    /// sclerosis).</summary>
    public bool AreHintedAtBy(string name) =>
        AreIn(name) || (FoldedText.Hyphenated(name) is var folded && _stems.Any(stem => folded.Contains(stem, StringComparison.Ordinal)));

    /// <summary>Whether a diagnosis that is asked for holds a name of a finding or test: <c>anti-MDA5 dermatomyositis</c> holds
    /// <c>anti-MDA5</c>.</summary>
    public bool Hold(Term term)
    {
        var matcher = new TermMatcher([term]);
        return _asked.Any(name => matcher.TryFind(name, 0, out _, out _, out _));
    }

    /// <summary>A plain text with each name replaced by a mark.</summary>
    public string Masked(string text)
    {
        for (var found = Find(text, 0); found is { } span; found = Find(text, span.Start + Withheld.Mark.Length))
            text = string.Concat(text.AsSpan(0, span.Start), Withheld.Mark, text.AsSpan(span.End));
        return text;
    }

    private static bool IsNamed(Term term, string text) => new TermMatcher([term]).TryFind(text, 0, out _, out _, out _);

    private static IEnumerable<string> Words(string name) => FoldedText.Hyphenated(name).Split('-');
}
