using System.Collections.Immutable;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>What a card asks for.</summary>
internal enum StudyCardKind
{
    /// <summary>The diagnosis of a case, from its first findings and results.</summary>
    Vignette,

    /// <summary>The answer of a question of a case, and why.</summary>
    Question,

    /// <summary>The words left out of a learning point.</summary>
    Point,

    /// <summary>The diagnoses an antibody goes with in our cases.</summary>
    Antibody,

    /// <summary>What a term means.</summary>
    Definition,
}

/// <summary>A card to learn with: the same one on the study page and in the decks to take away.</summary>
internal sealed record StudyCard
{
    /// <summary>Made from the page and the place on it, never from the text, so that an edit keeps what a student has learnt.</summary>
    public required string Id { get; init; }

    /// <summary>What it asks for.</summary>
    public required StudyCardKind Kind { get; init; }

    /// <summary>What the theme's templates of this kind get; null for a text with gaps.</summary>
    public object? View { get; init; }

    /// <summary>A text with gaps, in pieces; empty for a card of another kind.</summary>
    public ImmutableArray<ClozePart> Cloze { get; init; } = [];

    /// <summary>Path of the page it comes from, from the site's root.</summary>
    public required string Url { get; init; }

    /// <summary>Title of that page.</summary>
    public required string Source { get; init; }

    /// <summary>Tags such as <c>case::slug</c>, <c>topic::diagnosis</c>, <c>level::advanced</c>.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Paths, from the site's root, of the pictures it shows.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];
}

/// <summary>A piece of a text with gaps.</summary>
/// <param name="Html">The words.</param>
/// <param name="Gap">Number of the gap, from 1; the same for the same term. 0 for words that always show.</param>
/// <param name="Place">What names the gap whatever its number; empty for words that always show.</param>
internal sealed record ClozePart(string Html, int Gap = 0, string Place = "");
