using System.Collections.Immutable;
using System.Xml.Linq;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.Articles;

/// <summary>The text of an article in JATS XML whose licence allows to take it.</summary>
/// <param name="article">The article.</param>
/// <param name="beside">The bytes of a file that lies beside the XML; null when there is none.</param>
internal sealed class JatsManuscript(JatsArticle article, Func<string, byte[]?> beside)
{
    private static readonly string[] Endings = ["", ".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".webp"];

    private readonly List<ImmutableArray<Span>> _notes = [];
    private readonly List<Block> _blocks = [];
    private int _leftOut;

    /// <summary>The article as a manuscript.</summary>
    public Manuscript Read()
    {
        var meta = article.Element.Child("front").Child("article-meta");
        _blocks.Add(new TextBlock([new Span(article.Work.Title)]) { Role = BlockRole.Title });
        if (meta.Children("abstract").FirstOrDefault(one => one.AttributeValue("abstract-type") is "" or "section") is { } summary)
        {
            Heading("Abstract", 1);
            foreach (var line in summary.Descendants().Where(inner => inner.Name.LocalName is "title" or "p"))
                Add(new TextBlock([new Span(line.Line() + (line.Name.LocalName == "title" ? ":" : ""))]));
        }
        if (meta.Within("kwd").Select(word => word.Line()).ToList() is { Count: > 0 } words)
        {
            Heading("Keywords", 1);
            Add(new TextBlock([new Span(string.Join("; ", words))]));
        }
        Section(article.Element.Child("body"), 1);
        Back(article.Element.Child("back"));
        return new Manuscript
        {
            Blocks = [.. _blocks],
            Notes = [.. _notes],
            LeftOut =
                _leftOut == 0
                    ? ImmutableSortedDictionary<LeftOutKind, int>.Empty
                    : ImmutableSortedDictionary.Create<LeftOutKind, int>().Add(LeftOutKind.LinkedFile, _leftOut),
        };
    }

    private void Back(XElement? back)
    {
        foreach (var part in back?.Elements() ?? [])
        {
            switch (part.Name.LocalName)
            {
                case "ack":
                    Heading("Acknowledgements", 1);
                    Section(part, 1);
                    break;
                case "fn-group" or "notes" or "sec":
                    Heading(part.Child("title").Line() is { Length: > 0 } title ? title : "Declarations", 1);
                    Section(part, 1);
                    break;
            }
        }
    }

    private void Heading(string title, int level) => Add(new TextBlock([new Span(title)]) { Role = BlockRole.Heading, Level = level });

    private void Add(TextBlock block)
    {
        if (!block.Spans.IsEmpty && block.Plain.Length > 0 || block.Spans.Any(span => !span.Cites.IsEmpty))
            _blocks.Add(block);
    }

    private void Section(XElement? parent, int level)
    {
        foreach (var element in parent?.Elements() ?? [])
        {
            switch (element.Name.LocalName)
            {
                case "sec":
                    Heading(TitleOf(element), level);
                    Section(element, level + 1);
                    break;
                case "title" or "label":
                    break;
                default:
                    Block(element, level);
                    break;
            }
        }
    }

    private static string TitleOf(XElement section) =>
        section.Child("title").Line() is { Length: > 0 } title
            ? title
            : section.AttributeValue("sec-type") switch
            {
                "intro" => "Introduction",
                "cases" => "Case report",
                "discussion" => "Discussion",
                "conclusions" => "Conclusion",
                _ => "",
            };

    private void Block(XElement element, int level)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                Paragraph(element, level, null);
                break;
            case "list":
                List(element, level, 1);
                break;
            case "fig":
                Figure(element);
                break;
            case "table-wrap":
                Table(element);
                break;
            case "supplementary-material" or "media":
                _leftOut++;
                break;
            case "disp-formula":
                Add(new TextBlock([new Span(element.Line())]));
                break;
            default:
                Section(element, level);
                break;
        }
    }

    // A paragraph may hold lists, figures and tables, which stand behind its words.
    private void Paragraph(XElement paragraph, int level, TextBlock? likeness)
    {
        var inner = paragraph
            .Elements()
            .Where(child =>
                child.Name.LocalName is "list" or "fig" or "fig-group" or "table-wrap" or "boxed-text" or "disp-quote" or "supplementary-material"
            )
            .ToList();
        Add((likeness ?? new TextBlock([])) with { Spans = Spans(paragraph) });
        foreach (var block in inner)
            Block(block, level);
    }

    private void List(XElement list, int level, int depth)
    {
        var isNumbered = list.AttributeValue("list-type").Contains("order", StringComparison.Ordinal);
        var likeness = new TextBlock([])
        {
            IsListed = true,
            IsNumbered = isNumbered,
            Level = depth,
        };
        foreach (var child in list.Children("list-item").SelectMany(item => item.Elements()))
        {
            if (child.Name.LocalName == "list")
                List(child, level, depth + 1);
            else if (child.Name.LocalName == "p")
                Paragraph(child, level, likeness);
        }
    }

    private void Figure(XElement figure)
    {
        foreach (
            var graphic in figure
                .Within("graphic")
                .Where(graphic => graphic.Parent?.Name.LocalName != "alternatives" || graphic == graphic.Parent.Child("graphic"))
        )
        {
            var name = Path.GetFileName(graphic.AttributeValue("href"));
            var bytes = name.Length == 0 ? null : Endings.Select(ending => beside(name + ending)).FirstOrDefault(found => found is not null);
            _blocks.Add(new PictureBlock(bytes ?? [], figure.Within("alt-text").FirstOrDefault().Line()) { MissingFile = bytes is null ? name : "" });
        }
        Caption(figure);
    }

    private void Caption(XElement of)
    {
        var spans = new SpanList();
        foreach (var part in of.Child("caption")?.Elements() ?? [])
        {
            foreach (var span in Spans(part))
                spans.Add(span);
            spans.Add(new Span(" "));
        }
        Add(new TextBlock([new Span(of.Child("label").Line().TrimEnd('.', ':') + ". "), .. spans.ToImmutable()]) { Role = BlockRole.Caption });
    }

    private void Table(XElement wrap)
    {
        Caption(wrap);
        foreach (var table in wrap.Within("table"))
        {
            var isJoined = table.Within("td").Concat(table.Within("th")).Any(cell => IsWide(cell, "colspan") || IsWide(cell, "rowspan"));
            var rows = table
                .Within("tr")
                .Select(row => row.Elements().Where(cell => cell.Name.LocalName is "td" or "th").SelectMany(Cells).ToImmutableArray());
            ImmutableArray<ImmutableArray<ImmutableArray<Span>>> filled = [.. rows.Where(row => row.Any(cell => !cell.IsEmpty))];
            if (!filled.IsEmpty)
                _blocks.Add(new TableBlock(filled, isJoined));
        }
        if (!wrap.Within("table").Any())
            _leftOut++;
        foreach (var note in wrap.Children("table-wrap-foot"))
            Section(note, 1);
    }

    private IEnumerable<ImmutableArray<Span>> Cells(XElement cell)
    {
        yield return Spans(cell);
        for (var n = 1; int.TryParse(cell.AttributeValue("colspan"), out var width) && n < Math.Min(width, 60); n++)
            yield return [];
    }

    private static bool IsWide(XElement cell, string attribute) => cell.AttributeValue(attribute) is not ("" or "1");

    private ImmutableArray<Span> Spans(XElement element) => new JatsSpans(article.Places, NoteOf).Read(element);

    private int NoteOf(string id)
    {
        if (article.Element.Descendants().FirstOrDefault(one => one.Name.LocalName == "fn" && one.AttributeValue("id") == id) is not { } note)
            return 0;
        _notes.Add([new Span(note.Line())]);
        return _notes.Count;
    }
}
