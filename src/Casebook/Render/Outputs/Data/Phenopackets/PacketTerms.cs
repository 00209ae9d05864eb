using System.Text.Json;
using Casebook.Domain;
using Casebook.Relate.Vocabulary;

namespace Casebook.Render.Outputs.Data.Phenopackets;

/// <summary>Writes terms as classes of ontologies, and remembers which ontologies that took.</summary>
/// <param name="site">Whole address of the site with a slash at its end; null when it is not known.</param>
internal sealed class PacketTerms(string? site)
{
    // Where each is, how its codes are written, and by which address a code can be looked up.
    private static readonly Dictionary<string, Resource> Known = new(StringComparer.Ordinal)
    {
        ["hpo"] = new("hp", "Human Phenotype Ontology", "http://purl.obolibrary.org/obo/hp.owl", "HP", "http://purl.obolibrary.org/obo/HP_"),
        ["orpha"] = new("orpha", "Orphanet", "https://www.orphadata.com", "ORPHA", "http://www.orpha.net/ORDO/Orphanet_"),
        ["mesh"] = new("mesh", "Medical Subject Headings", "https://id.nlm.nih.gov/mesh/", "MESH", "http://id.nlm.nih.gov/mesh/"),
        ["icd10"] = new("icd10", "ICD-10", "https://icd.who.int/browse10", "ICD10", "https://icd.who.int/browse10/#/"),
        ["loinc"] = new("loinc", "LOINC", "https://loinc.org", "LOINC", "https://loinc.org/"),
    };

    private readonly SortedDictionary<string, Resource> _used = new(StringComparer.Ordinal);

    private sealed record Resource(string Id, string Name, string Url, string Prefix, string Iri);

    /// <summary>Writes a term: by the first of the vocabulary's codes that its kind prefers, else by its own page, with its name as label.</summary>
    public void Write(Utf8JsonWriter json, string property, Term term)
    {
        json.WriteStartObject(property);
        json.WriteString("id", IdOf(term));
        json.WriteString("label", term.Name);
        json.WriteEndObject();
    }

    /// <summary>Writes what the terms written so far are from.</summary>
    public void WriteResources(Utf8JsonWriter json, string casebook)
    {
        json.WriteStartArray("resources");
        foreach (var resource in _used.Values)
        {
            json.WriteStartObject();
            json.WriteString("id", resource.Id);
            json.WriteString("name", resource.Name.Length > 0 ? resource.Name : casebook);
            json.WriteString("url", resource.Url);
            // The vocabulary holds codes, not releases.
            json.WriteString("version", "unspecified");
            json.WriteString("namespacePrefix", resource.Prefix);
            json.WriteString("iriPrefix", resource.Iri);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private string IdOf(Term term)
    {
        var codes = term.Definition?.Codes ?? [];
        foreach (var system in Preferred(term.Kind))
        {
            if (codes.FirstOrDefault(code => code.System == system) is not { } found)
                continue;
            var resource = Known[system];
            _used[resource.Id] = resource;
            var code = found.Code;
            return code.StartsWith(resource.Prefix + ":", StringComparison.OrdinalIgnoreCase)
                ? $"{resource.Prefix}:{code[(resource.Prefix.Length + 1)..]}"
                : $"{resource.Prefix}:{code}";
        }
        var own = site ?? "urn:casebook:";
        _used["casebook"] = new Resource("casebook", "", site ?? "urn:casebook", "casebook", own);
        return $"casebook:{term.Url.TrimEnd('/')}";
    }

    private static string[] Preferred(TermKind kind) =>
        kind switch
        {
            TermKind.Diagnosis => ["orpha", "icd10", "mesh", "hpo"],
            TermKind.Test => ["loinc", "mesh"],
            _ => ["hpo", "mesh", "orpha", "icd10"],
        };
}
