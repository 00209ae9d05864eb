using Casebook.Domain;

namespace Casebook.Relate.Vocabulary;

/// <summary>The words by which people ask for a term who do not know its name: lay words, what its parts say, and of a finding the results that
/// make it.</summary>
internal static class AskedNames
{
    private static readonly string[] SaidOfLow = ["low", "reduced", "decreased"];
    private static readonly string[] SaidOfHigh = ["high", "raised", "elevated", "increased"];

    /// <summary>Names beside those of the vocabulary, each once.</summary>
    public static IEnumerable<string> Of(Term term, TermIndex terms, string language)
    {
        if (!language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return [];
        var known = term.Names.Select(FoldedText.NameKey).ToHashSet(StringComparer.Ordinal);
        return term
            .Names.SelectMany(name => LayNames.Of(name).Concat(CombiningForms.Spoken(name)))
            .Concat(OfStates(term, terms))
            .Where(name => known.Add(FoldedText.NameKey(name)));
    }

    private static IEnumerable<string> OfStates(Term term, TermIndex terms)
    {
        foreach (var state in term.Definition?.States ?? [])
        {
            string[] words = state.Level switch
            {
                StateLevel.Low => SaidOfLow,
                StateLevel.High => SaidOfHigh,
                _ => [],
            };
            foreach (var name in terms.Find(TermKind.Test, state.Test.Value)?.Names ?? [])
            {
                foreach (var word in words)
                    yield return $"{word} {name}";
                if (words.Length > 0)
                    yield return $"{name} {words[0]}";
            }
        }
    }
}
