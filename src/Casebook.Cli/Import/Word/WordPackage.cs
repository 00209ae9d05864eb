using System.IO.Compression;
using System.Xml.Linq;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.Word;

/// <summary>The parts of a Word document that hold its text, found by their relationships (ECMA-376, part 2). Its properties are never opened.</summary>
internal sealed class WordPackage
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, (string Target, string Kind, bool IsOutside)> _related;

    private WordPackage(ZipArchive archive, string path, XElement document)
    {
        _archive = archive;
        Document = document;
        var folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
        _related = Relations(archive, $"{folder}/_rels/{path[(path.LastIndexOf('/') + 1)..]}.rels".TrimStart('/'), folder);
    }

    /// <summary>The text.</summary>
    public XElement Document { get; }

    /// <summary>The package; null when it holds no text.</summary>
    public static WordPackage? Open(ZipArchive archive)
    {
        var path = Relations(archive, "_rels/.rels", "").Values.FirstOrDefault(one => one.Kind == "officeDocument").Target;
        return path is not null && DocumentArchive.Xml(archive, path) is { } document && document.Child("body") is not null
            ? new WordPackage(archive, path, document)
            : null;
    }

    /// <summary>The parts of a kind, such as <c>styles</c> or <c>footnotes</c>.</summary>
    public IEnumerable<XElement> Parts(string kind) =>
        _related.Values.Where(one => one.Kind == kind && !one.IsOutside).Select(one => DocumentArchive.Xml(_archive, one.Target)).OfType<XElement>();

    /// <summary>A picture by the id of its relationship, empty when it is too large; null when it lies outside the document.</summary>
    public byte[]? Picture(string id)
    {
        if (!_related.TryGetValue(id, out var one) || one.IsOutside || DocumentArchive.Entry(_archive, one.Target) is not { } entry)
            return null;
        return DocumentArchive.Picture(entry);
    }

    /// <summary>Where a link leads; empty when it is no address of the web.</summary>
    public string AddressOf(string id) =>
        _related.TryGetValue(id, out var one)
        && (
            one.Target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || one.Target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        )
            ? one.Target
            : "";

    private static Dictionary<string, (string Target, string Kind, bool IsOutside)> Relations(ZipArchive archive, string path, string folder)
    {
        var related = new Dictionary<string, (string, string, bool)>(StringComparer.Ordinal);
        foreach (var one in DocumentArchive.Xml(archive, path).Children("Relationship"))
        {
            var isOutside = one.AttributeOf("TargetMode") == "External";
            var type = one.AttributeOf("Type");
            var target = one.AttributeOf("Target");
            related[one.AttributeOf("Id")] = (isOutside ? target : Inside(folder, target), type[(type.LastIndexOf('/') + 1)..], isOutside);
        }
        return related;
    }

    // `media/image1.png` from the folder of the document, `/word/media/image1.png` and `../media/image1.png` from the root.
    private static string Inside(string folder, string target) =>
        target.StartsWith('/') ? target[1..]
        : target.StartsWith("../", StringComparison.Ordinal) ? target[3..]
        : folder.Length > 0 ? $"{folder}/{target}"
        : target;
}
