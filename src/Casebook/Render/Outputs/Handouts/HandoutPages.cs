using Casebook.Relate;
using Casebook.Relate.Challenges;
using Casebook.Render.Outputs.Handouts.Sheets;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Handouts;

/// <summary>Plans the sheets to print, of cases and of collections: questions first, the key behind them. While answers are held back there is no
/// key.</summary>
internal sealed class HandoutPages(SiteContext context)
{
    /// <summary>All pages; none when the theme has no layout for them.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        if (!context.HasHandouts)
            return [];
        return context
            .Model.Cases.Select(entry =>
                Page(ChallengeAddress.OfCase(entry.Case), () => null, [new CollectionCase(entry, null)]) with
                {
                    MayStay = true,
                }
            )
            .Concat(context.Model.Embargoed.Select(challenge => Page(challenge.Url, () => null, [new CollectionCase(null, challenge)])))
            .Concat(context.Model.Collections.Where(collection => CollectionCase.Of(collection, context.Model).Any()).Select(OfCollection));
    }

    private PlannedFile OfCollection(CollectionEntry collection) =>
        Page(
            ChallengeAddress.OfCollection(collection.Collection.Slug),
            () => ChallengeTitles.Of(collection, context.Words),
            [.. CollectionCase.Of(collection, context.Model)]
        );

    private PlannedFile Page(string challengeUrl, Func<string?> title, IReadOnlyList<CollectionCase> sources) =>
        context.Page(ChallengeAddress.HandoutOf(challengeUrl), "handout", links => Make(challengeUrl, title, sources, links)) with
        {
            IsInSitemap = false,
        };

    private PageContent Make(string challengeUrl, Func<string?> title, IReadOnlyList<CollectionCase> sources, PageLinks links)
    {
        var view = new HandoutSheets(context, links).Of(title(), sources);
        return new PageContent(
            view,
            new PageMeta
            {
                Title = context.Words.Format("handout_of", view.Title),
                Section = "challenges",
                IsListed = false,
                Assets = ["handout.css", "handout.js"],
                Crumbs =
                [
                    new LinkView(links.To(ChallengeAddress.Root), context.Words["nav_challenges"]),
                    new LinkView(links.To(challengeUrl), view.Title),
                ],
            }
        );
    }
}
