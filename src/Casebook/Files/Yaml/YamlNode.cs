using System.Collections.Immutable;

namespace Casebook.Files.Yaml;

/// <summary>A piece of YAML and where it stands.</summary>
internal abstract record YamlNode(TextLocation Location)
{
    /// <summary>What this is, in words for messages.</summary>
    public abstract string Description { get; }
}

/// <summary>A single value, always text: <c>1:40</c> stays a titre, <c>no</c> stays a word.</summary>
/// <param name="Text">The text without quotes.</param>
/// <param name="Quoted">Whether it was written in quotes or as a block.</param>
/// <param name="Location">Where it stands, quotes included.</param>
internal sealed record YamlScalar(string Text, bool Quoted, TextLocation Location) : YamlNode(Location)
{
    /// <summary>Nothing was written: <c>key:</c>, <c>key: ~</c> or <c>key: null</c>.</summary>
    public bool IsEmpty => !Quoted && Text is "" or "~" or "null";

    /// <inheritdoc/>
    public override string Description => IsEmpty ? "nothing" : "a text";

    /// <summary>Where the words themselves stand: without quotes, without the mark of a block and the space around.</summary>
    public TextLocation Words
    {
        get
        {
            var (file, span) = Location;
            var written = file.Text.AsSpan(span.Start, span.Length);
            var start = Quoted && written.Length > 0 ? 1 : 0;
            if (start > 0 && written[0] is '|' or '>')
                start = written.IndexOf('\n') + 1;
            else if (start > 0 && written.Length > 1 && written[^1] == written[0])
                written = written[..^1];
            var words = written[start..].Trim();
            return file.At(span.Start + start + written[start..].IndexOf(words), words.Length);
        }
    }
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, TextLocation Location) : YamlNode(Location)
{
    /// <inheritdoc/>
    public override string Description => "a list";
}

/// <summary>Keys with values; each key once.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, TextLocation Location) : YamlNode(Location)
{
    /// <inheritdoc/>
    public override string Description => "a group of `key: value` lines";

    /// <summary>Whether it was written in braces.</summary>
    public bool InBraces => Location.Span.Length > 0 && Location.File.Text[Location.Span.Start] == '{';

    /// <summary>The value of a key; null when the key is not there.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key)
                    return entry.Value;
            }
            return null;
        }
    }
}

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>Something that is not YAML as this casebook reads it. Files cannot report: the stage that asked gives it its own code.</summary>
internal sealed record YamlProblem(YamlProblemKind Kind, TextLocation Location, string Message, string? Hint = null);

/// <summary>Which sort of YAML problem.</summary>
internal enum YamlProblemKind
{
    /// <summary>The text cannot be read as YAML.</summary>
    Syntax,

    /// <summary>A key stands twice in one group.</summary>
    DuplicateKey,

    /// <summary>A tab where only spaces may indent.</summary>
    Tab,

    /// <summary>A value that a <c> #</c> cuts short.</summary>
    Cut,

    /// <summary>Anchors and aliases blow the document up past the limit.</summary>
    TooLarge,
}

/// <summary>What could be read, and what could not.</summary>
/// <param name="Root">The document; null when nothing could be read or nothing was written.</param>
/// <param name="Problems">In the order of the text.</param>
internal sealed record YamlDocument(YamlNode? Root, ImmutableArray<YamlProblem> Problems);
