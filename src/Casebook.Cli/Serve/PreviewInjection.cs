using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Casebook.Cli.Serve;

/// <summary>Puts the script of the preview into a page that is being shown; the built site never holds it.</summary>
internal static class PreviewInjection
{
    /// <summary>Where the script is.</summary>
    public const string ScriptPath = "/_casebook/preview.js";

    /// <summary>Where the script listens.</summary>
    public const string EventsPath = "/_casebook/events";

    /// <summary>The page with the script before the end of its body, or at its end.</summary>
    /// <param name="page">The page.</param>
    /// <param name="version">Version of the site the page belongs to.</param>
    /// <param name="tag">The same for the same page.</param>
    /// <param name="problems">Problems of this page, as JSON.</param>
    public static byte[] Into(ReadOnlySpan<byte> page, string version, string tag, string problems)
    {
        var script = Encoding.UTF8.GetBytes(
            $"""<script src="{ScriptPath}" data-version="{HtmlEncoder.Default.Encode(version)}" """
                + $"""data-tag="{HtmlEncoder.Default.Encode(tag)}" data-problems="{HtmlEncoder.Default.Encode(problems)}" defer></script>"""
        );
        var at = page.LastIndexOf("</body>"u8);
        if (at < 0)
            at = page.Length;
        var result = new ArrayBufferWriter<byte>(page.Length + script.Length);
        result.Write(page[..at]);
        result.Write(script);
        result.Write(page[at..]);
        return result.WrittenSpan.ToArray();
    }
}
