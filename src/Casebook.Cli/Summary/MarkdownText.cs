using System.Text;

namespace Casebook.Cli.Summary;

/// <summary>Writes plain text into Markdown so that it reads there as it reads in a terminal.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>|~$&#@";

    /// <summary>Text on one line, every sign standing for itself.</summary>
    public static string Plain(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                written.Append('\\');
            written.Append(c);
        }
        return written.ToString();
    }

    /// <summary>A message: what stands between backticks is code, the rest stands for itself, lines stay lines.</summary>
    public static string Message(string text)
    {
        var parts = text.Split('`');
        if (parts.Length % 2 == 0)
            return Lines(text, Plain);
        return string.Concat(parts.Select((part, i) => i % 2 == 1 ? Code(part) : Lines(part, Plain)));
    }

    public static string Code(string text) => text.Length == 0 ? "``" : $"`{text.ReplaceLineEndings(" ")}`";

    public static string Link(string words, string? address) => address is null ? Plain(words) : $"[{Plain(words)}]({address})";

    /// <summary>A path as a part of an address.</summary>
    public static string Path(string path) =>
        string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal);

    private static string Lines(string text, Func<string, string> write) =>
        string.Join("<br>", text.ReplaceLineEndings("\n").Split('\n').Select(write));
}
