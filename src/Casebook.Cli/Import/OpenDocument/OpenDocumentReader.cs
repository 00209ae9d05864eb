using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Cli.Import.Word;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.OpenDocument;

/// <summary>Walks through the text of an OpenDocument text.</summary>
internal sealed class OpenDocumentReader(ZipArchive archive, OpenDocumentStyles styles)
{
    private const int MaxColumns = 60;
    private readonly Dictionary<LeftOutKind, int> _leftOut = [];
    private readonly List<ImmutableArray<Span>> _notes = [];
    private bool _hasInsertions;

    /// <summary>The document.</summary>
    public Manuscript Read(XElement text)
    {
        var blocks = Blocks(text.Elements(), 0, "").ToImmutableArray();
        return new Manuscript
        {
            Blocks = blocks,
            Notes = [.. _notes],
            LeftOut = _leftOut.ToImmutableSortedDictionary(),
            HasInsertions = _hasInsertions,
        };
    }

    /// <summary>Counts something that is not taken.</summary>
    public void LeaveOut(LeftOutKind kind) => _leftOut[kind] = _leftOut.GetValueOrDefault(kind) + 1;

    /// <summary>Remembers that words were inserted under tracked changes.</summary>
    public void TellInsertion() => _hasInsertions = true;

    /// <summary>The number of a note; 0 for one that holds no words.</summary>
    public int NoteOf(XElement note)
    {
        var spans = TextOf(note.Child("note-body")?.Elements() ?? []);
        if (spans.IsEmpty)
            return 0;
        _notes.Add(spans);
        return _notes.Count;
    }

    /// <summary>A picture that lies in the document, empty when it is too large; null when it lies elsewhere.</summary>
    public byte[]? Picture(string address)
    {
        var path = address.StartsWith("./", StringComparison.Ordinal) ? address[2..] : address;
        return path.Contains("..", StringComparison.Ordinal) || archive.GetEntry(path) is not { } entry ? null : DocumentArchive.Picture(entry);
    }

    private IEnumerable<Block> Blocks(IEnumerable<XElement> elements, int level, string list)
    {
        foreach (var element in elements)
        {
            switch (element.Name.LocalName)
            {
                case "p" or "h":
                    foreach (var block in Paragraph(element, level, list))
                        yield return block;
                    break;
                case "list":
                    var name = element.AttributeOf("style-name") is { Length: > 0 } own ? own : list;
                    foreach (var item in element.Elements().Where(child => child.Name.LocalName is "list-item" or "list-header"))
                    {
                        foreach (var block in Blocks(item.Elements(), level + 1, name))
                            yield return block;
                    }
                    break;
                case "table":
                    if (Table(element) is { Rows.IsEmpty: false } table)
                        yield return table;
                    break;
                case "tracked-changes":
                    foreach (var deletion in element.Within("deletion"))
                        LeaveOut(LeftOutKind.TrackedDeletion);
                    _hasInsertions |= element.Within("insertion").Any();
                    break;
                case "section" or "numbered-paragraph" or "bibliography" or "index-body":
                    if (element.AttributeOf("display") == "none")
                        LeaveOut(LeftOutKind.HiddenText);
                    else
                        foreach (var block in Blocks(element.Elements(), level, list))
                            yield return block;
                    break;
                case "frame":
                    foreach (var block in new OpenDocumentText(this, styles).Frame(element, Blocks))
                        yield return block;
                    break;
            }
        }
    }

    private IEnumerable<Block> Paragraph(XElement paragraph, int level, string list)
    {
        var style = paragraph.AttributeOf("style-name");
        if (styles.IsHidden("paragraph", style))
        {
            if (paragraph.Value.Length > 0)
                LeaveOut(LeftOutKind.HiddenText);
            yield break;
        }
        var text = new OpenDocumentText(this, styles);
        var spans = text.Read(paragraph);
        // Pictures stand before the words of their paragraph, where captions look for them.
        foreach (var frame in text.Frames)
        {
            foreach (var block in text.Frame(frame, Blocks))
                yield return block;
        }
        if (spans.IsEmpty)
            yield break;
        var isHeading = paragraph.Name.LocalName == "h";
        yield return new TextBlock(spans)
        {
            Role = isHeading ? BlockRole.Heading : styles.RoleOf(style),
            Level =
                !isHeading ? level
                : int.TryParse(paragraph.AttributeOf("outline-level"), CultureInfo.InvariantCulture, out var outline) ? outline
                : 1,
            IsListed = level > 0 && !isHeading,
            IsNumbered = level > 0 && styles.IsNumbered(list, level),
        };
    }

    private TableBlock Table(XElement table)
    {
        var isJoined = false;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<Span>>>();
        foreach (var row in Rows(table))
        {
            var cells = ImmutableArray.CreateBuilder<ImmutableArray<Span>>();
            foreach (var cell in row.Elements().Where(child => child.Name.LocalName is "table-cell" or "covered-table-cell"))
            {
                isJoined |= cell.Name.LocalName == "covered-table-cell";
                var text = TextOf(cell.Elements());
                var repeated = int.TryParse(cell.AttributeOf("number-columns-repeated"), CultureInfo.InvariantCulture, out var count) ? count : 1;
                for (var n = 0; n < Math.Clamp(repeated, 1, MaxColumns); n++)
                    cells.Add(text);
            }
            if (cells.Any(cell => !cell.IsEmpty))
                rows.Add(cells.ToImmutable());
        }
        return new TableBlock(rows.ToImmutable(), isJoined);
    }

    private static IEnumerable<XElement> Rows(XElement table) =>
        table
            .Elements()
            .SelectMany(child =>
                child.Name.LocalName switch
                {
                    "table-row" => [child],
                    "table-header-rows" or "table-rows" or "table-row-group" => Rows(child),
                    _ => Enumerable.Empty<XElement>(),
                }
            );

    private ImmutableArray<Span> TextOf(IEnumerable<XElement> elements)
    {
        var spans = new SpanList();
        foreach (
            var text in Blocks(elements, 0, "")
                .SelectMany(block =>
                    block switch
                    {
                        TextBlock one => [one.Spans],
                        TableBlock inner => inner.Rows.SelectMany(row => row),
                        _ => Enumerable.Empty<ImmutableArray<Span>>(),
                    }
                )
                .Where(text => !text.IsEmpty)
                .Select((text, i) => i == 0 ? text : text.Insert(0, new Span("\n")))
        )
        {
            foreach (var span in text)
                spans.Add(span);
        }
        return spans.ToImmutable();
    }
}
