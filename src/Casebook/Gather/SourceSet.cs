using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Files;

namespace Casebook.Gather;

/// <summary>Every source of a site, read but not understood; lists are sorted by path.</summary>
internal sealed record SourceSet
{
    /// <summary>The settings.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>The tree everything came from, for pictures.</summary>
    public required IFileTree Files { get; init; }

    /// <summary>Case files.</summary>
    public ImmutableArray<SourceText> Cases { get; init; } = [];

    /// <summary>Vocabulary files.</summary>
    public ImmutableArray<SourceText> Terms { get; init; } = [];

    /// <summary>Files of the starter vocabularies, which are no files of the site.</summary>
    public ImmutableArray<SourceText> StarterTerms { get; init; } = [];

    /// <summary>Reference library files of every format.</summary>
    public ImmutableArray<SourceText> References { get; init; } = [];

    /// <summary>Collection files.</summary>
    public ImmutableArray<SourceText> Collections { get; init; } = [];

    public ImmutableArray<SourceText> Pages { get; init; } = [];

    /// <summary>Texts of cases, collections and pages in the language of this site, where the originals are in another; none otherwise.</summary>
    public ImmutableArray<SourceText> Translations { get; init; } = [];

    /// <summary>What other casebooks tell of themselves, as <c>casebook federate</c> brought it (<c>casebooks/*.json</c>).</summary>
    public ImmutableArray<SourceText> OtherCasebooks { get; init; } = [];

    /// <summary>Paths of the pictures that lie beside cases.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];

    public required ThemeSource Theme { get; init; }
}

/// <summary>A theme with everything it extends laid beneath it; names without folder and ending.</summary>
internal sealed record ThemeSource
{
    /// <summary>Name of the folder.</summary>
    public required string Name { get; init; }

    /// <summary>Page layouts by name.</summary>
    public ImmutableSortedDictionary<string, SourceText> Layouts { get; init; } =
        ImmutableSortedDictionary.Create<string, SourceText>(StringComparer.Ordinal);

    /// <summary>Partials by name.</summary>
    public ImmutableSortedDictionary<string, SourceText> Partials { get; init; } =
        ImmutableSortedDictionary.Create<string, SourceText>(StringComparer.Ordinal);

    /// <summary>Sides of cards by name, such as <c>question-front</c>; those of the standard theme where it has none.</summary>
    public ImmutableSortedDictionary<string, SourceText> Cards { get; init; } =
        ImmutableSortedDictionary.Create<string, SourceText>(StringComparer.Ordinal);

    /// <summary>Words of the interface, by language tag; a theme's own words come before those it extends.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<SourceText>> Strings { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<SourceText>>(StringComparer.Ordinal);

    /// <summary>Style sheets, scripts and pictures, by path below <c>assets</c>.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Assets { get; init; } =
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
}
