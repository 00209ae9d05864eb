using System.Text;
using System.Text.Unicode;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Cli.Import;

/// <summary>Reads a file from outside as text, whatever program saved it.</summary>
internal static class ImportedText
{
    private const int WesternWindows = 1252;

    /// <summary>The text; null (and reported) when the file holds none.</summary>
    public static SourceText? Read(string path, byte[] bytes, DiagnosticBag problems)
    {
        // UTF-16 says what it is, and holds many zeros.
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return SourceText.Decode(path, bytes);
        if (bytes.AsSpan().Contains((byte)0))
        {
            problems.Add(ParseProblems.NotText, new SourceText(path, "").At(0, 0), $"{path} is not a text file.", "Copy the references out of it into a file that ends in .txt, or let your reference manager export them.");
            return null;
        }
        if (Utf8.IsValid(bytes)) return SourceText.Decode(path, bytes);
        var first = SourceText.Decode(path, bytes).UnreadableAt[0];
        var text = SourceText.Decode(path, Encoding.UTF8.GetBytes(CodePagesEncodingProvider.Instance.GetEncoding(WesternWindows)!.GetString(bytes)));
        problems.Add(ParseProblems.OlderEncoding, text.At(first, 1), "This file is not UTF-8; it was read as Windows-1252.", "Look whether names with accents came out well. If not, save the file as UTF-8 and import it again.");
        return text;
    }
}
