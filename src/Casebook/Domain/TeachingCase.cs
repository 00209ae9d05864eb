using System.Collections.Immutable;
using Casebook.Domain.Prose;
using Casebook.Domain.Records;
using Casebook.Domain.Works;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>One case file, read: its front matter and its narrative. Names are as written; nothing is resolved yet.</summary>
internal sealed record TeachingCase
{
    /// <summary>Last part of the URL: the file's name, or its folder's for <c>slug/index.md</c>.</summary>
    public required string Slug { get; init; }

    public required SourceText File { get; init; }

    /// <summary>Language of its texts (BCP 47).</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether its texts are older than those of the original they translate, as far as both say when they were changed.</summary>
    public bool IsOlderThanOriginal { get; init; }

    public required Located<string> Title { get; init; }

    /// <summary>One or two sentences for cards.</summary>
    public RichText? Summary { get; init; }

    /// <summary>A title that gives nothing away; null when none is written.</summary>
    public Located<string>? Challenge { get; init; }

    /// <summary>First published here.</summary>
    public Located<DateOnly>? Date { get; init; }

    /// <summary>Last changed in substance.</summary>
    public Located<DateOnly>? Updated { get; init; }

    /// <summary>Not on the site before this day.</summary>
    public Located<DateOnly>? PublishOn { get; init; }

    /// <summary>Only on the site when drafts are asked for.</summary>
    public bool Draft { get; init; }

    /// <summary>Who wrote the case.</summary>
    public ImmutableArray<Contributor> Authors { get; init; } = [];

    /// <summary>Who checked it.</summary>
    public Review? Reviewed { get; init; }

    /// <summary>For whom.</summary>
    public Located<Level>? Level { get; init; }

    /// <summary>Specialties, as written.</summary>
    public ImmutableArray<Located<string>> Specialties { get; init; } = [];

    /// <summary>Citation key of the published report it is retold from.</summary>
    public Located<string>? RetoldFrom { get; init; }

    /// <summary>Licence of the text.</summary>
    public Located<string>? Licence { get; init; }

    /// <summary>What is known of the patient's consent.</summary>
    public Consent? Consent { get; init; }

    /// <summary>Who looked whether the case says who the patient is; null when nobody said so.</summary>
    public IdentityReview? Identity { get; init; }

    public Patient? Patient { get; init; }

    /// <summary>Diagnoses; the first is the principal one.</summary>
    public ImmutableArray<Located<string>> Diagnoses { get; init; } = [];

    /// <summary>What else was considered.</summary>
    public ImmutableArray<Differential> Differential { get; init; } = [];

    /// <summary>Findings and pertinent negatives, in the order written; those of <see cref="Records"/> stand behind the others.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Serology, in the order written.</summary>
    public ImmutableArray<TestResult> Serology { get; init; } = [];

    /// <summary>All other results, list by list, in the order written.</summary>
    public ImmutableArray<TestResult> Labs { get; init; } = [];

    /// <summary>Vital signs, medication, imaging and the other clinical lists, in the order of <see cref="RecordKind"/>.</summary>
    public ImmutableArray<ClinicalRecord> Records { get; init; } = [];

    /// <summary>What happened, in the order written.</summary>
    public ImmutableArray<TimelineEvent> Timeline { get; init; } = [];

    /// <summary>What was done.</summary>
    public ImmutableArray<Treatment> Treatments { get; init; } = [];

    /// <summary>How it ended.</summary>
    public RichText? Outcome { get; init; }

    /// <summary>Pictures.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>What to take home.</summary>
    public ImmutableArray<RichText> LearningPoints { get; init; } = [];

    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>What the author asks at the end of steps of the story, in the order written.</summary>
    public ImmutableArray<StepQuestion> StepQuestions { get; init; } = [];

    /// <summary>Until this day the site holds neither answers nor diagnosis of this case.</summary>
    public Located<DateOnly>? AnswersAfter { get; init; }

    /// <summary>The end of the address of its challenge: 8 to 40 small letters, digits and hyphens that nobody can guess; null to make it from the
    /// name of the file.</summary>
    public Located<string>? ChallengeId { get; init; }

    /// <summary>The reference list: keys of the library, or works given here.</summary>
    public ImmutableArray<CaseReference> References { get; init; } = [];

    /// <summary>Older URLs of this case, from the site's root.</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    /// <summary>Where the front matter ends, for pointing at something missing from it.</summary>
    public required TextLocation FrontMatter { get; init; }

    /// <summary>The narrative.</summary>
    public required Document Body { get; init; }
}

/// <summary>An entry of a case's reference list.</summary>
internal abstract record CaseReference(TextLocation Location);

/// <summary>A key of the library.</summary>
internal sealed record KeyReference(Located<string> Key) : CaseReference(Key.Location);

/// <summary>A work given in the case itself, pasted or structured.</summary>
internal sealed record GivenReference(Work Work) : CaseReference(Work.Location);
