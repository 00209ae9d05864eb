using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Casebook.Tests.Render.Outputs.Challenges;

/// <summary>Searches what a page serves for names, in its own way: not with the program's matcher.</summary>
internal static partial class Leaks
{
    /// <summary>The names that occur anywhere in a page: in its text, across its tags, in attributes.</summary>
    public static IEnumerable<string> Find(string html, IEnumerable<string> names)
    {
        var raw = WebUtility.HtmlDecode(html);
        var text = WebUtility.HtmlDecode(Tag().Replace(html, ""));
        var exact = $" {NotWord().Replace(raw, " ")} {NotWord().Replace(text, " ")} ";
        var folded = $" {Folded(raw)} {Folded(text)} ";
        return names.Where(name =>
            IsShort(name)
                ? exact.Contains($" {NotWord().Replace(name, " ")} ", StringComparison.Ordinal)
                : folded.Contains($" {Folded(name)} ", StringComparison.Ordinal) || folded.Contains($" {Folded(name)}s ", StringComparison.Ordinal)
        );
    }

    /// <summary>What a file of any kind holds: of a package or a compressed file what is in it, as deep as it goes.</summary>
    public static IEnumerable<string> Texts(byte[] bytes)
    {
        if (bytes is [0x1F, 0x8B, ..])
        {
            using var unpacked = new MemoryStream();
            using (var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress))
                packed.CopyTo(unpacked);
            return Texts(unpacked.ToArray());
        }
        if (bytes is not [(byte)'P', (byte)'K', 3, 4, ..])
            return [Encoding.UTF8.GetString(bytes)];
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return
        [
            .. zip.Entries.SelectMany(entry =>
            {
                using var stream = entry.Open();
                using var unpacked = new MemoryStream();
                stream.CopyTo(unpacked);
                return Texts(unpacked.ToArray()).Prepend(entry.FullName);
            }),
        ];
    }

    // DM, SSc: as lower-case letters they would be found in any word of two letters.
    private static bool IsShort(string name) => name.Count(char.IsLetter) <= 4;

    // string.Normalize needs ICU, so the accents of our own content are named here.
    private static string Folded(string text) =>
        NotWord().Replace(text.ToLowerInvariant().Replace('ö', 'o').Replace('ü', 'u').Replace('é', 'e').Replace('è', 'e'), " ");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotWord();
}
