using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Casebook.Parse.Markdown.Syntax;
using Markdig.Syntax;

namespace Casebook.Parse.Markdown;

/// <summary>Converts headings: their levels and ids depend on each other.</summary>
internal sealed class HeadingConverter(Reading reading, InlineConverter inlines)
{
    private readonly HeadingIds _ids = new();
    private readonly HeadingLevels _levels = new();
    private readonly Dictionary<HeadingBlock, string> _given = [];
    private readonly HashSet<HeadingBlock> _steps = [];

    /// <summary>Gathers what writers say of headings in braces: ids, which go before those made from words, and steps.</summary>
    public void GatherIds(MarkdownDocument tree)
    {
        if (!reading.Text.Contains('{', StringComparison.Ordinal))
            return;
        foreach (var heading in tree.Descendants<HeadingBlock>())
        {
            if (heading.Inline?.LastChild is not AttributesInline node)
                continue;
            var attributes = Attributes.Read(node, reading);
            if (attributes.Step)
                _steps.Add(heading);
            if (HeadingIds.Check(attributes, reading) is not { } id)
                continue;
            if (_ids.Reserve(id))
                _given[heading] = id;
            else
                reading.Problems.Add(ParseProblems.HeadingIdTaken(attributes.Location, id));
        }
    }

    /// <summary>Converts a heading; null when it is empty.</summary>
    public Heading? Convert(HeadingBlock block)
    {
        var content = TrimEnd(inlines.Convert(block.Inline));
        if (content.IsEmpty)
            return null;
        var location = reading.At(block);
        if (block.Level == 1)
        {
            reading.Problems.Add(ParseProblems.TitleInText(location));
        }
        var written = Math.Max(2, block.Level);
        var (level, skipped) = _levels.Next(written);
        if (skipped)
        {
            reading.Problems.Add(ParseProblems.HeadingLevelSkipped(location, level, written));
        }
        var id = _given.TryGetValue(block, out var given) ? given : _ids.ForWords(PlainText.Of(content));
        return new Heading(level, id, content, location) { IsStep = _steps.Contains(block) };
    }

    // The space before {#id}.
    private static ImmutableArray<Inline> TrimEnd(ImmutableArray<Inline> content) =>
        content switch
        {
            [.., TextRun last] when string.IsNullOrWhiteSpace(last.Text) => content.RemoveAt(content.Length - 1),
            [.., TextRun last] when char.IsWhiteSpace(last.Text[^1]) => content.SetItem(content.Length - 1, new TextRun(last.Text.TrimEnd())),
            _ => content,
        };
}
