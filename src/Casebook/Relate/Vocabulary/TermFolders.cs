using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Relate.Vocabulary;

/// <summary>Where the pages of each kind of term are.</summary>
internal static class TermFolders
{
    /// <summary>The kinds in the order lists show them.</summary>
    public static ImmutableArray<TermKind> Kinds { get; } =
    [
        TermKind.Diagnosis,
        TermKind.Finding,
        TermKind.Test,
        TermKind.Treatment,
        TermKind.Drug,
        TermKind.Procedure,
        TermKind.Organism,
        TermKind.Gene,
        TermKind.Score,
        TermKind.Site,
    ];

    /// <summary>The kinds that a site has lists of: those of every casebook, and of the others those of which it has a term.</summary>
    public static IEnumerable<TermKind> On(TermIndex terms)
    {
        var used = terms.Terms.Select(term => term.Kind).ToHashSet();
        return Kinds.Where(kind => !kind.IsOpen() || used.Contains(kind));
    }

    /// <summary>Folder of a kind.</summary>
    public static string Of(TermKind kind) =>
        kind switch
        {
            TermKind.Finding => "findings",
            TermKind.Test => "tests",
            TermKind.Diagnosis => "diagnoses",
            TermKind.Site => "sites",
            TermKind.Treatment => "treatments",
            TermKind.Drug => "drugs",
            TermKind.Procedure => "procedures",
            TermKind.Organism => "organisms",
            TermKind.Gene => "genes",
            _ => "scores",
        };
}
