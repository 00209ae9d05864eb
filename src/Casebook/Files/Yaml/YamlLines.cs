using System.Buffers;

namespace Casebook.Files.Yaml;

/// <summary>Makes lines that look like YAML to people YAML to the parser, letter for letter, so that every offset stays that of the file.</summary>
internal static class YamlLines
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•‣▪●◦∙·–—*");

    /// <summary>Reads blanks that only look like spaces as spaces where they indent, follow a hyphen or a key's colon; moves what takes no room
    /// behind the indentation; reads bullets as hyphens.</summary>
    public static string AsMeant(string text)
    {
        if (!text.AsSpan().ContainsAny(Invisibles.Blanks) && !text.AsSpan().ContainsAny(Invisibles.ZeroWidth) && !text.AsSpan().ContainsAny(Bullets))
            return text;
        var copy = text.ToCharArray();
        var hasAnchors = text.Contains('&', StringComparison.Ordinal);
        var inList = false;
        for (var start = 0; start < copy.Length;)
        {
            var length = copy.AsSpan(start).IndexOf('\n');
            var line = copy.AsSpan(start, length < 0 ? copy.Length - start : length);
            Indent(line);
            var first = line.IndexOfAnyExcept(' ');
            if (first >= 0)
            {
                var isBullet = first + 2 < line.Length && line[first + 1] is ' ' or '\t' or '\u00A0' && Bullets.Contains(line[first]);
                if (isBullet && inList && !(line[first] == '*' && hasAnchors))
                    (line[first], line[first + 1]) = ('-', ' ');
                // A star without its space begins a name of a value; where no value has a name, it is a bullet.
                var isStar = inList && line[first] == '*' && !hasAnchors && first + 1 < line.Length && char.IsLetter(line[first + 1]);
                if (isStar)
                    line[first] = '•';
                inList = ((isBullet || isStar) && inList) || line.TrimEnd().EndsWith(":");
            }
            start += line.Length + 1;
        }
        return new string(copy);
    }

    private static void Indent(Span<char> line)
    {
        var at = 0;
        var zeroWidth = 0;
        for (; at < line.Length && (line[at] == ' ' || Invisibles.Blanks.Contains(line[at]) || Invisibles.ZeroWidth.Contains(line[at])); at++)
        {
            if (Invisibles.ZeroWidth.Contains(line[at]))
                zeroWidth++;
            else
                (line[at - zeroWidth], line[at]) = (' ', zeroWidth > 0 ? line[at - zeroWidth] : ' ');
        }
        while (at + 1 < line.Length && line[at] == '-' && Invisibles.Blanks.Contains(line[at + 1]))
            (line[at + 1], at) = (' ', at + 2);
        var colon = line.IndexOf(':');
        if (colon <= 0 || colon + 1 >= line.Length || !Invisibles.Blanks.Contains(line[colon + 1]))
            return;
        foreach (var c in line[at..colon])
        {
            if (!char.IsLetterOrDigit(c) && c is not '_' and not ' ' and not '-' and not '\u00A0' && !Invisibles.ZeroWidth.Contains(c))
                return;
        }
        line[colon + 1] = ' ';
    }
}
