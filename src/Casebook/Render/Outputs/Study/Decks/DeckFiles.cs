using System.Buffers;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Study.Decks;

/// <summary>Plans the decks to take away. Nothing is made before a file is asked for.</summary>
internal static class DeckFiles
{
    /// <summary>A package and a text for each deck.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context)
    {
        if (context.Study is not { } book || !context.Has(SiteParts.Decks)) yield break;
        foreach (var deck in book.Decks.Where(deck => deck.CanBeTaken))
        {
            yield return new PlannedFile(deck.PackagePath, (output, problems) =>
            {
                var notes = Notes(context, book, deck).ToList();
                var collection = AnkiCollection.Write(notes.Select(note => note.WithPicturesAt("")), Ids(context), Name(context, deck), context.Model.Today);
                output.Write(AnkiPackage.Write(collection, Media(context, notes, problems)));
            });
            // A text cannot carry pictures, so it names those of the site.
            var place = context.Absolute("pictures/") ?? "pictures/";
            yield return new PlannedFile(deck.TextPath, (output, _) =>
                Encoding.UTF8.GetBytes(AnkiText.Write(Notes(context, book, deck).Select(note => note.WithPicturesAt(place)), Ids(context), Name(context, deck)), output));
        }
    }

    /// <summary>Links to the files of a deck.</summary>
    public static IReadOnlyList<DownloadView> Downloads(StudyDeck deck, PageLinks links, SiteContext context) =>
        deck.CanBeTaken && context.Has(SiteParts.Decks) ? [new DownloadView(links.To(deck.PackagePath), context.Words["download_apkg"]), new DownloadView(links.To(deck.TextPath), context.Words["download_txt"])] : [];

    // By name, so that the same notes give the same package.
    private static List<(string Name, byte[] Bytes)> Media(SiteContext context, List<AnkiNote> notes, DiagnosticBag problems)
    {
        var wanted = notes.SelectMany(note => CardPictures.In(note.Question).Concat(CardPictures.In(note.Answer))).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0) return [];
        var media = new List<(string, byte[])>();
        foreach (var file in context.Pictures.Files.Where(file => wanted.Contains(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var picture = new ArrayBufferWriter<byte>();
            file.Render(picture, problems);
            media.Add((file.Path["pictures/".Length..], picture.WrittenSpan.ToArray()));
        }
        return media;
    }

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
