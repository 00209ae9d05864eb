using System.Buffers;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Render;
using Casebook.Tests.Golden;
using Jint;

namespace Casebook.Tests.Render.Outputs.Search;

/// <summary>The very script of the search page, asking the index of a built site.</summary>
internal sealed class SearchEngine : IDisposable
{
    private const string Asking = """
        var index = new CasebookSearch.Index(function (path) { return Promise.resolve(JSON.parse(read(path))); });
        async function ask(query) {
          var result = await index.search(query), hits = [];
          for (var g = 0; g < result.groups.length; g++) {
            for (var h = 0; h < Math.min(8, result.groups[g].docs.length); h++) {
              var doc = result.groups[g].docs[h], d = await index.describe(doc), passage = await index.passage(doc, result.section(doc), result.patterns, result.denies || result.groups[g].kind === "against");
              hits.push({ Kind: result.groups[g].kind, Url: d.url, Passage: passage.text });
            }
          }
          return JSON.stringify({ Hits: hits });
        }
        """;

    private readonly Engine _engine = new();
    private readonly BuiltSite? _site;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private int _fetched;

    public void Dispose() => _engine.Dispose();

    public SearchEngine(BuiltSite? site = null)
    {
        _site = site;
        _engine.SetValue("read", Read);
        foreach (var part in Directory.GetFiles(RepositoryRoot.At("themes", "rounds", "assets", "search.js")).Order(StringComparer.Ordinal))
            _engine.Execute(File.ReadAllText(part));
        _engine.Execute(Asking);
    }

    /// <summary>The files of the index alone: the pages of a large site take long.</summary>
    public static BuiltSite BuildIndex(IFileTree sources)
    {
        var plan = SiteCompiler.Compile(sources, new BuildOptions { Today = BuiltSite.Today, Threads = 2 }).Plan;
        var files = plan.Files.Values.Where(file =>
            file.Path.StartsWith("search/", StringComparison.Ordinal) && file.Path.EndsWith(".json", StringComparison.Ordinal)
        );
        return new BuiltSite(files.ToImmutableSortedDictionary(file => file.Path, Rendered, StringComparer.Ordinal), []);
    }

    private static byte[] Rendered(PlannedFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Render(output, new DiagnosticBag());
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Bytes fetched since the last call, compressed as GitHub Pages does.</summary>
    public int TakeBytes()
    {
        var bytes = _fetched;
        _fetched = 0;
        return bytes;
    }

    /// <summary>What the page would show, in its order.</summary>
    public Answer Ask(string query)
    {
        var promise = _engine.Invoke("ask", query).UnwrapIfPromise();
        return JsonSerializer.Deserialize<Answer>(promise.AsString())!;
    }

    /// <summary>The texts as the script folds them.</summary>
    public IReadOnlyList<string> Fold(IReadOnlyList<string> texts)
    {
        _engine.SetValue("text", texts.ToArray());
        return [.. _engine.Evaluate("Array.from(text, t => casebookSearchWords.fold(t))").AsArray().Select(folded => folded.AsString())];
    }

    /// <summary>The key the script looks a name up by.</summary>
    public string Key(string name)
    {
        _engine.SetValue("text", name);
        return _engine.Evaluate("CasebookSearch.key(text)").AsString();
    }

    // The script keeps what it has read, so each file counts once.
    private string Read(string path)
    {
        var text = _site!.Text($"search/{path}.json");
        if (_read.Add(path))
            _fetched += GzipLength(_site.Files[$"search/{path}.json"]);
        return text;
    }

    private static int GzipLength(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)memory.Length;
    }
}

/// <summary>What was found, in the order of the page.</summary>
internal sealed record Answer(IReadOnlyList<Hit> Hits)
{
    /// <summary>Addresses of the hits that count as answers: not those where it was looked for and not found.</summary>
    public IReadOnlyList<string> Urls => [.. Hits.Where(hit => hit.Kind != "against").Select(hit => hit.Url)];

    /// <summary>Cases where it was looked for and not found.</summary>
    public IReadOnlyList<string> Against => [.. Hits.Where(hit => hit.Kind == "against").Select(hit => hit.Url)];
}

internal sealed record Hit(string Kind, string Url, string Passage);
