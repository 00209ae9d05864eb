using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;

namespace Casebook.Parse.References.Pasted;

/// <summary>Reads a text file of references as journals print them: numbered, with bullets, one on a line, or parted by empty lines.</summary>
internal static class PastedListReader
{
    // More lines than that are no single reference; the limit keeps the work in step with the length of the text.
    private const int MaxJoinedLength = 3000;
    private const int MaxJoinedLines = 20;

    private static readonly string[] Headings = ["references", "bibliography", "literature", "works cited", "reference list", "literature cited"];

    /// <summary>The works in their order.</summary>
    public static ImmutableArray<Work> Read(SourceText file, IReferenceReader reader, DiagnosticBag problems)
    {
        var works = ImmutableArray.CreateBuilder<Work>();
        foreach (var paragraph in Paragraphs(file.Text))
        {
            foreach (var stretch in Parted(file, paragraph, reader))
            {
                foreach (var one in ReferencesInLine.Part(file, stretch, span => reader.ReadPasted(At(file, span), new DiagnosticBag())))
                    works.Add(reader.ReadPasted(At(file, one), problems));
            }
        }
        return works.ToImmutable();
    }

    private static List<List<TextSpan>> Paragraphs(string text)
    {
        var paragraphs = new List<List<TextSpan>>();
        List<TextSpan>? lines = null;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var line = text.AsSpan(start, end - start);
            var indent = line.Length - line.TrimStart().Length;
            var trimmed = line.Trim();
            if (trimmed.IsEmpty || IsHeading(trimmed))
                lines = null;
            else
            {
                if (lines is null)
                    paragraphs.Add(lines = []);
                lines.Add(new TextSpan(start + indent, trimmed.Length));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    // Marks tell where a reference begins. Without them each line is one, unless the first makes no sense without the others and none of these stands
    // by itself.
    private static IEnumerable<TextSpan> Parted(SourceText file, List<TextSpan> lines, IReferenceReader reader)
    {
        if (lines.Count == 1)
            return lines;
        if (lines.Exists(line => ListMark.LengthOf(Slice(file, line)) > 0))
            return AtMarks();
        var parts = WithLinkWords(lines);
        if (parts.Count == 1)
            return parts;
        var whole = TextSpan.Between(lines[0].Start, lines[^1].End);
        var isOne = whole.Length <= MaxJoinedLength && !Read(parts[0]).IsParsed && !parts.Skip(1).Any(StandsAlone) && Read(whole).IsParsed;
        return isOne ? [whole] : parts;

        // A line without a mark goes on the one above it, unless that one is whole without it or this one is whole by itself.
        List<TextSpan> AtMarks()
        {
            var marked = new List<TextSpan>();
            var joined = 0;
            foreach (var line in lines)
            {
                if (marked.Count == 0 || ListMark.LengthOf(Slice(file, line)) > 0 || joined == MaxJoinedLines || !GoesOn(marked[^1], line))
                {
                    marked.Add(line);
                    joined = 0;
                }
                else
                {
                    marked[^1] = TextSpan.Between(marked[^1].Start, line.End);
                    joined++;
                }
            }
            return marked;
        }

        // What a whole reference gains by the next line is an identifier or a link; anything else is another reference.
        bool GoesOn(TextSpan above, TextSpan line)
        {
            var joined = TextSpan.Between(above.Start, line.End);
            if (joined.Length > MaxJoinedLength)
                return false;
            // A mark that stands alone belongs to what follows.
            if (ListMark.LengthOf(Slice(file, above)) == above.Length || PastedText.IsOnlyLinkWords(Slice(file, line).ToString()))
                return true;
            var before = Read(above);
            if (!before.IsParsed)
                return !StandsAlone(line);
            var after = Read(joined);
            return after.IsParsed
                && (after.Title, after.Year, after.Volume, after.Container, after.Authors.Length)
                    == (before.Title, before.Year, before.Volume, before.Container, before.Authors.Length);
        }

        // The links that a site prints below a reference belong to it.
        List<TextSpan> WithLinkWords(List<TextSpan> all)
        {
            var joined = new List<TextSpan>();
            foreach (var line in all)
            {
                if (joined.Count > 0 && PastedText.IsOnlyLinkWords(Slice(file, line).ToString()))
                    joined[^1] = TextSpan.Between(joined[^1].Start, line.End);
                else
                    joined.Add(line);
            }
            return joined;
        }

        bool StandsAlone(TextSpan line) => Read(line) is { IsParsed: true, Authors.Length: > 0 };

        Work Read(TextSpan span) => reader.ReadPasted(At(file, span), new DiagnosticBag());
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var words = line.Trim("#*: ");
        foreach (var heading in Headings)
        {
            if (words.Equals(heading, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> Slice(SourceText file, TextSpan span) => file.Text.AsSpan(span.Start, span.Length);

    // The mark is the list's, not the reference's.
    private static Located<string> At(SourceText file, TextSpan span)
    {
        var mark = ListMark.LengthOf(Slice(file, span));
        var text = Slice(file, mark == span.Length ? span : new TextSpan(span.Start + mark, span.Length - mark)).ToString();
        return new(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), file.At(span));
    }
}
