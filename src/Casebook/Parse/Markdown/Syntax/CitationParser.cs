using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Reads citations in Pandoc's syntax: <c>[see @a, pp. 33-35; -@b]</c>.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Rest();
        var end = CitationGrammar.FindEnd(rest);
        if (end < 0)
            return MatchUnclosed(processor, ref slice, rest);
        if (SliceReading.IsLinkTarget(rest[(end + 1)..]))
            return false;

        var content = rest[1..end];
        if (!BeginsLikeCitation(content) && CitationGrammar.FindKey(content, 0) is null)
            return false;
        var works = new List<CitedWork>();
        Func<TextLocation, Diagnostic>? problem = null;
        foreach (var part in CitationGrammar.Split(content))
        {
            var piece = content[part];
            var key = CitationGrammar.FindKey(piece, 0);
            if (key is not { } first)
                problem = ParseProblems.CitationPartWithoutKey;
            else if (CitationGrammar.FindKey(piece, first.End) is { } second)
                problem = place => ParseProblems.WorksWithoutSemicolon(place, first.Name, second.Name);
            else
                works.Add(Read(processor, slice, piece, 1 + part.Start.Value, first));
        }
        return problem is null ? processor.Take(ref slice, end + 1, new CitationInline(works)) : Mistaken(processor, ref slice, end + 1, problem);
    }

    private static CitedWork Read(InlineProcessor processor, in StringSlice slice, ReadOnlySpan<char> piece, int offset, CitationKey key)
    {
        var span = processor.SpanOf(slice, offset + key.Start, key.End - key.Start);
        var prefix = SliceReading.OnOneLine(piece[..key.PrefixEnd]);
        return new(key.Name, span, prefix, LocatorGrammar.Read(SliceReading.OnOneLine(piece[key.End..])), key.SuppressAuthor);
    }

    private static bool BeginsLikeCitation(ReadOnlySpan<char> content) =>
        content.StartsWith('@') || content.StartsWith("-@", StringComparison.Ordinal);

    private static bool MatchUnclosed(InlineProcessor processor, ref StringSlice slice, ReadOnlySpan<char> rest)
    {
        if (!BeginsLikeCitation(rest[1..]) || CitationGrammar.FindKey(rest[1..Math.Min(rest.Length, 200)], 0) is not { } key)
            return false;
        return Mistaken(processor, ref slice, 1, place => ParseProblems.CitationNeverClosed(place, key.Name));
    }

    private static bool Mistaken(InlineProcessor processor, ref StringSlice slice, int length, Func<TextLocation, Diagnostic> problem) =>
        processor.Take(ref slice, length, new MistakenInline(slice.Rest()[..length].ToString(), problem));
}
