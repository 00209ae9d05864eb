using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>A manuscript taken apart by its headings.</summary>
internal sealed partial class ManuscriptParts
{
    private const int MaxTitle = 300;
    private const int MaxHeading = 90;
    private const int MaxAddress = 400;
    private const int MaxBlocksOfAbstract = 14;

    private readonly List<Block> _story = [];
    private readonly HashSet<Block> _guessed = [];

    /// <summary>The title; empty when none was found.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Whether the document itself calls the title so.</summary>
    public bool IsTitleCertain { get; private set; }

    /// <summary>Names of authors.</summary>
    public ImmutableArray<string> Authors { get; private set; } = [];

    /// <summary>How many lines between title and text were left out: departments, addresses.</summary>
    public int LinesLeftOut { get; private set; }

    /// <summary>Paragraphs of the abstract.</summary>
    public List<string> Abstract { get; } = [];

    /// <summary>Key words.</summary>
    public List<string> Keywords { get; } = [];

    /// <summary>Names below a heading that announces the diagnosis.</summary>
    public List<string> Diagnoses { get; } = [];

    /// <summary>Paragraphs below a heading that names consent itself.</summary>
    public List<string> UnderConsent { get; } = [];

    /// <summary>Paragraphs below a heading of consent or ethics.</summary>
    public List<string> Consent { get; } = [];

    /// <summary>Entries of the reference list.</summary>
    public List<string> References { get; } = [];

    /// <summary>Captions that stand in a list of their own.</summary>
    public List<TextBlock> Captions { get; } = [];

    /// <summary>Points to take home.</summary>
    public List<TextBlock> LearningPoints { get; } = [];

    /// <summary>Headings of sections that were left out.</summary>
    public List<string> Formalities { get; } = [];

    /// <summary>The story: headings, paragraphs, tables, pictures.</summary>
    public IReadOnlyList<Block> Story => _story;

    /// <summary>Whether a heading was recognised by its look alone.</summary>
    public bool IsGuessed(Block heading) => _guessed.Contains(heading);

    /// <summary>Takes a document apart.</summary>
    public static ManuscriptParts Of(Manuscript manuscript)
    {
        var parts = new ManuscriptParts();
        var blocks = manuscript.Blocks.SelectMany(RunIns).Select(parts.AsHeading).ToList();
        parts.Sort(blocks, parts.Front(blocks));
        return parts;
    }

    // `Keywords: rash, fever` and `Abstract: A man of 40 …` are a heading and what stands below it.
    private static IEnumerable<Block> RunIns(Block block)
    {
        if (
            block is not TextBlock { Role: BlockRole.Text or BlockRole.Abstract or BlockRole.Author, IsListed: false } text
            || text.Plain is not { } plain
        )
            return [block];
        var end = plain.IndexOfAny([':', '.', '—', '–']);
        if (end is < 1 or > 40 || end == plain.Length - 1 || PartHeadings.Of(plain[..end]) is null or ManuscriptPart.Story or ManuscriptPart.Captions)
            return [block];
        if (PartHeadings.Of(plain[..end]) == ManuscriptPart.Diagnosis && (text.Role == BlockRole.Abstract || !IsName(plain[(end + 1)..])))
            return [block];
        if (plain[end] != ':' && !text.Spans[0].IsBold && !text.Spans[0].IsItalic)
            return [block];
        var rest = plain[(end + 1)..].TrimStart();
        return [new TextBlock([new Span(plain[..end])]) { Role = BlockRole.Heading, Level = RunInLevel }, new TextBlock([new Span(rest)])];
    }

    private const int RunInLevel = 9;

    // Many writers set headings in bold and use no style.
    private TextBlock? Looks(TextBlock text) =>
        text.Role == BlockRole.Text && !text.IsListed && text.Plain is { Length: > 1 and <= MaxHeading } plain && plain.Any(char.IsLetter)
            ? PartHeadings.Of(plain) is not null && plain.Length < 60
                ? text with
                {
                    Role = BlockRole.Heading,
                    Level = 2,
                    Spans = [new Span(plain)],
                }
                : text.Spans.All(span => span.IsBold || span.Text.Trim().Length == 0)
                && !plain.EndsWith('.')
                && !FigureWord().IsMatch(plain)
                && !TableWord().IsMatch(plain)
                    ? Guessed(text with { Role = BlockRole.Heading, Level = 2, Spans = [new Span(plain)] })
                    : null
            : null;

    private TextBlock Guessed(TextBlock heading)
    {
        _guessed.Add(heading);
        return heading;
    }

    private Block AsHeading(Block block) => block is TextBlock text && Looks(text) is { } heading ? heading : block;

    // Title, authors and their departments; returns where the text begins.
    private int Front(List<Block> blocks)
    {
        var at = 0;
        while (at < blocks.Count && blocks[at] is not TextBlock)
            at++;
        if (at == blocks.Count)
            return 0;
        var titled = blocks.FindIndex(block => block is TextBlock { Role: BlockRole.Title });
        if (titled < 0)
        {
            var first = (TextBlock)blocks[at];
            // A first heading that is followed by others below it names the whole.
            if (
                first.Role is BlockRole.Heading && PartHeadings.Of(first.Plain) is null
                || first.Role == BlockRole.Text && first.Plain.Length <= MaxTitle && !first.IsListed && !first.Plain.EndsWith('.')
            )
                titled = at;
        }
        else
            IsTitleCertain = true;
        if (titled < 0)
            return at;
        Title = TitleMark().Replace(((TextBlock)blocks[titled]).Plain, "");
        blocks.RemoveAt(titled);
        while (at < blocks.Count && blocks[at] is TextBlock line)
        {
            if (line.Role is BlockRole.Heading or BlockRole.Abstract)
                break;
            var names = AuthorLine.Read(line.Spans);
            if (!names.IsEmpty && (line.Role == BlockRole.Author || Authors.IsEmpty))
                Authors = Authors.AddRange(names);
            else if (line.Plain.Length <= MaxAddress && AuthorLine.IsAddress(line.Plain))
                LinesLeftOut++;
            else if (line.Role == BlockRole.Author)
                Authors = Authors.AddRange(AuthorLine.Written(line.Plain));
            else
                break;
            at++;
        }
        return at;
    }

    private void Sort(List<Block> blocks, int from)
    {
        var part = ManuscriptPart.Story;
        var level = 0;
        var isConsent = false;
        for (var i = from; i < blocks.Count; i++)
        {
            if (blocks[i] is TextBlock { Role: BlockRole.Heading } heading)
            {
                var named = PartHeadings.Of(heading.Plain);
                // Below this heading many tell how the diagnosis was made; only names are a field.
                if (named == ManuscriptPart.Diagnosis && !HoldsNames(blocks, i + 1))
                    named = ManuscriptPart.Story;
                isConsent = named == ManuscriptPart.Consent && ConsentSentence.SpeaksOfIt(heading.Plain);
                // `Background` and `Conclusion` within an abstract are its own.
                if (
                    part == ManuscriptPart.Abstract
                    && named is not (ManuscriptPart.Keywords or ManuscriptPart.References)
                    && EndsWithKeywords(blocks, i)
                )
                {
                    Abstract.Add(heading.Plain.TrimEnd(':', '.') + ":");
                    continue;
                }
                // A heading below a heading belongs to it.
                if (
                    named is null
                    && part is not (ManuscriptPart.Story or ManuscriptPart.Keywords)
                    && heading.Level > level
                    && level > 0
                    && level < RunInLevel
                )
                    continue;
                (part, level) = (named ?? ManuscriptPart.Story, heading.Level);
                if (part == ManuscriptPart.Formalities)
                    Formalities.Add(heading.Plain);
                if (part != ManuscriptPart.Story)
                    continue;
            }
            if (blocks[i] is TextBlock { Role: BlockRole.Abstract } styled)
                Abstract.Add(styled.Plain);
            else if (blocks[i] is TextBlock { Role: BlockRole.Reference } entry)
                References.Add(entry.Plain);
            else
                Add(part, blocks[i]);
            if (isConsent && part == ManuscriptPart.Consent && blocks[i] is TextBlock { Role: not BlockRole.Heading } said)
                UnderConsent.Add(said.Plain);
            // What is said in one line ends with it.
            if (
                level == RunInLevel
                && blocks[i] is TextBlock { Role: not BlockRole.Heading }
                && part is ManuscriptPart.Keywords or ManuscriptPart.Consent or ManuscriptPart.Formalities or ManuscriptPart.Diagnosis
            )
                (part, level) = (ManuscriptPart.Story, 0);
        }
    }

    private static bool EndsWithKeywords(List<Block> blocks, int from)
    {
        for (var i = from; i < Math.Min(blocks.Count, from + MaxBlocksOfAbstract); i++)
        {
            if (blocks[i] is TextBlock { Role: BlockRole.Heading } heading && PartHeadings.Of(heading.Plain) == ManuscriptPart.Keywords)
                return true;
        }
        return false;
    }

    private void Add(ManuscriptPart part, Block block)
    {
        if (block is not TextBlock text || part == ManuscriptPart.Story)
        {
            if (part is not ManuscriptPart.Formalities)
                _story.Add(block);
            return;
        }
        switch (part)
        {
            case ManuscriptPart.Abstract:
                Abstract.Add(text.Plain);
                break;
            case ManuscriptPart.Keywords:
                Keywords.AddRange(
                    text.Plain.Split([',', ';', '•', '·', '،'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                        .Select(word => word.TrimEnd('.'))
                );
                break;
            case ManuscriptPart.Diagnosis:
                Diagnoses.Add(text.Plain.Trim().TrimEnd('.'));
                break;
            case ManuscriptPart.Consent:
                Consent.Add(text.Plain);
                break;
            case ManuscriptPart.References:
                References.Add(text.Plain);
                break;
            case ManuscriptPart.Captions:
                Captions.Add(text);
                break;
            case ManuscriptPart.LearningPoints:
                LearningPoints.Add(text);
                break;
        }
    }

    /// <summary>Whether a line begins as the caption of a picture does: <c>Figure 1.</c></summary>
    public static bool IsCaptionOfPicture(string line) => FigureWord().IsMatch(line);

    /// <summary>Whether a line begins as the caption of a table does: <c>Table 1.</c></summary>
    public static bool IsCaptionOfTable(string line) => TableWord().IsMatch(line);

    public static string WithoutFigureNumber(string caption) =>
        FigureWord().Replace(caption, "").TrimStart(' ', '.', ':', '-', '–', '—', '|', ')', '\n');

    /// <summary>The number of a caption; 0 when it has none.</summary>
    public static int NumberOfCaption(string caption) =>
        FigureWord().Match(caption) is { Success: true } match && int.TryParse(match.Groups["n"].Value, out var number) ? number : 0;

    [GeneratedRegex(
        @"^\W*(?:Figures?|Fig\.?|Şekil|Resim|Figura|Fig\.ª|Abbildung|Abb\.?|الشكل|شكل)\s*(?<n>[0-9]{1,2})\s*[A-Za-z]?(?![0-9\p{L}])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex FigureWord();

    [GeneratedRegex(
        @"^\W*(?:Tables?|Tablo|Çizelge|Tableau|Tabla|Tabella|Tabelle|Tab\.|Tabela|جدول|الجدول)\s*[0-9IVX]{1,4}(?![0-9\p{L}])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TableWord();

    [GeneratedRegex(@"^(?:Title|Başlık|Titre|Título|Titolo|Titel|العنوان)\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex TitleMark();
}
