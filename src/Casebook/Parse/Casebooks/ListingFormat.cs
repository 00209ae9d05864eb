using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Casebook.Domain;

namespace Casebook.Parse.Casebooks;

/// <summary>
/// Writes and reads <c>casebook.json</c>, version 1. What is read comes from another site and is not trusted: texts lose control characters and
/// what is too long, paths lead down from that site's root, and numbers point into the lists.
/// </summary>
internal static partial class ListingFormat
{
    /// <summary>Most entries that one list of a casebook may have.</summary>
    public const int MaxEntries = 500_000;

    /// <summary>Most files that one casebook may be listed in.</summary>
    public const int MaxParts = 200;

    private const int Version = 1;
    private const int MaxText = 500;
    private const int MaxNames = 50;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a listing, or a part of one.</summary>
    public static void Write(IBufferWriter<byte> output, CasebookListing listing)
    {
        using var json = new Utf8JsonWriter(output, Compact);
        json.WriteStartObject();
        json.WriteNumber("casebook", Version);
        json.WriteString("title", listing.Title);
        json.WriteString("url", listing.Url);
        json.WriteString("language", listing.Language);
        json.WriteString("licence", listing.Licence);
        Strings("parts", listing.Parts);
        json.WriteStartArray("terms");
        foreach (var term in listing.Terms)
        {
            json.WriteStartObject();
            json.WriteString("kind", term.Kind);
            json.WriteString("name", term.Name);
            Strings("names", term.OtherNames);
            Strings("codes", term.Codes);
            json.WriteString("path", term.Path);
            json.WriteNumber("cases", term.Cases);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("works");
        foreach (var work in listing.Works)
        {
            json.WriteStartObject();
            json.WriteString("title", work.Title);
            Strings("identifiers", work.Identifiers);
            json.WriteString("path", work.Path);
            json.WriteNumber("cases", work.Cases);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("cases");
        foreach (var entry in listing.Cases)
        {
            json.WriteStartObject();
            json.WriteString("title", entry.Title);
            json.WriteString("path", entry.Path);
            Numbers("terms", entry.Terms);
            Numbers("works", entry.Works);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();

        void Strings(string key, ImmutableArray<string> texts)
        {
            if (texts.IsEmpty)
                return;
            json.WriteStartArray(key);
            foreach (var text in texts)
                json.WriteStringValue(text);
            json.WriteEndArray();
        }

        void Numbers(string key, ImmutableArray<int> numbers)
        {
            json.WriteStartArray(key);
            foreach (var number in numbers)
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }
    }

    /// <summary>Reads a listing; null, with what is wrong in plain words, when it is none.</summary>
    public static CasebookListing? Read(string text, out string fault)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8 });
            fault = Fault(json.RootElement);
            return fault.Length > 0 ? null : Listing(json.RootElement);
        }
        catch (JsonException broken)
        {
            fault = string.Create(CultureInfo.InvariantCulture, $"it is no JSON (line {broken.LineNumber + 1})");
            return null;
        }
    }

    private static string Fault(JsonElement root) =>
        root.ValueKind != JsonValueKind.Object || Number(root, "casebook") == 0 ? "it is not the list of a casebook"
        : Number(root, "casebook") != Version ? $"its form is newer than this program knows ({Number(root, "casebook")})"
        : Text(root, "title").Length == 0 ? "it has no title"
        : Lists(root).Any(list => list.Count() > MaxEntries) ? $"a list of it has more than {MaxEntries} entries"
        : "";

    private static IEnumerable<IEnumerable<JsonElement>> Lists(JsonElement root) =>
        [Items(root, "terms"), Items(root, "works"), Items(root, "cases")];

    private static CasebookListing Listing(JsonElement root) =>
        new()
        {
            Title = Text(root, "title"),
            Url = Text(root, "url").TrimEnd('/'),
            Language = Text(root, "language"),
            Licence = Text(root, "licence"),
            Parts = [.. Texts(root, "parts").Where(part => PartName().IsMatch(part)).Take(MaxParts)],
            // Places in the lists are counted, so an entry that cannot be used keeps its place, without a path.
            Terms =
            [
                .. Items(root, "terms")
                    .Select(term => new ListedTerm(
                        Text(term, "kind"),
                        Text(term, "name"),
                        [.. Texts(term, "names").Take(MaxNames)],
                        [.. Texts(term, "codes").Take(MaxNames)],
                        PathOf(term),
                        Number(term, "cases")
                    )),
            ],
            Works =
            [
                .. Items(root, "works")
                    .Select(work => new ListedWork(
                        Text(work, "title"),
                        [.. Texts(work, "identifiers").Take(MaxNames)],
                        PathOf(work),
                        Number(work, "cases")
                    )),
            ],
            Cases =
            [
                .. Items(root, "cases")
                    .Select(entry => new ListedCase(Text(entry, "title"), PathOf(entry), Numbers(entry, "terms"), Numbers(entry, "works"))),
            ],
        };

    private static IEnumerable<JsonElement> Items(JsonElement from, string key) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : [];

    private static string Text(JsonElement from, string key) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(key, out var value) ? Plain(value) : "";

    private static IEnumerable<string> Texts(JsonElement from, string key) => Items(from, key).Select(Plain).Where(text => text.Length > 0);

    private static ImmutableArray<int> Numbers(JsonElement from, string key) =>
        [.. Items(from, key).Where(item => item.ValueKind == JsonValueKind.Number).Select(item => item.TryGetInt32(out var number) ? number : -1)];

    private static int Number(JsonElement from, string key) =>
        from.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0
            ? number
            : 0;

    // Without what cannot be seen, which could turn the direction of a line or hide in it.
    private static string Plain(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return "";
        var kept = new StringBuilder();
        foreach (var letter in value.GetString()!)
        {
            if (kept.Length < MaxText && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                kept.Append(letter);
        }
        return kept.ToString().Trim();
    }

    private static string PathOf(JsonElement from) => Text(from, "path") is var path && SafePath().IsMatch(path) ? path : "";

    [GeneratedRegex(@"^(?:[a-zA-Z0-9_~%-][a-zA-Z0-9._~%-]*/)*(?:[a-zA-Z0-9_~%-][a-zA-Z0-9._~%-]*)?(?:#[a-zA-Z0-9._~%-]+)?$")]
    private static partial Regex SafePath();

    [GeneratedRegex(@"^casebook-[0-9]{1,4}\.json$")]
    private static partial Regex PartName();
}
