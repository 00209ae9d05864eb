using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Cli.Import.Word;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.OpenDocument;

/// <summary>What the styles of an OpenDocument text say: its own ones, and those that each paragraph has for itself.</summary>
/// <param name="content">The part with the text.</param>
/// <param name="shared">The part with the named styles; null when there is none.</param>
internal sealed partial class OpenDocumentStyles(XElement content, XElement? shared)
{
    private const int MaxParents = 10;

    private readonly Dictionary<(string Family, string Name), XElement> _styles = new[] { content, shared }
        .OfType<XElement>()
        .SelectMany(part => part.Children("automatic-styles").Concat(part.Children("styles")))
        .SelectMany(styles => styles.Children("style"))
        .GroupBy(style => (style.AttributeOf("family"), style.AttributeOf("name")))
        .ToDictionary(styles => styles.Key, styles => styles.First());

    private readonly Dictionary<string, XElement> _lists = new[] { content, shared }
        .OfType<XElement>()
        .SelectMany(part => part.Children("automatic-styles").Concat(part.Children("styles")))
        .SelectMany(styles => styles.Children("list-style"))
        .GroupBy(style => style.AttributeOf("name"), StringComparer.Ordinal)
        .ToDictionary(styles => styles.Key, styles => styles.First(), StringComparer.Ordinal);

    /// <summary>What the style of a paragraph says of it.</summary>
    public BlockRole RoleOf(string style)
    {
        foreach (var one in Chain("paragraph", style))
        {
            var role = NameOf(one) switch
            {
                "title" => BlockRole.Title,
                "author" or "authors" => BlockRole.Author,
                "abstract" => BlockRole.Abstract,
                "caption" or "illustration" or "figure" or "table" or "drawing" or "image caption" or "figurecaption" or "tablecaption" =>
                    BlockRole.Caption,
                "references" or "bibliography" or "bibliography 1" => BlockRole.Reference,
                _ => BlockRole.Text,
            };
            if (role != BlockRole.Text)
                return role;
        }
        return BlockRole.Text;
    }

    /// <summary>Whether a list counts its entries at a level.</summary>
    public bool IsNumbered(string list, int level) =>
        _lists
            .GetValueOrDefault(list)
            ?.Elements()
            .Any(one => one.Name.LocalName == "list-level-style-number" && one.AttributeOf("level") == level.ToString(CultureInfo.InvariantCulture))
        ?? false;

    /// <summary>A stretch of text as a style shows it.</summary>
    public Span Shown(string family, string style, Span around)
    {
        foreach (var one in Chain(family, style).Reverse())
        {
            var properties = one.Child("text-properties");
            around = around with
            {
                IsBold =
                    properties.AttributeOf("font-weight") is { Length: > 0 } weight ? weight is "bold" or "600" or "700" or "800" or "900" : around.IsBold,
                IsItalic = properties.AttributeOf("font-style") is { Length: > 0 } slope ? slope is "italic" or "oblique" : around.IsItalic,
            };
            if (Height().Match(properties.AttributeOf("text-position")) is { Success: true } height)
                around = around with { IsRaised = height.Groups["up"].Success, IsLowered = height.Groups["down"].Success };
        }
        return around;
    }

    /// <summary>Whether a style hides its text.</summary>
    public bool IsHidden(string family, string style) => Chain(family, style).Any(one => one.Child("text-properties").AttributeOf("display") == "none");

    private IEnumerable<XElement> Chain(string family, string name)
    {
        for (var n = 0; n < MaxParents && name.Length > 0 && _styles.TryGetValue((family, name), out var style); n++)
        {
            yield return style;
            name = style.AttributeOf("parent-style-name");
        }
    }

    // `Text_20_body` is `Text body`.
    private static string NameOf(XElement style)
    {
        var name = style.AttributeOf("display-name") is { Length: > 0 } shown ? shown : style.AttributeOf("name");
        return name.Replace("_20_", " ", StringComparison.Ordinal).ToLowerInvariant();
    }

    // "super 58%", "33% 58%", "-33% 58%"; "0% 100%" is neither.
    [GeneratedRegex(@"^(?:(?<up>super|[1-9][0-9.]*%)|(?<down>sub|-[0-9.]+%)|0%)")]
    private static partial Regex Height();
}
