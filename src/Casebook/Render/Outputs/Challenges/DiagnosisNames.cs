using System.Text.Encodings.Web;
using System.Text.Json;

namespace Casebook.Render.Outputs.Challenges;

/// <summary>The names that complete what a reader types in a list of diagnoses: the same file for every challenge, so it says nothing of one.</summary>
internal static class DiagnosisNames
{
    /// <summary>Path of the file from the site's root.</summary>
    public const string Path = "challenge/diagnoses.json";

    // Data that a script reads, never markup.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Plans the file: for each diagnosis its name, then its synonyms.</summary>
    public static PlannedFile Plan(SiteContext context) => new PlannedFile(Path, (output, _) =>
        {
            using var json = new Utf8JsonWriter(output, Compact);
            json.WriteStartArray();
            foreach (var names in context.Model.DiagnosisNames)
            {
                json.WriteStartArray();
                foreach (var name in names)
                    json.WriteStringValue(name);
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }).Fetched();
}
