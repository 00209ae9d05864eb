using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads findings and pertinent negatives.</summary>
internal static class FindingReader
{
    private static readonly ImmutableArray<string> Keys = ["finding", "absent", "sites", "side", "method", "onset", "note"];

    private static readonly WordChoice<Side> SideWords = new(
        [("left", Side.Left), ("right", Side.Right), ("bilateral", Side.Bilateral), ("both", Side.Bilateral), ("both sides", Side.Bilateral), ("bilaterally", Side.Bilateral), ("l", Side.Left), ("r", Side.Right)]);

    /// <summary>The findings in the order written.</summary>
    public static ImmutableArray<Finding> Read(FieldReader fields, FieldContext context)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var node in fields.Items("findings"))
        {
            if (node is YamlMapping group && (group["finding"] ?? group["absent"]) is not null) ReadGroup(group, findings, context);
            else ReadShort(node, findings, context);
        }
        return findings.DrainToImmutable();
    }

    private static void ReadGroup(YamlMapping group, ImmutableArray<Finding>.Builder findings, FieldContext context)
    {
        var fields = FieldReader.Checked(group, Keys, context);
        var details = Details(fields);
        var before = findings.Count;
        foreach (var name in fields.Texts("finding")) findings.Add(details with { Name = name });
        foreach (var name in fields.Texts("absent")) findings.Add(details with { Name = name, Present = false });
        if (findings.Count == before && fields["finding"] is null && fields["absent"] is null)
            context.Problems.Add(ParseProblems.NoFindingNamed(group.Location));
    }

    private static void ReadShort(YamlNode node, ImmutableArray<Finding>.Builder findings, FieldContext context)
    {
        foreach (var (name, beside, fields) in NamedEntry.Read(node, "findings", "finding", Keys, context))
        {
            var finding = Details(fields) with { Name = name };
            findings.Add(beside switch
            {
                YamlMapping inner => Details(FieldReader.Checked(inner, Keys, context)) with { Name = name },
                YamlScalar said when FieldContext.TextOf(said) is { } words => WithWords(finding, words, context),
                YamlSequence => WithSequence(finding, beside, context),
                _ => finding,
            });
        }
    }

    // `- fever: absent` must never become a finding that is present.
    private static Finding WithWords(Finding finding, Located<string> words, FieldContext context) => words.Value.ToLowerInvariant() switch
    {
        "absent" or "no" or "none" or "not present" or "negative" or "false" or "not found" => finding with { Present = false },
        "present" or "yes" or "positive" or "true" => finding,
        _ => finding with { Note = context.Rich(words) },
    };

    private static Finding WithSequence(Finding finding, YamlNode list, FieldContext context)
    {
        context.Problems.Add(ParseProblems.NotFewWords(list.Location, list.Description));
        return finding;
    }

    private static Finding Details(FieldReader? fields) => fields is null ? new Finding { Name = default } : new Finding
    {
        Name = default,
        Sites = fields.Texts("sites"),
        Side = fields.Choice("side", SideWords)?.Value,
        Method = fields.Text("method"),
        Onset = fields.Words("onset") is { } onset ? RelativeTimeReader.ReadOnset(onset) : null,
        Note = fields.Rich("note"),
    };
}
