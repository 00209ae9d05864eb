using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Casebook.Files.Yaml;

/// <summary>Turns the events of YamlDotNet's parser into located nodes.</summary>
internal sealed class YamlEventReader
{
    private const int FewKeys = 16;
    private const int MaximumDepth = 64;

    private readonly SourceText _file;
    private readonly int _offset;
    private readonly Parser _parser;
    private readonly YamlAnchors _anchors;
    private readonly List<YamlProblem> _problems = [];

    private YamlEventReader(SourceText file, int offset, string text, YamlAnchors anchors)
    {
        _anchors = anchors;
        _file = file;
        _offset = offset;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads one text as one document.</summary>
    /// <param name="file">The file to point into.</param>
    /// <param name="offset">Where the text begins in the file.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="anchors">What the parts of one document share.</param>
    public static YamlDocument Read(SourceText file, int offset, string text, YamlAnchors anchors) =>
        new YamlEventReader(file, offset, text, anchors).Run(text);

    /// <summary>The problem of a key that stands twice.</summary>
    public static YamlProblem Duplicate(YamlScalar key) =>
        new(
            YamlProblemKind.DuplicateKey,
            key.Location,
            $"`{key.Text}` stands here a second time; only the first is read.",
            "Keep one of the two, or join their values."
        );

    private YamlDocument Run(string text)
    {
        YamlNode? root = null;
        try
        {
            while (Next())
            {
                if (_parser.Current is NodeEvent && root is null)
                    root = ReadNode(0);
                else if (_parser.Current is DocumentStart { IsImplicit: false } && root is not null)
                    throw new YamlException(_parser.Current.Start, _parser.Current.End, "A second document begins here.");
            }
        }
        catch (TooLargeException problem)
        {
            _problems.Add(
                new YamlProblem(
                    YamlProblemKind.TooLarge,
                    At(problem.Start, problem.End),
                    "The file contains too many values. Nothing is read from here on.",
                    "Split the file into several."
                )
            );
        }
        catch (YamlException problem)
        {
            ReportSyntax(problem, text);
        }
        return new YamlDocument(root, [.. _problems]);
    }

    private bool Next()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception defect)
            when (defect is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet lets these escape, for an unclosed flow list or a strange tag; its mark is the place reached.
            var reached = _parser.Current?.End ?? Mark.Empty;
            throw new YamlException(reached, reached, defect.Message, defect);
        }
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (depth > MaximumDepth)
            throw new YamlException(current.Start, current.End, $"The lines are nested more than {MaximumDepth} deep.");
        if (!_anchors.Count())
            throw new TooLargeException(current.Start, current.End);
        var before = _anchors.Nodes;
        var node = current switch
        {
            AnchorAlias alias => Resolve(alias),
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => throw new YamlException(current.Start, current.End, "A value was expected here."),
        };
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored && current is not AnchorAlias)
            _anchors.Add(anchored.Anchor.Value, node, _anchors.Nodes - before + 1);
        return node;
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var read = new YamlScalar(
            StringInterner.One(Invisibles.Without(scalar.Value)),
            scalar.Style != ScalarStyle.Plain,
            At(scalar.Start, scalar.End)
        );
        if (read.Quoted)
            return read;
        var text = _file.Text;
        ReportDeeperEntry(text, read.Location.Span);
        var hash = read.Location.Span.End;
        while (hash < text.Length && text[hash] == ' ')
            hash++;
        // A remark has a space behind its mark; "clinic #3" and "clinic # 3" are words.
        if (hash == read.Location.Span.End || hash + 1 >= text.Length || text[hash] != '#')
            return read;
        if (!char.IsLetterOrDigit(text[hash + 1]) && !(text[hash + 1] == ' ' && hash + 2 < text.Length && char.IsAsciiDigit(text[hash + 2])))
            return read;
        var end = text.IndexOf('\n', hash);
        var whole = text[read.Location.Span.Start..(end < 0 ? text.Length : end)].TrimEnd(' ', ']', '}');
        _problems.Add(
            new YamlProblem(
                YamlProblemKind.Cut,
                _file.At(hash, read.Location.Span.Start + whole.Length - hash),
                $"The text ends before ` #`: what follows is read as a remark, so `{whole[(hash - read.Location.Span.Start)..]}` is lost.",
                $"Put the text in quotes, `\"{whole.Trim().Replace('"', '\'')}\"`, or write `# ` with a space and a letter for a remark."
            )
        );
        return read;
    }

    private YamlNode Resolve(AnchorAlias alias)
    {
        var place = At(alias.Start, alias.End);
        if (!_anchors.TryRepeat(alias.Value.Value, out var target))
            throw new YamlException(
                alias.Start,
                alias.End,
                $"`*{alias.Value.Value}` points at nothing: there is no `&{alias.Value.Value}` before it."
            );
        if (target is not null)
            return target;
        if (_problems.TrueForAll(p => p.Kind != YamlProblemKind.TooLarge))
        {
            _problems.Add(
                new YamlProblem(
                    YamlProblemKind.TooLarge,
                    place,
                    $"Aliases (`*name`) repeat more than {YamlAnchors.MaximumAliasedNodes} values here; the rest is ignored.",
                    "Write the values out where they are needed."
                )
            );
        }
        return new YamlScalar("", false, place);
    }

    // A list whose second entry stands further in than its first: YAML joins the two into one text.
    private void ReportDeeperEntry(string text, TextSpan span)
    {
        var written = text.AsSpan(span.Start, span.Length);
        for (var at = 0; written[at..].IndexOf('\n') is >= 0 and var end;)
        {
            at += end + 1;
            var mark = at + written[at..].IndexOfAnyExcept(' ');
            if (mark < at || mark + 1 >= written.Length || written[mark] != '-' || written[mark + 1] != ' ')
                continue;
            _problems.Add(
                new YamlProblem(
                    YamlProblemKind.Syntax,
                    _file.At(span.Start + mark, 1),
                    "This entry is indented further than the one above, so both would be one text.",
                    "Start all entries of a list in the same column."
                )
            );
            return;
        }
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() && _parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        var end = items.Count > 0 ? items[^1].Location.Span.End : Offset(start.End);
        return new YamlSequence(items.DrainToImmutable(), _file.At(TextSpan.Between(Offset(start.Start), end)));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        HashSet<string>? seen = null;
        while (Next() && _parser.Current is not MappingEnd)
        {
            var keyEvent = _parser.Current!;
            if (ReadNode(depth + 1) is not YamlScalar written)
                throw new YamlException(keyEvent.Start, keyEvent.End, "A key must be a single word or phrase.");
            var key =
                written.Text.Length > 0 && (char.IsWhiteSpace(written.Text[0]) || char.IsWhiteSpace(written.Text[^1]))
                    ? written with
                    {
                        Text = written.Text.Trim(),
                    }
                    : written;
            Next();
            var value = ReadNode(depth + 1);
            if (IsNew(key.Text))
                entries.Add(new YamlEntry(key, value));
            else
                _problems.Add(Duplicate(key));
        }
        var end = entries.Count > 0 ? entries[^1].Value.Location.Span.End : Offset(start.End);
        return new YamlMapping(entries.DrainToImmutable(), _file.At(TextSpan.Between(Offset(start.Start), end)));

        // Most mappings are small, and looking through a few keys is quicker than making a set of them.
        bool IsNew(string key)
        {
            if (entries.Count < FewKeys)
            {
                foreach (var entry in entries)
                {
                    if (entry.Key.Text == key)
                        return false;
                }
                return true;
            }
            seen ??= entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal);
            return seen.Add(key);
        }
    }

    private void ReportSyntax(YamlException problem, string text)
    {
        var index = (int)Math.Min(problem.Start.Index, text.Length);
        var (message, hint) = YamlAdvice.Explain(problem.Message, text, index);
        _problems.Add(
            new YamlProblem(YamlProblemKind.Syntax, Place(index, (int)Math.Max(1, problem.End.Index - problem.Start.Index)), message, hint)
        );
    }

    // Long places help nobody: what is wrong is near the beginning.
    private TextLocation Place(int index, int length)
    {
        var start = Math.Min(_offset + index, _file.Text.Length);
        var rest = _file.Text.AsSpan(start);
        var line = rest.IndexOf('\n');
        return _file.At(start, Math.Min(length, line < 0 ? rest.Length : line));
    }

    // The parser counts the end of the text as one more character.
    private int Offset(Mark mark) => (int)Math.Min(_offset + mark.Index, _file.Text.Length);

    private TextLocation At(Mark start, Mark end) => _file.At(TextSpan.Between(Offset(start), Offset(end)));

    private sealed class TooLargeException(Mark start, Mark end) : YamlException(start, end, "too large");
}
