using Casebook.Relate;
using Casebook.Relate.Challenges;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Collections;

/// <summary>Plans the pages of collections.</summary>
internal sealed class CollectionPages(SiteContext context)
{
    /// <summary>All pages; none when there is no collection.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        if (context.Model.Collections.IsEmpty)
            yield break;
        yield return context.Page("collections/", "collections", links => new PageContent(
            new CollectionsView(
                context.Words["nav_collections"],
                null,
                [.. context.Model.Collections.Select(entry => CollectionCards.Card(entry, links, context.Words))],
                Pagination.View("collections/", 1, 1, links)
            ),
            new PageMeta
            {
                Title = context.Words["nav_collections"],
                Description = context.Words["about_collections"],
                Section = "collections",
            }
        ));
        foreach (var entry in context.Model.Collections)
            yield return context.Page(entry.Url, "collection", links => Make(entry, links));
    }

    private PageContent Make(CollectionEntry entry, PageLinks links)
    {
        var figures = new PageFigures(context.Pictures.Of(entry.Collection.File.Path));
        var page = context.With(entry.References);
        var prose = new ProseHtml(page, links, null, figures);
        var view = new CollectionView
        {
            CollectionsUrl = links.To("collections/"),
            Title = entry.Collection.Title.Value,
            ChallengesUrl = context.ChallengeUrl(ChallengeAddress.OfCollection(entry.Collection.Slug), links),
            HandoutUrl = context.HasHandouts ? links.To(ChallengeAddress.HandoutOf(ChallengeAddress.OfCollection(entry.Collection.Slug))) : null,
            OfflineUrl = context.HasOffline ? links.To(SiteAddresses.OfflineSet(entry.Collection.Slug)) : null,
            Summary = prose.Line(entry.Collection.Summary),
            Meta = CollectionCards.Meta(entry, context.Words),
            Body = entry.Collection.Body.Blocks.IsEmpty ? null : prose.Document(entry.Collection.Body),
            Rounds = RoundLinks.Of(entry, links, context),
            Questions = QuestionLinks.OfCollection(entry.Collection.Slug, links, context),
            Study = StudyLinks.Of(context, links, StudyDeckKind.Collection, entry.Collection.Slug),
            Prerequisites =
            [
                .. entry.Prerequisites.Select(asked =>
                    asked.Collection is { } other
                        ? new PrerequisiteView(links.To(CollectionEntry.UrlOf(other.Slug)), new Html(HtmlText.Encode(other.Title.Value)))
                        : new PrerequisiteView(null, prose.Inline(asked.Text.Content))
                ),
            ],
            Items =
            [
                .. CollectionCase
                    .Of(entry, context.Model)
                    .Where(one => one.Entry is not null || context.HasChallenges)
                    .Select(one => Card(one, links)),
            ],
            References = ReferenceLists.Views(entry.References, page, links, null),
        };
        return new PageContent(
            view,
            FigureAssets.With(
                new PageMeta
                {
                    Title = entry.Collection.Title.Value,
                    Description = entry.Collection.Summary?.Plain,
                    Section = "collections",
                    SourcePath = entry.Collection.File.Path,
                    PictureOf = entry.Collection.Title.Value,
                    Head = CollectionHead.Make(context, entry),
                },
                figures,
                context.Words
            )
        );
    }

    // While answers are held back a case stands in its place as the challenge it is.
    private CaseCardView Card(CollectionCase one, PageLinks links)
    {
        if (one.Entry is { } entry)
            return CaseCards.Card(entry, links, context) with { ChallengeUrl = context.ChallengeUrl(ChallengeAddress.OfCase(entry.Case), links) };
        var challenge = one.Challenge!;
        return new CaseCardView(
            links.To(challenge.Url),
            ChallengeTitles.Of(challenge, context.Words),
            null,
            challenge.AnswersOn is { } day
                ? [context.Words["challenge"], context.Words.Format("answers_from", DateFormatter.Long(day, context.Words))]
                : [context.Words["challenge"]],
            null
        );
    }
}
