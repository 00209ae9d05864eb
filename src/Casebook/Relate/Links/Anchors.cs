using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Relate.Citations;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links;

/// <summary>Words that lead to a term.</summary>
/// <param name="Term">Where to.</param>
/// <param name="Content">The words.</param>
internal sealed record TermAnchor(Term Term, ImmutableArray<Inline> Content) : Inline, IWrapsInlines;

/// <summary>Words that lead to a case.</summary>
internal sealed record CaseAnchor(TeachingCase Target, ImmutableArray<Inline> Content) : Inline, IWrapsInlines;

/// <summary>A link that an author wrote to a place of this site, worked out from where it was written, so that it is right on every page that shows
/// it.</summary>
/// <param name="Written">The address as written.</param>
/// <param name="Title">Words shown when a pointer rests on it; empty when there are none.</param>
/// <param name="Content">The words.</param>
/// <param name="Location">Where it is written.</param>
internal abstract record InsideLink(string Written, string Title, ImmutableArray<Inline> Content, TextLocation Location) : Inline, IWrapsInlines;

/// <summary>A link to a page or file of the site.</summary>
/// <param name="Path">Path from the site's root, decoded; empty for the front page.</param>
/// <param name="Suffix">What follows the path as written: <c>?...</c>, <c>#...</c>; empty when nothing does.</param>
/// <param name="Written">The address as written.</param>
/// <param name="Title">Words shown when a pointer rests on it; empty when there are none.</param>
/// <param name="Content">The words.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record PathLink(string Path, string Suffix, string Written, string Title, ImmutableArray<Inline> Content, TextLocation Location)
    : InsideLink(Written, Title, Content, Location);

/// <summary>A link to a picture in its full size.</summary>
/// <param name="File">Path of the picture among the sources.</param>
/// <param name="Written">The address as written.</param>
/// <param name="Title">Words shown when a pointer rests on it; empty when there are none.</param>
/// <param name="Content">The words.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record PictureLink(string File, string Written, string Title, ImmutableArray<Inline> Content, TextLocation Location)
    : InsideLink(Written, Title, Content, Location);

/// <summary>A citation whose works have their numbers.</summary>
/// <param name="Items">In the order written.</param>
internal sealed record NumberedCitation(ImmutableArray<NumberedItem> Items) : Inline;

/// <summary>One work within a citation.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Work">The work.</param>
/// <param name="Item">Locator and words around it.</param>
/// <param name="Anchor">Id of this mention on its page: <c>cite-3-1</c> is the first mention of number 3.</param>
internal sealed record NumberedItem(int Number, WorkEntry Work, CitationItem Item, string Anchor);
