using System.Collections.Immutable;

namespace Casebook.Domain;

/// <summary>What a casebook tells other casebooks about itself (<c>casebook.json</c>): which cases it has, and of which terms and works they speak.</summary>
internal sealed record CasebookListing
{
    /// <summary>Name of the casebook.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is published, without the slash at the end; empty when it does not know.</summary>
    public required string Url { get; init; }

    /// <summary>Language of its cases, as a tag.</summary>
    public required string Language { get; init; }

    /// <summary>Licence of its cases; empty when it names none.</summary>
    public required string Licence { get; init; }

    /// <summary>Files in the same folder that continue the lists, in order; empty when this is all.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Terms with at least one case.</summary>
    public ImmutableArray<ListedTerm> Terms { get; init; } = [];

    /// <summary>Works with at least one case.</summary>
    public ImmutableArray<ListedWork> Works { get; init; } = [];

    public ImmutableArray<ListedCase> Cases { get; init; } = [];
}

/// <summary>A term of a casebook.</summary>
/// <param name="Kind">Its kind, as in <c>kind:</c> of a term.</param>
/// <param name="Name">Its name there.</param>
/// <param name="OtherNames">Its other names.</param>
/// <param name="Codes">Its codes, as <c>system:code</c> in small letters.</param>
/// <param name="Path">Path of its page from that site's root.</param>
/// <param name="Cases">In how many cases it is present.</param>
internal sealed record ListedTerm(string Kind, string Name, ImmutableArray<string> OtherNames, ImmutableArray<string> Codes, string Path, int Cases);

/// <summary>A work of a casebook.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Identifiers">What it is known by everywhere: <c>doi:</c>, <c>pmid:</c> or <c>pmcid:</c> and the number, in small letters.</param>
/// <param name="Path">Path of its page, or of its place in the index, from that site's root.</param>
/// <param name="Cases">How many cases have it among their references.</param>
internal sealed record ListedWork(string Title, ImmutableArray<string> Identifiers, string Path, int Cases);

/// <summary>A case of a casebook.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Path of its page from that site's root.</param>
/// <param name="Terms">What is present in it: places in the list of terms, from 0 over all parts.</param>
/// <param name="Works">Its references: places in the list of works, from 0 over all parts.</param>
internal sealed record ListedCase(string Title, string Path, ImmutableArray<int> Terms, ImmutableArray<int> Works);
