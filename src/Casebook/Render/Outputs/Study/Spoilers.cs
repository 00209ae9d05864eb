using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Vocabulary;

namespace Casebook.Render.Outputs.Study;

/// <summary>The names that give the diagnoses of a case away: their own, their synonyms', and those of broader and narrower diagnoses.</summary>
internal sealed class Spoilers
{
    private readonly ImmutableArray<string> _own;
    private readonly ImmutableArray<string> _all;

    /// <summary>The names of some diagnoses.</summary>
    public Spoilers(IReadOnlyCollection<Term> diagnoses)
    {
        _own = [.. diagnoses.SelectMany(Names).Distinct(StringComparer.Ordinal)];
        _all = [.. diagnoses.SelectMany(term => term.SelfAndAncestors().Concat(term.SelfAndDescendants())).SelectMany(Names).Concat(_own).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a text names a diagnosis.</summary>
    public bool AreIn(string text)
    {
        var words = Words(text);
        return _all.Any(name => words.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>Whether a name is a part of a diagnosis: <c>anti-MDA5</c> tells of <c>anti-MDA5 dermatomyositis</c>.</summary>
    public bool ArePartlyIn(Term term) => Names(term).Any(name => _own.Any(own => own.Contains(name, StringComparison.Ordinal)));

    private static IEnumerable<string> Names(Term term) =>
        (term.Definition?.Synonyms.Select(synonym => synonym.Value) ?? []).Prepend(term.Name).Select(Words).Where(name => name.Length > 3);

    // Whole words between spaces, whatever their case, accents, hyphens and plural.
    private static string Words(string text)
    {
        var words = FoldedText.Slug(text).Split('-').Select(word => word.Length > 4 && word[^1] == 's' ? word[..^1] : word);
        return $" {string.Join(' ', words)} ";
    }
}
