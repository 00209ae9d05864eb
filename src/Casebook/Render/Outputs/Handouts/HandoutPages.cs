using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Relate.Spoilers;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;
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
        var keys = new HandoutKeys(context, links);
        var sheets = sources.Select((source, i) => Sheet(source, i + 1, sources.Count, links, keys)).ToList();
        var view = new HandoutView
        {
            Title = title() ?? sheets[0].Title,
            IsSingle = title() is null,
            Cases = sheets,
            Keys = [.. sources.Select((source, i) => source.Entry is null ? null : keys.Of(source.Entry, i + 1)).OfType<HandoutKeyView>()],
        };
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

    private HandoutCaseView Sheet(CollectionCase source, int number, int count, PageLinks links, HandoutKeys keys)
    {
        var challenge = source.AsChallenge(context.Model);
        var parts = new ChallengeParts(context, links, source.Entry is null ? null : CleanPictures.Of(source.Entry, context));
        var title = ChallengeTitles.Of(challenge, context.Words);
        return new HandoutCaseView
        {
            N = number,
            Of = count,
            Title = title,
            Facts = [.. parts.Facts(challenge)],
            Steps = [.. challenge.Steps.Select(parts.Of)],
            AsksForList = challenge.Steps.Any(step => step.Decision?.Kind == DecisionKind.Rank),
            Questions = source.Entry is { } entry ? [.. Questions(entry, links)] : [.. challenge.OpenQuestions.Select(parts.Question)],
            QuestionsApart =
                source.Entry is { } told
                && SpoilerNames.Of(told) is var names
                && told.Case.Questions.Any(question => names.AreIn(question.Stem.Plain)),
            AnswersOn = challenge.AnswersOn is { } day ? DateFormatter.Long(day, context.Words) : null,
            Address = keys.Address(challenge.Url, title),
        };
    }

    private IEnumerable<QuestionView> Questions(CaseEntry entry, PageLinks links)
    {
        var prose = new ProseHtml(context, links, isAway: true);
        return entry.Case.Questions.Select((question, i) => CaseQuestions.View(question, i, entry, context, prose));
    }
}
