using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Files;
using Casebook.Render.Shared.Links;

namespace Casebook.Render.Outputs.Offline;

/// <summary>
/// Plans the lists that say what can be taken and what each file comes to, all below <c>offline/</c>. A list holds at most <see cref="FilesPerList"/>
/// files, and
/// <c>sets.json</c> says with which each list of the whole begins, so that a browser asks only for those that tell of what it keeps.
/// </summary>
internal sealed class OfflineLists(SiteContext site, OfflineSets sets)
{
    /// <summary>Files in one list.</summary>
    public const int FilesPerList = 1000;

    /// <summary>Bytes that a first visit may fetch unasked; compressed on the way they are about a quarter.</summary>
    public const int MaxCore = 4_000_000;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lazy<ImmutableArray<Listed>> _all = new(() => Sorted(sets.All.Files, site));

    /// <summary>The files.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        yield return File("sets", WriteSets);
        yield return File("core", json => WriteList(json, Core()));
        foreach (var set in sets.Collections.Prepend(sets.All))
        {
            for (var i = 0; i * FilesPerList < set.Files.Length; i++)
            {
                var number = i;
                yield return File(ListName(set, number), json => WriteList(json, ListedOf(set).Skip(number * FilesPerList).Take(FilesPerList)));
            }
        }
    }

    private static PlannedFile File(string name, Action<Utf8JsonWriter> write) => new($"{SiteAddresses.Offline}{name}.json", (output, _) =>
        {
            using var json = new Utf8JsonWriter(output, Compact);
            write(json);
        })
    { ComesLast = true };

    private static string ListName(OfflineSet set, int number) => $"{set.Id}/{number.ToString(CultureInfo.InvariantCulture)}";

    private ImmutableArray<Listed> ListedOf(OfflineSet set) => set == sets.All ? _all.Value : Sorted(set.Files, site);

    // {version, core: bytes, begins: [address], sets: [{id, bytes, lists: [address]}]}
    private void WriteSets(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", Version());
        json.WriteNumber("core", Core().Sum(file => (long)file.Bytes));
        json.WriteStartArray("begins");
        for (var i = 0; i < _all.Value.Length; i += FilesPerList)
            json.WriteStringValue(_all.Value[i].Url);
        json.WriteEndArray();
        json.WriteStartArray("sets");
        foreach (var set in sets.Collections.Prepend(sets.All))
        {
            json.WriteStartObject();
            json.WriteString("id", set.Id);
            json.WriteNumber("bytes", ListedOf(set).Sum(file => (long)file.Bytes));
            json.WriteStartArray("lists");
            for (var i = 0; i * FilesPerList < set.Files.Length; i++)
                json.WriteStringValue($"{SiteAddresses.Offline}{ListName(set, i)}.json");
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // [[address, bytes, mark of the content]]
    private static void WriteList(Utf8JsonWriter json, IEnumerable<Listed> files)
    {
        json.WriteStartArray();
        foreach (var file in files)
        {
            json.WriteStartArray();
            json.WriteStringValue(file.Url);
            json.WriteNumberValue(file.Bytes);
            json.WriteStringValue(file.Mark);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private string Version()
    {
        var hash = new Sha256();
        foreach (var file in _all.Value)
            hash.Append(Encoding.UTF8.GetBytes($"{file.Url} {file.Mark}\n"));
        return Convert.ToHexStringLower(hash.Finish())[..16];
    }

    // As much of it, in its order, as fits: a search whose index is left out asks the network.
    private IEnumerable<Listed> Core()
    {
        var room = MaxCore;
        var core = sets.Core.Select(file => Listed.Of(file, site)).ToList();
        var indexFits = core.Where(IsIndex).Sum(file => (long)file.Bytes) <= MaxCore / 2;
        foreach (var file in core)
        {
            if ((IsIndex(file) && !indexFits) || file.Bytes > room)
                continue;
            room -= file.Bytes;
            yield return file;
        }

        // A part of an index is of no use.
        static bool IsIndex(Listed file) =>
            file.Url.StartsWith(SiteAddresses.Search, StringComparison.Ordinal) && file.Url.Contains(".json", StringComparison.Ordinal);
    }

    private static ImmutableArray<Listed> Sorted(ImmutableArray<PlannedFile> files, SiteContext site) =>
        [.. files.Select(file => Listed.Of(file, site)).OrderBy(file => file.Url, StringComparer.Ordinal)];

    /// <summary>A file as lists name it.</summary>
    /// <param name="Url">Its address from the root as browsers ask for it: a folder for a page, with its version where scripts name one.</param>
    /// <param name="Bytes">Its length.</param>
    /// <param name="Mark">Changes with its content.</param>
    private readonly record struct Listed(string Url, int Bytes, string Mark)
    {
        public static Listed Of(PlannedFile file, SiteContext site)
        {
            var size = site.Tally.Of(file);
            var path = file.Path.EndsWith(PlannedFile.IndexFile, StringComparison.Ordinal) ? file.Path[..^PlannedFile.IndexFile.Length] : file.Path;
            var version = file.FetchedVersion?.Invoke() is { Length: > 0 } written ? "?v=" + written : "";
            return new Listed(SiteAddress.Encode(path) + version, size.Bytes, size.Mark);
        }
    }
}
