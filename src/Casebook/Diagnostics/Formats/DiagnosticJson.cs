using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Casebook.Diagnostics.Formats;

/// <summary>Prints problems as one JSON array. Every object has all names; those without a value are null.</summary>
internal static class DiagnosticJson
{
    /// <summary>How JSON for people and tools is written: indented with LF, letters of all scripts as they are.</summary>
    internal static readonly JsonWriterOptions Style = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The array, ending with LF.</summary>
    public static string Format(IEnumerable<Diagnostic> diagnostics)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Style))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
                Write(json, diagnostic);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticText.NameOf(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Location is not null)
        {
            json.WriteString("file", diagnostic.File);
            json.WriteNumber("line", diagnostic.Line);
            json.WriteNumber("column", diagnostic.Column);
            json.WriteNumber("length", diagnostic.Length);
        }
        else
        {
            foreach (var name in new[] { "file", "line", "column", "length" })
                json.WriteNull(name);
        }
        json.WriteString("hint", diagnostic.Hint);
        json.WriteEndObject();
    }
}
