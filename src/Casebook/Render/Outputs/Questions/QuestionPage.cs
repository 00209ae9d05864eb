using Casebook.Config;
using Casebook.Render.Outputs.Questions.Block;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Questions;

/// <summary>Plans the page that leads to the questions.</summary>
internal static class QuestionPage
{
    /// <summary>The page; none when the theme has no layout for it.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext site)
    {
        if (QuestionLinks.HasPage(site))
            yield return site.Page(QuestionLinks.Page, "questions", links => Make(site, links));
    }

    private static PageContent Make(SiteContext site, PageLinks links) =>
        new(
            new QuestionBankView
            {
                Title = site.Words["title_questions"],
                RootUrl = links.To(""),
                IndexUrl = QuestionLinks.HasBlock(site) ? links.To(BlockFiles.IndexPath) : null,
                StudyUrl = site.HasStudyPage ? links.To(SiteAddresses.Study) : null,
                HasFiles = site.Has(SiteParts.QuestionFiles),
                Sets =
                [
                    .. QuestionLinks
                        .Sets(site)
                        .Select(set => new QuestionSetView(
                            set.Title,
                            links.To(set.Url),
                            QuestionLinks.CountOf(set),
                            QuestionLinks.Downloads(set, links, site)
                        )),
                ],
            },
            new PageMeta
            {
                Title = site.Words["title_questions"],
                Description = site.Words["about_questions"],
                Section = "study",
                Assets = QuestionLinks.HasBlock(site) ? ["block.css", "block.js"] : [],
            }
        );
}
