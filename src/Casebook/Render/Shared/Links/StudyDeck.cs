using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Links;

/// <summary>What a deck is of.</summary>
internal enum StudyDeckKind
{
    /// <summary>All cases.</summary>
    All,

    Collection,

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
    private const int MaxCases = 2000;

    /// <summary>The decks: all cases, collections, specialties. Nobody learns more than 2000 cases as one deck, so larger ones are left to their
    /// parts.</summary>
    public static ImmutableArray<StudyDeck> Plan(SiteModel model, UiStrings words) =>
        [.. All(model, words).Where(deck => !deck.Cases.IsEmpty && deck.Cases.Length <= MaxCases)];

    /// <summary>Path of its cards for the study page.</summary>
    public string DataPath => $"data/cards/{Slug}.json";

    /// <summary>Whether it can be taken away; a specialty is a view of the rest.</summary>
    public bool CanBeTaken => Kind != StudyDeckKind.Specialty;

    /// <summary>Path of the package for Anki.</summary>
    public string PackagePath => $"decks/{Slug}.apkg";

    /// <summary>Path of the text for Anki.</summary>
    public string TextPath => $"decks/{Slug}.txt";

    private static IEnumerable<StudyDeck> All(SiteModel model, UiStrings words)
    {
        yield return new StudyDeck("all", StudyDeckKind.All, words["deck_all"], SiteAddresses.Cases, model.Cases);
        foreach (var entry in model.Collections)
            yield return new StudyDeck(
                entry.Collection.Slug,
                StudyDeckKind.Collection,
                entry.Collection.Title.Value,
                entry.Url,
                [.. entry.Cases.Distinct()]
            );
        foreach (var (name, cases) in Specialties.Of(model.Cases, words.Letters))
            yield return new StudyDeck("specialty-" + FoldedText.Slug(name), StudyDeckKind.Specialty, name, Specialties.Url(name), [.. cases]);
    }
}
