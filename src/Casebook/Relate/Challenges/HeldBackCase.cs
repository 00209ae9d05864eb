using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Relate.Cases;
using Casebook.Relate.Spoilers;

namespace Casebook.Relate.Challenges;

/// <summary>
/// The part of a case that may be read before the day of its answers: what was known when the patient was first assessed, as far as it does not need
/// the answer to be said.
/// Course and treatment, later findings and results, tissue and genes, which settle a diagnosis, the author's remarks, hidden blocks, pictures and
/// rationales wait.
/// </summary>
internal static class HeldBackCase
{
    /// <summary>The case without what waits for the answers.</summary>
    public static CaseEntry BeforeAnswers(CaseEntry entry)
    {
        var names = SpoilerNames.Of(entry);
        var later = new LaterEvents(entry.Treatments);
        var sentences = new SentenceFilter(names);
        var known = new KnownWhen(entry);
        var waits = WaitingFrom(known.Story);
        return entry with
        {
            Case = entry.Case with
            {
                Body = entry.Case.Body with { Blocks = sentences.Blocks(ToldBefore(entry.Case.Body)) },
                Timeline = [.. entry.Case.Timeline.Where(one => one.At.Days is <= 0 && sentences.Line(one.Event) is not null)],
                Questions =
                [
                    .. entry.Case.Questions.Where(question =>
                        question.Options.Select(option => option.Text).Prepend(question.Stem).All(text => sentences.Line(text) is not null)
                    ),
                ],
                Figures = [],
                Treatments = [],
                StepQuestions = [],
                Outcome = null,
                LearningPoints = [],
            },
            Findings =
            [
                .. entry
                    .Findings.Where(finding => !later.Hold(finding.Finding) && !Settles(finding.Finding.Method?.Value.Kind))
                    .Select(finding => (Fact: finding, At: known.Of(finding)))
                    .Where(placed => IsKnown(placed.At, waits))
                    .Select(placed =>
                        placed.Fact with
                        {
                            Finding = placed.Fact.Finding with { Note = null, Step = Renamed(placed.Fact.Finding.Step, placed.At, known) },
                        }
                    ),
            ],
            Records =
            [
                .. entry
                    .Records.Where(record => !WaitsForAnswers(record.Record.Kind) && !later.Hold(record.Record) && !IsTelling(record.Record, names))
                    .Select(record => record with { Record = record.Record with { Details = [.. record.Record.Details.Where(IsKnownAtFirst)] } }),
            ],
            Treatments = [],
            Serology = Known(entry.Serology, ChallengeStepKind.Serology),
            Labs = Known(entry.Labs, ChallengeStepKind.Investigations),
        };

        ImmutableArray<CaseResult> Known(ImmutableArray<CaseResult> results, ChallengeStepKind kind) =>
            [
                .. results
                    .Where(result => !later.Hold(result.Result) && !IsTelling(result.Result, names))
                    .Select(result => (Fact: result, At: known.Of(result, kind)))
                    .Where(placed => IsKnown(placed.At, waits))
                    .Select(placed =>
                        placed.Fact with
                        {
                            Result = placed.Fact.Result with { Note = null, Step = Renamed(placed.Fact.Result.Step, placed.At, known) },
                        }
                    ),
            ];
    }

    // What was done belongs to the course.
    private static bool WaitsForAnswers(RecordKind kind) => kind.Settles() || kind == RecordKind.Procedures;

    private static bool IsTelling(ClinicalRecord record, SpoilerNames names) =>
        (record.Name is { } name && names.AreIn(name.Value))
        || record.Details.Any(detail => IsKnownAtFirst(detail) && names.AreIn(detail.Text.Plain));

    private static bool IsKnownAtFirst(RecordDetail detail) => detail.Key is not ("impression" or "note" or "response" or "outcome");

    private static int WaitingFrom(ImmutableArray<StorySection> story) =>
        story.Select((section, i) => StepHeadings.WaitsForAnswers(section.Words) ? i : story.Length).DefaultIfEmpty(0).Min();

    private static bool IsKnown(KnownAt at, int waits) =>
        at.Section is { } section ? section < waits || at.IsByMethod : at.Kind is not (null or ChallengeStepKind.Course);

    // Numbers count sections, and some of them wait.
    private static Located<string>? Renamed(Located<string>? step, KnownAt at, KnownWhen known) => step?.With(known.NameOf(at));

    private static bool IsTelling(TestResult result, SpoilerNames names) =>
        result.List == ResultList.Stains
        || Settles(result.Method is { } method ? MethodKinds.Read(method.Value).Kind : null)
        || (result.Words is { } words && names.AreIn(words));

    private static bool Settles(MethodKind? kind) => kind == MethodKind.Pathology;

    // Up to the section that tells the course or what settled it: all behind it was written knowing that.
    private static IEnumerable<Block> ToldBefore(Document body)
    {
        var hidden = int.MaxValue;
        foreach (var block in Story.BeforeAnswer(body))
        {
            if (block is Heading heading)
            {
                var waits = StepHeadings.WaitsForAnswers(PlainText.Of(heading.Content));
                if (waits && heading.Level <= 2)
                    yield break;
                if (heading.Level <= hidden)
                    hidden = waits ? heading.Level : int.MaxValue;
            }
            if (hidden == int.MaxValue)
                yield return block;
        }
    }
}
