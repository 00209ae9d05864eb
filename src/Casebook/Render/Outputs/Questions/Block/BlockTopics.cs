using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Questions.Block;

/// <summary>By what questions can be chosen, and by what performance is told: what their case says of itself.</summary>
internal static class BlockTopics
{
    /// <summary>The topics, in the order of the page; each is a key of the interface's words behind <c>block_</c>.</summary>
    public static ImmutableArray<string> Keys { get; } = ["specialty", "level", "system", "diagnosis"];

    /// <summary>What a case is of, in the order of <see cref="Keys"/>. Broader names count with the narrower.</summary>
    public static ImmutableArray<ImmutableArray<string>> Of(CaseEntry entry, UiStrings words) =>
        [
            [.. entry.Case.Specialties.Select(name => words.Letters.Capital(name.Value)).Distinct(StringComparer.Ordinal)],
            entry.Case.Level is { } level ? [words["level_" + level.Value.Key()]] : [],
            Names(entry.Findings.Where(finding => finding.Finding.Present).SelectMany(finding => finding.Sites)),
            Names(entry.Diagnoses),
        ];

    private static ImmutableArray<string> Names(IEnumerable<Term> terms) =>
        [.. terms.SelectMany(term => term.SelfAndAncestors()).Select(term => term.Name).Distinct(StringComparer.Ordinal)];
}
