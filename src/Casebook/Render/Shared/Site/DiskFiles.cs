using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casebook.Render.Shared.Site;

/// <summary>
/// Files of a site that is opened from a folder: no server puts a page for a folder there, so links name the page; and browsers let no script fetch a
/// file, so data are scripts too, which hand them over (<c>disk.js</c> of the theme).
/// </summary>
internal static partial class DiskFiles
{
    /// <summary>The file as it is on disk.</summary>
    public static PlannedFile Told(PlannedFile file) =>
        !file.Path.EndsWith(".html", StringComparison.Ordinal)
            ? file
            : file with
            {
                Render = (output, problems) =>
                {
                    var written = new ArrayBufferWriter<byte>();
                    file.Render(written, problems);
                    Encoding.UTF8.GetBytes(InHtml(Encoding.UTF8.GetString(written.WrittenSpan)), output);
                },
            };

    /// <summary>The data of a file as a script.</summary>
    public static PlannedFile AsScript(PlannedFile file) =>
        file with
        {
            Path = file.Path + ".js",
            Render = (output, problems) =>
            {
                output.Write("casebookFile(\""u8);
                output.Write(JsonEncodedText.Encode(file.Path).EncodedUtf8Bytes);
                output.Write("\","u8);
                file.Render(output, problems);
                output.Write(");\n"u8);
            },
            FetchedVersion = null,
        };

    /// <summary>A page whose links to folders name the page there.</summary>
    public static string InHtml(string page) =>
        Address()
            .Replace(page, found =>
                IsFolder(found.Groups[1].Value, page[found.Index + found.Length]) ? found.Value + PlannedFile.IndexFile : found.Value
            );

    // An address that begins with a slash or a scheme leads elsewhere; an empty one is the page itself.
    private static bool IsFolder(string path, char behind) =>
        path.Length == 0 ? behind == '?' : path[0] != '/' && path[^1] == '/' && !path.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex("""(?:\s(?:href|action)="|;\s*url=)([^"'?#]*)(?=["'?#])""")]
    private static partial Regex Address();
}
