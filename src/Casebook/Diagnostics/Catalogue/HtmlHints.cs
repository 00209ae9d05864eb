namespace Casebook.Diagnostics.Catalogue;

/// <summary>What to write in place of an HTML tag.</summary>
internal static class HtmlHints
{
    private const string AsTyped = "To show the < sign itself, write \\< for <.";

    /// <summary>The Markdown way to say what an element says.</summary>
    /// <param name="name">The element's name in lower case.</param>
    public static string For(string name) =>
        name switch
        {
            "b" or "strong" => "For bold, write **words**.",
            "i" or "em" or "cite" or "dfn" or "var" or "u" => "For italics, write *words*.",
            "br" => "For a new line, end the line with a backslash. For a new paragraph, leave an empty line.",
            "sub" => "For a subscript, write H~2~O.",
            "sup" => "For a superscript, write 10^9^.",
            "s" or "del" or "strike" => "To strike text out, write ~~words~~.",
            "code" or "kbd" or "tt" or "samp" or "pre" => "For text shown as typed, write `words`.",
            "hr" => "For a line between two parts, write --- between two empty lines.",
            "a" => "For a link, write [words](https://example.org/).",
            "img" or "picture" or "figure" or "figcaption" => "For a picture, write ![what it shows](hand.jpg), and its legend on the next line.",
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "For a heading, write ## Heading.",
            "p" or "div" or "span" or "font" or "center" or "section" => "Delete it. An empty line starts a new paragraph.",
            "ul" or "ol" or "li" => "For a list, start each line with - or with 1.",
            "dl" or "dt" or "dd" => "For a list of terms, write the term on one line and its meaning on the next, after a colon and three spaces.",
            "table" or "thead" or "tbody" or "tr" or "td" or "th" => "For a table, write | a | b |, with a line |---|---| below the first row.",
            "blockquote" or "q" => "For a quotation, start each line with >.",
            "details" or "summary" => "To hide a part until the reader asks for it, write ::: reveal Title before it and ::: after it.",
            "script" or "style" or "iframe" or "object" or "embed" or "svg" or "math" or "form" or "video" or "audio" =>
                "It cannot be used here. Delete it.",
            _ => AsTyped,
        };
}
