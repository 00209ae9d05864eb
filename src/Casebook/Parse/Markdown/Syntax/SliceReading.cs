using Casebook.Files;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>What all of our inline parsers do: look at the rest of the block, and take a part of it as one node.</summary>
internal static class SliceReading
{
    /// <summary>The rest of the block.</summary>
    public static ReadOnlySpan<char> Rest(this in StringSlice slice) => slice.Text.AsSpan(slice.Start, slice.Length);

    /// <summary>The place of a stretch of the rest in the text that is parsed.</summary>
    public static TextSpan SpanOf(this InlineProcessor processor, in StringSlice slice, int start, int length)
    {
        var first = processor.GetSourcePosition(slice.Start + start);
        return length == 0 ? new(first, 0) : TextSpan.Between(first, processor.GetSourcePosition(slice.Start + start + length - 1) + 1);
    }

    /// <summary>Takes the next characters as a node.</summary>
    public static bool Take(this InlineProcessor processor, ref StringSlice slice, int length, Markdig.Syntax.Inlines.Inline node)
    {
        var span = processor.SpanOf(slice, 0, length);
        node.Span = new SourceSpan(span.Start, span.End - 1);
        processor.Inline = node;
        slice.Start += length;
        return true;
    }

    /// <summary>Words on one line with single spaces between them.</summary>
    public static string OnOneLine(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        return words.ContainsAny('\n', '\t') || words.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : words.ToString();
    }

    /// <summary>Whether what follows a bracket makes it the words of a link: <c>](address)</c>.</summary>
    public static bool IsLinkTarget(ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || behind[0] != '(')
            return false;
        var end = behind.IndexOfAny(')', ' ', '\n');
        return end > 1 && (behind[end] == ')' || behind[1..end].ContainsAny('/', '#', ':'));
    }
}
