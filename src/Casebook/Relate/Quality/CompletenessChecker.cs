using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Domain.Records;
using Casebook.Relate.Cases;

namespace Casebook.Relate.Quality;

/// <summary>Measures a case by what it holds, never by how good it is.</summary>
internal static class CompletenessChecker
{
    private static readonly string[] DiscussionWords = ["discussion", "comment", "reasoning", "interpretation"];
    private static readonly string[] PerspectiveWords = ["perspective", "patient's view", "patient’s view", "own words"];

    /// <summary>The 13 items of a case.</summary>
    public static CaseCompleteness Check(CaseEntry entry)
    {
        var source = entry.Case;
        var headings = source.Body.Blocks.OfType<Heading>().Select(heading => PlainText.Of(heading.Content)).ToList();
        return new CaseCompleteness([
            Item(1, ("title", source.Title.Value.Length > 0)),
            Item(2, ("diagnosis", entry.Diagnoses.Length > 0), ("findings", entry.Findings.Length > 1)),
            Item(3, ("summary", source.Summary is not null)),
            Item(4, ("citation", entry.WorkMentions.Length > 0)),
            Item(
                5,
                ("age", source.Patient?.Age is not null),
                ("sex", source.Patient?.Sex is { Value: not Sex.NotStated }),
                ("background", source.Patient?.Background is not null || Has(source, 5))
            ),
            Item(
                6,
                (
                    "examination",
                    Has(source, 6)
                        || entry.Findings.Any(finding => finding.Finding.Method?.Value.Kind == MethodKind.Examination)
                        || headings.Exists(heading => heading.StartsWith("Examination", StringComparison.OrdinalIgnoreCase))
                )
            ),
            Item(7, ("timeline", source.Timeline.Length > 1)),
            Item(
                8,
                (
                    "tests",
                    entry.Results.Any()
                        || Has(source, 8)
                        || entry.Findings.Any(finding =>
                            finding.Finding.Method?.Value.Kind is not (null or MethodKind.History or MethodKind.Examination)
                        )
                ),
                ("differential", entry.Differential.Length > 0)
            ),
            Item(9, ("treatment", entry.Treatments.Length > 0 || Has(source, 9))),
            Item(10, ("outcome", source.Outcome is not null)),
            Item(
                11,
                ("discussion", Mentions(headings, DiscussionWords)),
                ("learning_points", source.LearningPoints.Length > 0),
                ("references", entry.References.Length > 0)
            ),
            source.RetoldFrom is not null && !Mentions(headings, PerspectiveWords)
                ? new CareItem(12, CareStatus.NotApplicable, [])
                : Item(12, ("perspective", Mentions(headings, PerspectiveWords))),
            Item(13, ("consent", source.Consent is { Allows: true })),
        ]);
    }

    private static bool Has(TeachingCase source, int careItem) => source.Records.Any(record => record.Kind.CareItem() == careItem);

    private static CareItem Item(int number, params ReadOnlySpan<(string Part, bool There)> parts)
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var (part, there) in parts)
        {
            if (!there)
                missing.Add(part);
        }
        var status =
            missing.Count == 0 ? CareStatus.Met
            : missing.Count < parts.Length ? CareStatus.Partly
            : CareStatus.Missing;
        return new CareItem(number, status, missing.ToImmutable());
    }

    private static bool Mentions(List<string> headings, string[] words) =>
        headings.Exists(heading => words.Any(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
