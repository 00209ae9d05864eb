using System.Buffers;
using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Markdig.Syntax;

namespace Casebook.Parse.Markdown;

/// <summary>Reads text that has no blocks: front matter, titles of reveals, legends.</summary>
internal static class LineReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>!&~^{\n\0");

    /// <summary>Reads a text; its paragraphs, if it has several, are parted by shown line breaks.</summary>
    public static ImmutableArray<Domain.Prose.Inline> Read(Reading reading)
    {
        if (!HasMarks(reading.Text))
            return reading.Text.AsSpan().Trim() is { Length: > 0 } words ? [new TextRun(words.ToString())] : [];
        if (MarkdigParser.Parse(reading, Pipelines.Line) is not { } tree)
            return [new TextRun(reading.Text)];

        var converter = new InlineConverter(reading);
        var paragraphs = tree.OfType<ParagraphBlock>().Select(paragraph => converter.Convert(paragraph.Inline)).Where(content => content.Length > 0);
        var all = ImmutableArray.CreateBuilder<Domain.Prose.Inline>();
        foreach (var paragraph in paragraphs)
        {
            if (all.Count > 0)
                all.Add(new LineBreak(Hard: true));
            all.AddRange(paragraph);
        }
        return all.ToImmutable();
    }

    /// <summary>Whether a text may be more than plain characters.</summary>
    public static bool HasMarks(string text) => text.AsSpan().ContainsAny(Marks);

    /// <summary>Reads words that are part of something reported elsewhere.</summary>
    public static ImmutableArray<Domain.Prose.Inline> ConvertQuietly(string markdown)
    {
        var place = Places.Of(markdown, new(new("", markdown), new(0, markdown.Length)));
        return Read(new Reading(markdown, place, new DiagnosticBag()) { Footnotes = FootnoteNumbers.None });
    }
}

/// <summary>The one place where Markdig is called.</summary>
internal static class MarkdigParser
{
    /// <summary>Parses a text; null, and reported, when Markdig gives up.</summary>
    public static MarkdownDocument? Parse(Reading reading, Markdig.MarkdownPipeline pipeline)
    {
        try
        {
            return Markdig.Markdown.Parse(reading.Text, pipeline);
        }
        catch (Exception failure)
            when (failure is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            reading.Problems.Add(ParseProblems.TextNestedTooDeeply(reading.Places.At(new(0, reading.Text.Length))));
            return null;
        }
    }
}
