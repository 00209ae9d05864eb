using System.Buffers;
using System.Collections.Frozen;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Relate.Identity.Text;

/// <summary>Reads the file of a case into what its readers see, leaving out what belongs to nobody's identity: authors, reviewers, references,
/// credits, licences.</summary>
internal static class CaseText
{
    private static readonly FrozenSet<string> ExemptKeys = new[]
    {
        "authors",
        "reviewed",
        "references",
        "licence",
        "license",
        "retold_from",
        "date",
        "updated",
        "publish_on",
        "answers_after",
        "challenge_id",
        "identity",
        "aliases",
        "draft",
        "level",
        "language",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ExemptHeadings = new[]
    {
        "references",
        "reference",
        "bibliography",
        "literature",
        "sources",
        "source",
        "acknowledgements",
        "acknowledgments",
        "acknowledgement",
        "acknowledgment",
        "funding",
        "competing interests",
        "conflict of interest",
        "conflicts of interest",
        "authors",
        "author contributions",
        "contributors",
        "credits",
        "further reading",
        "licence",
        "license",
        "ethics",
        "ethics approval",
        "kaynaklar",
        "kaynakça",
        "teşekkür",
        "yazarlar",
        "références",
        "bibliographie",
        "remerciements",
        "auteurs",
        "referencias",
        "bibliografía",
        "agradecimientos",
        "autores",
        "riferimenti",
        "bibliografia",
        "ringraziamenti",
        "autori",
        "literatur",
        "literaturverzeichnis",
        "quellen",
        "danksagung",
        "autoren",
        "referências",
        "agradecimentos",
        "المراجع",
        "شكر وتقدير",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> LineBegins = SearchValues.Create("-*+>|:#");

    public static void Read(TeachingCase source, IdentityText into) => Read(source.File, source.FrontMatter.Span.Start, into);

    /// <summary>Reads a file of another kind: fields up to an offset, text below.</summary>
    public static void Read(SourceText file, int fence, IdentityText into)
    {
        into.Clear();
        var text = file.Text.AsSpan();
        var inlines = new InlineReader(file.Text, into);
        fence = Math.Min(fence, text.Length);
        ReadFields(text, fence, into, inlines);
        into.EndLine(fence);
        ReadBody(text, LineEnd(text, fence) + 1, into, inlines);
    }

    private static void ReadFields(ReadOnlySpan<char> text, int end, IdentityText into, InlineReader inlines)
    {
        var isExempt = false;
        for (var start = 0; start < end;)
        {
            var stop = Math.Min(LineEnd(text, start), end);
            var line = text[start..stop];
            var first = start + line.Length - line.TrimStart().Length;
            if (first == stop || text[first] == '#')
            {
                start = stop + 1;
                continue;
            }
            var key = KeyOf(text[first..stop]);
            if (first == start && text[first] != '-')
                isExempt = key > 0 && ExemptKeys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Slice(first, key));
            if (!isExempt)
            {
                if (text[first] == '-' || key > 0)
                    into.EndLine(first);
                else
                    into.AddSpace(first);
                while (first + 1 < stop && text[first] == '-' && text[first + 1] == ' ')
                    first += 2;
                inlines.ReadFields(first, stop);
            }
            start = stop + 1;
        }
    }

    private static void ReadBody(ReadOnlySpan<char> text, int start, IdentityText into, InlineReader inlines)
    {
        var exemptLevel = 0;
        while (start < text.Length)
        {
            var stop = LineEnd(text, start);
            var line = text[start..stop];
            var first = start + line.Length - line.TrimStart().Length;
            var level = HeadingLevel(text[first..stop]);
            if (level > 0 && (exemptLevel == 0 || level <= exemptLevel))
                exemptLevel = IsExempt(text[(first + level)..stop]) ? level : 0;
            if (exemptLevel == 0)
            {
                if (first == stop || LineBegins.Contains(text[first]) || IsNumbered(text[first..stop]))
                    into.EndLine(first);
                else
                    into.AddSpace(first);
                inlines.ReadProse(first + level, stop);
                if (level > 0)
                    into.EndLine(stop);
            }
            start = stop + 1;
        }
        into.EndLine(text.Length);
    }

    private static int LineEnd(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
            return text.Length;
        var end = text[start..].IndexOf('\n');
        return end < 0 ? text.Length : start + end;
    }

    // Length of `key` in `key: value`; 0 when the line does not begin with one.
    private static int KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || colon > 40 || (colon + 1 < line.Length && line[colon + 1] != ' '))
            return 0;
        return colon;
    }

    private static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && line[level] == ' ' ? level : 0;
    }

    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 4 && line[digits] is '.' or ')' && digits + 1 < line.Length && line[digits + 1] == ' ';
    }

    private static bool IsExempt(ReadOnlySpan<char> heading)
    {
        if (heading.IndexOf('{') is >= 0 and var attributes)
            heading = heading[..attributes];
        return ExemptHeadings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(heading.Trim(" #:*.0123456789"));
    }
}
