namespace Casebook.Files.Yaml;

/// <summary>What the pieces of one document share: the values that aliases repeat, and how much has been read.</summary>
internal sealed class YamlAnchors
{
    // A library of 30,000 works has some 510,000 values. What aliases repeat is bounded by itself, so this only keeps memory in proportion.
    private const int MaximumNodes = 1_000_000;

    /// <summary>How many values aliases may repeat.</summary>
    public const int MaximumAliasedNodes = 10_000;

    private readonly Dictionary<string, (YamlNode Node, int Size)> _targets = new(StringComparer.Ordinal);
    private int _aliased;

    /// <summary>Number of values read so far, repeated ones included.</summary>
    public int Nodes { get; private set; }

    /// <summary>Counts one value; false when there are too many.</summary>
    public bool Count() => ++Nodes <= MaximumNodes;

    /// <summary>Keeps a value under a name.</summary>
    /// <param name="name">The name behind <c>&amp;</c>.</param>
    /// <param name="node">The value.</param>
    /// <param name="size">How many values it is made of.</param>
    public void Add(string name, YamlNode node, int size) => _targets[name] = (node, size);

    /// <summary>Whether a name has a value.</summary>
    /// <param name="name">The name behind <c>*</c>.</param>
    /// <param name="node">The value; null when repeating it would be too much.</param>
    public bool TryRepeat(string name, out YamlNode? node)
    {
        node = null;
        if (!_targets.TryGetValue(name, out var target))
            return false;
        if (_aliased + target.Size > MaximumAliasedNodes)
            return true;
        _aliased += target.Size;
        Nodes += target.Size;
        node = target.Node;
        return true;
    }
}
