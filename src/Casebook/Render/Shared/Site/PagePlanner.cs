using System.Globalization;
using System.Text;
using Casebook.Config;
using Casebook.Relate.Challenges;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Site;

/// <summary>Plans pages: frame and view are made only when the page is rendered.</summary>
internal sealed class PagePlanner(SiteContext context)
{
    private readonly LanguageLinks? _languages = context.SiteLanguages is { } editions ? new LanguageLinks(context, editions) : null;

    /// <summary>Plans the page at a path from the root (a folder, empty for the front door).</summary>
    public PlannedFile Page(string url, string layout, Func<PageLinks, PageContent> make) =>
        Plan(url + "index.html", new PageLinks(url), url, layout, make);

    /// <summary>Plans the page for addresses that do not exist, which is shown at any depth.</summary>
    public PlannedFile NotFound(Func<PageLinks, PageContent> make) =>
        Plan(PlannedFile.MissingPage, PageLinks.FromAnywhere(context.Config.BasePath), null, "notfound", make);

    private PlannedFile Plan(string path, PageLinks links, string? url, string layout, Func<PageLinks, PageContent> make) =>
        new(path, (output, problems) =>
        {
            var content = make(links);
            context.Templates.Render(layout, new PageFrame(Site(links), Page(layout, links, url, content.Meta)), content.View, output, problems);
        })
        { Kind = layout, Describe = () => Describe(make(links).Meta) };

    private static PageDescription Describe(PageMeta meta) => new(meta.Title, meta.SourcePath);

    private SiteView Site(PageLinks links) =>
        new()
        {
            Title = context.Config.Title,
            Description = context.Config.Description.Length == 0 ? null : context.Config.Description,
            HomeUrl = links.To(""),
            CssUrl = links.To(context.Assets.Find("rounds.css") ?? "assets/rounds.css"),
            JsUrl = links.To(context.Assets.Find("rounds.js") ?? "assets/rounds.js"),
            EarlyScriptUrl = context.Assets.Find("early.js") is { } early ? links.To(early) : null,
            IconUrl = context.Assets.Find("icon.svg") is { } icon ? links.To(icon) : null,
            FeedUrl = links.To(SiteAddresses.Feed),
            SearchUrl = links.To(SiteAddresses.Search),
            SearchScriptUrl = context.Assets.Find("search.js") is { } script ? links.To(script) : null,
            WorkerUrl = context.HasOffline ? links.To(SiteAddresses.Worker) : null,
            DiskScriptUrl = context.For == SiteUse.Disk && context.Assets.Find("disk.js") is { } disk ? links.To(disk) : null,
            AppUrl = context.HasOffline ? links.To(SiteAddresses.App) : null,
            Nav = [.. Navigation(links)],
            Footer = [.. Footer(links)],
            Numbered = context.Works.IsNumbered,
            Publisher = context.Config.Publisher.Length == 0 ? null : context.Config.Publisher,
            Licence = Licences.View(context.Config.Licence),
        };

    private IEnumerable<NavView> Navigation(PageLinks links)
    {
        yield return Nav("cases", SiteAddresses.Cases);
        if (context.Explore.CanExplore)
            yield return new NavView("explore", context.Words["title_explore"], links.To(ExploreLinks.ExploreUrl));
        foreach (var kind in TermFolders.Kinds.Take(3))
            yield return Nav(TermFolders.Of(kind), TermFolders.Of(kind) + "/");
        yield return Nav("references", SiteAddresses.References);
        if (!context.Model.Collections.IsEmpty)
            yield return Nav("collections", SiteAddresses.Collections);
        if (context.HasStudyPage)
            yield return Nav("study", SiteAddresses.Study);
        if (context.HasChallenges)
            yield return Nav("challenges", ChallengeAddress.Root);

        NavView Nav(string key, string path) => new(key, context.Words["nav_" + key], links.To(path));
    }

    private IEnumerable<NavView> Footer(PageLinks links)
    {
        foreach (var page in context.Model.Pages.Where(page => !page.Page.IsForEditors))
            yield return new NavView(page.Page.Slug, page.Page.Title.Value, links.To(page.Url));
        var ways = context.Explore;
        if (ways.CanCompare)
            yield return new NavView("compare", context.Words["title_compare"], links.To(ExploreLinks.CompareUrl));
        if (ways.CanRankDiagnoses)
            yield return new NavView("weigh", context.Words["title_weigh"], links.To(ExploreLinks.DifferentialUrl));
        foreach (var folder in TermFolders.On(context.Model.Terms).Skip(3).Select(TermFolders.Of))
            yield return new NavView(folder, context.Words["nav_" + folder], links.To(folder + "/"));
        if (context.HasOffline)
            yield return new NavView("offline", context.Words["offline_title"], links.To(SiteAddresses.Offline));
        yield return new NavView("quality", context.Words["quality"], links.To(SiteAddresses.Quality));
        if (context.Config.IsEdition)
            yield return new NavView("translations", context.Words["title_translations"], links.To(SiteAddresses.Translations));
    }

    private PageView Page(string layout, PageLinks links, string? url, PageMeta meta) =>
        new()
        {
            Kind = layout,
            Title = meta.Title,
            Description = meta.Description,
            Language = context.Config.Language,
            Direction = context.Direction,
            Languages = _languages?.Switch(url, links) ?? [],
            Canonical =
                url is null ? null
                : meta.Language is { } other && context.SiteLanguages?.Absolute(other, url) is { } original ? original
                : context.Absolute(url),
            Head = Head(url, meta, links),
            Url = links.To(url ?? ""),
            Section = meta.Section,
            EditUrl = meta.SourcePath is null ? null : context.EditUrl(meta.SourcePath),
            Crumbs = meta.Crumbs,
        };

    private Html Head(string? url, PageMeta meta, PageLinks links)
    {
        var html = new StringBuilder();
        foreach (var path in meta.Assets.Select(context.Assets.Find).OfType<string>())
        {
            var address = HtmlText.Encode(links.To(path));
            html.Append(
                path.EndsWith(".css", StringComparison.Ordinal)
                    ? $"<link rel=\"stylesheet\" href=\"{address}\">\n"
                    : $"<script src=\"{address}\" defer></script>\n"
            );
        }
        if (url is null || !meta.IsListed)
        {
            html.Append("<meta name=\"robots\" content=\"noindex\">\n");
        }
        else
        {
            if (meta.Language is null)
                html.Append(_languages?.Alternates(url));
            Property("og:type", meta.OpenGraphType);
            Property("og:site_name", context.Config.Title);
            Property("og:title", meta.Title);
            if (meta.Description is not null)
                Property("og:description", meta.Description);
            if (context.Absolute(url) is { } address)
                Property("og:url", address);
            if (context.Absolute(SharePicture.PathOf(meta.PictureOf ?? context.Config.Title)) is { } picture)
            {
                Property("og:image", picture);
                Property("og:image:width", SharePicture.Width.ToString(CultureInfo.InvariantCulture));
                Property("og:image:height", SharePicture.Height.ToString(CultureInfo.InvariantCulture));
                Property("og:image:alt", context.Config.Title);
            }
        }
        return new Html(html.Append(meta.Head?.Text).ToString());

        void Property(string name, string value) =>
            html.Append("<meta property=\"").Append(name).Append("\" content=\"").Append(HtmlText.Encode(value)).Append("\">\n");
    }
}
