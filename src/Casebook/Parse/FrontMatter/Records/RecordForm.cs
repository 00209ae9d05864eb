using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Files.Shapes;

namespace Casebook.Parse.FrontMatter.Records;

/// <summary>What a clinical list may hold. The reader, the schema and the guide go by it; pages, search and exports by what was read.</summary>
/// <param name="Kind">The list.</param>
/// <param name="Says">What it is for, in the words of the guide.</param>
/// <param name="Fields">Its fields, the name first where entries have one.</param>
internal sealed record RecordForm(RecordKind Kind, string Says, ImmutableArray<Field> Fields)
{
    /// <summary>The field that holds the name of an entry; null for entries without names.</summary>
    public string? NameKey { get; init; }

    /// <summary>The field by which an entry names what no other field is for; null when there is none.</summary>
    public string? OwnNameKey { get; init; }

    /// <summary>Where words go that stand behind a name, or alone where entries have no names.</summary>
    public string WordsKey { get; init; } = "note";

    /// <summary>How the findings of an entry were found, where its name does not say it.</summary>
    public string? Method { get; init; }

    /// <summary>The keys it has for fields.</summary>
    public ImmutableArray<string> Keys => Field.KeysOf(Fields);

    /// <summary>Keys that are read as another, and that one.</summary>
    public IEnumerable<(string Written, string Meant)> Aliases => Fields.SelectMany(one => one.Also, (one, also) => (also, one.Key));

    /// <summary>The field that a name means, whatever its letters' case; null when it means none.</summary>
    public string? FieldOf(string name) =>
        Fields.FirstOrDefault(field => field.Also.Prepend(field.Key).Contains(name, StringComparer.OrdinalIgnoreCase))?.Key;

    /// <summary>The field of the case.</summary>
    public Field ToField() => new(Kind.Key(), Shape.Many(Item()), Says);

    private Shape Item()
    {
        ImmutableArray<string> also = [.. Aliases.Select(alias => alias.Written)];
        return NameKey is { } name
            ? new Shape.Entry([name, "name", .. Fields[0].Also], Fields) { Also = also }
            : new Shape.Either([Shape.Text, new Shape.Group(Fields) { Also = also }]);
    }
}
