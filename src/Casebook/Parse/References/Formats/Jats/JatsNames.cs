using System.Collections.Immutable;
using System.Xml.Linq;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Formats.Jats;

/// <summary>Reads people and groups: <c>name</c>, <c>string-name</c>, <c>collab</c>.</summary>
internal sealed class JatsNames(SourceText file, DiagnosticBag problems)
{
    // Names stand a few levels below a citation; what is deeper is no reference list.
    private const int DeepestName = 8;

    /// <summary>Authors and editors of a citation, and whether its authors end with <c>etal</c>.</summary>
    public (ImmutableArray<Person> Authors, ImmutableArray<Person> Editors, bool More) OfCitation(XElement citation)
    {
        var authors = ImmutableArray.CreateBuilder<Person>();
        var editors = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        foreach (var element in citation.Descendants())
        {
            if (element.Name.LocalName is not ("name" or "string-name" or "collab" or "etal") || IsRepeated(element, citation))
                continue;
            var role = RoleOf(element, citation);
            if (element.Name.LocalName == "etal")
                more |= role == "author";
            else if (role is "author" or "editor" && Read(element) is { } person)
                (role == "author" ? authors : editors).Add(person);
        }
        return (authors.ToImmutable(), editors.ToImmutable(), more);
    }

    /// <summary>One person or group; null when the element is empty.</summary>
    public Person? Read(XElement element)
    {
        if (element.Name.LocalName == "collab")
            return GroupName(element) is { Length: > 0 } group ? PersonName.Group(group) : null;
        var family = element.Child("surname").Line();
        var given = element.Child("given-names").Line().Replace(",", "", StringComparison.Ordinal);
        if (family.Length > 0)
            return given.Length == 0 && NameParts.LooksLikeGroup(family)
                ? PersonName.Group(family)
                : PersonName.FromParts(family, given, element.Child("suffix").Line());
        var text = element.Line().TrimEnd(',', ';');
        if (text.Length == 0)
            return null;
        if ((PersonName.ReadInverted(text) ?? PersonName.ReadNatural(text)) is { } person)
            return person;
        if (text.Contains(',', StringComparison.Ordinal) || NameParts.LooksLikeGroup(text))
            return CommaName.Read(text);
        problems.Add(ParseProblems.FamilyNameNotMarked(element.At(file), text));
        return PersonName.Group(text);
    }

    // Members of a group, and a name in a second alphabet, stand beside the name that counts.
    private static bool IsRepeated(XElement element, XElement citation)
    {
        var above = element.Parent;
        for (var depth = 0; above is not null && above != citation; depth++, above = above.Parent)
        {
            if (depth > DeepestName || above.Name.LocalName is "collab" or "string-name")
                return true;
            if (
                above.Name.LocalName is "name-alternatives" or "collab-alternatives"
                && above.FirstNode != element
                && above.Elements().First() != element
            )
                return true;
        }
        return false;
    }

    private static string RoleOf(XElement element, XElement citation)
    {
        for (var above = element.Parent; above is not null && above != citation; above = above.Parent)
        {
            if (above.Name.LocalName == "person-group")
                return above.AttributeValue("person-group-type") is "editor" or "editors" ? "editor"
                    : above.AttributeValue("person-group-type") is "" or "author" or "allauthors" ? "author"
                    : "";
        }
        return "author";
    }

    // A group may list its members behind its name.
    private static string GroupName(XElement collab) =>
        collab.Child("institution", "named-content") is { } named && collab.Child("contrib-group") is not null ? named.Line()
        : collab.Child("contrib-group") is null ? collab.Line()
        : string.Concat(collab.Nodes().OfType<XText>().Select(text => text.Value)).Trim();
}
