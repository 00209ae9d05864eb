using Casebook.Files;

namespace Casebook.Parse.References.Formats;

/// <summary>An entry of a reference file: its fields in order, each with its place.</summary>
internal sealed class FieldRecord(TextLocation location)
{
    private readonly List<(string Name, Located<string> Value)> _fields = [];

    /// <summary>Where the entry begins.</summary>
    public TextLocation Location { get; } = location;

    /// <summary>The fields in order.</summary>
    public IReadOnlyList<(string Name, Located<string> Value)> Fields => _fields;

    public void Add(string name, Located<string> value) => _fields.Add((name, value));

    /// <summary>The first of these names that has a value; null when none has.</summary>
    public Located<string>? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var field in _fields)
            {
                if (field.Name == name && field.Value.Value.Length > 0)
                    return field.Value;
            }
        }
        return null;
    }

    /// <summary>The text of the first of these names that has a value; empty when none has.</summary>
    public string Text(params ReadOnlySpan<string> names) => First(names)?.Value ?? "";

    /// <summary>Every value of a name.</summary>
    public IEnumerable<Located<string>> All(string name) => _fields.Where(field => field.Name == name).Select(field => field.Value);
}
