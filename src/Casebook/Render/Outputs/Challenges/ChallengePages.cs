using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Challenges;

/// <summary>Plans the challenges: the lists, each case in steps, and its answer on a page of its own.</summary>
internal sealed class ChallengePages(SiteContext context)
{
    /// <summary>All pages; none when there is no case or the site does without.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        var model = context.Model;
        if (!context.HasChallenges)
            return [];
        return model
            .Cases.SelectMany(Plan)
            .Concat(
                model.Embargoed.Select(challenge =>
                    context.Page(challenge.Url, "challenge", links => new ChallengePage(context, challenge, links).Make())
                )
            )
            .Concat(All())
            .Append(DiagnosisNames.Plan(context))
            .Concat(model.Collections.Select(OfCollection));
    }

    private PlannedFile[] Plan(CaseEntry entry)
    {
        var url = ChallengeAddress.OfCase(entry.Case);
        return
        [
            context.Page(url, "challenge", links =>
                new ChallengePage(context, context.ChallengeOf(entry), links, CleanPictures.Of(entry, context)).Make()
            ) with
            {
                MayStay = true,
            },
            context.Page(url + "solution/", "solution", links => new SolutionPage(context, entry, links).Make()) with
            {
                IsInSitemap = false,
                MayStay = true,
            },
        ];
    }

    // By address: an order that says nothing, neither what is new nor what a file is called.
    private IEnumerable<PlannedFile> All()
    {
        var entries = context
            .Model.Cases.Select(entry => (Url: ChallengeAddress.OfCase(entry.Case), Make: (Func<Challenge>)(() => ChallengeBuilder.Announce(entry))))
            .Concat(context.Model.Embargoed.Select(challenge => (challenge.Url, Make: (Func<Challenge>)(() => challenge))))
            .OrderBy(pair => pair.Url, StringComparer.Ordinal)
            .ToList();
        var pages = Pagination.PagesFor(entries.Count);
        var title = context.Words["nav_challenges"];
        for (var n = 1; n <= pages; n++)
        {
            var page = n;
            yield return context.Page(Pagination.Path(ChallengeAddress.Root, page), "challenges", links => new PageContent(
                new ChallengesView
                {
                    Title = title,
                    Total = entries.Count,
                    Items = [.. Pagination.Slice(entries, page).Select(entry => Card(entry.Make(), links))],
                    Pager = Pagination.View(ChallengeAddress.Root, page, pages, links),
                },
                new PageMeta
                {
                    Title = page == 1 ? title : context.Words.Format("title_page", title, page),
                    Description = context.Words["about_challenges"],
                    Section = "challenges",
                    Assets = ["challenge.js"],
                }
            ));
        }
    }

    private PlannedFile OfCollection(CollectionEntry collection) =>
        context.Page(ChallengeAddress.OfCollection(collection.Collection.Slug), "challenges", links =>
        {
            var items = CollectionCase.Of(collection, context.Model).Select(one => Card(one.Announced(), links)).ToList();
            var title = ChallengeTitles.Of(collection, context.Words);
            return new PageContent(
                new ChallengesView
                {
                    Title = title,
                    Total = items.Count,
                    Items = items,
                    Pager = Pagination.View(ChallengeAddress.Root, 1, 1, links),
                },
                new PageMeta
                {
                    Title = context.Words.Format("challenge_set_of", title),
                    Description = context.Words["about_challenges"],
                    Section = "challenges",
                    IsListed = false,
                    Assets = ["challenge.js"],
                }
            );
        });

    private ChallengeCardView Card(Challenge challenge, PageLinks links) =>
        new(
            links.To(challenge.Url),
            challenge.Url,
            ChallengeTitles.Of(challenge, context.Words),
            [.. Meta(challenge)],
            challenge.AnswersOn is { } day ? DateFormatter.Long(day, context.Words) : null
        );

    private IEnumerable<string> Meta(Challenge challenge)
    {
        if (challenge.Level is { } level)
            yield return context.Words["level_" + level.Key()];
        if (!challenge.Specialties.IsEmpty)
            yield return string.Join(", ", challenge.Specialties.Select(context.Words.Letters.Capital));
    }
}
