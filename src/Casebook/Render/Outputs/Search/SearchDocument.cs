using System.Collections.Immutable;

namespace Casebook.Render.Outputs.Search;

/// <summary>Groups of the results; documents are numbered in this order.</summary>
internal enum DocumentKind
{
    Case,

    /// <summary>A term of the vocabulary.</summary>
    Term,

    /// <summary>A work of the reference index.</summary>
    Reference,

    /// <summary>A text page or a collection.</summary>
    Page,
}

/// <summary>A part of a page that can be linked to.</summary>
/// <param name="Id">Id on the page; empty for its beginning.</param>
/// <param name="Title">Heading; empty when there is none.</param>
/// <param name="Text">The words, one line for each paragraph or item.</param>
/// <param name="Weight">What one mention weighs; 0 for text that is shown but not found.</param>
internal sealed record SearchSection(string Id, string Title, string Text, float Weight = 1);

/// <summary>A page that can be found.</summary>
internal abstract class SearchDocument
{
    /// <summary>Group.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>Path from the site's root; may end in an anchor.</summary>
    public abstract string Url { get; }

    /// <summary>Title in the list of results.</summary>
    public abstract string Title { get; }

    /// <summary>What stands under the title; empty when nothing does.</summary>
    public abstract string Meta { get; }

    /// <summary>Words to show where no passage is; empty when the passages of the text are.</summary>
    public virtual string Words => "";

    /// <summary>Its sections; only for documents with text of their own.</summary>
    public virtual ImmutableArray<SearchSection> Sections => [];

    /// <summary>What filters ask for, such as <c>level:advanced</c>.</summary>
    public virtual IEnumerable<string> Filters => [];

    /// <summary>Adds the fields that weigh more than running text.</summary>
    public abstract void AddFields(DocumentWeights weights);

    /// <summary>Terms of the vocabulary this document has something to say of; <paramref name="sections"/> are its own.</summary>
    public virtual IEnumerable<TermMark> Terms(ImmutableArray<SearchSection> sections) => [];
}

/// <summary>In which way a document has a term.</summary>
[Flags]
internal enum TermMarks
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Present, positive, diagnosed, given.</summary>
    Shown = 1,

    /// <summary>Looked for and not found.</summary>
    NotShown = 2,

    /// <summary>Considered, equivocal, pending.</summary>
    Undecided = 4,

    /// <summary>A narrower term is shown.</summary>
    NarrowerShown = 8,

    /// <summary>The text speaks of it.</summary>
    Mentioned = 16,

    /// <summary>A narrower term was looked for and not found.</summary>
    NarrowerNotShown = 32,

    /// <summary>It is the principal diagnosis; the index writes it as shown and undecided at once, which no other term is.</summary>
    Principal = 64,
}

/// <summary>A term of a document.</summary>
/// <param name="Term">Number of the term.</param>
/// <param name="Marks">In which way.</param>
/// <param name="Section">Number of the section that speaks of it.</param>
internal readonly record struct TermMark(int Term, TermMarks Marks, int Section = 0);
