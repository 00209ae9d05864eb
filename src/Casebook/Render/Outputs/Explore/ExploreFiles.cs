using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;

namespace Casebook.Render.Outputs.Explore;

/// <summary>
/// Plans the files that the pages to explore, compare and weigh read, all below <c>explore/</c>. A page fetches the small facets and the names at
/// once,
/// the cases of a kind of terms when that kind is first asked for, and titles of 32 cases at a time.
/// </summary>
internal sealed class ExploreFiles
{
    /// <summary>Cases described in one file.</summary>
    public const int CasesPerFile = 32;

    private const string Folder = "explore/";

    // The files are data that scripts read, never markup; readable letters save a third of their size.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SiteContext _context;
    private readonly ExploreBook _book;
    private readonly Lazy<string> _version;

    /// <summary>Prepares the files of a site.</summary>
    public ExploreFiles(SiteContext context, ExploreBook book)
    {
        (_context, _book) = (context, book);
        _version = new(MakeVersion);
    }

    /// <summary>A mark of what the files hold, so that a browser never reads old ones beside new ones.</summary>
    public string Version => _version.Value;

    public IEnumerable<PlannedFile> Plan()
    {
        yield return File("cases", WriteCases);
        yield return File("terms", WriteTerms);
        foreach (var kind in ExploreBook.Kinds)
            yield return File(kind.Key(), json => WritePostings(json, kind));
        yield return File("order", WriteOrders);
        for (var i = 0; i * CasesPerFile < _book.Cases.Length; i++)
        {
            var number = i;
            yield return File("list/" + number.ToString(CultureInfo.InvariantCulture), json => WriteList(json, number));
        }
    }

    private PlannedFile File(string name, Action<Utf8JsonWriter> write) =>
        new($"{Folder}{name}.json", (output, _) => Write(output, write)) { FetchedVersion = () => Version };

    private static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(output, Compact);
        write(json);
    }

    private string MakeVersion()
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, WriteCases);
        Write(output, WriteTerms);
        foreach (var kind in ExploreBook.Kinds)
            Write(output, json => WritePostings(json, kind));
        foreach (var entry in _book.Cases)
            output.Write(Encoding.UTF8.GetBytes(entry.Case.Slug + entry.Case.Title.Value));
        return Convert.ToHexStringLower(Sha256.Of(output.WrittenSpan))[..8];
    }

    // {count, perFile, facets: {name: [[key, label, cases]]}}
    private void WriteCases(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("count", _book.Cases.Length);
        json.WriteNumber("perFile", CasesPerFile);
        json.WriteStartObject("facets");
        foreach (var facet in _book.Facets)
        {
            json.WriteStartArray(facet.Name);
            foreach (var option in facet.Options)
                WriteRow(json, option.Key, option.Label, CaseNumbers.Encode(option.Cases));
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // {kind: [[slug, name, cases that show it or something narrower, cases that lack it, parents, synonyms, how results are said]]};
    // what is empty at the end is left out.
    private void WriteTerms(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var kind in ExploreBook.Kinds)
        {
            json.WriteStartArray(kind.Key());
            foreach (var term in _book.Terms(kind))
            {
                var synonyms = term.Cases.Term.Definition?.Synonyms ?? [];
                json.WriteStartArray();
                json.WriteStringValue(term.Cases.Term.Slug);
                json.WriteStringValue(term.Cases.Term.Name);
                json.WriteNumberValue(Math.Max(term.Cases.Shown.Length, term.Shown.Length));
                json.WriteNumberValue(term.Cases.NotShown.Length);
                if (!term.Parents.IsEmpty || !synonyms.IsEmpty || term.Said.Length > 1)
                {
                    json.WriteStartArray();
                    foreach (var parent in term.Parents)
                        json.WriteNumberValue(parent);
                    json.WriteEndArray();
                }
                if (!synonyms.IsEmpty || term.Said.Length > 1)
                    WriteRow(json, [.. synonyms.Select(synonym => synonym.Value)]);
                if (term.Said.Length > 1)
                    json.WriteStringValue(term.Said);
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    // [[cases that show it, cases that lack it]], each term by itself, in the order of the names.
    private void WritePostings(Utf8JsonWriter json, TermKind kind)
    {
        json.WriteStartArray();
        foreach (var term in _book.Terms(kind))
        {
            if (term.NotShown.IsEmpty)
                WriteRow(json, CaseNumbers.Encode(term.Shown));
            else
                WriteRow(json, CaseNumbers.Encode(term.Shown), CaseNumbers.Encode(term.NotShown));
        }
        json.WriteEndArray();
    }

    // Numbers of cases by title and by age; a case without age is not in the second list.
    private void WriteOrders(Utf8JsonWriter json)
    {
        var numbered = _book.Cases.Select((entry, number) => (Entry: entry, Number: number)).ToList();
        json.WriteStartObject();
        Order("title", numbered.OrderBy(pair => _context.Words.Letters.SortKey(pair.Entry.Case.Title.Value), StringComparer.Ordinal));
        Order("age", numbered.Where(pair => pair.Entry.Case.Patient?.Age is not null).OrderBy(pair => pair.Entry.Case.Patient?.Age?.Value.Years));
        json.WriteEndObject();

        void Order(string name, IEnumerable<(CaseEntry Entry, int Number)> cases)
        {
            json.WriteStartArray(name);
            foreach (var (_, number) in cases)
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }
    }

    // [[slug, title, line, ...]]
    private void WriteList(Utf8JsonWriter json, int file)
    {
        json.WriteStartArray();
        foreach (var entry in _book.Cases.Skip(file * CasesPerFile).Take(CasesPerFile))
            WriteRow(json, [entry.Case.Slug, entry.Case.Title.Value, .. Lines(entry)]);
        json.WriteEndArray();
    }

    /// <summary>What a list says of a case beside its title.</summary>
    public IEnumerable<string> Lines(CaseEntry entry)
    {
        if (!entry.Diagnoses.IsEmpty)
            yield return entry.Diagnoses[0].Name;
        if (ResultFormatter.Patient(entry.Case.Patient, _context.Words) is { } patient)
            yield return patient;
        if (entry.Case.Level is { } level)
            yield return _context.Words["level_" + level.Value.Key()];
    }

    private static void WriteRow(Utf8JsonWriter json, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
