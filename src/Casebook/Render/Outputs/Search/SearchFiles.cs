using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Relate.Vocabulary;

namespace Casebook.Render.Outputs.Search;

/// <summary>
/// Plans the files of the search index, all below <c>search/</c>. How many there are follows from the size of the sources, so that nothing
/// has to be read before a file is asked for.
/// </summary>
internal sealed class SearchFiles
{
    /// <summary>Documents described in one file.</summary>
    public const int DocumentsPerFile = 16;

    private const string Folder = "search/";
    private const int Format = 1;

    // Postings take about a quarter of the length of the sources, the list of words about a tenth of that.
    private const long SourcePerPostings = 90_000;
    private const int PostingsPerLexicon = 12;
    private const int MaxVocabulary = 3_000;

    // The files are data that scripts read, never markup; readable letters save a third of their size.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SiteContext _context;
    private readonly ImmutableArray<SearchDocument> _documents;
    private readonly int _postingsFiles;
    private readonly int _lexiconFiles;
    private readonly Lazy<Cut> _cut;

    /// <summary>Prepares the files of a site.</summary>
    public SearchFiles(SiteContext context)
    {
        _context = context;
        var model = context.Model;
        var targets = model.Targets;
        _documents =
        [
            .. model.Cases.Select(entry => new CaseDocument(entry, context.Words)),
            .. model.TermCases.Select(term => new TermDocument(term, context.Words)),
            .. model.Works.Select(work => new WorkDocument(work)),
            .. model
                .Pages.Where(page => !page.Page.IsForEditors)
                .Select(page => new PageDocument(page.Url, page.Page.Title.Value, page.Page.Summary, page.Page.Body, targets)),
            .. model.Collections.Select(path => new PageDocument(
                path.Url,
                path.Collection.Title.Value,
                path.Collection.Summary,
                path.Collection.Body,
                targets
            )),
        ];
        var source = model.Cases.Sum(entry => (long)entry.Case.File.Text.Length) + (60L * (_documents.Length - model.Cases.Length));
        _postingsFiles = (int)(source / SourcePerPostings) + 1;
        _lexiconFiles = (_postingsFiles / PostingsPerLexicon) + 1;
        _cut = new Lazy<Cut>(Make);
    }

    public IEnumerable<PlannedFile> Plan()
    {
        // What scripts ask first says which version of the rest they want.
        yield return File("manifest", WriteManifest).Fetched();
        yield return File("vocabulary", WriteVocabulary);
        for (var i = 0; i < _lexiconFiles; i++)
            yield return Numbered("lexicon", i, WriteLexicon) with
            {
                ComesFirst = i == 0,
            };
        for (var i = 0; i < _postingsFiles; i++)
            yield return Numbered("postings", i, WritePostings);
        for (var i = 0; i * DocumentsPerFile < _documents.Length; i++)
            yield return Numbered("documents", i, WriteDocuments);
        for (var i = 0; i < _documents.Length; i++)
        {
            if (_documents[i].Kind is DocumentKind.Case or DocumentKind.Page)
                yield return Numbered("text", i, WriteText);
        }
    }

    private PlannedFile Numbered(string folder, int number, Action<Utf8JsonWriter, int> write) =>
        File($"{folder}/{number.ToString(CultureInfo.InvariantCulture)}", json => write(json, number));

    private PlannedFile File(string name, Action<Utf8JsonWriter> write) => new($"{Folder}{name}.json", (output, _) =>
        {
            using var json = new Utf8JsonWriter(output, Compact);
            write(json);
        })
    { FetchedVersion = () => _cut.Value.Version };

    private Cut Make()
    {
        var tokens = SearchIndex.Build(_documents, _context.Config.Language).Tokens;
        ImmutableArray<KeyValuePair<string, Postings>> words = [.. tokens.Where(token => char.IsLetterOrDigit(token.Key[0]))];
        return new Cut(
            VersionOf(tokens),
            tokens,
            Shards.Cut(tokens, _postingsFiles, token => token.Key.Length + token.Value.Length + 6),
            words,
            Shards.Cut(words, _lexiconFiles, token => token.Key.Length + 3)
        );
    }

    private void WriteManifest(Utf8JsonWriter json)
    {
        var cut = _cut.Value;
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("version", cut.Version);
        json.WriteString("language", _context.Config.Language);
        json.WriteNumber("perFile", DocumentsPerFile);
        json.WriteStartObject("count");
        foreach (var kind in Enum.GetValues<DocumentKind>())
            json.WriteNumber(kind.Key(), _documents.Count(document => document.Kind == kind));
        json.WriteEndObject();
        Starts("lexicon", cut.Words, cut.LexiconStarts);
        Starts("postings", cut.Tokens, cut.PostingsStarts);
        Texts("stop", StopWords.Of(_context.Config.Language));
        var how = NegationLexicon.For(_context.Config.Language).InQueries;
        json.WriteStartObject("how");
        Texts("before", how.Before);
        Texts("behind", how.Behind);
        Texts("positive", how.Positive);
        json.WriteEndObject();
        WriteNearWords(json);
        json.WriteStartArray("filters");
        foreach (var (token, _) in cut.Tokens.Where(token => token.Key[0] == '@'))
            json.WriteStringValue(token.AsSpan(1));
        json.WriteEndArray();
        json.WriteStartObject("words");
        foreach (var (key, words) in _context.Words.ForScripts("search_", "number_"))
            json.WriteString(key, words);
        json.WriteEndObject();
        json.WriteEndObject();

        void Texts(string name, IEnumerable<string> texts)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
                json.WriteStringValue(text);
            json.WriteEndArray();
        }

        // An empty run begins where nothing is: behind every token.
        void Starts(string name, ImmutableArray<KeyValuePair<string, Postings>> items, ImmutableArray<int> starts)
        {
            json.WriteStartArray(name);
            foreach (var start in starts)
                json.WriteStringValue(start < items.Length ? items[start].Key : "\uffff");
            json.WriteEndArray();
        }
    }

    // [number, name, kind, cases, synonyms, parents]; what is empty at the end is left out.
    // [[word, word, ...]]: a question for one is answered by the others too.
    private void WriteNearWords(Utf8JsonWriter json)
    {
        if (!_context.Config.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return;
        var tokens = new SearchTokens();
        json.WriteStartArray("near");
        foreach (var group in NearWords.Groups)
        {
            json.WriteStartArray();
            foreach (var word in group.Select(tokens.Key).Distinct())
                json.WriteStringValue(word);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private void WriteVocabulary(Utf8JsonWriter json)
    {
        var terms = _context
            .Model.TermCases.OrderByDescending(term => term.Term.Definition is not null)
            .ThenByDescending(term => term.Shown.Length)
            .ThenBy(term => term.Term.Index)
            .Take(MaxVocabulary)
            .OrderBy(term => term.Term.Index);
        json.WriteStartArray();
        foreach (var cases in terms)
        {
            var term = cases.Term;
            List<string> synonyms = [.. term.Names.Skip(1), .. AskedNames.Of(term, _context.Model.Terms, _context.Config.Language)];
            json.WriteStartArray();
            json.WriteNumberValue(term.Index);
            json.WriteStringValue(term.Name);
            json.WriteNumberValue((int)term.Kind);
            json.WriteNumberValue(cases.CaseCount);
            if (synonyms.Count > 0 || !term.Parents.IsEmpty)
            {
                json.WriteStartArray();
                foreach (var synonym in synonyms)
                    json.WriteStringValue(synonym);
                json.WriteEndArray();
            }
            if (!term.Parents.IsEmpty)
            {
                json.WriteStartArray();
                foreach (var parent in term.Parents)
                    json.WriteNumberValue(parent.Index);
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private void WriteLexicon(Utf8JsonWriter json, int file)
    {
        var words = Shards.Run(_cut.Value.Words, _cut.Value.LexiconStarts, file).ToList();
        json.WriteStartArray();
        json.WriteStringValue(string.Join(' ', words.Select(word => word.Key)));
        json.WriteStartArray();
        foreach (var word in words)
            json.WriteNumberValue(word.Value.Count);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private void WritePostings(Utf8JsonWriter json, int file)
    {
        json.WriteStartObject();
        foreach (var (token, postings) in Shards.Run(_cut.Value.Tokens, _cut.Value.PostingsStarts, file))
            json.WriteString(token, postings.ToString());
        json.WriteEndObject();
    }

    private void WriteDocuments(Utf8JsonWriter json, int file)
    {
        json.WriteStartArray();
        foreach (var document in _documents.Skip(file * DocumentsPerFile).Take(DocumentsPerFile))
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Title);
            json.WriteStringValue(document.Url);
            json.WriteStringValue(document.Meta);
            if (document.Words.Length > 0)
                json.WriteStringValue(document.Words);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private void WriteText(Utf8JsonWriter json, int document)
    {
        json.WriteStartArray();
        foreach (var section in _documents[document].Sections)
        {
            json.WriteStartArray();
            json.WriteStringValue(section.Id);
            json.WriteStringValue(section.Title);
            json.WriteStringValue(section.Text);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    // Browsers keep files under an address with the version, so that they never mix the files of two builds.
    private string VersionOf(ImmutableArray<KeyValuePair<string, Postings>> tokens)
    {
        var hash = new Sha256();
        foreach (var (token, postings) in tokens)
            Add(token, postings.ToString());
        foreach (var document in _documents)
            Add(document.Url, document.Title);
        return Convert.ToHexStringLower(hash.Finish())[..8];

        void Add(string first, string second)
        {
            hash.Append(MemoryMarshal.AsBytes(first.AsSpan()));
            hash.Append(MemoryMarshal.AsBytes(second.AsSpan()));
        }
    }

    private sealed record Cut(
        string Version,
        ImmutableArray<KeyValuePair<string, Postings>> Tokens,
        ImmutableArray<int> PostingsStarts,
        ImmutableArray<KeyValuePair<string, Postings>> Words,
        ImmutableArray<int> LexiconStarts
    );
}
