using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;

namespace Casebook;

/// <summary>A term with a page of its own and what the cases say of it. Cases are named by their slugs, in the order of cases.</summary>
public sealed class TermFacts
{
    private readonly TermCases _cases;

    internal TermFacts(TermCases cases) => _cases = cases;

    /// <summary>The name pages show.</summary>
    public string Name => _cases.Term.Name;

    /// <summary><c>finding</c>, <c>test</c>, <c>diagnosis</c>, <c>site</c> or <c>treatment</c>; later versions may have more.</summary>
    public string Kind => _cases.Term.Kind.Key();

    /// <summary>Path of its page from the root of the site, such as <c>findings/calcinosis/</c>.</summary>
    public string Url => _cases.Term.Url;

    /// <summary>Whether the vocabulary defines it; else only cases name it.</summary>
    public bool IsDefined => _cases.Term.Definition is not null;

    /// <summary>Its definition as plain text; null when the vocabulary has none.</summary>
    public string? Definition => _cases.Term.Definition?.Definition?.Plain;

    /// <summary>Other names of the same thing.</summary>
    public IReadOnlyList<string> Synonyms => _cases.Term.Definition is { } definition ? [.. definition.Synonyms.Select(name => name.Value)] : [];

    /// <summary>Codes by system in lower case (<c>hpo</c>, <c>icd10</c>, <c>loinc</c>).</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Codes =>
        _cases.Term.Definition is { } definition ? [.. definition.Codes.Select(code => KeyValuePair.Create(code.System, code.Code))] : [];

    /// <summary>Names of broader terms.</summary>
    public IReadOnlyList<string> Parents => [.. _cases.Term.Parents.Select(term => term.Name)];

    /// <summary>Cases that have it or a narrower term: present, positive, diagnosed, treated with, or affected there.</summary>
    public IReadOnlyList<string> Shown => Slugs(_cases.Shown);

    /// <summary>Cases where it was looked for and not found.</summary>
    public IReadOnlyList<string> NotShown => Slugs(_cases.NotShown);

    /// <summary>Cases that leave it open; for a diagnosis, those where it was considered.</summary>
    public IReadOnlyList<string> Undecided => Slugs(_cases.Undecided);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static ImmutableArray<string> Slugs(ImmutableArray<CaseEntry> cases) => [.. cases.Select(entry => entry.Case.Slug)];
}
