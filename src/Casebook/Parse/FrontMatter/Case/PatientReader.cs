using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what is said of the patient.</summary>
internal static class PatientReader
{
    /// <summary>What is said of the patient.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("age", Shape.Text, "Age as 44 years, 7 months, 12 days, 50s or \"90+\": no more exact than it must be."),
        new("sex", SexReader.Shape, "female, male, intersex, other or not stated."),
        new("background", Shape.Text, "What else of the patient matters for the case."),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The patient; null when nothing is said.</summary>
    public static Patient? Read(FieldReader fields, FieldContext context)
    {
        if (
            fields["patient"] is YamlScalar { IsEmpty: false } line
            && FieldContext.TextOf(line) is { } words
            && PatientLine.Read(words, context) is { } inOneLine
        )
            return inOneLine;
        if (fields.Group("patient", Keys, "patient: {age: 44 years, sex: female}") is not { } patient)
            return null;
        var age = patient.Text("age");
        var sex = patient.Text("sex") is { } said ? SexReader.Read(said, context.Language, context.Problems) : null;
        if (age is { } told && SexReader.In(told.Value) is { } within)
        {
            if (sex is { } other && other.Value != within && other.Value != Sex.NotStated)
                context.Problems.Add(ParseProblems.TwoSexes(told, patient.Text("sex")!.Value.Value));
            sex ??= told.With(within);
        }
        return new Patient
        {
            Age = age is { } written ? AgeReader.Read(written, context.Problems, context.Language) : null,
            Sex = sex,
            Background = patient.Rich("background"),
        };
    }
}
