namespace Casebook.Render.Shared.Markup;

/// <summary>A tag of HTML that this program or a theme wrote.</summary>
internal sealed class MarkupTag
{
    private MarkupTag(string name, bool isEnd, bool isClosed, IReadOnlyList<(string Name, string? Value)> attributes, int end) =>
        (Name, IsEnd, IsClosed, Attributes, End) = (name, isEnd, isClosed, attributes, end);

    /// <summary>Name of the element; empty for a comment or a document type.</summary>
    public string Name { get; }

    /// <summary>Whether it ends an element.</summary>
    public bool IsEnd { get; }

    /// <summary>Whether it is closed in itself.</summary>
    public bool IsClosed { get; }

    /// <summary>Attributes as written, encoded; null for one without a value.</summary>
    public IReadOnlyList<(string Name, string? Value)> Attributes { get; }

    /// <summary>Where the text goes on.</summary>
    public int End { get; }

    /// <summary>The value of an attribute; null when it has none.</summary>
    public string? this[string name] => Attributes.FirstOrDefault(attribute => attribute.Name == name).Value;

    /// <summary>Reads the tag that begins at a place.</summary>
    public static MarkupTag Read(string html, int open)
    {
        if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
            return Nameless(html.IndexOf("-->", open, StringComparison.Ordinal) + "-->".Length);
        if (html[open + 1] == '!')
            return Nameless(html.IndexOf('>', open) + 1);
        var place = open + 1;
        var isEnd = html[place] == '/';
        if (isEnd)
            place++;
        var name = Word(html, ref place);
        var attributes = new List<(string, string?)>();
        var isClosed = false;
        while (html[place] != '>')
        {
            if (html[place] == '/')
                isClosed = true;
            if (html[place] == '/' || char.IsWhiteSpace(html[place]))
            {
                place++;
                continue;
            }
            var attribute = Word(html, ref place);
            if (html[place] != '=')
            {
                attributes.Add((attribute, null));
                continue;
            }
            attributes.Add((attribute, Value(html, ref place)));
        }
        return new MarkupTag(name, isEnd, isClosed, attributes, place + 1);
    }

    // Themes may quote in either way, or not at all.
    private static string Value(string html, ref int place)
    {
        place++;
        if (html[place] is not ('"' or '\''))
        {
            var bare = place;
            while (html[place] != '>' && !char.IsWhiteSpace(html[place]))
                place++;
            return html[bare..place];
        }
        var start = place + 1;
        place = html.IndexOf(html[place], start) + 1;
        return html[start..(place - 1)].Replace("\"", "&quot;", StringComparison.Ordinal);
    }

    private static MarkupTag Nameless(int end) => new("", false, false, [], end);

    private static string Word(string html, ref int place)
    {
        var start = place;
        while (html[place] is not ('=' or '>' or '/') && !char.IsWhiteSpace(html[place]))
            place++;
        return html[start..place];
    }
}
