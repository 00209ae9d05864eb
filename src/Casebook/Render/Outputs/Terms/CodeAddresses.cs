namespace Casebook.Render.Outputs.Terms;

/// <summary>Where a code of a terminology can be looked up.</summary>
internal static class CodeAddresses
{
    /// <summary>The address; null for systems without stable pages for single codes.</summary>
    public static string? Of(string system, string code) =>
        system switch
        {
            "hpo" => $"https://hpo.jax.org/browse/term/{code}",
            "loinc" => $"https://loinc.org/{code}/",
            "mesh" => $"https://meshb.nlm.nih.gov/record/ui?ui={code}",
            "orpha" => $"https://www.orpha.net/en/disease/detail/{code.Replace("ORPHA:", "", StringComparison.OrdinalIgnoreCase)}",
            _ => null,
        };
}
