using System.Xml.Linq;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.Word;

/// <summary>Reads what elements of Word say, by local names, so that strict and transitional documents read alike.</summary>
internal static class WordElements
{
    /// <summary>The value of an attribute; empty when there is none.</summary>
    public static string AttributeOf(this XElement? element, string name) => element?.AttributeValue(name) ?? "";

    /// <summary>The attribute <c>val</c> of a child; empty when there is none.</summary>
    public static string Value(this XElement? element, string child) => element.Child(child).AttributeOf("val");

    /// <summary>Whether a switch such as bold is on; null when nothing is said.</summary>
    public static bool? Switch(this XElement? element, string child) =>
        element.Child(child) is { } found ? found.AttributeOf("val") is not ("0" or "false" or "off") : null;
}
