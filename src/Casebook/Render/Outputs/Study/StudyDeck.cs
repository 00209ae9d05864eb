using System.Collections.Immutable;
using Casebook.Relate.Cases;

namespace Casebook.Render.Outputs.Study;

/// <summary>What a deck is of.</summary>
internal enum StudyDeckKind
{
    /// <summary>All cases.</summary>
    All,

    /// <summary>A collection.</summary>
    Collection,

    /// <summary>A specialty.</summary>
    Specialty,
}

/// <summary>Cards that are learnt together.</summary>
/// <param name="Slug">Name of its files.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Title">Name shown.</param>
/// <param name="Url">Path of the page of its cases, from the site's root.</param>
/// <param name="Cases">Its cases, in order.</param>
internal sealed record StudyDeck(string Slug, StudyDeckKind Kind, string Title, string Url, ImmutableArray<CaseEntry> Cases)
{
    /// <summary>Path of its cards for the study page.</summary>
    public string DataPath => $"data/cards/{Slug}.json";

    /// <summary>Whether it can be taken away; a specialty is a view of the rest.</summary>
    public bool CanBeTaken => Kind != StudyDeckKind.Specialty;

    /// <summary>Path of the package for Anki.</summary>
    public string PackagePath => $"decks/{Slug}.apkg";

    /// <summary>Path of the text for Anki.</summary>
    public string TextPath => $"decks/{Slug}.txt";
}
