using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Records;
using Casebook.Parse.FrontMatter.Results;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>Recognises a list of laboratory results in a document: every entry is read as one, to its last word.</summary>
internal static class LaboratoryList
{
    private static readonly ImmutableHashSet<string> VitalSigns = RecordForms
        .All.Single(form => form.Kind == RecordKind.Vitals)
        .Fields.SelectMany(field => field.Also.Prepend(field.Key))
        .ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries of the list that begins at a block, each on one line; empty when it is no list of results.</summary>
    public static ImmutableArray<string> Read(IReadOnlyList<Block> story, int at)
    {
        var lines = story
            .Skip(at)
            .TakeWhile(block => block is TextBlock { IsListed: true, Level: <= 1 })
            .Select(block => LaboratoryTable.Text(((TextBlock)block).Spans))
            .ToImmutableArray();
        var rows = lines.Select(Rows).ToList();
        return rows.Count > 1 && rows.TrueForAll(row => row is not null) && rows.Count(row => row!.Value.Any(IsMeasured)) * 2 >= rows.Count ? lines : [];
    }

    private static bool IsMeasured(TestResult row) => row.Value is not null || row.Titre is not null;

    private static ImmutableArray<TestResult>? Rows(string line) =>
        LaboratoryLine.Rows(new Located<string>(line, new SourceText("", line).At(0, line.Length)), takesCounts: false) is { } rows
        && !rows.Any(row => VitalSigns.Contains(row.Test.Value))
            ? rows
            : null;
}
