using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Reads <c>[[name]]</c>, <c>[[name|words shown]]</c>, <c>[[case:slug]]</c> and <c>[[!word]]</c>.</summary>
internal sealed class NameLinkParser : InlineParser
{
    private const int MaxLength = 300;

    public NameLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Rest();
        if (rest.Length < 2 || rest[1] != '[')
            return false;
        var within = rest[2..Math.Min(rest.Length, MaxLength)];
        var end = within.IndexOfAny('[', ']');
        var isCitation = within.TrimStart().StartsWith('@') || within.TrimStart().StartsWith("-@", StringComparison.Ordinal);
        if (isCitation && end < 0)
            return false;
        if (end < 0)
            return Mistaken(processor, ref slice, 2, ParseProblems.NameNeverClosed);
        if (within[end] == '[')
            return DeclineNested(processor, ref slice, within, end);
        if (end + 1 >= within.Length || within[end + 1] != ']')
            return DeclineSingle(processor, ref slice, within, end);
        var length = end + 4;
        if (SliceReading.IsLinkTarget(rest[length..]))
            return false;

        var content = within[..end];
        if (isCitation)
        {
            var citation = content.Trim().ToString();
            return Mistaken(processor, ref slice, 1, place => ParseProblems.CitationInDoubleBrackets(place, citation));
        }
        return Read(processor, ref slice, content, length);
    }

    private static bool Read(InlineProcessor processor, ref StringSlice slice, ReadOnlySpan<char> content, int length)
    {
        var bar = content.IndexOf('|');
        // Whoever knows GitHub's tables writes \| for a bar within a cell.
        var name = bar < 0 ? content : content[..bar].TrimEnd('\\');
        var prefix = name.TrimStart() switch
        {
            ['!', ..] => 1,
            var trimmed when trimmed.StartsWith("case:", StringComparison.OrdinalIgnoreCase) => 5,
            _ => 0,
        };
        if (name.Trim()[prefix..].Trim().IsEmpty)
            return Mistaken(processor, ref slice, length, ParseProblems.NoNameInBrackets);

        var label = bar < 0 ? null : SliceReading.OnOneLine(content[(bar + 1)..]);
        var start = 2 + name.Length - name.TrimStart().Length;
        var span = processor.SpanOf(slice, start, name.Trim().Length);
        return processor.Take(ref slice, length, new NameLinkInline(SliceReading.OnOneLine(name), span, label is "" ? null : label));
    }

    private static bool DeclineNested(InlineProcessor processor, ref StringSlice slice, ReadOnlySpan<char> within, int end)
    {
        // "[[[" and "[[a](b) [c](d)]": brackets of another kind, for the other parsers.
        if (within[..end].Trim().IsEmpty)
            return false;
        return Mistaken(processor, ref slice, 2, ParseProblems.NameNotClosedBeforeNext);
    }

    private static bool DeclineSingle(InlineProcessor processor, ref StringSlice slice, ReadOnlySpan<char> within, int end)
    {
        if (SliceReading.IsLinkTarget(within[(end + 1)..]) || within.StartsWith('@') || within.StartsWith('^'))
            return false;
        var name = SliceReading.OnOneLine(within[..end]);
        return Mistaken(processor, ref slice, 2, place => ParseProblems.NameClosedByOne(place, name));
    }

    private static bool Mistaken(InlineProcessor processor, ref StringSlice slice, int length, Func<TextLocation, Diagnostic> problem) =>
        processor.Take(ref slice, length, new MistakenInline(slice.Rest()[..length].ToString(), problem));
}
