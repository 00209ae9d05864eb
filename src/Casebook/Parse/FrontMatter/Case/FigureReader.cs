using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads the pictures of a case.</summary>
internal static class FigureReader
{
    private static readonly ImmutableArray<string> Keys = ["id", "file", "alt", "caption", "credit", "licence", "modality", "checked", "annotations"];

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
