using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain.Prose;

/// <summary>A piece of running text.</summary>
internal abstract record Inline;

/// <summary>An inline that shows other inlines.</summary>
internal interface IWrapsInlines
{
    /// <summary>What it shows.</summary>
    ImmutableArray<Inline> Content { get; }
}

/// <summary>Plain characters, entities already turned into what they stand for.</summary>
internal sealed record TextRun(string Text) : Inline;

/// <summary>How a stretch is set apart.</summary>
internal enum EmphasisKind
{
    /// <summary>Italic.</summary>
    Emphasis,

    /// <summary>Bold.</summary>
    Strong,

    Subscript,

    Superscript,

    /// <summary>Struck through.</summary>
    Deleted,
}

/// <summary>A stretch set apart.</summary>
internal sealed record Emphasis(EmphasisKind Kind, ImmutableArray<Inline> Content) : Inline, IWrapsInlines;

/// <summary>What a study card leaves out: <c>{{c1::words}}</c>. Elsewhere its words are shown as any others.</summary>
/// <param name="Number">Gaps of one number are left out together, from 1.</param>
/// <param name="Content">The words.</param>
internal sealed record ClozeGap(int Number, ImmutableArray<Inline> Content) : Inline, IWrapsInlines;

/// <summary>Characters shown as typed.</summary>
internal sealed record CodeSpan(string Text) : Inline;

/// <summary>A new line: a hard one is shown, a soft one is a space.</summary>
internal sealed record LineBreak(bool Hard) : Inline;

/// <summary>A link; script schemes have been refused before.</summary>
internal sealed record Link(string Url, string Title, ImmutableArray<Inline> Content, TextLocation Location) : Inline, IWrapsInlines;

/// <summary>A picture; <paramref name="Url"/> names a file beside the text.</summary>
internal sealed record Image(string Url, string Alt, string Title, string Id, TextLocation Location) : Inline;

/// <summary>A mention of one or more works: <c>[@leroy1988, p. 203; @boulman2005]</c>.</summary>
internal sealed record Citation(ImmutableArray<CitationItem> Items, TextLocation Location) : Inline;

/// <summary>Why a work is cited, when the author says so.</summary>
internal enum CitationIntent
{
    /// <summary>The work supports what is said.</summary>
    Supports,

    /// <summary>The text disagrees with the work.</summary>
    Disagrees,

    /// <summary>A method of the work is used.</summary>
    Method,

    /// <summary>The work gives background.</summary>
    Background,
}

/// <summary>One work within a citation.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Prefix">Words before the key; empty when there are none.</param>
/// <param name="LocatorLabel">What the locator counts, in the singular (<c>page</c>, <c>chapter</c>); empty without locator.</param>
/// <param name="Locator">Where in the work; empty when not said.</param>
/// <param name="Suffix">Words behind; empty when there are none.</param>
/// <param name="SuppressAuthor">Whether written <c>-@key</c>.</param>
internal sealed record CitationItem(Located<string> Key, string Prefix, string LocatorLabel, string Locator, string Suffix, bool SuppressAuthor)
{
    /// <summary>Why it is cited; null when the author does not say.</summary>
    public CitationIntent? Intent { get; init; }
}

/// <summary>A link by name: <c>[[calcinosis cutis]]</c>, <c>[[name|words shown]]</c>, <c>[[case:slug]]</c>.</summary>
/// <param name="Target">The name, without <c>case:</c>.</param>
/// <param name="Kind">Whether a term or a case is meant.</param>
/// <param name="Label">The words to show; null when the name itself is.</param>
internal sealed record NameLink(Located<string> Target, NameLinkKind Kind, string? Label) : Inline;

/// <summary>What a link by name points at.</summary>
internal enum NameLinkKind
{
    /// <summary>A term of the vocabulary.</summary>
    Term,

    /// <summary>A case, by slug.</summary>
    Case,
}

/// <summary>Words that must not be linked by themselves: <c>[[!term]]</c>.</summary>
internal sealed record Unlinked(string Text) : Inline;

internal sealed record FootnoteMark(int Number) : Inline;
