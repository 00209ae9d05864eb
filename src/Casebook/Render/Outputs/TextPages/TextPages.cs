using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.TextPages;

/// <summary>Plans the pages of free text and the page for addresses that do not exist.</summary>
internal sealed class TextPages(SiteContext context)
{
    /// <summary>All pages.</summary>
    public IEnumerable<PlannedFile> Plan() =>
        context.Model.Pages.Select(page => context.Page(page.Url, "page", links => Make(page, links))).Append(context.NotFound(NotFound));

    private PageContent Make(PageEntry entry, PageLinks links)
    {
        var page = entry.Page;
        var own = context.With(entry.References);
        var figures = new PageFigures(context.Pictures.Of(page.File.Path));
        var view = new TextPageView
        {
            Title = page.Title.Value,
            Language = LanguageOf(page),
            Summary = new ProseHtml(own, links).Line(page.Summary),
            Toc =
            [
                .. page
                    .Body.Blocks.OfType<Heading>()
                    .Where(heading => heading.Level == 2)
                    .Select(heading => new LinkView("#" + heading.Id, PlainText.Of(heading.Content))),
            ],
            Body = new ProseHtml(own, links, new MarginNotes(context.Words), figures).Document(page.Body),
            References = ReferenceLists.Views(entry.References, own, links, null),
        };
        return new PageContent(
            view,
            FigureAssets.With(
                new PageMeta
                {
                    Title = page.Title.Value,
                    Description = page.Summary?.Plain,
                    Section = page.Slug,
                    SourcePath = page.IsOfGuide ? null : page.File.Path,
                },
                figures,
                context.Words
            )
        );
    }

    // The guide of the program is English; what nobody translated is in the language of the originals.
    private string? LanguageOf(TextPage page) =>
        page.IsOfGuide
            ? context.Config.Language.Split('-')[0] != "en"
                ? "en"
                : null
            : page.Language != context.Config.Language
                ? page.Language
                : null;

    private PageContent NotFound(PageLinks links)
    {
        var words = context.Words;
        var view = new NotFoundView([
            new LinkView(links.To(""), context.Config.Title),
            new LinkView(links.To("cases/"), words["nav_cases"]),
            new LinkView(links.To("diagnoses/"), words["nav_diagnoses"]),
            new LinkView(links.To("findings/"), words["nav_findings"]),
        ]);
        return new PageContent(view, new PageMeta { Title = words["not_found"] });
    }
}
