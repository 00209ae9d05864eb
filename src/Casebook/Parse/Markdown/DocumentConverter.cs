using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Casebook.Parse.Markdown.Syntax;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Block = Casebook.Domain.Prose.Block;
using DefinitionItem = Casebook.Domain.Prose.DefinitionItem;
using DefinitionList = Casebook.Domain.Prose.DefinitionList;
using MarkdigDefinitions = Markdig.Extensions.DefinitionLists;
using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace Casebook.Parse.Markdown;

/// <summary>Turns Markdig's tree of a narrative into ours. One for each text.</summary>
internal sealed class DocumentConverter
{
    private readonly Reading _reading;
    private readonly InlineConverter _inlines;
    private readonly HeadingConverter _headings;
    private readonly FigureConverter _figures;
    private readonly TableConverter _tables;

    private DocumentConverter(Reading reading)
    {
        _reading = reading;
        _inlines = new(reading);
        _headings = new(reading, _inlines);
        _figures = new(reading, _inlines);
        _tables = new(reading, _inlines);
    }

    /// <summary>Converts a narrative.</summary>
    public static Document Convert(MarkdownDocument tree, Reading reading)
    {
        var footnotes = GatherFootnotes(tree, reading);
        reading = reading with { Footnotes = new FootnoteNumbers(footnotes.Keys) };
        var converter = new DocumentConverter(reading);
        converter._headings.GatherIds(tree);
        var blocks = converter.ConvertAll(tree);
        var notes = converter.ConvertFootnotes(footnotes);
        converter.ReportUnusedAddresses(tree);
        return new Document(blocks, notes);
    }

    private static Dictionary<string, MarkdigFootnote> GatherFootnotes(MarkdownDocument tree, Reading reading)
    {
        var footnotes = new Dictionary<string, MarkdigFootnote>(StringComparer.OrdinalIgnoreCase);
        foreach (var footnote in tree.OfType<FootnoteGroup>().SelectMany(group => group.OfType<MarkdigFootnote>()).OrderBy(note => note.Span.Start))
        {
            if (footnotes.TryAdd(LabelOf(footnote), footnote))
                continue;
            reading.Problems.Add(ParseProblems.FootnoteTwice(reading.At(footnote.LabelSpan, footnote), LabelOf(footnote)));
        }
        return footnotes;
    }

    private static string LabelOf(MarkdigFootnote footnote) => (footnote.Label ?? "").TrimStart('^');

    private ImmutableArray<Domain.Prose.Footnote> ConvertFootnotes(Dictionary<string, MarkdigFootnote> footnotes)
    {
        var notes = ImmutableArray.CreateBuilder<Domain.Prose.Footnote>();
        var mentioned = _reading.Footnotes.Mentioned;
        for (var i = 0; i < mentioned.Count; i++)
            notes.Add(new(i + 1, ConvertAll(footnotes[mentioned[i]])));
        var known = mentioned.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (label, footnote) in footnotes.Where(pair => !known.Contains(pair.Key)))
        {
            _reading.Problems.Add(ParseProblems.FootnoteNotMentioned(_reading.At(footnote.LabelSpan, footnote), label));
        }
        return notes.ToImmutable();
    }

    private void ReportUnusedAddresses(MarkdownDocument tree)
    {
        foreach (var address in tree.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group.OfType<LinkReferenceDefinition>()))
        {
            if (address is FootnoteLinkReferenceDefinition || _inlines.UsedAddresses.Contains(address))
                continue;
            _reading.Problems.Add(ParseProblems.AddressNotUsed(_reading.At(address), address.Label));
        }
    }

    private ImmutableArray<Block> ConvertAll(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var block in container)
            Add(blocks, block);
        return blocks.DrainToImmutable();
    }

    private void Add(ImmutableArray<Block>.Builder blocks, Markdig.Syntax.Block block)
    {
        var location = _reading.At(block);
        switch (block)
        {
            case ParagraphBlock paragraph:
                AddParagraph(blocks, paragraph);
                break;
            case HeadingBlock heading when _headings.Convert(heading) is { } converted:
                blocks.Add(converted);
                break;
            case Markdig.Syntax.ListBlock list:
                var start = int.TryParse(list.OrderedStart, out var number) ? number : 1;
                var items = list.OfType<ListItemBlock>().Select(ConvertAll).ToImmutableArray();
                blocks.Add(new Domain.Prose.ListBlock(list.IsOrdered, start, !list.IsLoose, items, location));
                break;
            case QuoteBlock quote:
                blocks.Add(new Quote(ConvertAll(quote), location));
                break;
            case FencedCodeBlock code:
                ReportUnclosed(code, place => ParseProblems.CodeNeverClosed(place, new string(code.FencedChar, code.OpeningFencedCharCount)));
                blocks.Add(new Domain.Prose.CodeBlock(code.Info ?? "", code.Lines.ToString(), location));
                break;
            case Markdig.Syntax.CodeBlock code:
                blocks.Add(new Domain.Prose.CodeBlock("", code.Lines.ToString(), location));
                break;
            case ThematicBreakBlock:
                blocks.Add(new ThematicBreak(location));
                break;
            case Markdig.Extensions.Tables.Table table:
                blocks.Add(_tables.Convert(table));
                break;
            case MarkdigDefinitions.DefinitionList list:
                blocks.Add(ConvertDefinitions(list));
                break;
            case CustomContainer container:
                AddContainer(blocks, container);
                break;
            case HeadingBlock or CommentBlock or FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock:
                break;
            case ContainerBlock container:
                blocks.AddRange(ConvertAll(container));
                break;
            case LeafBlock { Inline: { } content }:
                blocks.Add(new Paragraph(_inlines.Convert(content), location));
                break;
        }
    }

    private void AddParagraph(ImmutableArray<Block>.Builder blocks, ParagraphBlock paragraph)
    {
        var figures = _figures.Convert(paragraph);
        if (figures.Length > 0)
        {
            blocks.AddRange(figures);
            return;
        }
        var location = _reading.At(paragraph);
        var span = _reading.SpanOf(paragraph);
        var typed = _reading.Text.AsSpan(span.Start, span.Length);
        if (typed.StartsWith('|') && typed.Contains("\n|", StringComparison.Ordinal))
        {
            _reading.Problems.Add(ParseProblems.TableWithoutSecondLine(location));
        }
        var content = _inlines.Convert(paragraph.Inline);
        if (TabTables.Split(content, location) is { } parts)
            blocks.AddRange(parts);
        else if (!content.IsEmpty)
            blocks.Add(new Paragraph(content, location));
    }

    private void AddContainer(ImmutableArray<Block>.Builder blocks, CustomContainer container)
    {
        var (kind, title) = (container.Info ?? "", (container.Arguments ?? "").Trim());
        if (kind.Length == 0)
        {
            _reading.Problems.Add(ParseProblems.ContainerOpensNothing(FirstLineOf(container)));
        }
        else
        {
            ReportUnclosed(container, ParseProblems.ContainerNeverClosed);
        }
        if (kind.Equals("reveal", StringComparison.OrdinalIgnoreCase))
        {
            if (title.EndsWith(":::", StringComparison.Ordinal))
                title = title.TrimEnd(':', ' ');
            var places = _reading.Places.Inside(title, SpanOfFirstLine(container));
            var words = LineReader.Read(_reading with { Text = title, Places = places });
            blocks.Add(new Reveal(words, ConvertAll(container), _reading.At(container)));
            return;
        }
        if (kind.Length > 0)
        {
            _reading.Problems.Add(ParseProblems.UnknownContainer(FirstLineOf(container), kind));
        }
        blocks.AddRange(ConvertAll(container));
    }

    private void ReportUnclosed<T>(T block, Func<Files.TextLocation, Diagnostic> neverClosed)
        where T : Markdig.Syntax.Block, IFencedBlock
    {
        if (block.ClosingFencedCharCount == 0)
            _reading.Problems.Add(neverClosed(FirstLineOf(block)));
    }

    private Files.TextLocation FirstLineOf(Markdig.Syntax.Block block) => _reading.Places.At(SpanOfFirstLine(block));

    private Files.TextSpan SpanOfFirstLine(Markdig.Syntax.Block block)
    {
        var span = _reading.SpanOf(block);
        var length = _reading.Text.AsSpan(span.Start, span.Length).IndexOf('\n');
        return length < 0 ? span : new(span.Start, length);
    }

    // A second ": meaning" is an item without a term in Markdig's tree.
    private DefinitionList ConvertDefinitions(MarkdigDefinitions.DefinitionList list)
    {
        var items = new List<(ImmutableArray<ImmutableArray<Inline>> Terms, List<ImmutableArray<Block>> Meanings)>();
        foreach (var item in list.OfType<MarkdigDefinitions.DefinitionItem>())
        {
            var terms = item.OfType<MarkdigDefinitions.DefinitionTerm>().Select(term => _inlines.Convert(term.Inline)).ToImmutableArray();
            var meaning = ImmutableArray.CreateBuilder<Block>();
            foreach (var block in item.Where(block => block is not MarkdigDefinitions.DefinitionTerm))
                Add(meaning, block);
            if (terms.IsEmpty && items.Count > 0)
                items[^1].Meanings.Add(meaning.ToImmutable());
            else
                items.Add((terms, [meaning.ToImmutable()]));
        }
        return new DefinitionList([.. items.Select(item => new DefinitionItem(item.Terms, [.. item.Meanings]))], _reading.At(list));
    }
}
