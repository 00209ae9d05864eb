using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>A picture of a draft.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Bytes">The file.</param>
internal sealed record DraftPicture(string Name, byte[] Bytes);

/// <summary>Writes the story of a manuscript, and gathers what belongs into the block at the top of the file.</summary>
internal sealed class ManuscriptBody(ManuscriptParts parts, MarkdownWriter writer, CitationNumbers citations, DraftRemarks remarks)
{
    private const int TopLevel = 2;
    private const int LowestLevel = 4;

    private readonly StringBuilder _text = new();
    private readonly List<DraftPicture> _pictures = [];
    private bool _inList;

    /// <summary>Pictures in the order of the text.</summary>
    public IReadOnlyList<DraftPicture> Pictures => _pictures;

    /// <summary>Entries of <c>figures</c>.</summary>
    public StringBuilder Figures { get; } = new();

    /// <summary>Entries of <c>labs</c>.</summary>
    public StringBuilder Labs { get; } = new();

    /// <summary>The text, which begins with a heading.</summary>
    public string Write(ImmutableArray<ImmutableArray<Span>> notes)
    {
        var story = parts.Story;
        var levels = story
            .OfType<TextBlock>()
            .Where(block => block.Role == BlockRole.Heading)
            .Select(block => block.Level)
            .Distinct()
            .Order()
            .ToList();
        if (story.Count > 0 && story[0] is not TextBlock { Role: BlockRole.Heading })
            _text.Append("## Presentation\n\n");
        var used = new HashSet<int>();
        for (var i = 0; i < story.Count; i++)
        {
            if (used.Contains(i))
                continue;
            switch (story[i])
            {
                case TextBlock { Role: BlockRole.Heading } heading:
                    Heading(heading, Math.Min(LowestLevel, TopLevel + levels.IndexOf(heading.Level)));
                    break;
                case TableBlock table:
                    Table(table, i);
                    break;
                case PictureBlock picture:
                    Picture(picture, Caption(i, used));
                    break;
                case TextBlock { IsListed: true } when !_inList && LaboratoryList.Read(story, i) is { Length: > 0 } results:
                    LabList(results);
                    used.UnionWith(Enumerable.Range(i, results.Length));
                    break;
                case TextBlock text when !IsCaptionOfLaterPicture(i):
                    Text(text);
                    break;
            }
        }
        if (_inList)
            _text.Append('\n');
        for (var i = 0; i < notes.Length; i++)
            _text.Append(CultureInfo.InvariantCulture, $"[^{i + 1}]: {writer.Line(citations.Read(notes[i]), " ")}\n\n");
        return _text.ToString();
    }

    private void Heading(TextBlock heading, int level)
    {
        EndList();
        if (parts.IsGuessed(heading))
            _text.Append(remarks.InText(ImportProblems.HeadingGuessed)).Append('\n');
        var shown = PartHeadings.OurName(heading.Plain) ?? MarkdownWriter.Plain(PartHeadings.Bare(heading.Plain));
        _text.Append('#', level).Append(' ').Append(shown).Append("\n\n");
    }

    private void Text(TextBlock block)
    {
        var spans = citations.Read(block.Spans);
        if (!block.IsListed)
        {
            EndList();
            _text.Append(writer.Paragraph(spans)).Append("\n\n");
        }
        else
        {
            _text.Append(' ', (block.Level - 1) * 3).Append(block.IsNumbered ? "1. " : "- ").Append(writer.Line(spans, " ")).Append('\n');
            _inList = true;
        }
        foreach (var unknown in citations.Unknown)
        {
            EndList();
            _text.Append(remarks.InText(place => ImportProblems.NumberUnknown(place, unknown))).Append('\n');
        }
        citations.Unknown.Clear();
    }

    private void EndList()
    {
        if (_inList)
            _text.Append('\n');
        _inList = false;
    }

    private void Table(TableBlock table, int at)
    {
        EndList();
        if (LaboratoryTable.Read(table) is { } rows)
        {
            Labs.Append(remarks.InFrontMatter(place => ImportProblems.TableBecameLabs(place, rows.Length)));
            foreach (var row in rows)
                Labs.Append(CultureInfo.InvariantCulture, $"  - {{{string.Join(", ", FieldsOf(row))}}}\n");
            var words =
                at > 0 && parts.Story[at - 1] is TextBlock { Role: not BlockRole.Heading } before && ManuscriptParts.IsCaptionOfTable(before.Plain)
                    ? before.Plain
                    : "";
            _text.Append(remarks.InText(place => ImportProblems.TableMoved(place, words))).Append('\n');
            return;
        }
        if (table.HasJoinedCells)
            _text.Append(remarks.InText(ImportProblems.JoinedCells)).Append('\n');
        var cells = table.Rows.Select(row => row.Select(cell => citations.Read(cell)).ToImmutableArray()).ToImmutableArray();
        _text.Append(writer.Table(table with { Rows = cells })).Append('\n');
    }

    private void LabList(ImmutableArray<string> lines)
    {
        Labs.Append(remarks.InFrontMatter(place => ImportProblems.ListBecameLabs(place, lines.Length)));
        foreach (var line in lines)
            Labs.Append(CultureInfo.InvariantCulture, $"  - {YamlText.Of(line)}\n");
        _text.Append(remarks.InText(ImportProblems.ListMoved)).Append('\n');
    }

    private static IEnumerable<string> FieldsOf(LaboratoryRow row) =>
        new[] { ("test", row.Test), ("result", row.Result), ("value", row.Value), ("unit", row.Unit), ("reference", row.Reference), ("on", row.On) }
            .Where(field => field.Item2.Length > 0)
            .Select(field => $"{field.Item1}: {Quoted(field.Item2)}");

    // Between braces a comma or a bracket would end a plain text.
    private static string Quoted(string text) =>
        YamlText.Of(text) is ['"', ..] quoted ? quoted
        : text.All(char.IsLetter) ? text
        : $"\"{text}\"";

    private bool IsCaptionOfLaterPicture(int at) =>
        parts.Story[at] is TextBlock { Role: not BlockRole.Heading } text
        && (
            ManuscriptParts.IsCaptionOfPicture(text.Plain) && at + 1 < parts.Story.Count && parts.Story[at + 1] is PictureBlock
            || ManuscriptParts.IsCaptionOfTable(text.Plain)
                && at + 1 < parts.Story.Count
                && parts.Story[at + 1] is TableBlock table
                && LaboratoryTable.Read(table) is not null
        );

    // Before the picture, if no picture has it yet, or behind it.
    private TextBlock? Caption(int at, HashSet<int> used)
    {
        if (at > 0 && !used.Contains(at - 1) && parts.Story[at - 1] is TextBlock above && IsCaptionOfLaterPicture(at - 1))
        {
            used.Add(at - 1);
            return above;
        }
        if (
            at + 1 < parts.Story.Count
            && parts.Story[at + 1] is TextBlock { Role: not BlockRole.Heading } below
            && (below.Role == BlockRole.Caption || ManuscriptParts.IsCaptionOfPicture(below.Plain))
        )
        {
            used.Add(at + 1);
            return below;
        }
        var number = _pictures.Count + 1;
        return parts.Captions.FirstOrDefault(caption => ManuscriptParts.NumberOfCaption(caption.Plain) == number);
    }

    private void Picture(PictureBlock picture, TextBlock? caption)
    {
        EndList();
        var words = caption is null ? "" : ManuscriptParts.WithoutFigureNumber(writer.Line(citations.Read(caption.Spans), " "));
        if (ManuscriptPicture.Clean(picture.Bytes) is not { } clean)
        {
            _text
                .Append(
                    picture.MissingFile.Length > 0
                        ? remarks.InText(place => ImportProblems.FigureFileMissing(place, picture.MissingFile))
                        : remarks.InText(ImportProblems.PictureNotTaken)
                )
                .Append('\n');
            if (words.Length > 0)
                _text.Append(words).Append("\n\n");
            return;
        }
        var id = string.Create(CultureInfo.InvariantCulture, $"figure-{_pictures.Count + 1}");
        _pictures.Add(new DraftPicture(id + clean.Ending, clean.Bytes));
        Figures.Append(CultureInfo.InvariantCulture, $"  - id: {id}\n    file: {id}{clean.Ending}\n");
        var alt = AltText.Of(picture.Alt);
        Figures.Append(alt.Length > 0 ? $"    alt: {YamlText.Of(alt)}\n" : "    " + remarks.InFrontMatter(ImportProblems.NoAltInDocument));
        if (words.Length > 0)
            Figures.Append(CultureInfo.InvariantCulture, $"    caption: {YamlText.Of(words)}\n");
        _text.Append(CultureInfo.InvariantCulture, $"![{MarkdownWriter.Plain(alt)}]({id}{clean.Ending}){{#{id}}}\n\n");
    }
}
