using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what else was considered.</summary>
internal static class DifferentialReader
{
    private static readonly ImmutableArray<string> Keys = ["diagnosis", "for", "against"];

    /// <summary>The diagnoses in the order written.</summary>
    public static ImmutableArray<Differential> Read(FieldReader fields, FieldContext context)
    {
        var considered = ImmutableArray.CreateBuilder<Differential>();
        foreach (var node in fields.Items("differential"))
        {
            foreach (var (name, beside, entry) in NamedEntry.Read(node, "differential", "diagnosis", Keys, context))
            {
                var arguments = beside is YamlMapping inner ? FieldReader.Checked(inner, Keys, context) : entry;
                if (beside is YamlSequence or YamlScalar { IsEmpty: false })
                    context.Problems.Add(ParseProblems.NothingBehindDiagnosis(beside.Location, beside.Description, name.Value));
                considered.Add(new Differential { Diagnosis = name, For = arguments?.RichTexts("for") ?? [], Against = arguments?.RichTexts("against") ?? [] });
            }
        }
        return considered.DrainToImmutable();
    }
}
