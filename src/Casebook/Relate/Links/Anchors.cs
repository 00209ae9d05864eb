using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Citations;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links;

/// <summary>Words that lead to a term.</summary>
/// <param name="Term">Where to.</param>
/// <param name="Content">The words.</param>
internal sealed record TermAnchor(Term Term, ImmutableArray<Inline> Content) : Inline, IWrapsInlines;

/// <summary>Words that lead to a case.</summary>
internal sealed record CaseAnchor(TeachingCase Target, ImmutableArray<Inline> Content) : Inline, IWrapsInlines;

/// <summary>A citation whose works have their numbers.</summary>
/// <param name="Items">In the order written.</param>
internal sealed record NumberedCitation(ImmutableArray<NumberedItem> Items) : Inline;

/// <summary>One work within a citation.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Work">The work.</param>
/// <param name="Item">Locator and words around it.</param>
/// <param name="Anchor">Id of this mention on its page: <c>cite-3-1</c> is the first mention of number 3.</param>
internal sealed record NumberedItem(int Number, WorkEntry Work, CitationItem Item, string Anchor);
