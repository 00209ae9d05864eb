using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casebook.Config;
using Casebook.Domain;
using Casebook.Files.Shapes;
using Casebook.Gather;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.References;
using Casebook.Parse.Terms;

namespace Casebook.Render.Outputs.Schemas;

/// <summary>The schemas of all files that people write.</summary>
internal static class SchemaFiles
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n" };

    private static readonly ImmutableArray<(string Name, string Title, Func<Shape> Shape)> Files =
    [
        ("case", "Front matter of a case (content/cases)", () => new Shape.Group(CaseFileParser.Fields)),
        ("collection", "Front matter of a collection (content/collections)", () => new Shape.Group(CollectionFileParser.Fields)),
        ("config", "Settings of a casebook (site.config.yml)", () => new Shape.Group(ConfigParser.Fields)),
        ("page", "Front matter of a page (content/pages)", () => new Shape.Group(PageFileParser.Fields)),
        ("references", "Library of references (content/references)", () => LibraryFileParser.Whole),
        ("terms", "Vocabulary (content/terms)", () => TermFileParser.Whole),
        ("theme", "A theme (theme.yml)", () => new Shape.Group(ThemeGatherer.Fields)),
    ];

    /// <summary>Names of the files, without ending.</summary>
    public static IEnumerable<string> Names => Files.Select(file => file.Name);

    /// <summary>A schema as JSON.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="terms">Names that editors offer for a kind of term; null to offer none.</param>
    public static JsonObject Make(string name, Func<TermKind?, IReadOnlyList<string>>? terms = null)
    {
        var (_, title, shape) = Files.Single(file => file.Name == name);
        return new SchemaWriter(terms ?? (_ => [])).Document(title, shape());
    }

    /// <summary>The same as text with lines.</summary>
    public static byte[] Bytes(string name, Func<TermKind?, IReadOnlyList<string>>? terms = null)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
            Make(name, terms).WriteTo(json);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
