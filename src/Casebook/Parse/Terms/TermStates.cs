using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.Terms;

/// <summary>Reads the results that make a finding: <c>state_of: haemoglobin low</c>, a list of these, or <c>{test: haemoglobin, is: low}</c>.</summary>
internal static class TermStates
{
    private static readonly WordChoice<StateLevel> Levels = new(
        [
            ("low", StateLevel.Low),
            ("high", StateLevel.High),
            ("abnormal", StateLevel.Abnormal),
            ("normal", StateLevel.Normal),
            ("positive", StateLevel.Positive),
            ("present", StateLevel.Positive),
            ("negative", StateLevel.Negative),
            ("absent", StateLevel.Negative),
        ],
        [
            ("raised", "high"),
            ("elevated", "high"),
            ("increased", "high"),
            ("reduced", "low"),
            ("decreased", "low"),
            ("diminished", "low"),
            ("detected", "positive"),
        ]
    );

    /// <summary>A result in the long form.</summary>
    private static ImmutableArray<Field> Fields { get; } =
    [
        new("test", Shape.Name(TermKind.Test), "The test.") { IsRequired = true },
        new("is", Levels.Shape, "low, high, abnormal, normal, positive or negative.") { IsRequired = true },
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>What <c>state_of</c> takes.</summary>
    public static Shape Results { get; } = Shape.Many(new Shape.Either([Shape.Text, new Shape.Group(Fields)]));

    /// <summary>The states in the order written; one that names no result is reported and left out.</summary>
    public static ImmutableArray<LaboratoryState> Read(FieldReader term, FieldContext context) =>
        [.. term.Items("state_of").Select(node => ReadState(node, context)).OfType<LaboratoryState>()];

    private static LaboratoryState? ReadState(YamlNode node, FieldContext context)
    {
        if (node is YamlMapping group && group["test"] is not null)
        {
            var fields = FieldReader.Checked(group, Keys, context);
            var level = fields.Choice("is", Levels);
            if (fields.Text("test") is not { } named)
                return null;
            if (level is null && fields["is"] is null)
                context.Problems.Add(ParseProblems.StateWithoutLevel(named));
            return level is null ? null : new LaboratoryState(named, level.Value.Value);
        }
        if (context.Text(node, "state_of") is not { } written)
            return null;
        var space = written.Value.LastIndexOf(' ');
        if (space < 0)
        {
            context.Problems.Add(ParseProblems.StateWithoutLevel(written));
            return null;
        }
        var test = written.Part(0, written.Value[..space].TrimEnd().Length);
        return Levels.Read(written.Part(space + 1, written.Value.Length - space - 1), "state_of", context.Problems) is { } word
            ? new LaboratoryState(test, word.Value)
            : null;
    }
}
