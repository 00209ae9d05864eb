using System.Globalization;
using System.Text;
using Casebook.Files;

namespace Casebook.Write;

/// <summary>Lines on disk whose last line proves that the others are whole.</summary>
internal static class ChecksummedLines
{
    private const string Checksum = "end ";

    /// <summary>The lines with their checksum; each line ends with LF.</summary>
    public static byte[] Write(string lines) =>
        Encoding.UTF8.GetBytes($"{lines}{Checksum}{ContentHash.Of(Encoding.UTF8.GetBytes(lines)).ToString("x32", CultureInfo.InvariantCulture)}\n");

    /// <summary>The lines without their checksum; null when a byte is missing or changed, or the first line is another.</summary>
    public static string[]? Read(ReadOnlySpan<byte> bytes, string firstLine)
    {
        const int checksumLength = 4 + 32 + 1;
        if (bytes.Length < checksumLength)
            return null;
        var lines = Encoding.UTF8.GetString(bytes[..^checksumLength]);
        if (!Write(lines).AsSpan().SequenceEqual(bytes))
            return null;
        var split = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return split.Length > 0 && split[0] == firstLine ? split[1..] : null;
    }

    /// <summary>Reads a file; null when it is not there or damaged.</summary>
    public static string[]? ReadFile(string path, string firstLine) => File.Exists(path) ? Read(File.ReadAllBytes(path), firstLine) : null;
}
