using System.Text;

namespace Casebook.Render.Shared.Markup;

/// <summary>
/// Rewrites HTML of this program for a file that is read away from the site: links to other pages of the site become plain words, each picture is one
/// form that the file has with it; where it is to be XML, every tag is closed and every attribute has a value. It knows the markup that this program
/// writes, not all of HTML.
/// </summary>
internal static class SelfContained
{
    private static readonly HashSet<string> Void = ["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];
    private static readonly HashSet<string> Raw = ["script", "style"];

    // They choose between forms, and there is one.
    private static readonly HashSet<string> Choosing = ["srcset", "sizes", "loading", "decoding"];

    /// <summary>The pictures that the markup shows, by their address.</summary>
    public static IReadOnlyList<string> Pictures(string html)
    {
        var found = new List<string>();
        Write(
            html,
            address =>
            {
                found.Add(address);
                return address;
            },
            asXml: false
        );
        return found;
    }

    /// <summary>The markup, rewritten.</summary>
    /// <param name="html">HTML of this program.</param>
    /// <param name="picture">Gives the new address of a picture.</param>
    /// <param name="asXml">Written as XML asks, as for a book; as HTML otherwise.</param>
    public static string Write(string html, Func<string, string> picture, bool asXml)
    {
        var written = new StringBuilder(html.Length);
        var (place, isLinkDropped) = (0, false);
        while (html.IndexOf('<', place) is var open and >= 0)
        {
            written.Append(html, place, open - place);
            var tag = MarkupTag.Read(html, open);
            place = tag.End;
            if (tag.Name.Length == 0)
            {
                written.Append(html, open, tag.End - open);
                continue;
            }
            if (tag.Name is "a")
            {
                isLinkDropped = tag.IsEnd ? isLinkDropped : !LeadsOut(tag);
                if (isLinkDropped)
                    continue;
            }
            if (tag.Name is "picture" or "source")
                continue;
            if (tag is { Name: "p", IsEnd: false } && tag["class"] == "figure-tools")
            {
                place = html.IndexOf("</p>", place, StringComparison.Ordinal) + "</p>".Length;
                continue;
            }
            Append(written, tag, picture, asXml);
            if (tag.IsEnd || !Raw.Contains(tag.Name))
                continue;
            var end = html.IndexOf($"</{tag.Name}", place, StringComparison.Ordinal);
            written.Append(html, place, end - place);
            place = end;
        }
        return written.Append(html, place, html.Length - place).ToString();
    }

    private static bool LeadsOut(MarkupTag tag) =>
        tag["href"] is { } address
        && (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal));

    private static void Append(StringBuilder written, MarkupTag tag, Func<string, string> picture, bool asXml)
    {
        if (tag.IsEnd)
        {
            written.Append("</").Append(tag.Name).Append('>');
            return;
        }
        written.Append('<').Append(tag.Name);
        foreach (var (name, value) in tag.Attributes)
        {
            if (tag.Name == "img" && Choosing.Contains(name))
                continue;
            written.Append(' ').Append(name);
            if (value is null && !asXml)
                continue;
            // An attribute without a value is true; XML wants one.
            var given = value ?? name;
            written
                .Append("=\"")
                .Append(tag.Name == "img" && name == "src" ? HtmlText.Encode(picture(given)) : given)
                .Append('"');
        }
        // In HTML only elements of a drawing may be closed so.
        written.Append(Void.Contains(tag.Name) ? asXml ? "/>" : ">" : tag.IsClosed ? "/>" : ">");
    }
}
