using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Templates;
using Casebook.Render.Shared.Views;

// Hosts write outputs too: their namespace is not one of our rooms.
namespace Casebook.Render;

/// <summary>What an output is made with: the casebook, the words of the interface, and the ways to make pages of the theme.</summary>
public sealed record SiteContext
{
    private readonly RecentChallenges _challenges = new();

    /// <summary>Gathers what outputs are made with.</summary>
    internal SiteContext(SiteModel model, UiStrings words, TemplateSet templates, AssetPaths assets, WorkWriter works, PictureLibrary pictures)
    {
        (Model, Words, Templates, Assets, Works, Pictures) = (model, words, templates, assets, works, pictures);
        Decks = StudyDeck.Plan(model, words);
    }

    /// <summary>What the casebook says.</summary>
    /// <exception cref="InvalidOperationException">It is asked for before the site is planned.</exception>
    public SiteFacts Facts => Says?.Value ?? throw new InvalidOperationException("The site is not planned yet.");

    /// <summary>Puts <see cref="Facts"/> together when they are first asked for.</summary>
    internal Lazy<SiteFacts>? Says { get; init; }

    /// <summary>The casebook.</summary>
    internal SiteModel Model { get; init; }

    /// <summary>The challenge of a published case.</summary>
    internal Challenge ChallengeOf(CaseEntry entry) => _challenges.Of(entry, Model.Choices);

    /// <summary>The site in its other languages; null when it has one.</summary>
    internal SiteLanguages? SiteLanguages { get; init; }

    /// <summary>What marks an element whose text is in another language than the page; null for one that is not.</summary>
    internal Html? Foreign(string language) =>
        language == Config.Language ? null : new Html($" lang=\"{HtmlText.Encode(language)}\" dir=\"{LanguageNames.DirectionOf(language)}\"");

    /// <summary>Words of the interface.</summary>
    internal UiStrings Words { get; }

    /// <summary>The theme's templates.</summary>
    internal TemplateSet Templates { get; }

    /// <summary>Where style sheet, script and icon are.</summary>
    internal AssetPaths Assets { get; }

    /// <summary>Writes works and citations in the site's style.</summary>
    internal WorkWriter Works { get; init; }

    /// <summary>The pictures of the texts.</summary>
    internal PictureLibrary Pictures { get; init; }

    /// <summary>The settings.</summary>
    internal SiteConfig Config => Model.Config;

    /// <summary>Which way the site's language is written: <c>ltr</c> or <c>rtl</c>.</summary>
    internal string Direction => LanguageNames.DirectionOf(Config.Language);

    /// <summary>Plans a page of the theme. View and frame are made only when the page is rendered.</summary>
    /// <param name="url">Path of the page from the site's root, a folder such as <c>cases/a/</c>; empty for the front door.</param>
    /// <param name="layout">Name of a layout of the theme, without <c>.html</c>. A name the theme lacks is an error when the page is
    /// rendered.</param>
    /// <param name="make">Makes what the layout gets, from the links of the page. Pure, for it may be called on any thread and more than
    /// once.</param>
    internal PlannedFile Page(string url, string layout, Func<PageLinks, PageContent> make) => new PagePlanner(this).Page(url, layout, make);

    /// <summary>Plans a page that looks like the site's text pages: its title and a body of the output's own HTML.</summary>
    /// <param name="url">Path of the page from the site's root, such as <c>statistics/</c>.</param>
    /// <param name="meta">What the page tells its frame.</param>
    /// <param name="body">Makes the body, from the links of the page. Pure, as in
    /// <see cref="Page(string, string, Func{PageLinks, PageContent})"/>.</param>
    internal PlannedFile Page(string url, PageMeta meta, Func<PageLinks, Html> body) => Page(url, "page", links => new PageContent(
            new TextPageView
            {
                Title = meta.Title,
                Summary = null,
                Toc = [],
                Body = body(links),
                References = [],
            },
            meta
        ));

    /// <summary>Plans a page that looks like the site's text pages: its title, and a body of the output's own HTML.</summary>
    /// <param name="url">Path of the page from the site's root, a folder such as <c>statistics/</c>.</param>
    /// <param name="title">Title, as plain text.</param>
    /// <param name="body">Makes the body as HTML, and is the only one who encodes what stands in it; it gets a function from a path of the site, such
    /// as the <c>Url</c> of a case, to its address
    /// seen from the page. Pure, for it may be called on any thread and more than once.</param>
    public PlannedFile Page(string url, string title, Func<Func<string, string>, string> body) =>
        Page(url, new PageMeta { Title = title }, links => new Html(body(links.To)));

    /// <summary>The whole address of a path from the site's root; null when the site's own address is not known.</summary>
    public string? Absolute(string path) => Config.Url.Length == 0 ? null : $"{Config.Url}/{path}";

    /// <summary>Where a source can be edited on GitHub; null when the repository is not known.</summary>
    public string? EditUrl(string sourcePath) => InRepository("edit", sourcePath);

    /// <summary>Where a folder of the sources is seen on GitHub; null when the repository is not known.</summary>
    internal string? FolderUrl(string folder) => InRepository("tree", folder);

    private string? InRepository(string view, string path) =>
        Config.Repository.Length == 0
            ? null
            : $"{Config.Repository}/{view}/{SiteAddress.Encode(Config.Branch)}/{SiteAddress.Encode(Config.FolderInRepository + path)}";

    /// <summary>Whether a part of the site is made.</summary>
    internal bool Has(SiteParts part) => (Config.LeaveOut & part) == 0;

    /// <summary>The page for addresses that do not exist, which is shown at any depth.</summary>
    internal PlannedFile NotFound(Func<PageLinks, PageContent> make) => new PagePlanner(this).NotFound(make);

    /// <summary>The same for a page that lists these works.</summary>
    internal SiteContext With(IEnumerable<NumberedReference> references) =>
        Works.ForPage(references) is var works && works == Works ? this : this with { Works = works };

    /// <summary>Cards that are learnt together; none while there is no case.</summary>
    internal ImmutableArray<StudyDeck> Decks { get; }

    /// <summary>The ways to the pages that narrow down, compare and weigh.</summary>
    internal ExploreLinks Explore => ExploreLinks.Of(Model);

    /// <summary>Where the site is going to be read.</summary>
    internal SiteUse For { get; init; }

    /// <summary>What files came to when they were rendered.</summary>
    internal FileTally Tally { get; } = new();

    /// <summary>Whether browsers can keep the site for where there is no network: a theme may do without.</summary>
    internal bool HasOffline =>
        For == SiteUse.Web
        && Has(SiteParts.Offline)
        && Model.Sources.Theme.Layouts.ContainsKey("offline")
        && Assets.Find("worker.js") is not null
        && Assets.Find("keeping.js") is not null;

    /// <summary>Whether cases are challenges too.</summary>
    internal bool HasChallenges => Has(SiteParts.Challenges) && !(Model.Cases.IsEmpty && Model.Embargoed.IsEmpty);

    /// <summary>Where a case or collection is a challenge, seen from a page; null when there are none.</summary>
    internal string? ChallengeUrl(string address, PageLinks links) => HasChallenges ? links.To(address) : null;

    /// <summary>Whether there is a page to learn cards on: a theme may do without.</summary>
    internal bool HasStudyPage =>
        Has(SiteParts.Study) && !Model.Cases.IsEmpty && Model.Sources.Theme.Layouts.ContainsKey("study") && Assets.Find("study.js") is not null;

    /// <summary>Whether there are sheets to print: they lie below the challenges, and a theme may do without.</summary>
    internal bool HasHandouts => HasChallenges && Has(SiteParts.Handouts) && Model.Sources.Theme.Layouts.ContainsKey("handout");
}
