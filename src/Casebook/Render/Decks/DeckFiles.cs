using System.Buffers;
using System.Text;
using Casebook.Domain;
using Casebook.Render.Pages;
using Casebook.Render.Study;
using Casebook.Render.Templates;
using Casebook.Render.Views;

namespace Casebook.Render.Decks;

/// <summary>Plans the decks to take away. Nothing is made before a file is asked for.</summary>
internal static class DeckFiles
{
    /// <summary>A package and a text for each deck.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context)
    {
        if (context.Study is not { } book) yield break;
        foreach (var deck in book.Decks.Where(deck => deck.CanBeTaken))
        {
            yield return new PlannedFile(deck.PackagePath, (output, _) =>
                output.Write(AnkiPackage.Write(AnkiCollection.Write(Notes(context, book, deck), Ids(context), Name(context, deck), context.Model.Today))));
            yield return new PlannedFile(deck.TextPath, (output, _) => Encoding.UTF8.GetBytes(AnkiText.Write(Notes(context, book, deck), Ids(context), Name(context, deck)), output));
        }
    }

    /// <summary>Links to the files of a deck.</summary>
    public static IReadOnlyList<DownloadView> Downloads(StudyDeck deck, PageLinks links, Words words) =>
        deck.CanBeTaken ? [new DownloadView(links.To(deck.PackagePath), words["download_apkg"]), new DownloadView(links.To(deck.TextPath), words["download_txt"])] : [];

    private static IEnumerable<AnkiNote> Notes(SiteContext context, StudyBook book, StudyDeck deck) => book.Cards(deck).Select(card => AnkiNote.Of(card, context));

    // The title tells casebooks apart; the address would change with every preview.
    private static AnkiIds Ids(SiteContext context) => new(FoldedText.Slug(context.Config.Title));

    // '::' sets decks within decks, so that the decks of collections lie within the casebook's.
    private static string Name(SiteContext context, StudyDeck deck)
    {
        var site = Single(context.Config.Title);
        return deck.Kind == StudyDeckKind.All ? site : $"{site}::{Single(deck.Title)}";
    }

    private static string Single(string title) => title.Replace("::", ": ", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
