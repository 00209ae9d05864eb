namespace Casebook.Parse.Markdown;

/// <summary>Numbers footnotes in the order of their first mention.</summary>
/// <param name="labels">The labels that have a footnote.</param>
internal sealed class FootnoteNumbers(IEnumerable<string> labels)
{
    private readonly HashSet<string> _written = new(labels, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _mentioned = [];

    /// <summary>No footnotes: those of a line of front matter.</summary>
    public static FootnoteNumbers None => new([]);

    /// <summary>Labels in the order of first mention; grows while footnotes that mention others are read.</summary>
    public IReadOnlyList<string> Mentioned => _mentioned;

    /// <summary>The number of a label; 0 when there is no such footnote.</summary>
    public int Mention(string label)
    {
        if (!_written.Contains(label))
            return 0;
        if (_numbers.TryGetValue(label, out var number))
            return number;
        _mentioned.Add(label);
        return _numbers[label] = _mentioned.Count;
    }
}
