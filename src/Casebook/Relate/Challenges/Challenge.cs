using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges.Decisions;

namespace Casebook.Relate.Challenges;

/// <summary>A case as it may be read before the answer. Nothing in here gives the answer away, so it may be shown while answers are held
/// back.</summary>
internal sealed record Challenge
{
    /// <summary>Slug of the case, for finding its place in collections; never shown.</summary>
    public required string Slug { get; init; }

    /// <summary>The educator's spoiler-free title; null when there is none, or when it gives the answer away.</summary>
    public string? Title { get; init; }

    /// <summary>Age and sex.</summary>
    public Patient? Patient { get; init; }

    /// <summary>Findings that a title may be made of.</summary>
    public ImmutableArray<string> Complaints { get; init; } = [];

    /// <summary>For whom.</summary>
    public Level? Level { get; init; }

    public ImmutableArray<string> Specialties { get; init; } = [];

    /// <summary>The steps, at least one unless the case says nothing at all.</summary>
    public ImmutableArray<ChallengeStep> Steps { get; init; } = [];

    /// <summary>Whether words are withheld somewhere in the steps.</summary>
    public bool HasWithheld { get; init; }

    /// <summary>Questions without their answers, while these are held back; empty otherwise.</summary>
    public ImmutableArray<Question> OpenQuestions { get; init; } = [];

    /// <summary>When the answers appear; null when they are there.</summary>
    public DateOnly? AnswersOn { get; init; }

    /// <summary>What the case says and this does not, one text an entry, while answers are held back: no file of the site may hold any of it. Empty
    /// otherwise.</summary>
    public ImmutableArray<string> HeldBack { get; init; } = [];

    /// <summary>What is told only behind a step (from 0), one text an entry: nothing up to that step's decision may hold any of it.</summary>
    public ImmutableArray<string> ToldAfter(int step) => LaterTexts.Of(this, step);

    /// <summary>Path of its page from the site's root.</summary>
    public required string Url { get; init; }

    /// <summary>Path of the page with its answer.</summary>
    public string SolutionUrl => Url + "solution/";

    /// <summary>Path of the sheet to print.</summary>
    public string HandoutUrl => ChallengeAddress.HandoutOf(Url);
}

/// <summary>What a step of a challenge is about, in the order of a consultation.</summary>
internal enum ChallengeStepKind
{
    /// <summary>Story and history.</summary>
    Presentation,

    /// <summary>What is seen and felt.</summary>
    Examination,

    /// <summary>Laboratory, tissue and other tests.</summary>
    Investigations,

    /// <summary>Antibodies.</summary>
    Serology,

    /// <summary>Pictures of the inside.</summary>
    Imaging,

    /// <summary>What happened then.</summary>
    Course,
}

/// <summary>One step of a challenge.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">The educator's heading; null when the step has none.</param>
internal sealed record ChallengeStep(ChallengeStepKind Kind, ImmutableArray<Inline>? Title)
{
    /// <summary>Place of its section in the story; null for a step that the story lacks.</summary>
    public int? Section { get; init; }

    public ImmutableArray<Block> Text { get; init; } = [];

    public ImmutableArray<CaseFinding> Findings { get; init; } = [];

    public ImmutableArray<CaseResult> Serology { get; init; } = [];

    /// <summary>Other results.</summary>
    public ImmutableArray<CaseResult> Labs { get; init; } = [];

    /// <summary>Vital signs, medication, imaging and the other clinical lists.</summary>
    public ImmutableArray<CaseRecord> Records { get; init; } = [];

    /// <summary>What was given or done.</summary>
    public ImmutableArray<CaseTreatment> Treatments { get; init; } = [];

    /// <summary>What happened.</summary>
    public ImmutableArray<TimelineEvent> Timeline { get; init; } = [];

    /// <summary>What the reader decides when it is read; null when nothing is asked.</summary>
    public StepDecision? Decision { get; init; }

    /// <summary>What the author asked in hidden blocks at its end: read when the decision is made.</summary>
    public ImmutableArray<Block> Thoughts { get; init; } = [];
}
