using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what was done.</summary>
internal static class TreatmentReader
{
    private static readonly ImmutableArray<string> Keys = ["treatment", "response", "note"];

    /// <summary>The treatments in the order written.</summary>
    public static ImmutableArray<Treatment> Read(FieldReader fields, FieldContext context)
    {
        var treatments = ImmutableArray.CreateBuilder<Treatment>();
        foreach (var node in fields.Items("treatment"))
        {
            foreach (var (name, beside, entry) in NamedEntry.Read(node, "treatment", "treatment", Keys, context))
            {
                var details = beside is YamlMapping inner ? FieldReader.Checked(inner, Keys, context) : entry;
                treatments.Add(new Treatment
                {
                    Name = name,
                    Response = details?.Rich("response"),
                    Note = beside is null or YamlMapping ? details?.Rich("note") : context.Rich(beside, name.Value) ?? details?.Rich("note"),
                });
            }
        }
        return treatments.DrainToImmutable();
    }
}
