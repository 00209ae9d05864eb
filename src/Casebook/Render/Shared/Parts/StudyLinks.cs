using Casebook.Config;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>The ways from pages to cards.</summary>
internal static class StudyLinks
{
    /// <summary>The way to the cards of a deck; null when there is no such deck.</summary>
    public static StudyLinkView? Of(SiteContext context, PageLinks links, StudyDeckKind kind, string slug)
    {
        var deck = context.Decks.FirstOrDefault(one => one.Kind == kind && one.Slug == slug);
        if (deck is null || !context.HasStudyPage && !context.Has(SiteParts.Decks))
            return null;
        return new StudyLinkView(context.HasStudyPage ? links.To($"{SiteAddresses.Study}#{deck.Slug}") : null, Downloads(deck, links, context));
    }

    /// <summary>Links to the files of a deck.</summary>
    public static IReadOnlyList<DownloadView> Downloads(StudyDeck deck, PageLinks links, SiteContext context) =>
        deck.CanBeTaken && context.Has(SiteParts.Decks)
            ?
            [
                new DownloadView(links.To(deck.PackagePath), context.Words["download_apkg"]),
                new DownloadView(links.To(deck.TextPath), context.Words["download_txt"]),
            ]
            : [];
}
