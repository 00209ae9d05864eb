using System.Collections.Immutable;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Form.Editing;

/// <summary>What a part of the form is.</summary>
internal enum PartKind
{
    /// <summary>One text.</summary>
    Input,

    /// <summary>Fields below a key.</summary>
    Group,

    /// <summary>An entry of a list: a line, with details.</summary>
    Entry,

    /// <summary>A list.</summary>
    List,

    /// <summary>Lines of the file as they are written, for which the form has no fields.</summary>
    Lines,

    /// <summary>Something the form shows but does not change.</summary>
    Fixed,
}

/// <summary>A part of the form, and what of the file it stands for.</summary>
internal sealed class FormPart
{
    /// <summary>Name of the part in its parent that holds the line of an entry.</summary>
    public const string LineName = "~";

    /// <summary>Keys and numbers that lead there, such as <c>findings/2/on</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Key of the field, or of the list it is an entry of.</summary>
    public required string Key { get; init; }

    /// <summary>What it is for; empty when nothing has to be said.</summary>
    public string Says { get; init; } = "";

    /// <summary>What sort of part it is.</summary>
    public required PartKind Kind { get; init; }

    /// <summary>What may stand there.</summary>
    public required Shape Shape { get; init; }

    /// <summary>What is written; null when nothing is.</summary>
    public YamlNode? Node { get; init; }

    /// <summary>Key and value, where it has a key that is written.</summary>
    public YamlEntry? Entry { get; init; }

    /// <summary>What it is a part of; null for the whole.</summary>
    public FormPart? Parent { get; init; }

    /// <summary>Whether a case without it is wrong.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The text, or the lines.</summary>
    public string Value { get; init; } = "";

    /// <summary>What it consists of; of a list its entries, and at the end one that is not there yet.</summary>
    public ImmutableArray<FormPart> Parts { get; set; } = [];

    /// <summary>Its place in the list; -1 when it has a key.</summary>
    public int Index => int.TryParse(Path.AsSpan(Path.LastIndexOf('/') + 1), out var index) ? index : -1;

    /// <summary>Whether it is the line of an entry.</summary>
    public bool IsLine => Path.EndsWith("/" + LineName, StringComparison.Ordinal);

    /// <summary>The stretch of the file; null when nothing is written.</summary>
    public TextSpan? Span =>
        (Entry, Node) switch
        {
            ({ } entry, _) => TextSpan.Between(entry.Key.Location.Span.Start, Math.Max(entry.Key.Location.Span.End, entry.Value.Location.Span.End)),
            (_, { } node) => node.Location.Span,
            _ => null,
        };

    /// <summary>This and all its parts.</summary>
    public IEnumerable<FormPart> All => Parts.SelectMany(part => part.All).Prepend(this);

    /// <summary>The part at a path; null when there is none.</summary>
    public FormPart? Find(string path)
    {
        if (Path == path)
            return this;
        foreach (var part in Parts)
        {
            if (path == part.Path || path.StartsWith(part.Path + "/", StringComparison.Ordinal))
                return part.Find(path);
        }
        return null;
    }
}
