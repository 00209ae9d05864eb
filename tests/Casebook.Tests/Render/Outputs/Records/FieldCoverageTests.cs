using System.Text;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Files.Shapes;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Records;
using Casebook.Render.Outputs.Schemas;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Records;

/// <summary>Every field of the clinical lists, of treatment, findings and results has its place on the page, in search, in the data, in the schema and in
/// the guide; and none tells what waits for its day. A made-up case in which each field says its own name.</summary>
public sealed class FieldCoverageTests
{
    private static readonly Lazy<BuiltSite> Site = new(() => Build(""));

    private static readonly Lazy<string> Schema = new(() => SchemaFiles.Make("case").ToJsonString());

    private static readonly Lazy<string> Tables = new(() => File.ReadAllText(RepositoryRoot.At("docs", "guide", "fields.md")));

    private static readonly Lazy<string> SearchText = new(() =>
        string.Join('\n', Site.Value.Files.Where(file => file.Key.StartsWith("search/", StringComparison.Ordinal)).Select(file => Text(file.Value)))
    );

    public static TheoryData<string, string> Fields()
    {
        var all = new TheoryData<string, string>();
        foreach (var form in RecordForms.All)
        {
            foreach (var field in form.Fields)
                all.Add(form.Kind.Key(), field.Key);
        }
        foreach (var field in TreatmentReader.Fields.Where(field => field.Key is not ("treatment" or "step")))
            all.Add("treatment", field.Key);
        foreach (var key in new[] { "value", "unit", "on" })
            all.Add("findings", key);
        foreach (var (list, key) in new[] { ("physiology", "predicted"), ("physiology", "value"), ("scores", "maximum"), ("scores", "value") })
            all.Add(list, key);
        return all;
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_has_page_search_export_schema_and_guide(string list, string key)
    {
        var marker = Marker(list, key);
        var site = Site.Value;
        Assert.Contains(marker, site.Text("cases/a/index.html"), StringComparison.Ordinal);
        Assert.Contains(marker, site.Text("cases/a/case.json"), StringComparison.Ordinal);
        Assert.Contains(marker, SearchText.Value, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"\"{key}\":", Schema.Value, StringComparison.Ordinal);
        Assert.Contains($"| `{key}` |", Guide(list), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_has_its_item_of_the_CARE_checklist_and_its_words() =>
        Assert.All(
            RecordKinds.All,
            kind =>
            {
                Assert.InRange(kind.CareItem(), 5, 9);
                Assert.Equal(kind, RecordForms.Of(kind).Kind);
            }
        );

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_challenge_tells_all_but_treatment(string list, string key)
    {
        var challenge = Site.Value.Files.Single(file =>
            file.Key.StartsWith("challenge/", StringComparison.Ordinal)
            && file.Key.Count(c => c == '/') == 2
            && file.Key.EndsWith("index.html", StringComparison.Ordinal)
        );
        if (list == "treatment")
            Assert.DoesNotContain(Marker(list, key), Text(challenge.Value), StringComparison.Ordinal);
        else
            Assert.Contains(Marker(list, key), Text(challenge.Value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("procedures", "pathology", "genetics", "microbiology", "treatment")]
    public void What_settles_the_diagnosis_and_what_was_done_waits_for_the_day_of_the_answers(params string[] lists)
    {
        var site = Build("answers_after: 2030-01-01\n");
        foreach (var file in site.Files)
        {
            var text = Text(file.Value);
            Assert.All(lists, list => Assert.DoesNotContain($"zz{list}", text, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("impression", file.Key.StartsWith("challenge/", StringComparison.Ordinal) ? text : "", StringComparison.Ordinal);
        }
        Assert.Contains(site.Files, file => Text(file.Value).Contains(Marker("vitals", "pulse"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_detail_that_names_the_diagnosis_is_withheld()
    {
        var site = Build("diagnosis: madeupitis\nimaging:\n  - {modality: CT, impression: typical of madeupitis}\n", "imaging");
        var challenge = site.Files.Single(file =>
            file.Key.StartsWith("challenge/", StringComparison.Ordinal)
            && file.Key.Count(c => c == '/') == 2
            && file.Key.EndsWith("index.html", StringComparison.Ordinal)
        );
        Assert.Contains("typical of ", Text(challenge.Value), StringComparison.Ordinal);
        Assert.DoesNotContain("madeupitis", Text(challenge.Value), StringComparison.Ordinal);
    }

    private static string Marker(string list, string key) => $"zz{list}{key.Replace("_", "", StringComparison.Ordinal)}";

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private static string Guide(string list)
    {
        var part = Tables.Value[Tables.Value.IndexOf($"### In `{list}`", StringComparison.Ordinal)..];
        var next = part.IndexOf("\n### In `", 4, StringComparison.Ordinal);
        return next < 0 ? part : part[..next];
    }

    private static BuiltSite Build(string more, string without = "")
    {
        var lines = new StringBuilder(more);
        foreach (var form in RecordForms.All.Where(form => form.Kind.Key() != without))
        {
            lines.Append(form.Kind.Key()).Append(":\n  - ");
            foreach (var field in form.Fields)
                lines.Append(field.Key).Append(": ").Append(Value(form.Kind.Key(), field)).Append("\n    ");
            lines.Append('\n');
        }
        lines.Append("treatment:\n  - treatment: test drug\n");
        foreach (var field in TreatmentReader.Fields.Where(field => field.Key != "treatment"))
            lines.Append("    ").Append(field.Key).Append(": ").Append(Marker("treatment", field.Key)).Append('\n');
        lines.Append("findings:\n  - {finding: test sign, method: examination, value: zzfindingsvalue, unit: zzfindingsunit, on: zzfindingson}\n");
        lines.Append("physiology:\n  - {test: test volume, value: zzphysiologyvalue, predicted: zzphysiologypredicted}\n");
        lines.Append("scores:\n  - {test: test score, value: zzscoresvalue, maximum: zzscoresmaximum}\n");
        return BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test\ndescription: Test\ntheme: rounds"),
                    ("content/cases/a.md", $"---\ntitle: A made-up case\n{lines}---\n## Presentation\nMade up.\n\n## Examination\nMade up.\n")
                )
                .Tree()
        );
    }

    private static string Value(string list, Field field) =>
        field.Key switch
        {
            "susceptibility" => $"{{{Marker(list, field.Key)}: S}}",
            "immunohistochemistry" or "immunofluorescence" => $"[{Marker(list, field.Key)}: positive]",
            _ => Marker(list, field.Key),
        };
}
