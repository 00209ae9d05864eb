using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Domain.Records;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Relate.Spoilers;

namespace Casebook.Relate.Challenges;

/// <summary>Makes a challenge of a case: what comes before the answer, in steps, without what gives it away.</summary>
internal static class ChallengeBuilder
{
    private const int MaxComplaints = 2;

    // Steps lie within one another on the page; more than these go into the last one.
    private const int MaxSteps = 12;

    /// <summary>The challenge of a case.</summary>
    /// <param name="entry">The case.</param>
    /// <param name="choices">What other cases do.</param>
    /// <param name="answersOn">The day the answers appear; null when they may be read now.</param>
    public static Challenge Build(CaseEntry entry, CasebookChoices choices, DateOnly? answersOn = null)
    {
        if (answersOn is not null)
            entry = HeldBackCase.BeforeAnswers(entry);
        var source = entry.Case;
        var names = SpoilerNames.Of(entry);
        // Ids of headings hold the address, so that several cases can stand on one page.
        var filter = new SpoilerFilter(names, "text-" + ChallengeAddress.OfCase(source).Split('/')[1]);
        var known = new KnownWhen(entry);
        var steps = Joined(Steps(entry, known, names, filter));
        var decisions = AuthoredDecisions.Of(entry.Case, known, steps, filter);
        return Announce(entry, names) with
        {
            Steps = DecisionBuilder.With(entry, steps, names, choices, decisions),
            OpenQuestions = answersOn is null ? [] : [.. source.Questions.Select(question => Open(question, filter)).OfType<Question>()],
            HasWithheld = filter.HasWithheld,
            AnswersOn = answersOn,
        };
    }

    /// <summary>The challenge of a published case as titles and lists show it: without steps and questions, which cost most to make.</summary>
    public static Challenge Announce(CaseEntry entry) => Announce(entry, SpoilerNames.Of(entry));

    private static Challenge Announce(CaseEntry entry, SpoilerNames names) =>
        new()
        {
            Slug = entry.Case.Slug,
            Url = ChallengeAddress.OfCase(entry.Case),
            Title = Title(entry, names),
            Patient = entry.Case.Patient is { } patient ? new Patient { Age = patient.Age, Sex = patient.Sex } : null,
            Complaints = [.. Complaints(entry, names)],
            Level = entry.Case.Level?.Value,
            Specialties = [.. entry.Case.Specialties.Select(name => name.Value)],
        };

    /// <summary>The educator's title when it gives nothing away; null otherwise. A title that does is reported when the case is related.</summary>
    public static string? Title(CaseEntry entry) => entry.Case.Challenge is null ? null : Title(entry, SpoilerNames.Of(entry));

    private static string? Title(CaseEntry entry, SpoilerNames names) =>
        entry.Case.Challenge is { } title && !names.AreIn(title.Value) ? title.Value : null;

    private static IEnumerable<string> Complaints(CaseEntry entry, SpoilerNames names) =>
        entry
            .Findings.Where(finding =>
                finding.Finding.Present && finding.Finding.Method?.Value.Kind is null or MethodKind.History or MethodKind.Examination
            )
            .OrderBy(finding =>
                finding.Finding.Method?.Value.Kind switch
                {
                    MethodKind.History => 0,
                    null => 1,
                    _ => 2,
                }
            )
            .Select(finding => finding.Term.Name)
            .Where(name => !names.AreHintedAtBy(name))
            .Distinct(StringComparer.Ordinal)
            .Take(MaxComplaints);

    // The narrative's own order is kept; what it lacks is put in where a consultation would have it.
    private static List<ChallengeStep> Steps(CaseEntry entry, KnownWhen known, SpoilerNames names, SpoilerFilter filter)
    {
        var pictures = StepPictures.Of(entry.Case, known);
        var steps = known
            .Story.Select(
                (section, i) =>
                    ThoughtsApart(
                        new ChallengeStep(section.Kind, section.Title is { } title ? filter.Running(title) : null)
                        {
                            Section = i,
                            Text = filter.Blocks(pictures.In(i, section.Blocks)),
                        }
                    )
            )
            .ToList();
        var placed = entry
            .Findings.Where(finding => !names.AreIn(finding.Finding.Name.Value))
            .Select(finding => (At: known.Of(finding), Change: Adding(finding, filter)))
            .Concat(
                Results(entry.Labs, names, filter)
                    .Select(result => (At: known.Of(result, ChallengeStepKind.Investigations), Change: AddingLab(result)))
            )
            .Concat(
                Results(entry.Serology, names, filter)
                    .Select(result => (At: known.Of(result, ChallengeStepKind.Serology), Change: AddingSerology(result)))
            )
            .Concat(
                entry
                    .Treatments.Where(given => given.Treatment.Given && !names.AreIn(given.Treatment.Name.Value))
                    .Select(given => (At: known.Of(given), Change: AddingTreatment(given)))
            )
            .ToList();
        // Sections first: steps that are put in between move them.
        foreach (var (at, change) in placed)
        {
            if (at.Section is { } section)
                steps[section] = change(steps[section]);
        }
        foreach (var (at, change) in placed)
        {
            if (at is { Section: null, Kind: { } kind })
                Add(kind, change);
        }
        var later = new LaterEvents(entry.Treatments);
        foreach (var group in entry.Records.Where(record => !IsNamed(record.Record, names)).GroupBy(record => StepOf(record.Record, later)))
            Add(group.Key, step => step with { Records = [.. step.Records, .. group.Select(record => Clean(record, filter))] });
        ImmutableArray<TimelineEvent> timeline =
        [
            .. entry.Case.Timeline.Select(one => one with { At = Clean(one.At, filter), Event = filter.Line(one.Event) }),
        ];
        if (timeline.Length > 0)
            AddTimeline();
        return steps;

        // It tells the whole course, so nothing comes behind it.
        void AddTimeline()
        {
            if (steps.Exists(step => step.Kind == ChallengeStepKind.Course))
                steps[^1] = steps[^1] with { Timeline = timeline };
            else
                Add(ChallengeStepKind.Course, step => step with { Timeline = timeline });
        }

        void Add(ChallengeStepKind kind, Func<ChallengeStep, ChallengeStep> change)
        {
            // What pictures show is told among the investigations unless the narrative has a section for it.
            var place = steps.FindIndex(step => step.Kind == kind);
            if (place < 0 && kind == ChallengeStepKind.Imaging)
                place = steps.FindIndex(step => step.Kind == ChallengeStepKind.Investigations);
            if (place < 0)
            {
                place = steps.FindLastIndex(step => step.Kind <= kind) + 1;
                steps.Insert(place, new ChallengeStep(kind, null));
            }
            steps[place] = change(steps[place]);
        }
    }

    // "Which causes would you test for?" at the end of a section is what a colleague says when the reader has decided.
    private static ChallengeStep ThoughtsApart(ChallengeStep step)
    {
        var text = step.Text.Length;
        while (text > 0 && step.Text[text - 1] is Reveal)
            text--;
        return text == 0 ? step : step with { Text = step.Text[..text], Thoughts = step.Text[text..] };
    }

    private static Func<ChallengeStep, ChallengeStep> Adding(CaseFinding finding, SpoilerFilter filter) =>
        step => step with { Findings = step.Findings.Add(Clean(finding, filter)) };

    private static Func<ChallengeStep, ChallengeStep> AddingLab(CaseResult result) => step => step with { Labs = step.Labs.Add(result) };

    private static Func<ChallengeStep, ChallengeStep> AddingSerology(CaseResult result) => step => step with { Serology = step.Serology.Add(result) };

    private static Func<ChallengeStep, ChallengeStep> AddingTreatment(CaseTreatment given) =>
        step => step with { Treatments = step.Treatments.Add(given) };

    private static ImmutableArray<ChallengeStep> Joined(List<ChallengeStep> steps)
    {
        if (steps.Count <= MaxSteps)
            return [.. steps];
        var rest = steps.Skip(MaxSteps - 1).ToList();
        return
        [
            .. steps.Take(MaxSteps - 1),
            rest[0] with
            {
                Text = [.. rest.SelectMany(step => step.Text.Concat(step.Thoughts))],
                Thoughts = [],
                Findings = [.. rest.SelectMany(step => step.Findings)],
                Serology = [.. rest.SelectMany(step => step.Serology)],
                Labs = [.. rest.SelectMany(step => step.Labs)],
                Records = [.. rest.SelectMany(step => step.Records)],
                Treatments = [.. rest.SelectMany(step => step.Treatments)],
                Timeline = [.. rest.SelectMany(step => step.Timeline)],
            },
        ];
    }

    private static CaseFinding Clean(CaseFinding finding, SpoilerFilter filter) =>
        finding with
        {
            Finding = finding.Finding with
            {
                Onset = finding.Finding.Onset is { } onset ? Clean(onset, filter) : null,
                On = finding.Finding.On is { } on ? Clean(on, filter) : null,
                Note = finding.Finding.Note is { } note ? filter.Line(note) : null,
            },
        };

    private static bool IsNamed(ClinicalRecord record, SpoilerNames names) => record.Name is { } name && names.AreIn(name.Value);

    // In the order of a consultation; what came later is the course.
    private static ChallengeStepKind StepOf(ClinicalRecord record, LaterEvents later) =>
        later.Hold(record)
            ? ChallengeStepKind.Course
            : record.Kind switch
            {
                RecordKind.Medications or RecordKind.Allergies or RecordKind.Family or RecordKind.Obstetric or RecordKind.Social =>
                    ChallengeStepKind.Presentation,
                RecordKind.Vitals => ChallengeStepKind.Examination,
                RecordKind.Imaging => ChallengeStepKind.Imaging,
                _ => ChallengeStepKind.Investigations,
            };

    private static CaseRecord Clean(CaseRecord record, SpoilerFilter filter) =>
        record with
        {
            Record = record.Record with
            {
                On = record.Record.On is { } on ? Clean(on, filter) : null,
                Details = [.. record.Record.Details.Select(detail => detail with { Text = filter.Line(detail.Text) })],
            },
        };

    private static RelativeTime Clean(RelativeTime time, SpoilerFilter filter) => time with { Written = filter.Plain(time.Written) };

    private static ImmutableArray<CaseResult> Results(ImmutableArray<CaseResult> results, SpoilerNames names, SpoilerFilter filter) =>
        [
            .. results
                .Where(result => !names.AreIn(result.Result.Test.Value))
                .Select(result =>
                    result with
                    {
                        Result = result.Result with
                        {
                            Words = result.Result.Words is { } words ? filter.Plain(words) : null,
                            Reference = result.Result.Reference is { } reference ? filter.Plain(reference) : null,
                            Method = result.Result.Method is { } method ? method.With(filter.Plain(method.Value)) : null,
                            On = result.Result.On is { } on ? Clean(on, filter) : null,
                            Note = result.Result.Note is { } note ? filter.Line(note) : null,
                        },
                    }
                ),
        ];

    // An option that had to be blacked out would point at itself, so such a question waits with the answers.
    private static Question? Open(Question question, SpoilerFilter filter)
    {
        var options = question
            .Options.Select(option => option with { Text = filter.Line(option.Text), Correct = false, Why = null })
            .ToImmutableArray();
        var isTelling = options.Zip(question.Options, (clean, written) => clean.Text.Plain != written.Text.Plain).Any(changed => changed);
        return isTelling ? null : new Question { Stem = filter.Line(question.Stem), Options = options };
    }
}
