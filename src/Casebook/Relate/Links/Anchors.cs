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
/// <param name="Anchor">Id of this mention on its page.</param>
internal sealed record NumberedCitation(ImmutableArray<NumberedItem> Items, string Anchor) : Inline;

/// <summary>One work within a citation.</summary>
internal sealed record NumberedItem(int Number, WorkEntry Work, CitationItem Item);
