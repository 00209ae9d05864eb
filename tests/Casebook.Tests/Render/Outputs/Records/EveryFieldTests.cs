using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Files.Shapes;
using Casebook.Parse.FrontMatter;
using Casebook.Render.Outputs.Schemas;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Records;

/// <summary>No field of a case without page, search, export, schema and guide: all fields that the readers declare, found by their shapes, in one made-up
/// case in which each text says its own name. What a field lacks is listed with the reason, and the list is held to be true.</summary>
public sealed class EveryFieldTests
{
    private const string Page = "page",
        Export = "export",
        Search = "search";

    // Of fields whose path begins so, or ends so behind a star.
    private static readonly (string Path, string[] Lacks, string Why)[] Apart =
    [
        ("aliases", [Page, Export, Search], "an older address leads here and says nothing of the case"),
        ("challenge_id", [Export, Search], "an address, and the page leads there"),
        ("challenge", [Export, Search], "the title of another page"),
        ("references", [Page, Export, Search], "read by the readers of references, whose tests hold them"),
        ("identity", [Page, Export, Search], "for those who write the case"),
        ("steps", [Page, Export, Search], "on the page of the challenge"),
        ("figures", [Page, Export, Search], "shown with a picture, and this case has none; tests of figures hold them"),
        ("questions", [Export, Search], "exported as questions, and a search would tell the answer"),
        ("authors/affiliation", [Export, Search], "credit, on the page"),
        ("reviewed/by", [Export, Search], "credit, on the page"),
        ("consent", [Export, Search], "said on the page"),
        ("licence", [Search], "said on the page"),
        ("*/step", [Page, Export, Search], "when the challenge tells it"),
        ("*/reference", [Search], "numbers of the laboratory"),
        ("serology/on", [Search], "a day of a result"),
        ("labs/on", [Search], "a day of a result"),
        ("physiology/on", [Search], "a day of a result"),
        ("scores/on", [Search], "a day of a result"),
        ("pathology/immunohistochemistry/on", [Search], "a day of a result"),
        ("pathology/immunofluorescence/on", [Search], "a day of a result"),
    ];

    private static readonly ImmutableArray<(string Path, Field Field)> Leaves = [.. Walk("", CaseFileParser.Fields)];

    private static readonly Lazy<BuiltSite> Site = new(Build);

    private static readonly Lazy<string> Schema = new(() => SchemaFiles.Make("case").ToJsonString());

    private static readonly Lazy<string> Guide = new(() => File.ReadAllText(RepositoryRoot.At("docs", "guide", "fields.md")));

    private static readonly Lazy<Dictionary<string, string>> Outputs = new(() =>
        new()
        {
            [Page] = Of(path => path == "cases/a/index.html"),
            [Export] = Of(path => path == "cases/a/case.json"),
            [Search] = Of(path => path.StartsWith("search/", StringComparison.Ordinal)),
        }
    );

    [Fact]
    public void Every_field_is_in_the_schema_and_in_the_guide() =>
        Assert.Equal(
            "",
            string.Join(
                '\n',
                All("", CaseFileParser.Fields)
                    // What stands within an entry of an entry has no table of its own.
                    .Where(field => field.Path.Count(c => c == '/') < 2)
                    .Where(field =>
                        !Schema.Value.Contains($"\"{field.Field.Key}\":", StringComparison.Ordinal)
                        || !Part(field.Path).Contains($"| `{field.Field.Key}`", StringComparison.Ordinal)
                    )
                    .Select(field => field.Path)
            )
        );

    [Theory]
    [InlineData(Page)]
    [InlineData(Export)]
    [InlineData(Search)]
    public void Every_text_of_a_case_is_there_or_lacks_for_a_reason(string output)
    {
        var lacking = Leaves
            .Where(leaf => IsText(leaf.Field.Shape) && Given(leaf.Path) is null
                && !IsOfOthers(leaf.Path) && !Outputs.Value[output].Contains(Marker(leaf.Path), StringComparison.OrdinalIgnoreCase))
            .Select(leaf => leaf.Path)
            .ToList();
        var unsaid = lacking.Where(path => !Apart.Any(apart => IsBelow(path, apart.Path) && apart.Lacks.Contains(output)));
        Assert.True(!unsaid.Any(), $"{output} lacks\n{string.Join('\n', unsaid)}");
        // No reason outlives what it stood for.
        Assert.Equal(
            [],
            Apart.Where(apart => apart.Lacks.Contains(output) && !lacking.Any(path => IsBelow(path, apart.Path))).Select(apart => apart.Path)
        );
    }

    [Fact]
    public void The_fields_are_found_by_their_shapes()
    {
        Assert.True(Leaves.Length > 150, $"{Leaves.Length} fields");
        Assert.All(CaseFileParser.Fields, field => Assert.Contains(Leaves, leaf => IsBelow(leaf.Path, field.Key)));
        Assert.All(Apart, apart => Assert.Contains(Leaves, leaf => IsBelow(leaf.Path, apart.Path)));
    }

    private static bool IsBelow(string path, string above) => path == above
        || path.StartsWith(above + "/", StringComparison.Ordinal)
        || (above[0] == '*' && path.EndsWith(above[1..], StringComparison.Ordinal));

    private static string Marker(string path) => "zz" + path.Replace("/", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    private static bool IsText(Shape shape) =>
        shape switch
        {
            Shape.OneText or Shape.TermName => true,
            Shape.ListOf list => IsText(list.Item),
            _ => false,
        };

    private static ImmutableArray<Field> Below(Shape shape) =>
        shape switch
        {
            Shape.ListOf list => Below(list.Item),
            Shape.Group group => group.Fields,
            Shape.Entry entry => entry.Fields,
            Shape.Either either => either.Shapes.Select(Below).FirstOrDefault(fields => !fields.IsDefaultOrEmpty, []),
            _ => [],
        };

    private static IEnumerable<(string Path, Field Field)> All(string above, ImmutableArray<Field> fields) =>
        fields.SelectMany(field => All(above + field.Key + "/", Below(field.Shape)).Prepend((above + field.Key, field)));

    private static IEnumerable<(string Path, Field Field)> Walk(string above, ImmutableArray<Field> fields) =>
        All(above, fields).Where(field => Below(field.Field.Shape).IsEmpty);

    // The table of the group that a field stands in.
    private static string Part(string path)
    {
        // The table of results stands once.
        var group = path.Split('/') is [.., var own, _] ? $"### In `{(own.StartsWith("immuno", StringComparison.Ordinal) ? "labs" : own)}`" : "## A case";
        var from = Guide.Value.IndexOf(group, StringComparison.Ordinal);
        if (from < 0)
            return "";
        var end = Guide.Value.IndexOf("\n#", from + 1, StringComparison.Ordinal);
        return Guide.Value[from..(end < 0 ? Guide.Value.Length : end)];
    }

    private static string Of(Func<string, bool> isMeant) =>
        string.Join('\n', Site.Value.Files.Where(file => isMeant(file.Key)).Select(file => Encoding.UTF8.GetString(file.Value.AsSpan())));

    private static BuiltSite Build()
    {
        var lines = new StringBuilder();
        foreach (var field in CaseFileParser.Fields.Where(field => field.Key is not ("draft" or "publish_on" or "answers_after")))
            Write(field.Key, field.Key, field.Shape, 0, lines);
        return BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test\ndescription: Test"),
                    ("content/references/all.yml", "- {key: work, title: A made-up work, year: 2001}\n"),
                    ("content/cases/a/index.md", $"---\n{lines}---\n## Presentation\nMade up [@work].\n\n## Examination\nMade up.\n")
                )
                .Tree()
        );
    }

    private static void Write(string path, string key, Shape shape, int depth, StringBuilder lines)
    {
        var indent = new string(' ', depth * 4);
        var fields = Below(shape);
        if (fields.IsEmpty)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{indent}{key}: {Value(path, shape)}\n");
            return;
        }
        // What is there and what is not are entries of their own.
        var names = fields.Select(field => field.Key).Where(name => name is "absent" or "present").ToList();
        var isList = IsList(shape);
        lines.Append(CultureInfo.InvariantCulture, $"{indent}{key}:\n");
        var first = true;
        foreach (var field in fields.Where(field => !names.Contains(field.Key) && !IsOfOthers($"{path}/{field.Key}")))
        {
            var inner = new StringBuilder();
            Write($"{path}/{field.Key}", field.Key, field.Shape, depth + 1, inner);
            if (isList && first)
                inner[(depth + 1) * 4 - 2] = '-';
            lines.Append(inner);
            first = false;
        }
        foreach (var name in names)
            lines.Append(CultureInfo.InvariantCulture, $"{indent}  - {name}: {Marker($"{path}/{name}")}\n");
    }

    private static bool IsList(Shape shape) => shape is Shape.ListOf || (shape is Shape.Either either && either.Shapes.Any(IsList));

    // A maximum is of scores, a unit of what is measured.
    private static bool IsOfOthers(string path) =>
        (path.EndsWith("/maximum", StringComparison.Ordinal) && path != "scores/maximum") || path == "scores/unit";

    // What must be of a form to be read at all.
    private static string? Given(string path) =>
        path switch
        {
            "retold_from" => "work",
            "references" or "questions/cites" => "[work]",
            "steps/after" => "1",
            "patient/age" => "44",
            "authors/orcid" => "0000-0002-1825-0097",
            _ when path.EndsWith("/value", StringComparison.Ordinal) && path.Split('/')[0] is not "findings" => "7.5",
            _ => null,
        };

    private static string Value(string path, Shape shape) =>
        Given(path)
        ?? shape switch
        {
            Shape.OneDay => "2026-01-02",
            Shape.OneNumber => "12",
            Shape.OneAddress => "https://example.org/",
            Shape.Word word => word.Recommended[0],
            Shape.Map => $"{{{Marker(path)}: S}}",
            Shape.ListOf list => $"[{Value(path, list.Item)}]",
            _ => Marker(path),
        };
}
