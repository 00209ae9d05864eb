using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Verify;

/// <summary>Gathers the facts of one file while it is read.</summary>
internal sealed class FactCollector(string path, ReadOnlySpan<byte> bytes)
{
    private const int MaxExcerpt = 120;
    private readonly List<LinkFact> _links = [];
    private readonly HashSet<(string, LinkUse)> _addresses = [];
    private readonly List<PageProblem> _problems = [];

    /// <summary>The text that is read; offsets below are into it.</summary>
    public SourceText Text { get; } = SourceText.Decode(path, bytes);

    /// <summary>Keeps a problem at an offset.</summary>
    public void Problem(Diagnostic problem, int offset)
    {
        var place = Text.PositionOf(offset);
        _problems.Add(new PageProblem(problem, place.Line, place.Column, ExcerptAt(offset)));
    }

    /// <summary>Keeps a reference at an offset, unless the same is known already.</summary>
    public void Link(string address, LinkUse use, string source, int offset)
    {
        if (!_addresses.Add((address, use)))
            return;
        var place = Text.PositionOf(offset);
        _links.Add(new LinkFact(address, use, source, place.Line, place.Column));
    }

    /// <summary>What was gathered.</summary>
    public PageFacts ToFacts(string title = "", IReadOnlySet<string>? ids = null) => new(path, title, ids, [.. _links], [.. _problems]);

    // A tag to its end, or a few words; never over the end of the line.
    private string ExcerptAt(int offset)
    {
        var rest = Text.Text.AsSpan(Math.Clamp(offset, 0, Text.Text.Length));
        if (rest.Length > MaxExcerpt)
            rest = rest[..MaxExcerpt];
        var end = rest.IndexOf('\n');
        if (end >= 0)
            rest = rest[..end];
        if (rest.StartsWith("<") && rest.IndexOf('>') is > 0 and var close)
            rest = rest[..(close + 1)];
        return rest.ToString();
    }
}
