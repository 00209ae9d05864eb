using System.Text.Json;
using System.Text.Json.Nodes;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter;
using Casebook.Render.Outputs.Schemas;
using Casebook.Tests.Golden;
using Json.Schema;

namespace Casebook.Tests.Render.Outputs.Schemas;

/// <summary>Schemas say of a file what its reader says, as far as a schema can know.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, JsonSchema> Schemas = SchemaFiles.Names.ToDictionary(
        name => name,
        name => JsonSchema.FromText(SchemaFiles.Make(name).ToJsonString())
    );

    // What a schema must see: unknown fields and settings, words that are none of a few, a missing title or name.
    private static readonly string[] Seen = ["CB103", "CB104", "CB301"];

    public static TheoryData<string> Sites =>
        [
            .. Directory
                .EnumerateDirectories(RepositoryRoot.At("tests", "Sites"))
                .Select(folder => Path.GetFileName(folder))
                .Where(name => name is not ("_theme" or "_invalid" or "hostile"))
                .Order(StringComparer.Ordinal),
        ];

    public static TheoryData<string> Mistakes =>
        [
            .. Directory
                .EnumerateFiles(RepositoryRoot.At("tests", "Sites", "_invalid"), "*.txt")
                .Where(path => TextArchive.Read(path).Messages.Any(line => Seen.Any(code => line.Contains($" {code}: ", StringComparison.Ordinal))))
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_file_of_a_good_site_is_valid(string name)
    {
        foreach (var (path, text) in TextsOf(SourceFiles.Load(RepositoryRoot.At("tests", "Sites", name)).Tree()))
        {
            // A site may have warnings of its own; a file without any is valid.
            if (Errors(path, text) is { } errors && !HasMessage(name, path))
                Assert.Fail($"{path}: {errors}");
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_that_a_schema_can_know_is_seen(string name)
    {
        var archive = TextArchive.Read(RepositoryRoot.At("tests", "Sites", "_invalid", name + ".txt"));
        var wrong = archive
            .Messages.Where(line => Seen.Any(code => line.Contains($" {code}: ", StringComparison.Ordinal)))
            .Select(line => line.Split(':')[0])
            .Distinct(StringComparer.Ordinal);
        var tree = archive.Tree();
        foreach (var path in wrong.Where(tree.Exists))
            Assert.True(Errors(path, SourceText.Decode(path, tree.ReadBytes(path))) is not null, $"{path} is valid by its schema");
    }

    [Theory]
    [InlineData("case", """{"title": "T", "level": "expert"}""", false)]
    [InlineData("case", """{"title": "T", "level": "Advanced"}""", true)]
    [InlineData("case", """{"level": "advanced"}""", false)]
    [InlineData(
        "case",
        """{"title": "T", "findings": ["fever", {"finding": "rash", "side": "left"}, {"absent": ["a", "b"]}, {"fever": "absent"}]}""",
        true
    )]
    [InlineData("case", """{"title": "T", "findings": [{"finding": "rash", "sides": "left"}]}""", false)]
    [InlineData("case", """{"title": "T", "serology": [{"ANA": "positive 1:320"}, {"test": "RF", "value": 12}]}""", true)]
    [InlineData("case", """{"title": "T", "questions": [{"stem": "S", "options": [{"text": "a", "correct": true, "reason": "b"}]}]}""", false)]
    [InlineData("config", """{"title": "T", "citation_style": "turabian"}""", false)]
    [InlineData("config", """{"title": "T", "vocabulary": ["rheumatology"]}""", true)]
    [InlineData("config", """{"title": "T", "vocabulary": "rheumatolgy"}""", false)]
    [InlineData("terms", """[{"name": "a", "kind": "finding", "parents": "b"}]""", true)]
    [InlineData("terms", """[{"name": "a", "kind": "sign"}]""", false)]
    [InlineData("references", """["A pasted one.", {"key": "a1", "title": "T", "year": 2020}]""", true)]
    [InlineData("references", """[{"key": "a1", "titel": "T"}]""", false)]
    public void An_editor_marks_what_is_wrong(string schema, string json, bool isValid) =>
        Assert.Equal(isValid, Schemas[schema].Evaluate(JsonDocument.Parse(json).RootElement).IsValid);

    [Fact]
    public void Every_field_is_described() =>
        Assert.All(
            SchemaFiles.Names.SelectMany(name => Properties(SchemaFiles.Make(name))),
            property =>
                Assert.True(property.Value is JsonObject value && (value.ContainsKey("description") || value.ContainsKey("deprecated")), property.Key)
        );

    [Fact]
    public void Names_of_a_vocabulary_are_offered_and_others_stay_valid()
    {
        var schema = SchemaFiles.Make("case", kind => kind == TermKind.Finding ? ["Raynaud phenomenon"] : []);
        Assert.Contains("Raynaud phenomenon", schema.ToJsonString(), StringComparison.Ordinal);
        var read = JsonSchema.FromText(schema.ToJsonString());
        Assert.True(read.Evaluate(JsonDocument.Parse("""{"title": "T", "findings": ["new sign", "Raynaud phenomenon"]}""").RootElement).IsValid);
    }

    [Fact]
    public void A_site_brings_its_schemas()
    {
        var site = BuiltSite.Build(new MemoryFileTree().Add("site.config.yml", "title: T\n"));
        foreach (var name in SchemaFiles.Names)
            Assert.Equal(SchemaWriter.Dialect, (string?)JsonNode.Parse(site.Text($"schema/{name}.json"))!["$schema"]);
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.SelectMany(entry =>
                entry.Key == "properties" && entry.Value is JsonObject fields
                    ? fields.Concat(fields.SelectMany(field => Properties(field.Value)))
                    : Properties(entry.Value)
            ),
            JsonArray list => list.SelectMany(Properties),
            _ => [],
        };

    private static bool HasMessage(string site, string path) =>
        BuiltSite
            .Build(SourceFiles.Load(RepositoryRoot.At("tests", "Sites", site), RepositoryRoot.At("tests", "Sites", "_theme")).Tree())
            .Messages.Any(message => message.StartsWith(path, StringComparison.Ordinal));

    private static IEnumerable<(string Path, SourceText Text)> TextsOf(IFileTree tree) =>
        tree.Enumerate("").Where(path => SchemaOf(path) is not null).Select(path => (path, SourceText.Decode(path, tree.ReadBytes(path))));

    private static string? SchemaOf(string path) =>
        path switch
        {
            "site.config.yml" => "config",
            _ when path.StartsWith("content/cases/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) => "case",
            _ when path.StartsWith("content/pages/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) => "page",
            _ when path.StartsWith("content/collections/", StringComparison.Ordinal) => "collection",
            _ when path.StartsWith("content/terms/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal) => "terms",
            _ when path.StartsWith("content/references/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal) =>
                "references",
            _ when path.EndsWith("/theme.yml", StringComparison.Ordinal) => "theme",
            _ => null,
        };

    // What is wrong by the schema; null when nothing is.
    private static string? Errors(string path, SourceText file)
    {
        var schema = SchemaOf(path)!;
        var root = path.EndsWith(".md", StringComparison.Ordinal)
            ? YamlReader.Read(file, FrontMatterSplitter.Split(file, new Casebook.Diagnostics.DiagnosticBag()).Yaml).Root
            : YamlReader.Read(file).Root;
        if (root is null)
            return null;
        using var json = JsonDocument.Parse(ToJson(root)?.ToJsonString() ?? "null");
        var result = Schemas[schema].Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? null
            : string.Join(
                "; ",
                (result.Details ?? [])
                    .Where(detail => detail.Errors is { Count: > 0 })
                    .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation} {error.Value}"))
                    .Take(8)
            );
    }

    // As an editor reads YAML 1.2: words without quotes may be numbers, switches or nothing.
    private static JsonNode? ToJson(YamlNode node) =>
        node switch
        {
            YamlMapping map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, ToJson(entry.Value)))),
            YamlSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
            YamlScalar { Quoted: false, Text: "true" or "false" } word => JsonValue.Create(word.Text == "true"),
            YamlScalar { IsEmpty: true } => null,
            YamlScalar { Quoted: false } number when long.TryParse(number.Text, System.Globalization.CultureInfo.InvariantCulture, out var whole) =>
                JsonValue.Create(whole),
            YamlScalar text => JsonValue.Create(text.Text),
            _ => null,
        };
}
