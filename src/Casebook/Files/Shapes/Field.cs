using System.Collections.Immutable;

namespace Casebook.Files.Shapes;

/// <summary>A field of a file that people write. Its reader goes by it, and so does the schema that editors read.</summary>
/// <param name="Key">What stands before the colon.</param>
/// <param name="Shape">What may stand behind it.</param>
/// <param name="Says">What it is for, in the words of the guide.</param>
internal sealed record Field(string Key, Shape Shape, string Says)
{
    /// <summary>Whether a file without it is wrong.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Keys it had in earlier versions; they work for two minor versions more.</summary>
    public ImmutableArray<string> Formerly { get; init; } = [];

    /// <summary>Other keys that people write for it; read as this one, but not offered.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The keys of some fields.</summary>
    public static ImmutableArray<string> KeysOf(ImmutableArray<Field> fields) => [.. fields.Select(field => field.Key)];
}
