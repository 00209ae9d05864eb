using System.Text.Json;
using Casebook.Files;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>A site of one made-up case, and on which side of the case each name stands.</summary>
internal static class DeniedNames
{
    private const string Terms = """
        - {name: fever, kind: finding, synonyms: [ateş]}
        - {name: jaundice, kind: finding}
        - {name: no-reflow phenomenon, kind: finding}
        - {name: negative NBT, kind: finding}
        - {name: ANA, kind: test}
        - {name: gout, kind: diagnosis}
        - {name: prednisolone, kind: treatment}
        """;

    /// <summary>The site whose case has these lines of front matter.</summary>
    public static CompiledSite Build(string lines, string language = "en") => CompiledSite.Of(Sources(lines, language));

    /// <summary>Its sources.</summary>
    public static IFileTree Sources(string lines, string language = "en") =>
        SourceFiles
            .Of(
                ("site.config.yml", $"title: Made-up site\nlanguage: {language}"),
                ("content/terms/all.yml", Terms),
                ("content/cases/a.md", $"---\ntitle: Made-up case\n{lines}\n---\n## Presentation\nMade-up text.\n")
            )
            .Tree();

    /// <summary>The messages but those on names without a definition and on a language without words of the interface.</summary>
    public static IEnumerable<string> Told(CompiledSite site) =>
        site.Messages.Where(message =>
            !message.Contains(" CB404: ", StringComparison.Ordinal) && !message.Contains(" CB506: ", StringComparison.Ordinal)
        );

    /// <summary>What the case's own data say: <c>+fever</c>, <c>-rash</c>, <c>?gout</c>.</summary>
    public static IReadOnlyList<string> Sides(CompiledSite site) => Sides(site.Text("cases/a/case.json"));

    /// <summary>The same of a `case.json`.</summary>
    public static IReadOnlyList<string> Sides(string data)
    {
        using var json = JsonDocument.Parse(data);
        var sides = new List<string>();
        foreach (var finding in Entries("findings"))
            sides.Add((finding.GetProperty("present").GetBoolean() ? "+" : "-") + Name(finding, "finding"));
        foreach (var result in Entries("serology").Concat(Entries("labs")))
            sides.Add($"{result.GetProperty("result").GetString()} {Name(result, "test")}");
        foreach (var considered in Entries("differential"))
            sides.Add("?" + Name(considered, "diagnosis"));
        foreach (var treatment in Entries("treatment"))
            sides.Add((treatment.TryGetProperty("given", out var given) && !given.GetBoolean() ? "-" : "+") + Name(treatment, "treatment"));
        return sides;

        IEnumerable<JsonElement> Entries(string list) => json.RootElement.TryGetProperty(list, out var entries) ? entries.EnumerateArray() : [];
    }

    private static string? Name(JsonElement entry, string key) =>
        entry.GetProperty(key) is { ValueKind: JsonValueKind.Object } term
            ? term.GetProperty("name").GetString()
            : entry.GetProperty(key).GetString();
}
