using System.Globalization;
using System.Xml.Linq;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.Word;

/// <summary>What the styles and lists of a Word document say.</summary>
internal sealed class WordStyles(WordPackage package)
{
    private const int MaxParents = 10;
    private const int TextLevel = 9;

    private readonly Dictionary<string, XElement> _styles = package
        .Parts("styles")
        .SelectMany(styles => styles.Children("style"))
        .GroupBy(style => style.AttributeOf("styleId"), StringComparer.Ordinal)
        .ToDictionary(styles => styles.Key, styles => styles.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, XElement> _lists = Numbered(package, "num", "numId");
    private readonly Dictionary<string, XElement> _kinds = Numbered(package, "abstractNum", "abstractNumId");

    /// <summary>What a paragraph's style says, and the level of a heading.</summary>
    public (BlockRole Role, int Level) RoleOf(XElement? properties)
    {
        if (Level(properties) is { } own)
            return (BlockRole.Heading, own);
        foreach (var style in Chain(properties.Value("pStyle")))
        {
            var name = style.Value("name").ToLowerInvariant();
            if (name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), CultureInfo.InvariantCulture, out var level))
                return (BlockRole.Heading, level);
            var role = name switch
            {
                "title" => BlockRole.Title,
                "author" or "authors" => BlockRole.Author,
                "abstract" => BlockRole.Abstract,
                "caption" or "image caption" or "table caption" or "figure" or "table" or "illustration" or "drawing" => BlockRole.Caption,
                "bibliography" or "endnote bibliography" or "references" => BlockRole.Reference,
                _ => BlockRole.Text,
            };
            if (role != BlockRole.Text)
                return (role, 0);
            if (Level(style.Child("pPr")) is { } inherited)
                return (BlockRole.Heading, inherited);
        }
        return (BlockRole.Text, 0);
    }

    /// <summary>Whether a paragraph is a line of a table of contents.</summary>
    public bool IsContents(XElement? properties) =>
        Chain(properties.Value("pStyle")).Any(style => style.Value("name").StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Level from 1 of an entry of a list and whether it counts; null when the paragraph is no entry.</summary>
    public (int Level, bool IsNumbered)? ListOf(XElement? properties)
    {
        var said = properties.Child("numPr");
        foreach (var style in Chain(properties.Value("pStyle")))
            said ??= style.Child("pPr").Child("numPr");
        if (said.Value("numId") is not ({ Length: > 0 } and not "0" and var list))
            return null;
        var level = said.Value("ilvl") is { Length: > 0 } written ? written : "0";
        var kind = _lists.GetValueOrDefault(list).Value("abstractNumId");
        var format = _kinds.GetValueOrDefault(kind).Children("lvl").FirstOrDefault(one => one.AttributeOf("ilvl") == level).Value("numFmt");
        return (int.TryParse(level, CultureInfo.InvariantCulture, out var depth) ? depth + 1 : 1, format is not ("bullet" or "none" or null or ""));
    }

    /// <summary>What a run's own properties and its style say of a switch such as bold.</summary>
    public bool IsOn(XElement? properties, string name) =>
        properties.Switch(name)
        ?? Chain(properties.Value("rStyle")).Select(style => style.Child("rPr").Switch(name)).FirstOrDefault(on => on is not null)
        ?? false;

    /// <summary>Superscript, subscript or neither.</summary>
    public string RaisedOrLowered(XElement? properties) =>
        properties.Value("vertAlign") is { Length: > 0 } own
            ? own
            : Chain(properties.Value("rStyle")).Select(style => style.Child("rPr").Value("vertAlign")).FirstOrDefault(one => one.Length > 0) ?? "";

    private static int? Level(XElement? properties) =>
        int.TryParse(properties.Value("outlineLvl"), CultureInfo.InvariantCulture, out var level) && level is >= 0 and < TextLevel ? level + 1 : null;

    private IEnumerable<XElement> Chain(string id)
    {
        for (var n = 0; n < MaxParents && id.Length > 0 && _styles.TryGetValue(id, out var style); n++)
        {
            yield return style;
            id = style.Value("basedOn");
        }
    }

    private static Dictionary<string, XElement> Numbered(WordPackage package, string name, string id) =>
        package
            .Parts("numbering")
            .SelectMany(lists => lists.Children(name))
            .GroupBy(one => one.AttributeOf(id), StringComparer.Ordinal)
            .ToDictionary(ones => ones.Key, ones => ones.First(), StringComparer.Ordinal);
}
