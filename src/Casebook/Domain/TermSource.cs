using Casebook.Files;

namespace Casebook.Domain;

/// <summary>Where something that the vocabulary says was read.</summary>
/// <param name="Address">A URL, a DOI or a citation key.</param>
/// <param name="Title">What readers know it by; null when only the address is given.</param>
internal sealed record TermSource(Located<string> Address, string? Title = null);

/// <summary>A code of a term in a terminology.</summary>
/// <param name="System">The terminology in lower case: <c>hpo</c>, <c>icd10</c>, <c>loinc</c>, <c>mesh</c>, <c>orpha</c>.</param>
/// <param name="Code">The code.</param>
/// <param name="Source">Where it was read; null when that is not said.</param>
internal sealed record TermCode(string System, string Code, TermSource? Source = null);
