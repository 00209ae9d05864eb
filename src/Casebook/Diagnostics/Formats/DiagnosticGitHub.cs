using System.Globalization;
using System.Text;

namespace Casebook.Diagnostics.Formats;

/// <summary>Prints problems as workflow commands, which GitHub shows beside the changed lines.</summary>
internal static class DiagnosticGitHub
{
    /// <summary>One line for each problem, each ending with LF.</summary>
    /// <param name="diagnostics">The problems.</param>
    /// <param name="siteFolder">Path of the site's folder from the repository's root, empty when they are the same: annotations need paths from
    /// there.</param>
    public static string Format(IEnumerable<Diagnostic> diagnostics, string siteFolder = "")
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
            Append(text, diagnostic, siteFolder);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic, string siteFolder)
    {
        text.Append("::")
            .Append(
                diagnostic.Severity switch
                {
                    Severity.Error => "error",
                    Severity.Warning => "warning",
                    _ => "notice",
                }
            )
            .Append(' ');
        if (diagnostic.Location is { } location)
        {
            var (start, end) = (location.Start, location.File.PositionOf(location.Span.End));
            text.Append("file=").Append(Property(siteFolder.Length == 0 ? diagnostic.File : $"{siteFolder.TrimEnd('/')}/{diagnostic.File}"));
            text.Append(CultureInfo.InvariantCulture, $",line={start.Line},");
            // GitHub takes columns only when the stretch is on one line; the last column belongs to it.
            text.Append(
                end.Line == start.Line
                    ? string.Create(CultureInfo.InvariantCulture, $"col={start.Column},endColumn={Math.Max(start.Column, end.Column - 1)},")
                    : string.Create(CultureInfo.InvariantCulture, $"endLine={end.Line},")
            );
        }
        text.Append("title=").Append(Property($"{diagnostic.Code}: {diagnostic.Descriptor.Title}")).Append("::");
        text.Append(Data(diagnostic.Hint is { } hint ? $"{diagnostic.Message}\nhint: {hint}" : diagnostic.Message)).Append('\n');
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
