using System.Text;
using System.Text.Json;
using Casebook.Browser.Tests.Hosting;

namespace Casebook.Browser.Tests.Search;

/// <summary>The script of the search page, asked without its box.</summary>
internal sealed class SearchScript : IAsyncDisposable
{
    // The first eight of each group, as SearchEngine asks.
    private const string Asking = """
        async queries => {
          const root = document.getElementById("words").dataset.root;
          const other = window.readIndex;
          const index = new CasebookSearch.Index(path => other ? other(path).then(JSON.parse) : fetch(`${root}search/${path}.json`).then(answer => answer.json()));
          const answers = [];
          for (const query of queries) {
            const result = await index.search(query), hits = [];
            for (const group of result.groups) for (const doc of group.docs.slice(0, 8)) {
              const { url } = await index.describe(doc), passage = await index.passage(doc, result.section(doc), result.patterns, result.denies || group.kind === "against");
              hits.push({ Kind: group.kind, Url: url, Section: passage.id, Passage: passage.text, Marked: passage.marks.map(m => passage.text.slice(m[0], m[1])) });
            }
            answers.push({ Hits: hits, Notes: result.notes.map(n => n.key + " " + (n.values || []).join("|")) });
          }
          return JSON.stringify(answers);
        }
        """;

    private readonly Visit _visit;

    private SearchScript(Visit visit) => _visit = visit;

    public static async Task<SearchScript> OpenAsync(SiteFixture fixture) => new(await fixture.OpenAsync("search/", 1280));

    /// <summary>The script over the index of another casebook.</summary>
    public static async Task<SearchScript> OpenAsync(SiteFixture fixture, RepositorySite other)
    {
        var script = await OpenAsync(fixture);
        await script._visit.Page.ExposeFunctionAsync("readIndex", (string path) => Encoding.UTF8.GetString(other.Files[$"search/{path}.json"]));
        return script;
    }

    /// <summary>What the page would show for each query, in its order.</summary>
    public async Task<IReadOnlyList<Answer>> AskAsync(params IReadOnlyList<string> queries) =>
        JsonSerializer.Deserialize<List<Answer>>(await _visit.Page.EvaluateAsync<string>(Asking, queries))!;

    /// <summary>The tokens the script finds in each text.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> TokensAsync(IReadOnlyList<string> texts) =>
        JsonSerializer.Deserialize<List<List<string>>>(
            await _visit.Page.EvaluateAsync<string>("texts => JSON.stringify(texts.map(CasebookSearch.tokens))", texts)
        )!;

    public ValueTask DisposeAsync() => _visit.DisposeAsync();
}

/// <summary>What was found, in the order of the page, and what is said of it.</summary>
internal sealed record Answer(IReadOnlyList<Hit> Hits, IReadOnlyList<string> Notes)
{
    /// <summary>Addresses of the hits that count as answers: not those where it was looked for and not found.</summary>
    public IReadOnlyList<string> Urls => [.. Hits.Where(hit => hit.Kind != "against").Select(hit => hit.Url)];
}

internal sealed record Hit(string Kind, string Url, string Section, string Passage, IReadOnlyList<string> Marked);
