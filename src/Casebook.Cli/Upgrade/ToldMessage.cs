using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Formats;

namespace Casebook.Cli.Upgrade;

/// <summary>A message as a version of the program told it; compared by what readers see.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Place">File, line and column; empty when it is about no file.</param>
/// <param name="Text">What it says.</param>
internal sealed record ToldMessage(string Code, string Severity, string Place, string Text)
{
    /// <summary>The messages of <c>--format json</c>.</summary>
    /// <exception cref="JsonException">The text is something else.</exception>
    public static ImmutableArray<ToldMessage> ReadAll(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            throw new JsonException();
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>The messages of this program, in the same form.</summary>
    public static ImmutableArray<ToldMessage> Of(IEnumerable<Diagnostic> diagnostics) => ReadAll(DiagnosticJson.Format([.. diagnostics]));

    /// <summary>As a line.</summary>
    public override string ToString() => $"{(Place.Length == 0 ? "" : Place + ": ")}{Severity} {Code}: {Text}";

    private static ToldMessage Read(JsonElement message)
    {
        var file = TextOf(message, "file");
        var place =
            file.Length == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file}:{message.GetProperty("line").GetInt32()}:{message.GetProperty("column").GetInt32()}"
                );
        return new ToldMessage(TextOf(message, "code"), TextOf(message, "severity"), place, TextOf(message, "message"));
    }

    private static string TextOf(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
