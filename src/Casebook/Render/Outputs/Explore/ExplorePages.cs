using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Domain;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Explore;

/// <summary>Plans the pages that narrow the cases down, set them side by side and weigh the diagnoses, and the data they read. A theme may do
/// without.</summary>
internal sealed class ExplorePages
{
    private const int ListedCases = 20;
    private const int ListedTerms = 12;
    private const int MinTellingCases = 100;

    // The words of the scripts, by the beginnings of their keys.
    private static readonly string[] ScriptStrings = ["explore_", "compare_", "weigh_", "outcome_", "side_", "sex_", "level_", "number_"];

    private static readonly string[] DifferentialScripts = ["differential-ranking.js", "differential-apart.js", "differential.js"];

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SiteContext _context;
    private readonly ExploreBook _book;
    private readonly ExploreFiles _files;
    private readonly Lazy<string> _words;

    /// <summary>Prepares the pages.</summary>
    public ExplorePages(SiteContext context)
    {
        _context = context;
        _book = new ExploreBook(context.Model, context.Words);
        _files = new ExploreFiles(context, _book);
        _words = new(StringsJson);
    }

    /// <summary>The pages and their data; none when the theme has no layout for them or there is no case.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        var ways = _context.Explore;
        if (!ways.CanExplore)
            yield break;
        yield return _context.Page(ExploreLinks.ExploreUrl, "explore", Explore);
        if (ways.CanCompare)
            yield return _context.Page(
                ExploreLinks.CompareUrl,
                "compare",
                links => Make(links, "compare", new CompareView(Tool(links), [.. Lists(links)]))
            );
        if (ways.CanRankDiagnoses)
            yield return _context.Page(
                ExploreLinks.DifferentialUrl,
                "differential",
                links => Make(links, "weigh", new DifferentialExplorerView(Tool(links), [.. Lists(links)], FewCases()))
            );
        foreach (var file in _files.Plan())
            yield return file;
    }

    // Most diagnoses of a small casebook have one case or two, and a share of two says nothing.
    private string? FewCases() => _book.Cases.Length < MinTellingCases ? _context.Words.Format("weigh_few", _book.Cases.Length) : null;

    private PageContent Explore(PageLinks links)
    {
        var items = _book
            .Cases.Take(ListedCases)
            .Select(entry => new ListedCaseView(links.To(entry.Url), entry.Case.Slug, entry.Case.Title.Value, [.. _files.Lines(entry)]));
        return Make(
            links,
            "explore",
            new ExploreView(Tool(links), _book.Cases.Length, [.. items], [.. Lists(links)], HeatMap.Of(_book, links, _context.Words))
        );
    }

    private PageContent Make(PageLinks links, string key, object view) =>
        new(
            view,
            new PageMeta
            {
                Title = _context.Words["title_" + key],
                Description = _context.Words["about_" + key],
                Section = key,
                Assets = ["explore.css", "explore-data.js", "explore-parts.js", .. key == "weigh" ? DifferentialScripts : [key + ".js"]],
                Crumbs = key == "explore" ? [] : [new LinkView(links.To(ExploreLinks.ExploreUrl), _context.Words["title_explore"])],
            }
        );

    private ToolView Tool(PageLinks links)
    {
        var ways = _context.Explore;
        return new(
            links.To(""),
            _files.Version,
            _words.Value,
            links.To(ExploreLinks.ExploreUrl),
            ways.CanCompare ? links.To(ExploreLinks.CompareUrl) : null,
            ways.CanRankDiagnoses ? links.To(ExploreLinks.DifferentialUrl) : null
        );
    }

    private string StringsJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            foreach (var (key, words) in _context.Words.ForScripts(ScriptStrings))
                json.WriteString(key, words);
            foreach (var kind in ExploreBook.Kinds.Where(kind => !IsListed(kind) && kind != TermKind.Site))
                json.WriteString("explore_" + kind.Key(), _context.Words["kind_" + kind.Key()]);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static bool IsListed(TermKind kind) => kind is TermKind.Diagnosis or TermKind.Finding or TermKind.Test;

    // The commonest of what an illness is known by, each with the way to all of its kind.
    private IEnumerable<ExploreListView> Lists(PageLinks links)
    {
        var words = _context.Words;
        foreach (var kind in ExploreBook.Kinds.Where(IsListed))
        {
            var terms = _book
                .Terms(kind)
                .Where(term => !term.Cases.Shown.IsEmpty)
                .OrderByDescending(term => term.Cases.Shown.Length)
                .ThenBy(term => term.Cases.Term.Index)
                .ToList();
            var folder = TermFolders.Of(kind);
            if (terms.Count == 0)
                continue;
            yield return new ExploreListView(
                words["nav_" + folder],
                [
                    .. terms
                        .Take(ListedTerms)
                        .Select(term => new CountView(links.To(term.Cases.Term.Url), term.Cases.Term.Name, term.Cases.Shown.Length)),
                ],
                new LinkView(links.To(folder + "/"), words["explore_all_" + folder])
            );
        }
        foreach (var facet in _book.Facets.Where(facet => facet.Name is "specialty" or "level" && !facet.Options.IsEmpty))
        {
            var items = facet
                .Options.Take(ListedTerms)
                .Select(option => new CountView(links.To($"cases/{facet.Name}-{option.Key}/"), option.Label, option.Cases.Length));
            yield return new ExploreListView(
                words["explore_" + facet.Name],
                [.. items],
                new LinkView(links.To("cases/"), words.Format("all_cases_count", _book.Cases.Length))
            );
        }
    }
}
