using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what else was considered.</summary>
internal static class DifferentialReader
{
    // Stands above the fields, which name it.
    private static readonly WordChoice<ConsideredBy> Considered = new(
        [("editors", ConsideredBy.Editors), ("authors", ConsideredBy.Clinicians)],
        [
            ("editor", "editors"),
            ("us", "editors"),
            ("clinicians", "authors"),
            ("clinician", "authors"),
            ("author", "authors"),
            ("report", "authors"),
            ("source", "authors"),
        ]
    );

    /// <summary>A diagnosis that was considered.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("diagnosis", Shape.Name(TermKind.Diagnosis), "The diagnosis that was considered."),
        new("for", Shape.Texts, "What speaks for it in this patient."),
        new("against", Shape.Texts, "What speaks against it in this patient."),
        new("by", Considered.Shape, "editors: added by you, not considered by those who saw or reported the patient (authors, the default)."),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The diagnoses in the order written.</summary>
    public static ImmutableArray<Differential> Read(FieldReader fields, FieldContext context)
    {
        var considered = ImmutableArray.CreateBuilder<Differential>();
        foreach (var node in fields.Items("differential"))
        {
            foreach (var entry in NamedEntry.Read(node, "differential", "diagnosis", Keys, context))
            {
                var arguments = entry.Beside is YamlMapping inner ? FieldReader.Checked(inner, Keys, context) : entry.Fields;
                var verdict = Verdict(entry, context);
                if (entry.Beside is YamlSequence or YamlScalar { IsEmpty: false } && verdict is null)
                    context.Problems.Add(ParseProblems.NothingBehindDiagnosis(entry.Beside.Location, entry.Beside.Description, entry.Name.Value));
                ImmutableArray<RichText> against = arguments?.RichTexts("against") ?? [];
                considered.Add(
                    new Differential
                    {
                        Diagnosis = entry.Name,
                        For = arguments?.RichTexts("for") ?? [],
                        Against = verdict is { } words ? [context.Rich(words), .. against] : against,
                        By = arguments?.Choice("by", Considered)?.Value ?? ConsideredBy.Clinicians,
                    }
                );
            }
        }
        return considered.DrainToImmutable();
    }

    // `unlikely: gout` and `gout: ruled out` say no more than that it was judged so.
    private static Located<string>? Verdict(NamedEntry entry, FieldContext context)
    {
        if (entry.Denied is { } word)
            return word;
        return entry.Beside is YamlScalar scalar && FieldContext.TextOf(scalar) is { } said && NegationReader.Denies(context.Denials, said.Value)
            ? said
            : null;
    }
}
