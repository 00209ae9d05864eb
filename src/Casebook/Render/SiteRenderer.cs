using System.Collections.Immutable;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Render.Outputs.Cases;
using Casebook.Render.Outputs.Challenges;
using Casebook.Render.Outputs.Collections;
using Casebook.Render.Outputs.Data;
using Casebook.Render.Outputs.Explore;
using Casebook.Render.Outputs.Feeds;
using Casebook.Render.Outputs.Handouts;
using Casebook.Render.Outputs.Home;
using Casebook.Render.Outputs.Quality;
using Casebook.Render.Outputs.Redirects;
using Casebook.Render.Outputs.Search;
using Casebook.Render.Outputs.Study;
using Casebook.Render.Outputs.Study.Decks;
using Casebook.Render.Outputs.Terms;
using Casebook.Render.Outputs.TextPages;
using Casebook.Render.Outputs.Works;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Templates;

namespace Casebook.Render;

/// <summary>Plans every file of the site; nothing is rendered yet.</summary>
internal static class SiteRenderer
{
    /// <summary>The plan, and what is wrong with the theme and the pictures.</summary>
    public static StageResult<SitePlan> Run(SiteModel model, BuildOptions options)
    {
        var problems = new DiagnosticBag();
        var words = UiStrings.Read(model.Sources.Theme, model.Config.Language, problems);
        var templates = new TemplateSet(model.Sources.Theme, words, problems);
        var context = new SiteContext(model, words, templates, new AssetPaths(model.Sources.Theme.Assets), new WorkWriter(model.Config.CitationStyle), PictureLibrary.Make(model, options, problems));
        if (!model.Cases.IsEmpty) context = context with { Study = new StudyBook(model, words, context.Pictures) };

        var files = ImmutableSortedDictionary.CreateBuilder<string, PlannedFile>(StringComparer.Ordinal);
        foreach (var file in Pages(context).Concat(Data(context))) Add(file);
        var taken = files.Keys.ToHashSet(StringComparer.Ordinal);
        var pages = files.Keys.Where(path => IsForSearch(path) && path.EndsWith("/" + PlannedFile.IndexFile, StringComparison.Ordinal) || path == PlannedFile.IndexFile).Select(path => path[..^PlannedFile.IndexFile.Length]).ToList();
        foreach (var file in Sitemap.Plan(context, pages).Concat(Redirects.Plan(context, taken, problems))) Add(file);
        var written = WrittenLinks.Check(model.InsideLinks, files.Keys.ToHashSet(StringComparer.Ordinal), problems);
        var plan = new SitePlan(files.ToImmutable()) { PageOfCase = PageAfterEdit, WrittenLinks = written, Facts = () => new SiteFacts(model, entry => Narrative(context, entry)) };
        return new StageResult<SitePlan>(plan, problems.ToImmutable());

        PlannedFile? PageAfterEdit(CaseEntry entry, DiagnosticBag found) =>
            context.Pictures.With(entry, found) is { } pictures ? PageOfCase(context with { Model = model.With(entry), Pictures = pictures }, entry) : null;

        void Add(PlannedFile file)
        {
            if (files.TryAdd(file.Path, file.Kind.Length > 0 ? file : file with { Kind = "data" })) return;
            problems.Add(RenderProblems.SamePath(file.Path));
        }
    }

    // Answers of challenges and sheets for print are found from their own pages.
    private static bool IsForSearch(string path) => path.Split('/') is not ([_, _, "solution" or "handout", PlannedFile.IndexFile]);

    private static IEnumerable<PlannedFile> Pages(SiteContext context)
    {
        var planner = new PagePlanner(context);
        var cases = context.Model.Cases.Select(entry => PageOfCase(context, entry));
        return cases
            .Append(planner.Page("", "home", links => new HomePage(context, links).Make()))
            .Concat(new CaseLists(context, planner).Plan())
            .Concat(new TermLists(context, planner).Plan())
            .Concat(new ReferenceIndex(context, planner).Plan())
            .Concat(new CollectionPages(context, planner).Plan())
            .Concat(new ChallengePages(context, planner).Plan())
            .Concat(new HandoutPages(context, planner).Plan())
            .Concat(new TextPages(context, planner).Plan())
            .Concat(StudyPage.Plan(context, planner))
            .Concat(new QualityPages(context, planner).Plan())
            .Concat(new SearchPage(context, planner).Plan())
            .Concat(new ExplorePages(context, planner).Plan());
    }

    // For a page of somebody else's: no notes for a margin, links from where the case is on this site.
    private static string Narrative(SiteContext context, CaseEntry entry) =>
        new ProseHtml(context.With(entry.References), new PageLinks(entry.Url), null, new PageFigures(context.Pictures.Of(entry.SourcePath))).Document(entry.Case.Body).Text;

    private static PlannedFile PageOfCase(SiteContext context, CaseEntry entry) =>
        new PagePlanner(context).Page(entry.Url, "case", links => new CasePage(context.With(entry.References), entry, links, new PageFigures(context.Pictures.Of(entry.SourcePath))).Make());

    private static IEnumerable<PlannedFile> Data(SiteContext context)
    {
        foreach (var file in context.Assets.Files.Concat(context.Pictures.Files)) yield return file;
        foreach (var entry in context.Model.Cases) yield return new PlannedFile(entry.Url + "case.json", (output, _) => CaseJson.WriteCase(output, context.Model, entry));
        foreach (var file in new SearchFiles(context).Plan()) yield return file;
        yield return new PlannedFile("data/cases.json", (output, _) => CaseJson.WriteAll(output, context.Model));
        yield return new PlannedFile("data/cases.csv", (output, _) => CasesCsv.Write(output, context.Model));
        foreach (var file in ReferenceFiles.Plan(context).Concat(DeckFiles.Plan(context)).Concat(StudyPage.Data(context))) yield return file;
        yield return new PlannedFile("CITATION.cff", (output, _) => CitationCff.Write(output, context));
        yield return new PlannedFile("feed.xml", (output, _) => Feed.Write(output, context));
        yield return PlannedFile.Of(".nojekyll", ReadOnlyMemory<byte>.Empty);
        if (context.Config.Cname.Length > 0) yield return PlannedFile.Of("CNAME", Encoding.UTF8.GetBytes(context.Config.Cname + "\n"));
    }
}
