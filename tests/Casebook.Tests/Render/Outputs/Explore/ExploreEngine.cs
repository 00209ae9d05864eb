using System.Text.Json;
using Casebook.Tests.Golden;
using Jint;

namespace Casebook.Tests.Render.Outputs.Explore;

/// <summary>The very scripts of the pages to explore and to weigh, over the data of a built site.</summary>
internal sealed class ExploreEngine : IDisposable
{
    private const string Asking = """
        var book = site ? new casebookData.Book(function (path) { return Promise.resolve(JSON.parse(read(path))); }) : null;
        async function explore(address, facet) {
          await book.open();
          var state = casebookData.fromAddress(address), selection = await book.select(state), counts = {};
          if (facet) (await book.counts(selection, state, facet)).forEach(function (n, i) { counts[book.facets[facet].options[i].key] = n; });
          return JSON.stringify({ Cases: (await book.describe(await book.sorted(selection.result, state.sort))).map(function (c) { return c.slug; }), Counts: counts });
        }
        async function heat(address) {
          await book.open();
          var selection = await book.select(casebookData.fromAddress(address)), map = await book.heat(selection.result, 12, 12), cells = {};
          map.rows.forEach(function (row) { row.cells.forEach(function (c, i) { cells[row.option.key + " " + map.columns[i].key] = [c.positive, c.negative, row.total]; }); });
          return JSON.stringify(cells);
        }
        async function named(kinds, typed) {
          await book.open();
          return JSON.stringify(book.named(kinds.split(","), typed).map(function (h) { return h.option.label; }));
        }
        """;

    private readonly Engine _engine = new();

    public ExploreEngine(BuiltSite? site = null)
    {
        _engine.SetValue("site", site is not null);
        _engine.SetValue("read", (string path) => site!.Text($"explore/{path}.json"));
        // Engines without a browser lack this one.
        _engine.Execute(
            "function URLSearchParams(text) { this.pairs = text.replace(/^\\?/, '').split('&').filter(Boolean).map(p => "
                + "p.split('=').map(decodeURIComponent)); } URLSearchParams.prototype.getAll = function (n) { return this.pairs.filter(p => "
                + "p[0] === n).map(p => p[1]); }; URLSearchParams.prototype.get = function (n) { var all = this.getAll(n); return "
                + "all.length ? all[0] : null; };"
        );
        foreach (var script in new[] { "explore-data.js", "differential-ranking.js" })
            _engine.Execute(File.ReadAllText(RepositoryRoot.At("themes", "rounds", "assets", script)));
        _engine.Execute(Asking);
    }

    public void Dispose() => _engine.Dispose();

    /// <summary>What the page shows at an address, and the live counts of a facet: with it, without it.</summary>
    public Explored Explore(string address, string facet = "") => JsonSerializer.Deserialize<Explored>(Ask("explore", address, facet))!;

    /// <summary>Positive, negative and all cases, by diagnosis and test.</summary>
    public IReadOnlyDictionary<string, int[]> Heat(string address) => JsonSerializer.Deserialize<Dictionary<string, int[]>>(Ask("heat", address))!;

    /// <summary>Names that a finder offers.</summary>
    public IReadOnlyList<string> Named(string kinds, string typed) => JsonSerializer.Deserialize<string[]>(Ask("named", kinds, typed))!;

    /// <summary>The value of an expression, as JSON.</summary>
    public T Value<T>(string expression) => JsonSerializer.Deserialize<T>(_engine.Evaluate($"JSON.stringify({expression})").AsString())!;

    private string Ask(string function, params object[] values) => _engine.Invoke(function, values).UnwrapIfPromise().AsString();
}

/// <summary>Slugs in the order shown; live counts by key.</summary>
internal sealed record Explored(IReadOnlyList<string> Cases, IReadOnlyDictionary<string, int[]> Counts);
