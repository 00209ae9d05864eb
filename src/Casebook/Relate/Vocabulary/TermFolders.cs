using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Relate.Vocabulary;

/// <summary>Where the pages of each kind of term are.</summary>
internal static class TermFolders
{
    /// <summary>The kinds in the order lists show them.</summary>
    public static ImmutableArray<TermKind> Kinds { get; } = [TermKind.Diagnosis, TermKind.Finding, TermKind.Test, TermKind.Treatment, TermKind.Site];

    /// <summary>Folder of a kind.</summary>
    public static string Of(TermKind kind) =>
        kind switch
        {
            TermKind.Finding => "findings",
            TermKind.Test => "tests",
            TermKind.Diagnosis => "diagnoses",
            TermKind.Site => "sites",
            _ => "treatments",
        };
}
