using System.Buffers;
using System.Text;

namespace Casebook.Parse.References.Formats.BibTeX;

/// <summary>Turns what LaTeX writes with commands into plain characters: accents, dashes, Greek letters; braces and font commands go.</summary>
internal static class LatexText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\{}~$-`'\n\t");

    /// <summary>The plain text.</summary>
    public static string Decode(string latex)
    {
        if (!latex.AsSpan().ContainsAny(Marks) && !latex.Contains("  ", StringComparison.Ordinal))
            return latex;
        var text = new StringBuilder(latex.Length);
        var isMath = false;
        latex = RaisedText.WithoutConditions(latex);
        for (var i = 0; i < latex.Length;)
        {
            var c = latex[i];
            switch (c)
            {
                case '\\':
                    i = Command(latex, i + 1, text);
                    break;
                case '{' or '}':
                    i++;
                    break;
                case '$':
                    isMath = !isMath;
                    i++;
                    break;
                case '_' or '^' when isMath:
                    i = RaisedText.Take(latex, i, text);
                    break;
                case '~':
                    text.Append(' ');
                    i++;
                    break;
                case '-' when latex.AsSpan(i).StartsWith("---"):
                    text.Append('—');
                    i += 3;
                    break;
                case '-' when latex.AsSpan(i).StartsWith("--"):
                    text.Append('–');
                    i += 2;
                    break;
                case '`' or '\'' when i + 1 < latex.Length && latex[i + 1] == c:
                    text.Append(c == '`' ? '“' : '”');
                    i += 2;
                    break;
                default:
                    if (!char.IsWhiteSpace(c))
                        text.Append(c);
                    else if (text.Length > 0 && text[^1] != ' ')
                        text.Append(' ');
                    i++;
                    break;
            }
        }
        return text.ToString().Trim();
    }

    // Takes the command behind a backslash and returns the offset behind it.
    private static int Command(string latex, int at, StringBuilder text)
    {
        if (at >= latex.Length)
            return at;
        var end = at;
        while (end < latex.Length && char.IsAsciiLetter(latex[end]))
            end++;
        if (end == at)
            return Symbol(latex, at, text);
        var name = latex[at..end];
        if (name.Length == 1 && LatexAccents.IsAccent(name[0]))
            return Accent(latex, end, name[0], text);
        if (LatexAccents.OfMath(name) is { } accent)
            return Accent(latex, end, accent, text);
        if (name is "textsubscript" or "textsuperscript" && end < latex.Length && latex[end] == '{')
            return RaisedText.TakeGroup(latex, end, name is "textsubscript", text);
        while (end < latex.Length && latex[end] == ' ')
            end++;
        if (LatexAccents.Letter(name) is { } letter)
            text.Append(letter);
        return end;
    }

    private static int Symbol(string latex, int at, StringBuilder text)
    {
        var c = latex[at];
        if (LatexAccents.IsAccent(c))
            return Accent(latex, at + 1, c, text);
        if (c is '\\' or ' ' or '/' or ',' or ';' or '\n')
            text.Append(c is '/' ? "" : " ");
        else
            text.Append(c);
        return at + 1;
    }

    // The letter stands behind the mark, bare or in braces, perhaps as \i.
    private static int Accent(string latex, int at, char accent, StringBuilder text)
    {
        while (at < latex.Length && latex[at] is ' ' or '{')
            at++;
        if (at >= latex.Length)
            return at;
        if (latex[at] == '\\' && at + 1 < latex.Length && latex[at + 1] is 'i' or 'j')
        {
            text.Append(LatexAccents.Combine(accent, latex[at + 1]));
            return at + 2;
        }
        text.Append(LatexAccents.Combine(accent, latex[at]));
        return at + 1;
    }
}
