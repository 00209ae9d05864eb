using System.Collections.Immutable;
using System.Xml.Linq;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.Word;

/// <summary>Walks through the text of a Word document.</summary>
internal sealed class WordReader(WordPackage package)
{
    private readonly WordStyles _styles = new(package);
    private readonly Dictionary<LeftOutKind, int> _leftOut = [];
    private readonly List<ImmutableArray<Span>> _notes = [];
    private readonly Dictionary<string, int> _noteNumbers = new(StringComparer.Ordinal);
    private bool _hasInsertions;

    /// <summary>The document.</summary>
    public Manuscript Read()
    {
        var blocks = Blocks(package.Document.Child("body")!.Elements()).ToImmutableArray();
        if (package.Parts("comments").Sum(part => part.Elements().Count()) is > 0 and var comments)
            _leftOut[LeftOutKind.Comment] = comments;
        var headers = package
            .Parts("header")
            .Concat(package.Parts("footer"))
            .Count(part => part.Within("t").Any(text => text.Value.Any(char.IsLetter)));
        if (headers > 0)
            _leftOut[LeftOutKind.PageHeader] = headers;
        return new Manuscript
        {
            Blocks = blocks,
            Notes = [.. _notes],
            LeftOut = _leftOut.ToImmutableSortedDictionary(),
            HasInsertions = _hasInsertions,
        };
    }

    private IEnumerable<Block> Blocks(IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    foreach (var block in Paragraph(element))
                        yield return block;
                    break;
                case "tbl":
                    if (Table(element) is { Rows.IsEmpty: false } table)
                        yield return table;
                    break;
                case "sdt" or "customXml" or "ins" or "moveTo" or "sdtContent":
                    foreach (var block in Blocks(element.Elements()))
                        yield return block;
                    break;
                case "AlternateContent":
                    foreach (var block in Blocks(Chosen(element)))
                        yield return block;
                    break;
                case "altChunk":
                    Count(LeftOutKind.EmbeddedObject);
                    break;
            }
        }
    }

    private IEnumerable<Block> Paragraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        if (_styles.IsContents(properties))
            yield break;
        var runs = new WordRuns(package, _styles, Count, NoteOf, () => _hasInsertions = true);
        var spans = runs.Read(paragraph);
        // Pictures stand before the words of their paragraph, where captions look for them.
        foreach (var picture in runs.Pictures)
            yield return picture;
        if (!spans.IsEmpty)
        {
            var (role, level) = _styles.RoleOf(properties);
            var list = role == BlockRole.Heading ? null : _styles.ListOf(properties);
            yield return new TextBlock(spans)
            {
                Role = role,
                Level = list?.Level ?? level,
                IsListed = list is not null,
                IsNumbered = list?.IsNumbered ?? false,
            };
        }
        foreach (var inBox in runs.Boxes)
        {
            foreach (var block in Blocks(inBox.Elements()))
                yield return block;
        }
    }

    private TableBlock Table(XElement table)
    {
        var isJoined = false;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<Span>>>();
        foreach (var row in table.Elements().Where(child => child.Name.LocalName is "tr" or "sdt").SelectMany(RowsOf))
        {
            if (row.Child("trPr").Child("del") is not null)
            {
                Count(LeftOutKind.TrackedDeletion);
                continue;
            }
            var cells = ImmutableArray.CreateBuilder<ImmutableArray<Span>>();
            foreach (var cell in row.Elements().SelectMany(CellsOf))
            {
                var properties = cell.Child("tcPr");
                var goesOn = properties.Child("vMerge") is { } merge && merge.AttributeOf("val") != "restart";
                isJoined |= goesOn || properties.Value("gridSpan").Length > 0;
                cells.Add(goesOn ? [] : CellText(cell));
                for (var n = 1; int.TryParse(properties.Value("gridSpan"), out var width) && n < Math.Min(width, 60); n++)
                    cells.Add([]);
            }
            if (cells.Any(cell => !cell.IsEmpty))
                rows.Add(cells.ToImmutable());
        }
        return new TableBlock(rows.ToImmutable(), isJoined);
    }

    private static IEnumerable<XElement> RowsOf(XElement element) =>
        element.Name.LocalName == "tr" ? [element] : element.Child("sdtContent").Children("tr");

    private static IEnumerable<XElement> CellsOf(XElement element) =>
        element.Name.LocalName == "tc" ? [element]
        : element.Name.LocalName == "sdt" ? element.Child("sdtContent").Children("tc")
        : [];

    private ImmutableArray<Span> CellText(XElement cell)
    {
        var spans = new SpanList();
        var isFirst = true;
        foreach (var block in Blocks(cell.Elements()))
        {
            var texts = block switch
            {
                TextBlock text => [text.Spans],
                TableBlock inner => inner.Rows.SelectMany(row => row),
                _ => Enumerable.Empty<ImmutableArray<Span>>(),
            };
            foreach (var text in texts.Where(text => !text.IsEmpty))
            {
                if (!isFirst)
                    spans.Add(new Span("\n"));
                isFirst = false;
                foreach (var span in text)
                    spans.Add(span);
            }
        }
        return spans.ToImmutable();
    }

    /// <summary>The one of several forms of a thing that is read: never two, or its words stood there twice.</summary>
    internal static IEnumerable<XElement> Chosen(XElement alternatives) =>
        (alternatives.Child("Choice") ?? alternatives.Child("Fallback"))?.Elements() ?? [];

    private void Count(LeftOutKind kind) => _leftOut[kind] = _leftOut.GetValueOrDefault(kind) + 1;

    // Notes are numbered by their first mention; 0 for one that holds no words.
    private int NoteOf(string part, string id)
    {
        if (_noteNumbers.TryGetValue($"{part} {id}", out var known))
            return known;
        var note = package.Parts($"{part}s").SelectMany(notes => notes.Elements()).FirstOrDefault(one => one.AttributeOf("id") == id);
        _noteNumbers[$"{part} {id}"] = 0;
        var spans = note is null ? [] : CellText(note);
        if (spans.IsEmpty)
            return 0;
        _notes.Add(spans);
        return _noteNumbers[$"{part} {id}"] = _notes.Count;
    }
}
