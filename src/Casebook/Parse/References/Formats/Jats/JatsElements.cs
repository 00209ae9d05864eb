using System.Text;
using System.Xml;
using System.Xml.Linq;
using Casebook.Files;

namespace Casebook.Parse.References.Formats.Jats;

/// <summary>Finds elements by their local names, since some archives put JATS into a namespace, and reads their text on one line.</summary>
internal static class JatsElements
{
    // Notes and marks within a title are not part of it.
    private static readonly string[] NotText = ["xref", "fn", "label", "object-id", "inline-graphic", "graphic", "tex-math"];

    /// <summary>The first child of one of these names, the earlier name first; null when there is none.</summary>
    public static XElement? Child(this XElement? element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var child in element?.Elements() ?? [])
            {
                if (child.Name.LocalName == name)
                    return child;
            }
        }
        return null;
    }

    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>Elements of a name at any depth.</summary>
    public static IEnumerable<XElement> Within(this XElement? element, string name) =>
        element?.Descendants().Where(inner => inner.Name.LocalName == name) ?? [];

    /// <summary>The first element at any depth with one of these names, the earlier name first.</summary>
    public static XElement? First(this XElement? element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.Within(name).FirstOrDefault() is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The value of an attribute, in whatever namespace; empty when there is none.</summary>
    public static string AttributeValue(this XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value.Trim() ?? "";

    /// <summary>All text in an element on one line, without notes; empty for null. Works at any depth.</summary>
    public static string Line(this XElement? element)
    {
        if (element is null)
            return "";
        var text = new StringBuilder();
        for (var node = element.FirstNode; node is not null;)
        {
            if (node is XText { Value: var value })
                Append(text, value);
            if (node is XElement { FirstNode: { } first } inner && !NotText.Contains(inner.Name.LocalName, StringComparer.Ordinal))
            {
                node = first;
                continue;
            }
            while (node is not null && node.NextNode is null)
                node = node.Parent == element ? null : node.Parent;
            node = node?.NextNode;
        }
        return text.ToString().Trim();
    }

    /// <summary>The place of an element's tag.</summary>
    public static TextLocation At(this XElement element, SourceText file)
    {
        var line = (IXmlLineInfo)element;
        return file.At(file.OffsetOf(line.LineNumber, line.LinePosition), element.Name.LocalName.Length);
    }

    private static void Append(StringBuilder text, string value)
    {
        foreach (var c in value)
        {
            if (!char.IsWhiteSpace(c))
                text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }
    }
}
