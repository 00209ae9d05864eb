using Casebook.Files.Yaml;

namespace Casebook.Cli.Form.Editing;

/// <summary>Where pieces of YAML begin and end as they are written, closing brackets included.</summary>
/// <param name="text">The file.</param>
internal readonly struct Written(string text)
{
    /// <summary>The whole file.</summary>
    public string Text => text;

    /// <summary>Whether a piece stands in braces or brackets of its own.</summary>
    public bool IsFlow(YamlNode node) => node is not YamlScalar && At(node.Location.Span.Start) is '{' or '[';

    /// <summary>Offset behind a piece; spaces and empty lines at its end do not belong to it.</summary>
    public int End(YamlNode node)
    {
        var span = node.Location.Span;
        if (node is YamlScalar)
            return span.Start + text.AsSpan(span.Start, span.Length).TrimEnd().Length;
        var end = node switch
        {
            YamlMapping { Entries: [.., var last] } => End(last),
            YamlSequence { Items: [.., var item] } => End(item),
            _ => span.Start + 1,
        };
        if (!IsFlow(node))
            return end;
        while (end < text.Length && text[end] is not ('}' or ']'))
            end = text[end] == '#' ? LineEnd(end) : end + 1;
        return Math.Min(end + 1, text.Length);
    }

    /// <summary>Offset behind a key and its value.</summary>
    public int End(YamlEntry entry)
    {
        if (!IsEmptyHere(entry.Value) && !IsAlias(entry))
            return End(entry.Value);
        var end = AfterColon(entry.Key);
        if (!IsAlias(entry))
            return end;
        while (At(end) == ' ')
            end++;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or '}' or ']'))
            end++;
        return end;
    }

    /// <summary>Whether nothing at all is written for a value.</summary>
    public static bool IsEmptyHere(YamlNode node) => node is YamlScalar { IsEmpty: true, Location.Span.Length: 0 };

    /// <summary>Whether a value repeats one that stands before its key.</summary>
    public static bool IsAlias(YamlEntry entry) => entry.Value.Location.Span.Start < entry.Key.Location.Span.Start;

    /// <summary>Offset behind the colon of a key.</summary>
    public int AfterColon(YamlScalar key) => text.IndexOf(':', key.Location.Span.End) + 1;

    /// <summary>Offset of the line end at or behind an offset.</summary>
    public int LineEnd(int offset) => text.IndexOf('\n', offset) is >= 0 and var end ? end : text.Length;

    /// <summary>Offset of the first letter of a line.</summary>
    public int LineStart(int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>Column of an offset, from 0.</summary>
    public int Column(int offset) => offset - LineStart(offset);

    /// <summary>What stands between two offsets.</summary>
    public string Between(int start, int end) => text[start..end];

    /// <summary>Offset of the hyphen, or bullet, before an entry of a list; -1 when something else stands there.</summary>
    public int Dash(YamlNode item)
    {
        var at = item.Location.Span.Start - 1;
        while (at >= 0 && char.IsWhiteSpace(text[at]))
            at--;
        return at >= 0 && text[at] is '-' or '•' or '‣' or '▪' or '●' or '◦' or '∙' or '·' or '–' or '—' or '*' ? at : -1;
    }

    /// <summary>Whether only spaces stand before an offset on its line.</summary>
    public bool BeginsLine(int offset) => text.AsSpan(LineStart(offset), Column(offset)).IsWhiteSpace();

    private char At(int offset) => offset < text.Length ? text[offset] : '\0';
}
