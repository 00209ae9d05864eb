using Casebook.Config;
using Casebook.Domain;
using Casebook.Render.Outputs.Study.Decks;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Study;

/// <summary>Plans the page where cards are learnt, and the cards it fetches.</summary>
internal static class StudyPage
{
    private const string Address = "study/";

    /// <summary>The page; none when the theme has no layout for it.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context, PagePlanner planner)
    {
        if (context.HasStudyPage) yield return planner.Page(Address, "study", links => Make(context, context.Study!, links));
    }

    /// <summary>The cards of each deck.</summary>
    public static IEnumerable<PlannedFile> Data(SiteContext context)
    {
        if (!context.HasStudyPage) yield break;
        var book = context.Study!;
        foreach (var deck in book.Decks) yield return new PlannedFile(deck.DataPath, (output, _) => StudyJson.Write(output, book, deck, context.Words));
    }

    /// <summary>The way to the cards of a deck, from another page; null when there is no such deck.</summary>
    public static StudyLinkView? Link(SiteContext context, PageLinks links, StudyDeckKind kind, string slug)
    {
        var deck = context.Study?.Decks.FirstOrDefault(one => one.Kind == kind && one.Slug == slug);
        if (deck is null || !context.HasStudyPage && !context.Has(SiteParts.Decks)) return null;
        return new StudyLinkView(context.HasStudyPage ? links.To($"{Address}#{deck.Slug}") : null, DeckFiles.Downloads(deck, links, context));
    }

    private static PageContent Make(SiteContext context, StudyBook book, PageLinks links)
    {
        var words = context.Words;
        var view = new StudyView(
            words["nav_study"],
            links.To(context.Assets.Find("fsrs.js") ?? "assets/fsrs.js"),
            links.To(context.Assets.Find("study.js")!),
            links.To(""),
            [.. book.Decks.GroupBy(deck => deck.Kind).Select(group => new StudyGroupView(words["decks_" + group.Key.Key()], [.. group.Select(Deck)]))]);
        return new PageContent(view, new PageMeta { Title = words["nav_study"], Description = words["about_study"], Section = "study" });

        StudyDeckView Deck(StudyDeck deck) => new(deck.Slug, deck.Title, links.To(deck.Url), links.To(deck.DataPath),
            book.Cards(deck).Sum(StudyPrompt.CountOf), DeckFiles.Downloads(deck, links, context));
    }
}
