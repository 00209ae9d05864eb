using System.Collections.Immutable;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>A page of free text: about, how to add a case, ...</summary>
internal sealed record TextPage
{
    /// <summary>Where the pages that the program brings along stand in its own repository; beginning of their paths.</summary>
    public const string GuideFolder = "docs/guide/";

    // From here on pages are no front doors: they are found from the guide.
    private const int LastOfOrder = 100;

    /// <summary>Path of its URL below the root, without slashes at the ends.</summary>
    public required string Slug { get; init; }

    public required SourceText File { get; init; }

    /// <summary>Language of its texts (BCP 47).</summary>
    public string Language { get; init; } = "en";

    public required Located<string> Title { get; init; }

    /// <summary>One or two sentences; null when none is written.</summary>
    public RichText? Summary { get; init; }

    /// <summary>Place in lists of pages, small first; 100 when not said.</summary>
    public int Order { get; init; } = 100;

    public required Document Body { get; init; }

    /// <summary>Whether the program brought it along, so that the site has no file of it.</summary>
    public bool IsOfGuide => File.Path.StartsWith(GuideFolder, StringComparison.Ordinal);

    /// <summary>Whether it is for editors, who find it from the guide: search and the foot of pages do without it.</summary>
    public bool IsForEditors => IsOfGuide && Order >= LastOfOrder;
}

/// <summary>An ordered teaching path through cases.</summary>
internal sealed record CaseCollection
{
    /// <summary>Last part of its URL.</summary>
    public required string Slug { get; init; }

    public required SourceText File { get; init; }

    public required Located<string> Title { get; init; }

    /// <summary>One or two sentences; null when none is written.</summary>
    public RichText? Summary { get; init; }

    /// <summary>For whom; null when not said.</summary>
    public Located<Level>? Level { get; init; }

    /// <summary>How long it takes, as written; null when not said.</summary>
    public string? Time { get; init; }

    /// <summary>What to know first: texts, or slugs of other collections.</summary>
    public ImmutableArray<RichText> Prerequisites { get; init; } = [];

    /// <summary>Slugs of its cases, in order.</summary>
    public ImmutableArray<Located<string>> Cases { get; init; } = [];

    /// <summary>The introduction.</summary>
    public required Document Body { get; init; }
}
