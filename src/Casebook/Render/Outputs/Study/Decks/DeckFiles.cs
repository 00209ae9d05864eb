using System.Buffers;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Render.Outputs.Study.Cards;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Prose;

namespace Casebook.Render.Outputs.Study.Decks;

/// <summary>Plans the decks to take away. Nothing is made before a file is asked for.</summary>
internal static class DeckFiles
{
    /// <summary>A package and a text for each deck.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context, StudyBook book)
    {
        if (!context.Has(SiteParts.Decks))
            yield break;
        foreach (var deck in book.Decks.Where(deck => deck.CanBeTaken))
        {
            yield return new PlannedFile(deck.PackagePath, (output, problems) =>
            {
                var cards = book.Cards(deck, place: "").ToList();
                var collection = AnkiCollection.Write(
                    NotesByDeck(context, book, deck, cards, problems),
                    Ids(context),
                    Name(context, deck),
                    context.Model.Today
                );
                output.Write(AnkiPackage.Write(collection, Media(context, cards, problems)).AsSpan());
            });
            // A text cannot carry pictures, so it names those of the site.
            var place = context.Absolute("pictures/") ?? "pictures/";
            yield return new PlannedFile(deck.TextPath, (output, problems) =>
                Encoding.UTF8.GetBytes(AnkiText.Write(Notes(context, book.Cards(deck, place), problems), Ids(context), Name(context, deck)), output)
            );
        }
    }

    private static List<(string Name, byte[] Bytes)> Media(SiteContext context, List<StudyCard> cards, DiagnosticBag problems) =>
        [
            .. context
                .Pictures.Make(cards.SelectMany(card => card.Pictures), problems)
                .Select(made => (made.Path[PicturesAway.Folder.Length..], made.Bytes)),
        ];

    private static IEnumerable<AnkiNote> Notes(SiteContext context, IEnumerable<StudyCard> cards, DiagnosticBag problems)
    {
        var writer = new CardWriter(context.Templates, problems);
        return cards.Select(card => AnkiNote.Of(card, writer, context.Absolute(card.Url)));
    }

    // In the package of all cases those of a collection lie in a deck of their own, so that it can be learnt alone; what belongs to several lies in the
    // first. Cards of antibodies and words belong to the casebook.
    private static IEnumerable<AnkiNote> NotesByDeck(
        SiteContext context,
        StudyBook book,
        StudyDeck deck,
        List<StudyCard> cards,
        DiagnosticBag problems
    )
    {
        var notes = Notes(context, cards, problems);
        if (deck.Kind != StudyDeckKind.All)
            return notes;
        var collections = book.Decks.Where(one => one.Kind == StudyDeckKind.Collection).ToDictionary(one => one.Slug, StringComparer.Ordinal);
        return notes.Zip(cards, (note, card) => InDeckOf(card) is { } within ? note with { Deck = Name(context, within) } : note);

        StudyDeck? InDeckOf(StudyCard card) =>
            card.Kind is StudyCardKind.Antibody or StudyCardKind.Definition
                ? null
                : book.DecksOf(card).Select(slug => collections.GetValueOrDefault(slug)).FirstOrDefault(one => one is not null);
    }

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
