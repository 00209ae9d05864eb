using System.Globalization;
using System.Text;
using Casebook.Files;

namespace Casebook.Write;

/// <summary>Lines on disk whose last line proves that the others are whole.</summary>
internal static class SealedText
{
    private const string Seal = "end ";

    /// <summary>The lines with their seal; each line ends with LF.</summary>
    public static byte[] Close(string lines) =>
        Encoding.UTF8.GetBytes($"{lines}{Seal}{ContentHash.Of(Encoding.UTF8.GetBytes(lines)).ToString("x32", CultureInfo.InvariantCulture)}\n");

    /// <summary>The lines without their seal; null when a byte is missing or changed, or the first line is another.</summary>
    public static string[]? Open(ReadOnlySpan<byte> bytes, string firstLine)
    {
        const int sealLength = 4 + 32 + 1;
        if (bytes.Length < sealLength) return null;
        var lines = Encoding.UTF8.GetString(bytes[..^sealLength]);
        if (!Close(lines).AsSpan().SequenceEqual(bytes)) return null;
        var split = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return split.Length > 0 && split[0] == firstLine ? split[1..] : null;
    }

    /// <summary>Opens a file; null when it is not there or damaged.</summary>
    public static string[]? OpenFile(string path, string firstLine) => File.Exists(path) ? Open(File.ReadAllBytes(path), firstLine) : null;
}
