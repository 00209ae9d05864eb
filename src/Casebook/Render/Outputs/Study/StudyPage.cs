using Casebook.Domain;
using Casebook.Render.Outputs.Study.Cards;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Study;

/// <summary>Plans the page where cards are learnt, and the cards it fetches.</summary>
internal static class StudyPage
{
    /// <summary>The page; none when the theme has no layout for it.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context, StudyBook book)
    {
        if (context.HasStudyPage)
            yield return context.Page(SiteAddresses.Study, "study", links => Make(context, book, links));
    }

    /// <summary>The cards of each deck.</summary>
    public static IEnumerable<PlannedFile> Data(SiteContext context, StudyBook book)
    {
        if (!context.HasStudyPage)
            yield break;
        foreach (var deck in book.Decks)
        {
            yield return new PlannedFile(deck.DataPath, (output, problems) =>
                StudyJson.Write(output, book, deck, context.Words, new CardWriter(context.Templates, problems))
            ).Fetched();
        }
    }

    private static PageContent Make(SiteContext context, StudyBook book, PageLinks links)
    {
        var words = context.Words;
        var view = new StudyView(
            words["nav_study"],
            links.To(context.Assets.Find("fsrs.js") ?? "assets/fsrs.js"),
            links.To(context.Assets.Find("study.js")!),
            links.To(""),
            QuestionLinks.HasPage(context) ? links.To(QuestionLinks.Page) : null,
            [.. book.Decks.GroupBy(deck => deck.Kind).Select(group => new StudyGroupView(words["decks_" + group.Key.Key()], [.. group.Select(Deck)]))]
        );
        return new PageContent(
            view,
            new PageMeta
            {
                Title = words["nav_study"],
                Description = words["about_study"],
                Section = "study",
            }
        );

        StudyDeckView Deck(StudyDeck deck) =>
            new(
                deck.Slug,
                deck.Title,
                links.To(deck.Url),
                links.To(deck.DataPath),
                book.Cards(deck).Sum(StudyPrompt.CountOf),
                StudyLinks.Downloads(deck, links, context)
            );
    }
}
