using System.Text;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>A key found in a part of a citation.</summary>
/// <param name="Name">The key without <c>@</c> and braces.</param>
/// <param name="PrefixEnd">Where the words before it end.</param>
/// <param name="Start">Where the key's own letters begin.</param>
/// <param name="End">Where what follows it begins.</param>
/// <param name="SuppressAuthor">Whether a <c>-</c> stands before the <c>@</c>.</param>
internal readonly record struct CitationKey(string Name, int PrefixEnd, int Start, int End, bool SuppressAuthor);

/// <summary>The shape of a citation in brackets, by Pandoc's rules.</summary>
internal static class CitationGrammar
{
    private const int MaxLength = 2000;
    private const int Deepest = 3;

    /// <summary>Offset of the bracket that closes the first one; -1 when there is none near.</summary>
    public static int FindEnd(ReadOnlySpan<char> rest)
    {
        var depth = 0;
        var limit = Math.Min(rest.Length, MaxLength);
        for (var i = 0; i < limit; i++)
        {
            if (rest[i] == '\\')
                i++;
            else if (rest[i] == '[' && ++depth > Deepest)
                return -1;
            else if (rest[i] == ']' && --depth == 0)
                return i;
        }
        return -1;
    }

    /// <summary>The parts between semicolons; a semicolon in braces does not part.</summary>
    public static List<Range> Split(ReadOnlySpan<char> content)
    {
        var parts = new List<Range>(1);
        int start = 0,
            braces = 0;
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (c == '\\')
                i++;
            else if (c == '{' && content[i..].Contains('}'))
                braces++;
            else if (c == '}' && braces > 0)
                braces--;
            else if (c == ';' && braces == 0)
            {
                parts.Add(start..i);
                start = i + 1;
            }
        }
        parts.Add(start..content.Length);
        return parts;
    }

    /// <summary>The first key at the start of a word, from an offset on.</summary>
    public static CitationKey? FindKey(ReadOnlySpan<char> part, int from)
    {
        for (var i = from; i < part.Length; i++)
        {
            var next = part[i..].IndexOf('@');
            if (next < 0)
                return null;
            i += next;
            var suppress = i > 0 && part[i - 1] == '-';
            var before = suppress ? i - 1 : i;
            if (before > 0 && !IsWordStart(part[before - 1]))
                continue;
            if (i + 1 < part.Length && part[i + 1] == '{')
            {
                var length = part[(i + 2)..].IndexOf('}');
                if (length > 0)
                    return new(part.Slice(i + 2, length).Trim().ToString(), before, i + 2, i + 3 + length, suppress);
                continue;
            }
            var end = EndOfKey(part, i + 1);
            if (end > i + 1)
                return new(part[(i + 1)..end].ToString(), before, i + 1, end, suppress);
        }
        return null;
    }

    // Letters, digits and _ with single punctuation marks inside; what ends a sentence is not part of the key.
    private static int EndOfKey(ReadOnlySpan<char> part, int start)
    {
        var end = start;
        while (end < part.Length && IsKeyLetter(part, end, out var width))
        {
            end += width;
            if (end + 1 < part.Length && ":.#$%&-+?<>~/".Contains(part[end], StringComparison.Ordinal) && IsKeyLetter(part, end + 1, out _))
                end++;
            // `O'Neill2001`; in `smith2001's` the key has ended.
            else if (end + 1 < part.Length && part[end] is '\'' or '’' && char.IsUpper(part[end + 1]))
                end++;
        }
        return end;
    }

    private static bool IsKeyLetter(ReadOnlySpan<char> part, int at, out int width)
    {
        Rune.DecodeFromUtf16(part[at..], out var rune, out width);
        return rune.Value == '_' || Rune.IsLetterOrDigit(rune);
    }

    private static bool IsWordStart(char before) =>
        char.IsWhiteSpace(before) || before is '(' or '“' or '"' or '\'' or '‘' or ',' or '–' or '—' or '*' or '_';
}
