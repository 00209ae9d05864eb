using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads the pictures of a case.</summary>
internal static class FigureReader
{
    /// <summary>A picture.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("id", Shape.Text, "Its name in the text."),
        new("file", Shape.Text, "The file beside the case."),
        new("alt", Shape.Text, "What it shows, for those who cannot see it."),
        new("caption", Shape.Text, "What stands below it."),
        new("credit", Shape.Text, "Who made it."),
        new("licence", Shape.Text, "Licence of the picture."),
        new("modality", Shape.Text, "photograph, radiograph, CT, MRI, histology, ...; without one it may be a photograph of a person."),
        new("checked", FieldReader.YesOrNo.Shape, "Somebody looked at it in full size: no face, no name burnt in."),
        new("step", Shape.Text, StepQuestionReader.StepHelp),
        new("annotations", Shape.Many(new Shape.Entry(["label"], AnnotationReader.Fields)), "Marks that readers can show."),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The pictures in the order written; one without id is called by its file's name.</summary>
    public static ImmutableArray<Figure> Read(FieldReader fields, FieldContext context)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var node in fields.Items("figures"))
        {
            foreach (var (file, beside, entry) in NamedEntry.Read(node, "figures", "file", Keys, context))
                figures.Add(ReadFigure(file, beside, entry, context));
        }
        ReportTwins(figures, context);
        return figures.DrainToImmutable();
    }

    // `- hand.jpg: A hand` describes the picture.
    private static Figure ReadFigure(Located<string> file, YamlNode? beside, FieldReader? fields, FieldContext context)
    {
        var alt = fields?.Text("alt") ?? (beside is null ? null : context.Text(beside, "alt"));
        if (alt is null && fields?["alt"] is null && beside is null or YamlScalar { IsEmpty: true })
        {
            context.Problems.Add(ParseProblems.NoAlt(file));
        }
        return new Figure
        {
            Id = fields?.Text("id") ?? file.With(Path.GetFileNameWithoutExtension(file.Value)),
            File = file,
            Alt = alt,
            Caption = fields?.Rich("caption"),
            Credit = fields?.Words("credit"),
            Licence = fields?.Words("licence"),
            Modality = fields?.Words("modality"),
            Checked = fields?.Flag("checked") ?? false,
            Step = fields?.Text("step"),
            Annotations = fields is null ? [] : AnnotationReader.Read(fields, context),
        };
    }

    private static void ReportTwins(IEnumerable<Figure> figures, FieldContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (!seen.Add(figure.Id.Value))
                context.Problems.Add(ParseProblems.FigureIdTwice(figure.Id));
        }
    }
}
