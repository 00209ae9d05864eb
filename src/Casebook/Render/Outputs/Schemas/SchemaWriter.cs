using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Files.Shapes;

namespace Casebook.Render.Outputs.Schemas;

/// <summary>Turns what readers take into JSON Schema (draft 2020-12), by which editors complete fields and mark mistakes.</summary>
/// <param name="names">Names of a vocabulary that editors offer for a kind of term; null for any kind. Other names stay valid.</param>
internal sealed class SchemaWriter(Func<TermKind?, IReadOnlyList<string>> names)
{
    /// <summary>The dialect all files are in.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly JsonObject _shared = [];

    /// <summary>A whole schema.</summary>
    /// <param name="title">What the file is that it describes.</param>
    /// <param name="shape">What may stand in it.</param>
    public JsonObject Document(string title, Shape shape)
    {
        var body = Of(shape);
        var document = new JsonObject { ["$schema"] = Dialect, ["title"] = title };
        foreach (var (key, value) in body.ToList())
        {
            body.Remove(key);
            document[key] = value;
        }
        if (_shared.Count > 0)
            document["$defs"] = _shared;
        return document;
    }

    private JsonObject Of(Shape shape) =>
        shape switch
        {
            Shape.OneDay => new JsonObject { ["type"] = Types("string", "null"), ["pattern"] = @"^\s*$|\d" },
            Shape.OneNumber => new JsonObject { ["type"] = Types("integer", "string", "null"), ["pattern"] = @"^\s*[+-]?\d+\s*$" },
            Shape.OneAddress => new JsonObject { ["type"] = Types("string", "null"), ["pattern"] = @"^\s*(https?://\S+)?\s*$" },
            Shape.TermName name => Named(name.Kind),
            Shape.Word word => WordOf(word),
            Shape.ListOf list => ListOf(list),
            Shape.Group group => GroupOf(group),
            Shape.Entry entry => EntryOf(entry),
            Shape.Map map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(map.Value) },
            Shape.Either either => AnyOf([.. either.Shapes.Select(Of)]),
            _ => Shared("text", () => new JsonObject { ["type"] = Types("string", "number", "boolean", "null") }),
        };

    private JsonObject Named(TermKind? kind) =>
        names(kind) is { Count: > 0 } known
            ? Shared(kind?.Key() ?? "term", () => AnyOf([new JsonObject { ["enum"] = Array(known) }, Of(Shape.Text)]))
            : Of(Shape.Text);

    private static JsonObject WordOf(Shape.Word word) =>
        AnyOf([
            new JsonObject { ["enum"] = Array(word.Recommended.Select(Scalar)) },
            new JsonObject { ["type"] = "string", ["pattern"] = $"^\\s*({string.Join('|', word.Understood.Select(AnyCase))})\\s*$" },
            new JsonObject { ["type"] = "null" },
        ]);

    private JsonObject ListOf(Shape.ListOf list)
    {
        var item = Of(list.Item);
        return AnyOf([new JsonObject { ["type"] = "array", ["items"] = item.DeepClone() }, item, new JsonObject { ["type"] = "null" }]);
    }

    private JsonObject GroupOf(Shape.Group group)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Properties(group.Fields, group.Also),
            ["additionalProperties"] = false,
        };
        if (group.Fields.Where(field => field.IsRequired).ToList() is { Count: > 0 } required)
            schema["required"] = Array(required.Select(field => field.Key));
        return schema;
    }

    // The long form takes its fields alone; in the short form any key may be a name.
    private JsonObject EntryOf(Shape.Entry entry)
    {
        var holdsName = new JsonObject { ["anyOf"] = Array(entry.NameKeys.Select(key => new JsonObject { ["required"] = Array([key]) })) };
        var name = entry.Fields.First(field => field.Key == entry.NameKeys[0]).Shape;
        return AnyOf([
            Of(name is Shape.ListOf list ? list.Item : name),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = Properties(entry.Fields, entry.Also.AddRange(entry.NameKeys)),
                ["if"] = holdsName,
                ["then"] = new JsonObject { ["propertyNames"] = new JsonObject { ["enum"] = Array(KeysOf(entry)) } },
            },
        ]);
    }

    private static IEnumerable<string> KeysOf(Shape.Entry entry) =>
        Field.KeysOf(entry.Fields).Concat(entry.NameKeys).Concat(entry.Also).Distinct(StringComparer.Ordinal);

    private JsonObject Properties(IEnumerable<Field> fields, IEnumerable<string> also)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            var schema = Of(field.Shape);
            schema["description"] = field.Says;
            properties[field.Key] = schema;
        }
        foreach (var key in also)
        {
            if (!properties.ContainsKey(key))
                properties[key] = new JsonObject { ["deprecated"] = true };
        }
        return properties;
    }

    // One definition for what stands in many places keeps the file small.
    private JsonObject Shared(string name, Func<JsonObject> make)
    {
        if (!_shared.ContainsKey(name))
        {
            _shared[name] = new JsonObject();
            _shared[name] = make();
        }
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject AnyOf(IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    private static JsonArray Types(params ReadOnlySpan<string> types) => Array(types.ToArray());

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    // An editor writes `draft: true`, which is no text.
    private static JsonNode Scalar(string word) => word is "true" or "false" ? JsonValue.Create(word == "true") : JsonValue.Create(word);

    private static string AnyCase(string word) =>
        string.Concat(word.Select(c => char.IsAsciiLetter(c) ? $"[{char.ToLowerInvariant(c)}{char.ToUpperInvariant(c)}]" : Regex.Escape($"{c}")));
}
