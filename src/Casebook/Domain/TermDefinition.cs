using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>A term as <c>content/terms</c> defines it.</summary>
internal sealed record TermDefinition
{
    /// <summary>The name pages show.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>Whether it comes with the program, in a starter vocabulary, and not from a file of the site.</summary>
    public bool IsStarter { get; init; }

    /// <summary>Other names for the same thing.</summary>
    public ImmutableArray<Located<string>> Synonyms { get; init; } = [];

    /// <summary>One or two sentences; null when the vocabulary has none.</summary>
    public RichText? Definition { get; init; }

    /// <summary>Names of the broader terms, of the same kind.</summary>
    public ImmutableArray<Located<string>> Parents { get; init; } = [];

    /// <summary>Codes by system in lower case (<c>hpo</c>, <c>icd10</c>, <c>loinc</c>, <c>mesh</c>, <c>orpha</c>), in the order written.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Codes { get; init; } = [];

    /// <summary>Names of related terms, of any kind.</summary>
    public ImmutableArray<Located<string>> SeeAlso { get; init; } = [];

    /// <summary>Where definition and codes come from: a URL, a DOI or a citation key.</summary>
    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    /// <summary>For a site: the part of a drawn body it lies in; null otherwise.</summary>
    public Located<string>? Region { get; init; }

    /// <summary>For a test: <c>serology</c> or <c>laboratory</c>; null when not said.</summary>
    public Located<string>? Group { get; init; }
}
