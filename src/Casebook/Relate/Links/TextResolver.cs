using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Citations;
using Casebook.Relate.Links.Meaning;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links;

/// <summary>Resolves the links and citations of one page's texts, links known names at their first mention in each section, and notes who is
/// mentioned where.</summary>
internal sealed partial class TextResolver(
    LinkTargets targets,
    CitationNumbers numbers,
    DiagnosticBag problems,
    Term? ownTerm = null,
    IReadOnlySet<Term>? own = null
)
{
    private const int MaxNear = 200;
    private readonly NameReader _names = targets.ReadNames(own);
    private readonly HashSet<Term> _linkedHere = [];
    private readonly List<(Inline Mark, Action<MentionPlace> Note)> _pending = [];
    private string _sectionId = "";
    private string _sectionTitle = "";

    /// <summary>Terms mentioned so far.</summary>
    public List<TermMention> Terms { get; } = [];

    /// <summary>Works mentioned so far.</summary>
    public List<WorkMention> Works { get; } = [];

    /// <summary>Cases mentioned so far.</summary>
    public List<CaseMention> Cases { get; } = [];

    /// <summary>Resolves a document; each heading of level 2 begins a section.</summary>
    public Document Resolve(Document document)
    {
        Begin("", "");
        if (document.NumbersTyped is { } typed)
            problems.Add(ParseProblems.NumbersNotRead(typed.Location, typed.Value, numbers.ListedKeys));
        var blocks = Blocks(document.Blocks, true);
        return new Document(blocks, [.. document.Footnotes.Select(note => note with { Blocks = Blocks(note.Blocks, true) })]);
    }

    /// <summary>Resolves a line of front matter; null stays null.</summary>
    /// <param name="text">The line.</param>
    /// <param name="part">Id of the part of the page it stands in.</param>
    /// <param name="linkNames">Whether known names are linked by themselves.</param>
    public RichText? Resolve(RichText? text, string part, bool linkNames = false)
    {
        if (text is null)
            return null;
        // A section of the narrative may be called as a part of the page is.
        if (part != _sectionId || _sectionTitle.Length > 0)
            Begin(part, "");
        return text with { Content = Running(text.Content, linkNames) };
    }

    private void Begin(string id, string title)
    {
        (_sectionId, _sectionTitle) = (id, title);
        _linkedHere.Clear();
        if (ownTerm is not null)
            _linkedHere.Add(ownTerm);
    }

    private ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks, bool linkNames)
    {
        var resolved = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
            resolved.Add(Resolve(block, linkNames));
        return resolved.MoveToImmutable();
    }

    private Block Resolve(Block block, bool linkNames)
    {
        switch (block)
        {
            case Heading heading:
                if (heading.Level == 2)
                    Begin(heading.Id, PlainText.Of(heading.Content));
                return heading with { Content = Running(heading.Content, false) };
            case Paragraph paragraph:
                return paragraph with { Content = Running(paragraph.Content, linkNames) };
            case ListBlock list:
                return list with { Items = [.. list.Items.Select(item => Blocks(item, linkNames))] };
            case Quote quote:
                return quote with { Blocks = Blocks(quote.Blocks, false) };
            case Reveal reveal:
                return reveal with { Title = Running(reveal.Title, false), Blocks = Blocks(reveal.Blocks, linkNames) };
            case FigureBlock figure:
                return figure with { Caption = Running(figure.Caption, false) };
            case Table table:
                return table with
                {
                    Header = [.. table.Header.Select(cell => Running(cell, false))],
                    Rows = [.. table.Rows.Select(row => row.Select(cell => Running(cell, linkNames)).ToImmutableArray())],
                };
            case DefinitionList definitions:
                return definitions with
                {
                    Items =
                    [
                        .. definitions.Items.Select(item => new DefinitionItem(
                            [.. item.Terms.Select(term => Running(term, false))],
                            [.. item.Definitions.Select(definition => Blocks(definition, linkNames))]
                        )),
                    ],
                };
            default:
                return block;
        }
    }

    private ImmutableArray<Inline> Running(ImmutableArray<Inline> content, bool linkNames)
    {
        var resolved = Inlines(content, linkNames);
        var at = 0;
        foreach (var (mark, note) in _pending)
            note(new MentionPlace(_sectionId, _sectionTitle, Around(resolved, mark, ref at), mark));
        _pending.Clear();
        return resolved;
    }

    // What a sentence can reach: a paragraph of thousands of names is not kept whole for each of them. Marks come in the order of the text.
    private static ImmutableArray<Inline> Around(ImmutableArray<Inline> paragraph, Inline mark, ref int at)
    {
        if (paragraph.Length <= MaxNear * 2)
            return paragraph;
        var found = at;
        while (found < paragraph.Length && !Holds(paragraph[found], mark))
            found++;
        if (found == paragraph.Length)
            return paragraph;
        at = found;
        var start = Math.Max(0, at - MaxNear);
        return paragraph.Slice(start, Math.Min(paragraph.Length, at + MaxNear) - start);
    }

    private static bool Holds(Inline inline, Inline mark) =>
        ReferenceEquals(inline, mark) || (inline is IWrapsInlines wrapping && wrapping.Content.Any(inner => Holds(inner, mark)));

    private ImmutableArray<Inline> Inlines(ImmutableArray<Inline> content, bool linkNames)
    {
        var resolved = ImmutableArray.CreateBuilder<Inline>(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            var inline = content[i];
            switch (inline)
            {
                case TextRun when linkNames:
                    AddLinked(JoinedLines(content, ref i), resolved);
                    break;
                case Emphasis emphasis:
                    resolved.Add(emphasis with { Content = Inlines(emphasis.Content, linkNames) });
                    break;
                case ClozeGap gap:
                    resolved.Add(gap with { Content = Inlines(gap.Content, linkNames) });
                    break;
                case Link link:
                    AddLink(link with { Content = Inlines(link.Content, false) }, resolved);
                    break;
                case NameLink name:
                    resolved.Add(Named(name));
                    break;
                case Unlinked unlinked:
                    AddUnlinked(unlinked, resolved);
                    break;
                case Citation citation:
                    AddCitation(citation, resolved);
                    break;
                default:
                    resolved.Add(inline);
                    break;
            }
        }
        return resolved.DrainToImmutable();
    }

    // A name may go over the end of a line, so lines are joined before names are looked for.
    private static string JoinedLines(ImmutableArray<Inline> content, ref int i)
    {
        var first = i;
        while (i + 2 < content.Length && content[i + 1] is LineBreak { Hard: false } && content[i + 2] is TextRun)
            i += 2;
        return i == first
            ? ((TextRun)content[i]).Text
            : string.Join('\n', Enumerable.Range(0, ((i - first) / 2) + 1).Select(line => ((TextRun)content[first + (line * 2)]).Text));
    }

    private static void AddLines(string text, ImmutableArray<Inline>.Builder resolved)
    {
        var start = 0;
        for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
        {
            if (end > start)
                resolved.Add(new TextRun(text[start..end]));
            resolved.Add(new LineBreak(false));
        }
        if (start < text.Length)
            resolved.Add(new TextRun(text[start..]));
    }

    private static ImmutableArray<Inline> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<Inline>(1);
        AddLines(text, lines);
        return lines.DrainToImmutable();
    }

    private void AddLinked(string text, ImmutableArray<Inline>.Builder resolved)
    {
        var done = 0;
        for (var from = 0; _names.TryFind(text, from, out var start, out var length, out var term);)
        {
            from = start + length;
            if (!_linkedHere.Add(term))
                continue;
            AddLines(text[done..start], resolved);
            resolved.Add(Anchored(term, Lines(text.Substring(start, length))));
            done = from;
        }
        AddLines(text[done..], resolved);
    }

    private void AddUnlinked(Unlinked unlinked, ImmutableArray<Inline>.Builder resolved)
    {
        if (targets.Terms.Find(unlinked.Text) is { } term)
            _linkedHere.Add(term);
        resolved.Add(new TextRun(unlinked.Text));
    }

    private Inline Named(NameLink name)
    {
        if (name.Kind == NameLinkKind.Case)
            return NamedCase(name);
        ImmutableArray<Inline> words = [new TextRun(name.Label ?? name.Target.Value)];
        if (targets.Terms.Find(name.Target.Value) is { } term)
        {
            _linkedHere.Add(term);
            _names.Note(term);
            return Anchored(term, words);
        }
        // Every name of a text that the index was built from has a term.
        return words[0];
    }

    private TermAnchor Anchored(Term term, ImmutableArray<Inline> words)
    {
        var anchor = new TermAnchor(term, words);
        _pending.Add((anchor, place => Terms.Add(new TermMention(term, place))));
        return anchor;
    }

    private void AddCitation(Citation citation, ImmutableArray<Inline>.Builder resolved)
    {
        if (numbers.Number(citation) is not { } numbered)
            return;
        resolved.Add(numbered);
        _pending.Add(
            (
                numbered,
                place =>
                {
                    foreach (var item in numbered.Items)
                        Works.Add(new WorkMention(item.Work, item.Item, item.Anchor, place));
                }
        )
        );
    }
}
