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
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return SourceText.Decode(path, bytes);
        if (bytes.AsSpan().Contains((byte)0))
        {
            problems.Add(ParseProblems.NotText(new SourceText(path, "").At(0, 0), path));
            return null;
        }
        if (Utf8.IsValid(bytes))
            return SourceText.Decode(path, bytes);
        var first = SourceText.Decode(path, bytes).UnreadableAt[0];
        var text = SourceText.Decode(path, Encoding.UTF8.GetBytes(CodePagesEncodingProvider.Instance.GetEncoding(WesternWindows)!.GetString(bytes)));
        problems.Add(ParseProblems.OlderEncoding(text.At(first, 1)));
        return text;
    }
}
