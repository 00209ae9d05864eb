using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads the marks on a picture: <c>- {label: Erosion, at: 42 61, size: 10 8, layer: Erosions}</c>, or <c>- Erosion: 42 61</c> for a
/// point.</summary>
internal static class AnnotationReader
{
    /// <summary>A mark on a picture.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("label", Shape.Text, "What the mark shows."),
        new("at", new Shape.Either([Shape.Text, Shape.Texts]), "Its middle in percent from the left and from the top, such as 62 40."),
        new("size", new Shape.Either([Shape.Text, Shape.Texts]), "Width and height in percent, such as 12 20; without it the mark is a point."),
        new("layer", Shape.Text, "Marks of one layer are shown together."),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);
    private static readonly char[] Separators = [' ', ',', '%', ';'];

    /// <summary>The marks in the order written; one without a place is reported and left out.</summary>
    public static ImmutableArray<Annotation> Read(FieldReader figure, FieldContext context)
    {
        var marks = ImmutableArray.CreateBuilder<Annotation>();
        foreach (var node in figure.Items("annotations"))
        {
            foreach (var (label, beside, fields) in NamedEntry.Read(node, "annotations", "label", Keys, context))
            {
                var place = beside ?? fields?["at"];
                if (place is null)
                {
                    context.Problems.Add(ParseProblems.MarkWithoutPlace(label));
                    continue;
                }
                if (Pair(place, "at", 0, context) is not { } at)
                    continue;
                marks.Add(
                    new Annotation(
                        context.Rich(label),
                        fields?.Words("layer"),
                        at,
                        fields?["size"] is { } size ? Pair(size, "size", 0.1, context) : null
                    )
                );
            }
        }
        return marks.DrainToImmutable();
    }

    private static PercentPair? Pair(YamlNode node, string key, double least, FieldContext context)
    {
        var parts = node is YamlSequence list
            ? [.. list.Items.OfType<YamlScalar>().Select(one => one.Text.TrimEnd('%', ' '))]
            : (node as YamlScalar)?.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];
        var numbers = parts
            .Select(part => double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)
            .ToList();
        if (numbers is [var x, var y] && x >= least && x <= 100 && y >= least && y <= 100)
            return new PercentPair(x, y);
        var written = node is YamlScalar scalar ? $"`{scalar.Text.Trim()}`" : node.Description;
        context.Problems.Add(
            key == "at" ? ParseProblems.NotPlaceOfMark(node.Location, written) : ParseProblems.NotSizeOfMark(node.Location, written)
        );
        return null;
    }
}
