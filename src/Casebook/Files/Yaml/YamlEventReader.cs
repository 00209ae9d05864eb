using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Casebook.Files.Yaml;

/// <summary>Turns the events of YamlDotNet's parser into located nodes.</summary>
internal sealed class YamlEventReader
{
    // An alias repeats what it points at; past this many nodes a document is an attack or a mistake.
    private const int MaximumNodes = 200_000;
    private const int MaximumAliasedNodes = 10_000;
    private const int MaximumDepth = 64;

    private readonly SourceText _file;
    private readonly int _offset;
    private readonly Parser _parser;
    private readonly Dictionary<string, (YamlNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private readonly List<YamlProblem> _problems = [];
    private int _nodes;
    private int _aliased;

    private YamlEventReader(SourceText file, int offset, string text)
    {
        _file = file;
        _offset = offset;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads one text as one document.</summary>
    /// <param name="file">The file to point into.</param>
    /// <param name="offset">Where the text begins in the file.</param>
    /// <param name="text">The YAML.</param>
    public static YamlDocument Read(SourceText file, int offset, string text) => new YamlEventReader(file, offset, text).Run(text);

    /// <summary>The problem of a key that stands twice.</summary>
    public static YamlProblem Duplicate(YamlScalar key) => new(YamlProblemKind.DuplicateKey, key.Location,
        $"`{key.Text}` stands here a second time; only the first is read.", "Keep one of the two, or join their values.");

    private YamlDocument Run(string text)
    {
        YamlNode? root = null;
        try
        {
            while (_parser.MoveNext())
            {
                if (_parser.Current is NodeEvent && root is null) root = ReadNode(0);
                else if (_parser.Current is DocumentStart { IsImplicit: false } && root is not null) throw new YamlException(_parser.Current.Start, _parser.Current.End, "A second document begins here.");
            }
        }
        catch (YamlException problem)
        {
            ReportSyntax(problem, text);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet throws this for an unclosed flow list; its mark is the place reached.
            var mark = (int)Math.Min(_parser.Current?.End.Index ?? 0, text.Length);
            _problems.Add(new YamlProblem(YamlProblemKind.Syntax, _file.At(_offset + mark, 1),
                "This cannot be read: a `[` or `{` before it is not closed.", "Close the bracket, or write the list as lines that begin with `- `."));
        }
        return new YamlDocument(root, [.. _problems]);
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (depth > MaximumDepth) throw new YamlException(current.Start, current.End, $"The lines are nested more than {MaximumDepth} deep.");
        if (++_nodes > MaximumNodes) throw new YamlException(current.Start, current.End, "The document is too large.");
        var before = _nodes;
        var node = current switch
        {
            AnchorAlias alias => Resolve(alias),
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, At(scalar.Start, scalar.End)),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => throw new YamlException(current.Start, current.End, "A value was expected here."),
        };
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored && current is not AnchorAlias)
            _anchors[anchored.Anchor.Value] = (node, _nodes - before + 1);
        return node;
    }

    private YamlNode Resolve(AnchorAlias alias)
    {
        var place = At(alias.Start, alias.End);
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
            throw new YamlException(alias.Start, alias.End, $"`*{alias.Value.Value}` points at nothing: no `&{alias.Value.Value}` stands before it.");
        _nodes += target.Size;
        _aliased += target.Size;
        if (_aliased <= MaximumAliasedNodes) return target.Node;
        if (_problems.TrueForAll(p => p.Kind != YamlProblemKind.TooLarge))
        {
            _problems.Add(new YamlProblem(YamlProblemKind.TooLarge, place,
                $"Aliases (`*name`) repeat more than {MaximumAliasedNodes} values here; the rest of them is left out.", "Write the values out where they are needed."));
        }
        return new YamlScalar("", false, place);
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        var end = items.Count > 0 ? items[^1].Location.Span.End : Offset(start.End);
        return new YamlSequence(items.DrainToImmutable(), _file.At(TextSpan.Between(Offset(start.Start), end)));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var keyEvent = _parser.Current!;
            if (ReadNode(depth + 1) is not YamlScalar key) throw new YamlException(keyEvent.Start, keyEvent.End, "A key must be a single word or phrase.");
            _parser.MoveNext();
            var value = ReadNode(depth + 1);
            if (seen.Add(key.Text)) entries.Add(new YamlEntry(key, value));
            else _problems.Add(Duplicate(key));
        }
        var end = entries.Count > 0 ? entries[^1].Value.Location.Span.End : Offset(start.End);
        return new YamlMapping(entries.DrainToImmutable(), _file.At(TextSpan.Between(Offset(start.Start), end)));
    }

    private void ReportSyntax(YamlException problem, string text)
    {
        var index = (int)Math.Min(problem.Start.Index, text.Length);
        var (message, hint) = YamlAdvice.Explain(problem.Message, text, index);
        _problems.Add(new YamlProblem(YamlProblemKind.Syntax, _file.At(_offset + index, Math.Max(1, (int)(problem.End.Index - problem.Start.Index))), message, hint));
    }

    private int Offset(Mark mark) => _offset + (int)mark.Index;

    private TextLocation At(Mark start, Mark end) => _file.At(TextSpan.Between(Offset(start), Offset(end)));
}
