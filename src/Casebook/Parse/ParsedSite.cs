using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Gather;

namespace Casebook.Parse;

/// <summary>Every source understood by itself; no name is resolved yet. Lists keep the order of the files.</summary>
internal sealed record ParsedSite
{
    /// <summary>What it was read from.</summary>
    public required SourceSet Sources { get; init; }

    public ImmutableArray<TeachingCase> Cases { get; init; } = [];

    /// <summary>Cases in the language of this site, each the text of an original among <see cref="Cases"/>.</summary>
    public ImmutableArray<TeachingCase> TranslatedCases { get; init; } = [];

    /// <summary>Terms of the vocabulary.</summary>
    public ImmutableArray<TermDefinition> Terms { get; init; } = [];

    /// <summary>Terms of the starter vocabularies.</summary>
    public ImmutableArray<TermDefinition> StarterTerms { get; init; } = [];

    /// <summary>Works of the shared library.</summary>
    public ImmutableArray<Work> Works { get; init; } = [];

    public ImmutableArray<CaseCollection> Collections { get; init; } = [];

    public ImmutableArray<TextPage> Pages { get; init; } = [];

    /// <summary>Other casebooks that the settings name, in the order of their files.</summary>
    public ImmutableArray<CasebookListing> OtherCasebooks { get; init; } = [];
}
