using System.Collections.Immutable;

namespace Casebook.Files.Yaml;

/// <summary>Reads what can be read of a text that is broken somewhere: key by key and entry by entry, down to the line that is wrong.</summary>
internal sealed class YamlRecovery
{
    private const int MaximumDepth = 16;

    private readonly SourceText _file;
    private readonly int _offset;
    private readonly char[] _text;
    private readonly List<YamlProblem> _problems;
    private readonly YamlAnchors _anchors = new();

    private YamlRecovery(SourceText file, int offset, string text, List<YamlProblem> problems)
    {
        _file = file;
        _offset = offset;
        _text = text.ToCharArray();
        _problems = problems;
    }

    /// <summary>Reads a broken text.</summary>
    /// <param name="file">The file to point into.</param>
    /// <param name="offset">Where the text begins in the file.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="problems">Takes the problems.</param>
    /// <returns>What could be read; null when the text is not made of lines with keys or entries.</returns>
    public static YamlNode? Read(SourceText file, int offset, string text, List<YamlProblem> problems) =>
        new YamlRecovery(file, offset, text, problems).ReadBlock(new TextSpan(0, text.Length), 0);

    private YamlNode? ReadBlock(TextSpan block, int depth)
    {
        var chunks = Chunks(block, out var indent, out var isList);
        if (chunks.Count == 0)
            return null;
        var location = _file.At(_offset + chunks[0].Start + indent, Math.Max(0, chunks[^1].End - chunks[0].Start - indent));
        if (isList)
            return new YamlSequence([.. chunks.Select(chunk => ReadItem(chunk, indent, depth)).OfType<YamlNode>()], location);

        var entries = new List<YamlEntry>();
        foreach (var chunk in chunks)
        {
            foreach (var entry in ReadEntries(chunk, indent, depth))
            {
                if (entries.Exists(e => e.Key.Text == entry.Key.Text))
                    _problems.Add(YamlEventReader.Duplicate(entry.Key));
                else
                    entries.Add(entry);
            }
        }
        return new YamlMapping([.. entries], location);
    }

    private ImmutableArray<YamlEntry> ReadEntries(TextSpan chunk, int indent, int depth)
    {
        var read = Parse(chunk);
        if (read.Root is YamlMapping whole && Readable(read))
        {
            _problems.AddRange(read.Problems);
            return whole.Entries;
        }
        var line = FirstLine(chunk);
        var colon = KeyEnd(_text.AsSpan(line.Start, line.Length), indent);
        if (colon < 0 || Parse(new TextSpan(line.Start, colon + 1)).Root is not YamlMapping { Entries: [{ Key: var key }] })
        {
            ReportLost(read, line);
            return [];
        }
        var value = new TextSpan(line.Start + colon + 1, line.Length - colon - 1);
        if (depth < MaximumDepth && IsEmptyOrRemark(value) && ReadBlock(TextSpan.Between(line.End, chunk.End), depth + 1) is { } inner)
            return [new YamlEntry(key, inner)];
        return Salvage(read, line, value) is { } words ? [new YamlEntry(key, words)] : [];
    }

    private YamlNode? ReadItem(TextSpan chunk, int indent, int depth)
    {
        var read = Parse(chunk);
        if (read.Root is YamlSequence { Items: [var item] } && Readable(read))
        {
            _problems.AddRange(read.Problems);
            return item;
        }
        // Without its hyphen an entry is a block of its own.
        _text[chunk.Start + indent] = ' ';
        if (depth < MaximumDepth && ReadBlock(chunk, depth + 1) is { } inner)
            return inner;
        var line = FirstLine(chunk);
        return Salvage(read, line, new TextSpan(line.Start + indent + 1, line.Length - indent - 1));
    }

    // The first line may be sound although those below it are not; otherwise its words are kept as they stand.
    private YamlScalar? Salvage(YamlDocument read, TextSpan line, TextSpan value)
    {
        ReportLost(read, line);
        var alone = Parse(value);
        if (alone.Root is YamlScalar { IsEmpty: false } sound && Readable(alone))
            return sound;
        var words = _text.AsSpan(value.Start, Math.Max(0, value.Length)).Trim();
        if (words.IsEmpty || words[0] is '[' or '{' or '"' or '\'' or '&' or '*' or '!' or '#' || words is "|" or ">")
            return null;
        var start = _text.AsSpan(value.Start, value.Length).IndexOf(words) + value.Start;
        return new YamlScalar(words.ToString(), false, _file.At(_offset + start, words.Length));
    }

    // What is opened in a line and never closed is noticed only behind the end; it is reported where it begins.
    private void ReportLost(YamlDocument read, TextSpan line)
    {
        var words = _text.AsSpan(line.Start, line.Length).TrimEnd();
        // What is cut off may hold the bracket that is missing.
        var isCut = read.Problems.Any(problem => problem.Kind == YamlProblemKind.Cut);
        foreach (var problem in read.Problems)
        {
            if (isCut && problem.Kind == YamlProblemKind.Syntax)
                continue;
            if (problem.Kind != YamlProblemKind.Syntax || problem.Location.Span.Start < _offset + line.Start + words.Length)
                _problems.Add(problem);
            else if (YamlAdvice.Unclosed(words.ToString()) is var (at, message, hint))
                _problems.Add(problem with { Location = _file.At(_offset + line.Start + at, words.Length - at), Message = message, Hint = hint });
            else
                _problems.Add(problem);
        }
    }

    private YamlDocument Parse(TextSpan span) =>
        YamlEventReader.Read(_file, _offset + span.Start, new string(_text, span.Start, span.Length), _anchors);

    private static bool Readable(YamlDocument read) => read.Problems.All(problem => problem.Kind != YamlProblemKind.Syntax);

    // A chunk runs from a line with a key or hyphen in the block's column to the next such line.
    private List<TextSpan> Chunks(TextSpan block, out int indent, out bool isList)
    {
        (indent, isList) = (-1, false);
        var starts = new List<int>();
        for (var line = FirstLine(block); line.Start < block.End; line = FirstLine(TextSpan.Between(Math.Min(line.End + 1, block.End), block.End)))
        {
            var words = _text.AsSpan(line.Start, line.Length);
            var column = words.IndexOfAnyExcept(' ');
            if (column < 0 || words[column] == '#')
                continue;
            var hyphen = IsItem(words[column..]);
            if (indent < 0)
            {
                if (!hyphen && KeyEnd(words, column) < 0)
                    continue;
                (indent, isList) = (column, hyphen);
            }
            if (column == indent && (isList ? hyphen : !hyphen && KeyEnd(words, column) >= 0))
                starts.Add(line.Start);
        }
        var chunks = new List<TextSpan>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
            chunks.Add(TextSpan.Between(starts[i], i + 1 < starts.Count ? starts[i + 1] : block.End));
        return chunks;
    }

    private TextSpan FirstLine(TextSpan span)
    {
        var length = _text.AsSpan(span.Start, span.Length).IndexOf('\n');
        return length < 0 ? span : new TextSpan(span.Start, length);
    }

    private bool IsEmptyOrRemark(TextSpan value)
    {
        var words = _text.AsSpan(value.Start, value.Length).Trim();
        return words.IsEmpty || words[0] == '#';
    }

    private static bool IsItem(ReadOnlySpan<char> words) => words[0] == '-' && (words.Length == 1 || words[1] == ' ');

    // Where the colon behind a key stands; -1 when the line begins with no key.
    private static int KeyEnd(ReadOnlySpan<char> line, int column)
    {
        if (column >= line.Length || !(char.IsLetterOrDigit(line[column]) || line[column] is '_' or '"' or '\''))
            return -1;
        for (var i = column + 1; i < line.Length; i++)
        {
            if (line[i] == ':' && (i == line.Length - 1 || line[i + 1] == ' '))
                return i;
        }
        return -1;
    }
}
