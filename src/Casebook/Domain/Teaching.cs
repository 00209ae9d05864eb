using System.Collections.Immutable;
using Casebook.Domain.Records;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>For whom a case is written.</summary>
internal enum Level
{
    /// <summary>Students who meet the disease for the first time.</summary>
    Foundation,

    /// <summary>Students on the ward and young doctors.</summary>
    Intermediate,

    /// <summary>Specialists in training.</summary>
    Advanced,
}

/// <summary>Somebody who wrote a case.</summary>
/// <param name="Name">Name as it is to be shown.</param>
/// <param name="Orcid">ORCID without its URL; null when not given.</param>
/// <param name="Affiliation">Department or institution; null when not given.</param>
internal sealed record Contributor(Located<string> Name, Located<string>? Orcid = null, string? Affiliation = null);

/// <summary>Who checked a case, and when.</summary>
internal sealed record Review(string By, Located<DateOnly>? On);

/// <summary>Who thought of a diagnosis.</summary>
internal enum ConsideredBy
{
    /// <summary>Those who looked after the patient, or who published the report that a case is retold from.</summary>
    Clinicians,

    /// <summary>Those who wrote the case for this casebook.</summary>
    Editors,
}

/// <summary>A diagnosis that was considered, with what speaks for and against it in this patient.</summary>
internal sealed record Differential
{
    /// <summary>Name of the diagnosis as written.</summary>
    public required Located<string> Diagnosis { get; init; }

    /// <summary>What speaks for it.</summary>
    public ImmutableArray<RichText> For { get; init; } = [];

    /// <summary>What speaks against it.</summary>
    public ImmutableArray<RichText> Against { get; init; } = [];

    /// <summary>Who thought of it.</summary>
    public ConsideredBy By { get; init; }
}

/// <summary>Something that happened.</summary>
internal sealed record TimelineEvent(RelativeTime At, RichText Event, TextLocation Location);

/// <summary>Something that was done, and how the patient answered.</summary>
internal sealed record Treatment
{
    /// <summary>Name as written.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>False for what was not given (<c>no steroids</c>).</summary>
    public bool Given { get; init; } = true;

    /// <summary>How the patient answered, as written; null when not said.</summary>
    public RichText? Response { get; init; }

    /// <summary>Dose, route, frequency and the like, in the order of the fields.</summary>
    public ImmutableArray<RecordDetail> Details { get; init; } = [];

    /// <summary>Anything else; null when nothing is said.</summary>
    public RichText? Note { get; init; }

    /// <summary>At which step of the story it is known, as written; null when not said.</summary>
    public Located<string>? Step { get; init; }
}

/// <summary>A picture of a case.</summary>
internal sealed record Figure
{
    /// <summary>Name by which the body may place it; unique in the case.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>File beside the case.</summary>
    public required Located<string> File { get; init; }

    /// <summary>What the picture shows, for those who cannot see it; null when missing.</summary>
    public Located<string>? Alt { get; init; }

    /// <summary>Legend; null when none is given.</summary>
    public RichText? Caption { get; init; }

    /// <summary>Whose picture it is; null when not said.</summary>
    public string? Credit { get; init; }

    /// <summary>Its licence; null when not said.</summary>
    public string? Licence { get; init; }

    /// <summary>Radiograph, CT, photograph, ... (an open set); null when not said.</summary>
    public string? Modality { get; init; }

    /// <summary>Whether somebody looked at the picture itself: no face, no name burnt in.</summary>
    public bool Checked { get; init; }

    /// <summary>At which step of the story it is shown, as written; null when not said.</summary>
    public Located<string>? Step { get; init; }

    /// <summary>What is marked on it.</summary>
    public ImmutableArray<Annotation> Annotations { get; init; } = [];
}

/// <summary>A mark on a picture, in percent of its width and height from the upper left.</summary>
/// <param name="Label">What is marked.</param>
/// <param name="Layer">Marks of one layer are shown and hidden together; null for the layer without a name.</param>
/// <param name="At">The middle of what is marked.</param>
/// <param name="Size">Width and height of what is marked; null for a point.</param>
internal sealed record Annotation(RichText Label, string? Layer, PercentPair At, PercentPair? Size);

/// <summary>Two lengths in percent of a picture's width and height.</summary>
internal readonly record struct PercentPair(double X, double Y);

/// <summary>A single best answer question.</summary>
internal sealed record Question
{
    /// <summary>The vignette and lead-in.</summary>
    public required RichText Stem { get; init; }

    /// <summary>The options as written; one is correct.</summary>
    public ImmutableArray<QuestionOption> Options { get; init; } = [];

    /// <summary>Keys of the works the answer rests on.</summary>
    public ImmutableArray<Located<string>> Cites { get; init; } = [];
}

/// <summary>One answer, and why it is right or wrong.</summary>
internal sealed record QuestionOption(RichText Text, bool Correct, RichText? Why);

/// <summary>What an author asks at the end of a step of the story.</summary>
/// <param name="After">The step it ends, as written.</param>
/// <param name="Ask">The question.</param>
/// <param name="Options">What can be chosen, one or more of it right; empty when readers rank diagnoses instead.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record StepQuestion(Located<string> After, RichText Ask, ImmutableArray<QuestionOption> Options, TextLocation Location);
