using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Challenges;

/// <summary>Where in a challenge something is known: in a section of the story, or where a consultation would have it.</summary>
/// <param name="Section">Place of the section; null when the story has none for it.</param>
/// <param name="Kind">The kind of step; null, without a section, for what is known only with the answer or told by the text alone.</param>
/// <param name="ToldIn">An earlier section that mentions it although its time lies later; null when the order is plain.</param>
internal readonly record struct KnownAt(int? Section, ChallengeStepKind? Kind, int? ToldIn = null)
{
    /// <summary>Whether only its method says so: no sentence tells it.</summary>
    public bool IsByMethod { get; init; }

    /// <summary>Nothing is shown before the answer.</summary>
    public static KnownAt Answer { get; } = new(null, null);
}

/// <summary>
/// Says when each fact of a case is known: by its <c>step:</c>; by its time, when that lies after the first assessment; by the first sentence that
/// tells it; by its method. Where these differ the latest counts, so that no step shows what the story has not told.
/// </summary>
internal sealed class KnownWhen
{
    private readonly LaterEvents _later;
    private readonly ToldTexts _told;
    private readonly StepNames _names;

    // Terms that a row without a later time names: an early sentence speaks of that row.
    private readonly HashSet<Term> _early;
    private readonly HashSet<Term> _present;

    /// <summary>Reads a case.</summary>
    public KnownWhen(CaseEntry entry)
    {
        Story = Challenges.Story.Of(entry.Case.Body);
        _later = new LaterEvents(entry.Treatments);
        _told = new ToldTexts(Story, entry);
        _names = new StepNames(Story, entry.Case.Body);
        _present = [.. entry.Findings.Where(finding => finding.Finding.Present).Select(finding => finding.Term)];
        _early =
        [
            .. entry.Findings.Where(finding => !_later.Hold(finding.Finding)).Select(finding => finding.Term),
            .. entry.Results.Where(result => !_later.Hold(result.Result)).Select(result => result.Test),
        ];
    }

    /// <summary>The sections before the answer.</summary>
    public ImmutableArray<StorySection> Story { get; }

    /// <summary>The words of a step for messages.</summary>
    public string NameOf(KnownAt at) =>
        at.Section is { } section
            ? Story[section].Words is { Length: > 0 } words
                ? words
                : (section + 1).ToString(CultureInfo.InvariantCulture)
            : at.Kind?.Key() ?? "the answer";

    /// <summary>What a written step means; null when the story has no such step and it is no time.</summary>
    public KnownAt? Find(string step) => _names.Find(step) ?? (Days(step) is { } days ? InTime(days, days > 0) : null);

    public KnownAt Of(CaseFinding finding)
    {
        var fact = finding.Finding;
        var kind = StepHeadings.StepOf(fact.Method?.Value.Kind);
        // Where a term is both present and absent, each row goes by the sentences that say so.
        var told = _told
            .Of(finding.Term)
            .Where(told => fact.Present ? !told.Denied : told.Denied || !_present.Contains(finding.Term))
            .Select(told => told.Section)
            .ToList();
        return Of(finding.Term, fact.Step, fact.Onset, _later.Hold(fact), told, () => OfFinding(kind, told));
    }

    /// <summary>When a result is known.</summary>
    /// <param name="result">The result.</param>
    /// <param name="kind">Serology, or another investigation.</param>
    public KnownAt Of(CaseResult result, ChallengeStepKind kind)
    {
        var fact = result.Result;
        var mentions = _told.Of(result.Test);
        var told = mentions.Where(told => told.SaysResult(fact.Value?.Value ?? fact.Titre?.Value.ToString())).Select(told => told.Section).ToList();
        return Of(result.Test, fact.Step, fact.On, _later.Hold(fact), told, () =>
            OfResult(kind, told, [.. mentions.Select(mention => mention.Section)])
        );
    }

    /// <summary>When a treatment is known: what the story does not tell is not shown.</summary>
    public KnownAt Of(CaseTreatment treatment) =>
        treatment.Treatment.Step is { } step ? Find(step.Value) ?? KnownAt.Answer
        : _told.Of(treatment.Term) is [var first, ..] ? In(first.Section)
        : KnownAt.Answer;

    /// <summary>When a picture is known; null when neither its author nor a time says so.</summary>
    public KnownAt? Of(Figure figure) => figure.Step is { } step ? Find(step.Value) ?? KnownAt.Answer : null;

    private KnownAt Of(Term term, Located<string>? step, RelativeTime? time, bool isLater, List<int> told, Func<KnownAt> plain)
    {
        var floor = isLater ? InTime(time?.Days, isLater: true) : (KnownAt?)null;
        if (step is { } written)
        {
            var said = Find(written.Value) ?? KnownAt.Answer;
            // The author's step settles what words leave open; a time that is counted stands against a step that is over before it.
            return time?.Days is > 0 and var days && IsOver(said, days, told) ? floor!.Value with { ToldIn = said.Section ?? 0 } : said;
        }
        if (floor is not { } late)
            return plain();
        var first = late.Section is { } from ? First(told, section => section >= from) : null;
        var early = _early.Contains(term) ? null : First(told, section => late.Section is not { } begin || section < begin);
        return (first is { } there ? In(there) : late) with { ToldIn = early };
    }

    // What is seen and asked is known when the story first tells it; what a machine or a laboratory shows, not before its own section.
    private KnownAt OfFinding(ChallengeStepKind? kind, List<int> told)
    {
        if (told.Count > 0 && kind is (null or ChallengeStepKind.Presentation or ChallengeStepKind.Examination))
            return In(told[0]);
        // A finding whose way is not said is told by the text; where no section does, it is told with the story, for nobody said it was examined.
        if (kind is not { } way)
            return FirstOf(ChallengeStepKind.Examination) is null ? new KnownAt(null, ChallengeStepKind.Presentation) : KnownAt.Answer;
        return NotBefore(FirstOf(way), way, told);
    }

    private KnownAt OfResult(ChallengeStepKind kind, List<int> told, List<int> mentioned) =>
        told.Count > 0 ? In(told[0]) : NotBefore(FirstOf(kind), kind, mentioned);

    private KnownAt NotBefore(int? floor, ChallengeStepKind kind, List<int> told)
    {
        var there = First(told, section => floor is { } from ? section >= from : Story[section].Kind >= kind);
        return there is { } section ? In(section) : (floor is { } own ? In(own) : new KnownAt(null, kind)) with { IsByMethod = true };
    }

    private KnownAt InTime(double? days, bool isLater)
    {
        if (!isLater)
            return Story.IsEmpty ? new KnownAt(null, ChallengeStepKind.Presentation) : In(0);
        for (var i = 0; i < Story.Length; i++)
        {
            if (days is { } day && Story[i].Days >= day)
                return In(i);
        }
        for (var i = 0; i < Story.Length; i++)
        {
            if (Story[i].Kind == ChallengeStepKind.Course || _later.Open(Story[i].Words))
                return In(i);
        }
        return new KnownAt(null, ChallengeStepKind.Course);
    }

    private bool IsOver(KnownAt step, double days, List<int> told) =>
        step.Section is { } section && (section == 0 || Story[section].Days < days) && !told.Contains(section);

    private static int? First(List<int> sections, Func<int, bool> where) => sections.Where(where).Cast<int?>().FirstOrDefault();

    private KnownAt In(int section) => new(section, Story[section].Kind);

    // What pictures show is told among the investigations unless the narrative has a section for it.
    private int? FirstOf(ChallengeStepKind kind)
    {
        for (var i = 0; i < Story.Length; i++)
        {
            if (Story[i].Kind == kind)
                return i;
        }
        return kind == ChallengeStepKind.Imaging ? FirstOf(ChallengeStepKind.Investigations) : null;
    }

    private static double? Days(string step) => RelativeTimeReader.Read(step).Days;
}
