using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads who wrote and who checked a case.</summary>
internal static class ContributorReader
{
    /// <summary>An author in the long form.</summary>
    public static ImmutableArray<Field> AuthorFields { get; } =
    [
        new("name", Shape.Text, "Name of the author.") { IsRequired = true },
        new("orcid", Shape.Text, "ORCID iD of the author, such as 0000-0002-1825-0097."),
        new("affiliation", Shape.Text, "Where the author works."),
    ];

    private static readonly ImmutableArray<string> AuthorKeys = Field.KeysOf(AuthorFields);

    /// <summary>A review in the long form.</summary>
    public static ImmutableArray<Field> ReviewFields { get; } =
    [new("by", Shape.Texts, "Who checked the case.") { IsRequired = true }, new("on", Shape.Day, "When.")];

    private static readonly ImmutableArray<string> ReviewKeys = Field.KeysOf(ReviewFields);

    /// <summary>Authors: plain names, or groups with an ORCID and an affiliation.</summary>
    public static ImmutableArray<Contributor> Authors(FieldReader fields, FieldContext context) =>
        [.. fields.Items("authors").Select(node => Author(node, context)).OfType<Contributor>()];

    private static Contributor? Author(YamlNode node, FieldContext context)
    {
        if (node is not YamlMapping group)
            return context.Text(node, "authors") is { } plain ? new Contributor(plain) : null;
        var fields = FieldReader.Checked(group, AuthorKeys, context);
        if (fields.Text("name") is { } name)
            return new Contributor(name, ReadOrcid(fields, context), fields.Words("affiliation"));
        context.Problems.Add(ParseProblems.AuthorWithoutName(group.Location));
        return null;
    }

    private static Located<string>? ReadOrcid(FieldReader fields, FieldContext context)
    {
        if (fields.Text("orcid") is not { } written)
            return null;
        if (Orcid.Normalise(written.Value) is { } orcid)
            return written.With(orcid);
        context.Problems.Add(Orcid.HasShape(written.Value) ? ParseProblems.OrcidCheckFails(written) : ParseProblems.NotOrcid(written));
        return null;
    }

    /// <summary>The review: a name, or a group with a name and a day.</summary>
    public static Review? Review(FieldReader fields, DateOnly today, FieldContext context)
    {
        if (fields["reviewed"] is not { } node)
            return null;
        if (node is YamlScalar)
            return fields.Words("reviewed") is { } by ? new Review(by, null) : null;
        if (fields.Group("reviewed", ReviewKeys, "reviewed: {by: Given Family, on: 2026-11-20}") is not { } group)
            return null;
        var on = group.PastDate("on", today);
        var names = string.Join(", ", group.Texts("by").Select(name => name.Value));
        if (names.Length == 0)
            context.Problems.Add(ParseProblems.ReviewWithoutName(node.Location));
        return new Review(names, on);
    }
}
