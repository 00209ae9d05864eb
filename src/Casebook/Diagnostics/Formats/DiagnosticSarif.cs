using System.Text;
using System.Text.Json;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Diagnostics.Formats;

/// <summary>Prints problems as SARIF 2.1.0, for code scanning and editors.</summary>
internal static class DiagnosticSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>One run with every kind of problem as a rule, ending with LF.</summary>
    public static string Format(IEnumerable<Diagnostic> diagnostics)
    {
        var rules = Catalogue.Catalogue.All.Select(kind => kind.Code).ToList();
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, DiagnosticJson.Style))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
                WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Code));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Casebook");
        json.WriteStartArray("rules");
        foreach (var kind in Catalogue.Catalogue.All)
            WriteRule(json, kind);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor kind)
    {
        json.WriteStartObject();
        json.WriteString("id", kind.Code);
        WriteText(json, "shortDescription", kind.Title);
        if (MessageDocs.Find(kind.Code) is { } page)
        {
            json.WriteStartObject("help");
            json.WriteString("text", page);
            json.WriteString("markdown", page);
            json.WriteEndObject();
        }
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(kind.DefaultSeverity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        if (rule >= 0)
            json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message}\n{hint}" : diagnostic.Message);
        if (diagnostic.Location is { } location)
        {
            var (start, end) = (location.Start, location.File.PositionOf(location.Span.End));
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', location.File.Path.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", "%SRCROOT%");
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", start.Line);
            json.WriteNumber("startColumn", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
