using System.Collections.Immutable;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Related;

/// <summary>A case that has features in common with another, and which.</summary>
/// <param name="Case">The other case.</param>
/// <param name="SharedTerms">What both show, most telling first.</param>
/// <param name="SharedWorks">Number of works both cite.</param>
internal sealed record RelatedCase(CaseEntry Case, ImmutableArray<Term> SharedTerms, int SharedWorks);
