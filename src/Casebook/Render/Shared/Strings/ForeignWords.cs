using System.Buffers;
using System.Text;

namespace Casebook.Render.Shared.Strings;

/// <summary>
/// Marks words of the interface that are English because the site's language lacks them, from the strings to the finished file: there they become
/// <c>lang="en"</c>, or nothing where no element can stand.
/// </summary>
internal static class ForeignWords
{
    /// <summary>Begins English words: a private character that no text of an author keeps (it is removed where files are read).</summary>
    public const char Start = '\ue0e0';

    /// <summary>Ends them.</summary>
    public const char End = '\ue0e1';

    private const string Open = "<span lang=\"en\">";
    private const string Close = "</span>";

    private static readonly string[] Texts = [".json", ".xml", ".txt", ".csv", ".js", ".bib", ".ris", ".nbib", ".yml"];

    // Elements whose content is text to the end: no element can stand in them.
    private static readonly string[] TextOnly = ["title", "script", "style", "textarea", "option"];

    /// <summary>The words between marks.</summary>
    public static string Mark(string words) => $"{Start}{words}{End}";

    /// <summary>The text without marks.</summary>
    public static string Strip(string text) =>
        text.AsSpan().IndexOfAny(Start, End) < 0
            ? text
            : text.Replace(Start.ToString(), "", StringComparison.Ordinal).Replace(End.ToString(), "", StringComparison.Ordinal);

    /// <summary>The file with its marks as <c>lang</c> in a page, and without marks in any other text.</summary>
    public static PlannedFile Told(PlannedFile file)
    {
        var isPage = file.Path.EndsWith(".html", StringComparison.Ordinal);
        if (!isPage && !Texts.Contains(Path.GetExtension(file.Path), StringComparer.Ordinal))
            return file;
        return file with
        {
            Render = (output, problems) =>
            {
                var written = new ArrayBufferWriter<byte>();
                file.Render(written, problems);
                var text = Encoding.UTF8.GetString(written.WrittenSpan);
                Encoding.UTF8.GetBytes(isPage ? InHtml(text) : Strip(text), output);
            },
        };
    }

    /// <summary>A page whose marked words say their language.</summary>
    public static string InHtml(string page)
    {
        if (page.AsSpan().IndexOfAny(Start, End) < 0)
            return page;
        var html = new StringBuilder(page.Length + 1024);
        string? textOnly = null;
        var isTag = false;
        var quote = '\0';
        for (var i = 0; i < page.Length; i++)
        {
            var c = page[i];
            if (c is Start or End)
            {
                if (!isTag && textOnly is null)
                    html.Append(c == Start ? Open : Close);
                continue;
            }
            html.Append(c);
            if (isTag)
            {
                if (quote != '\0')
                    quote = c == quote ? '\0' : quote;
                else if (c is '"' or '\'')
                    quote = c;
                else if (c == '>')
                    isTag = false;
            }
            else if (c == '<' && i + 1 < page.Length && (char.IsAsciiLetter(page[i + 1]) || page[i + 1] is '/' or '!'))
            {
                var isClosing = page[i + 1] == '/';
                var name = NameAt(page, isClosing ? i + 2 : i + 1);
                if (textOnly is null)
                {
                    isTag = true;
                    if (!isClosing && TextOnly.Contains(name, StringComparer.OrdinalIgnoreCase))
                        textOnly = name;
                }
                else if (isClosing && name.Equals(textOnly, StringComparison.OrdinalIgnoreCase))
                {
                    isTag = true;
                    textOnly = null;
                }
            }
        }
        return html.ToString();
    }

    private static string NameAt(string page, int start)
    {
        var end = start;
        while (end < page.Length && char.IsAsciiLetterOrDigit(page[end]))
            end++;
        return page[start..end];
    }
}
