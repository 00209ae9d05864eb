using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Relate.Vocabulary;

/// <summary>Lays a site's own terms over those of starter vocabularies, so that no name is left with two meanings.</summary>
internal static class StarterOverlay
{
    /// <summary>Own terms keep every name they claim. One that has the name of a starter's term is that term: it takes the other names, and what it
    /// leaves out.</summary>
    /// <returns>The own terms, and what is left of the starters; of two starters with one name the first stays.</returns>
    public static (ImmutableArray<TermDefinition> Own, ImmutableArray<TermDefinition> Starters) Lay(
        ImmutableArray<TermDefinition> own,
        ImmutableArray<TermDefinition> starters
    )
    {
        var owners = new Dictionary<(TermKind, string), TermDefinition>();
        foreach (var term in own)
            owners.TryAdd(Key(term, term.Name.Value), term);
        foreach (var term in own)
        {
            foreach (var synonym in term.Synonyms)
                owners.TryAdd(Key(term, synonym.Value), term);
        }
        var claimed = owners.Keys.ToHashSet();
        var kept = new List<TermDefinition>();
        var beneath = new Dictionary<TermDefinition, TermDefinition>(ReferenceEqualityComparer.Instance);
        foreach (var starter in starters)
        {
            var key = Key(starter, starter.Name.Value);
            if (owners.TryGetValue(key, out var owner))
                beneath.TryAdd(owner, starter);
            else if (claimed.Add(key))
                kept.Add(starter);
        }
        // Names of terms come before synonyms, whichever file holds them.
        return ([.. own.Select(term => beneath.TryGetValue(term, out var starter) ? Fill(term, Free(starter)) : term)], [.. kept.Select(Free)]);

        TermDefinition Free(TermDefinition starter) =>
            starter with
            {
                Synonyms = [.. starter.Synonyms.Where(synonym => claimed.Add(Key(starter, synonym.Value)))],
            };
    }

    // Sources say where a definition comes from, so they go with it.
    private static TermDefinition Fill(TermDefinition own, TermDefinition starter) =>
        own with
        {
            Synonyms = [.. own.Synonyms, .. starter.Synonyms],
            Definition = own.Definition ?? starter.Definition,
            Sources = own.Definition is null && own.Sources.IsEmpty ? starter.Sources : own.Sources,
            Parents = own.Parents.IsEmpty ? starter.Parents : own.Parents,
            Codes = own.Codes.IsEmpty ? starter.Codes : own.Codes,
            Region = own.Region ?? starter.Region,
            Group = own.Group ?? starter.Group,
            NotIn = own.NotIn.IsEmpty ? starter.NotIn : own.NotIn,
            Needs = own.Needs.IsEmpty ? starter.Needs : own.Needs,
            States = own.States.IsEmpty ? starter.States : own.States,
        };

    private static (TermKind, string) Key(TermDefinition term, string name) => (term.Kind, FoldedText.NameKey(name));
}
