using Casebook.Files;

namespace Casebook.Parse.References.Formats.CslJson;

/// <summary>A JSON value and where it stands.</summary>
/// <param name="Text">A text, number or word as written; null for objects and lists.</param>
/// <param name="Members">Members of an object, in order.</param>
/// <param name="Items">Items of a list.</param>
/// <param name="Location">Where it begins.</param>
internal sealed record LocatedJson(
    string? Text,
    IReadOnlyList<(string Name, LocatedJson Value)>? Members,
    IReadOnlyList<LocatedJson>? Items,
    TextLocation Location
)
{
    /// <summary>A member of an object; null when there is none.</summary>
    public LocatedJson? this[string name]
    {
        get
        {
            if (Members is null)
                return null;
            foreach (var member in Members)
            {
                if (member.Name == name)
                    return member.Value;
            }
            return null;
        }
    }

    /// <summary>The text of the first of these members that has one; null when none has.</summary>
    public Located<string>? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var value = this[name] is { Items: [var first, ..] } ? first : this[name];
            if (value is { Text.Length: > 0 })
                return new Located<string>(value.Text.Trim(), value.Location);
        }
        return null;
    }

    /// <summary>The text of the first of these members that has one; empty when none has.</summary>
    public string TextOf(params ReadOnlySpan<string> names) => First(names)?.Value ?? "";
}
