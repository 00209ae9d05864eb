using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;

namespace Casebook.Parse.References.Pasted;

/// <summary>Reads a text file of references as journals print them: numbered, one on a line, or parted by empty lines.</summary>
internal static class PastedListReader
{
    private static readonly string[] Headings = ["references", "bibliography", "literature", "works cited", "reference list", "literature cited"];

    /// <summary>The works in their order.</summary>
    public static ImmutableArray<Work> Read(SourceText file, IReferenceReader reader, DiagnosticBag problems)
    {
        var works = ImmutableArray.CreateBuilder<Work>();
        foreach (var paragraph in Paragraphs(file.Text))
        {
            foreach (var stretch in Parted(file, paragraph, reader)) works.Add(reader.ReadPasted(At(file, stretch), problems));
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
            if (end < 0) end = text.Length;
            var line = text.AsSpan(start, end - start);
            var indent = line.Length - line.TrimStart().Length;
            var trimmed = line.Trim();
            if (trimmed.IsEmpty || IsHeading(trimmed)) lines = null;
            else
            {
                if (lines is null) paragraphs.Add(lines = []);
                lines.Add(new TextSpan(start + indent, trimmed.Length));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    // Numbers tell where a reference begins. Without them each line is one, unless the first makes no sense without the others and none of these stands by itself.
    private static IEnumerable<TextSpan> Parted(SourceText file, List<TextSpan> lines, IReferenceReader reader)
    {
        if (lines.Count == 1) return lines;
        if (lines.Exists(line => IsNumbered(Slice(file, line))))
        {
            var parts = new List<TextSpan>();
            foreach (var line in lines)
            {
                if (parts.Count == 0 || IsNumbered(Slice(file, line))) parts.Add(line);
                else parts[^1] = TextSpan.Between(parts[^1].Start, line.End);
            }
            return parts;
        }
        var whole = TextSpan.Between(lines[0].Start, lines[^1].End);
        var isOne = !Read(lines[0]).IsParsed && !lines.Skip(1).Any(line => Read(line) is { IsParsed: true, Authors.Length: > 0 }) && Read(whole).IsParsed;
        return isOne ? [whole] : lines;

        Work Read(TextSpan span) => reader.ReadPasted(At(file, span), new DiagnosticBag());
    }

    // `1. Smith`, `[12] Smith`, `3) Smith`; a year begins no reference.
    private static bool IsNumbered(ReadOnlySpan<char> line) => LengthOfNumber(line) > 0;

    private static int LengthOfNumber(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart("[(");
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        var isNumber = digits is > 0 and <= 3 && digits + 1 < text.Length && text[digits] is '.' or ']' or ')' && (text[digits + 1] == ' ' || char.IsUpper(text[digits + 1]));
        if (!isNumber) return 0;
        var rest = text[(digits + 1)..].TrimStart();
        return line.Length - rest.Length;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var words = line.Trim("#*: ");
        foreach (var heading in Headings)
        {
            if (words.Equals(heading, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> Slice(SourceText file, TextSpan span) => file.Text.AsSpan(span.Start, span.Length);

    // The number is the list's, not the reference's.
    private static Located<string> At(SourceText file, TextSpan span)
    {
        var number = LengthOfNumber(Slice(file, span));
        var text = Slice(file, new TextSpan(span.Start + number, span.Length - number)).ToString();
        return new(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), file.At(span));
    }
}
