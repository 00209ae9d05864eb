using System.Text.Json;
using Casebook.Domain;
using Casebook.Render.Outputs.Data.Phenopackets;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Questions;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Render.Outputs.Data;

/// <summary>Cases as Phenopackets of version 2.</summary>
public sealed class PhenopacketTests
{
    private const string Case = """
        ---
        title: A made-up case of glass skin disease
        patient: {age: 7 months, sex: male}
        diagnosis: glass skin disease
        findings:
          - fever
          - {finding: joint pain, sites: [knee]}
          - {absent: joint pain, sites: [hand]}
          - {absent: cough}
        treatment:
          - {name: made-up rest}
          - no made-up drug
        ---
        ## Presentation
        Made up for tests.
        """;

    private static readonly Lazy<BuiltSite> Made = new(() =>
        BuiltSite.Build(
            new Casebook.Files.MemoryFileTree(
                new Dictionary<string, string>
                {
                    ["site.config.yml"] = "title: Made up\nurl: https://example.org/made-up\n",
                    ["content/cases/glass.md"] = Case,
                    ["content/terms/all.yml"] =
                        "- {name: fever, kind: finding, definition: Warm., codes: {hpo: HP:0001945}}\n"
                        + "- {name: glass skin disease, kind: diagnosis, definition: Made up., codes: {orpha: '1', mesh: D000001}}\n",
                }
            )
        )
    );

    private static JsonElement Packet(BuiltSite site, string path) => JsonDocument.Parse(site.Files[path]).RootElement;

    [Fact]
    public void Findings_that_are_not_there_are_excluded_and_what_was_ever_there_is_there()
    {
        var features = Packet(Made.Value, "cases/glass/phenopacket.json")
            .GetProperty("phenotypicFeatures")
            .EnumerateArray()
            .ToDictionary(
                feature => feature.GetProperty("type").GetProperty("label").GetString()!,
                feature => feature.TryGetProperty("excluded", out var excluded) && excluded.GetBoolean()
            );
        Assert.Equal(
            new Dictionary<string, bool>
            {
                ["fever"] = false,
                ["joint pain"] = false,
                ["cough"] = true,
            },
            features
        );
    }

    [Fact]
    public void A_term_has_the_code_of_the_vocabulary_or_else_its_page()
    {
        var packet = Packet(Made.Value, "cases/glass/phenopacket.json");
        var ids = packet
            .GetProperty("phenotypicFeatures")
            .EnumerateArray()
            .Select(feature => feature.GetProperty("type").GetProperty("id").GetString())
            .ToList();
        Assert.Equal(["HP:0001945", "casebook:findings/joint-pain", "casebook:findings/cough"], ids);
        Assert.Equal("ORPHA:1", packet.GetProperty("diseases")[0].GetProperty("term").GetProperty("id").GetString());
        Assert.Equal(
            "casebook:treatments/made-up-rest",
            packet.GetProperty("medicalActions").EnumerateArray().Single().GetProperty("treatment").GetProperty("agent").GetProperty("id").GetString()
        );
    }

    [Fact]
    public void The_subject_has_age_and_sex_and_no_name()
    {
        var subject = Packet(Made.Value, "cases/glass/phenopacket.json").GetProperty("subject");
        Assert.Equal(["id", "timeAtLastEncounter", "sex"], subject.EnumerateObject().Select(property => property.Name));
        Assert.Equal("P7M", subject.GetProperty("timeAtLastEncounter").GetProperty("age").GetProperty("iso8601duration").GetString());
        Assert.Equal("MALE", subject.GetProperty("sex").GetString());
    }

    [Fact]
    public void Every_packet_of_this_repository_names_the_source_of_each_of_its_codes()
    {
        var model = StudySites.Model(StudySites.Own());
        Assert.NotEmpty(model.Cases);
        foreach (var entry in model.Cases)
        {
            var packet = Packet(QuestionSites.Own, Phenopacket.PathOf(entry));
            var prefixes = packet
                .GetProperty("metaData")
                .GetProperty("resources")
                .EnumerateArray()
                .Select(resource => resource.GetProperty("namespacePrefix").GetString()!)
                .ToList();
            Assert.Equal(prefixes.Count, prefixes.Distinct().Count());
            var used = Ids(packet).Select(id => id[..id.IndexOf(':', StringComparison.Ordinal)]).Distinct();
            Assert.Equal(prefixes.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
            var excluded = packet
                .GetProperty("phenotypicFeatures")
                .EnumerateArray()
                .Where(feature => feature.TryGetProperty("excluded", out _))
                .Select(feature => feature.GetProperty("type").GetProperty("label").GetString());
            var shown = entry.Findings.Where(finding => finding.Finding.Present).Select(finding => finding.Term.Name);
            Assert.Empty(excluded.Intersect(shown));
        }
    }

    [Theory]
    [InlineData(44, nameof(AgeUnit.Year), "P44Y")]
    [InlineData(3, nameof(AgeUnit.Week), "P3W")]
    [InlineData(6, nameof(AgeUnit.Hour), "PT6H")]
    public void An_age_is_a_duration(int count, string unit, string expected) =>
        Assert.Equal(expected, Phenopacket.Duration(count, Enum.Parse<AgeUnit>(unit)));

    [Fact]
    public void A_case_that_is_held_back_has_no_packet()
    {
        var held = StudySites.MadeUpCase.Replace(
            "level: advanced",
            "challenge: A woman with fever\nanswers_after: 2030-01-01",
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(BuiltSite.Build(StudySites.MadeUp(held)).Files.Keys, path =>
            path.EndsWith("phenopacket.json", StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string> Ids(JsonElement packet)
    {
        foreach (var feature in packet.GetProperty("phenotypicFeatures").EnumerateArray())
            yield return feature.GetProperty("type").GetProperty("id").GetString()!;
        foreach (var disease in packet.GetProperty("diseases").EnumerateArray())
            yield return disease.GetProperty("term").GetProperty("id").GetString()!;
        foreach (var action in packet.GetProperty("medicalActions").EnumerateArray())
        {
            var what = action.EnumerateObject().Single().Value;
            yield return what.EnumerateObject().Single().Value.GetProperty("id").GetString()!;
        }
    }
}
