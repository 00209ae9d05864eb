using System.Text.Json.Nodes;

namespace Casebook.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Schemas_offer_the_names_of_the_site_and_of_its_starters()
    {
        using var site = new TempSite();
        site.Put("site.config.yml", "title: T\nvocabulary: rheumatology\n")
            .Put("content/terms/t.yml", "- {name: made-up sign, kind: finding, synonyms: [other sign]}\n");
        var before = site.Files(".");
        var ran = await Ran.In(site, "schema");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Equal(before, site.Files("."));
        var names = JsonNode.Parse(site.Read(".casebook/schema/case.json"))!["$defs"]!["finding"]!["anyOf"]![0]!["enum"]!
            .AsArray()
            .Select(name => (string?)name)
            .ToList();
        Assert.Contains("made-up sign", names);
        Assert.Contains("other sign", names);
        Assert.Contains("Raynaud phenomenon", names);
        Assert.DoesNotContain("anti-Scl-70", names);
    }

    [Fact]
    public async Task What_init_writes_points_at_the_schemas()
    {
        using var site = new TempSite(hasSettings: false);
        await Ran.In(site, "init", "--yes");
        foreach (var (file, pattern) in JsonNode.Parse(site.Read(".vscode/settings.json"))!["yaml.schemas"]!.AsObject())
            Assert.True(site.Has(file), $"{pattern}: {file}");
        foreach (var path in new[] { "site.config.yml", "content/terms/our-terms.yml" })
        {
            var line = site.Read(path).Split('\n')[0];
            Assert.StartsWith("# yaml-language-server: $schema=", line, StringComparison.Ordinal);
            Assert.True(
                File.Exists(Path.Combine(Path.GetDirectoryName(site.At(path))!, line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..])),
                line
            );
        }
    }

    [Fact]
    public async Task Without_a_casebook_there_is_none()
    {
        using var site = new TempSite(hasSettings: false);
        Assert.Equal(2, (await Ran.In(site, "schema")).Exit);
    }
}
