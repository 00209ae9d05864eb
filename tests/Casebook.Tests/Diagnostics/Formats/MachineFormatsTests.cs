using System.Text.Json;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Diagnostics.Formats;
using Casebook.Files;

namespace Casebook.Tests.Diagnostics.Formats;

public sealed class MachineFormatsTests
{
    private static readonly DiagnosticDescriptor Kind = VerifyProblems.CB600;
    private static readonly SourceText Source = new("content/cases/a b,c.md", "first\nsecond line\nthird");
    private static readonly Diagnostic Placed = new(Kind, Severity.Error, "100% wrong:\nsee ä", Source.At(13, 4), "Mend it.");
    private static readonly Diagnostic Unplaced = new(Kind, Severity.Info, "No place.", null);

    [Fact]
    public void GitHub_gets_a_workflow_command_with_its_escapes() =>
        Assert.Equal(
            "::error file=content/cases/a b%2Cc.md,line=2,col=8,endColumn=11,title=CB600%3A Dead link::100%25 wrong:%0Asee ä%0Ahint: Mend it.\n",
            DiagnosticGitHub.Format([Placed])
        );

    [Fact]
    public void GitHub_gets_paths_from_the_root_of_the_repository() =>
        Assert.StartsWith("::error file=docs/site/content/", DiagnosticGitHub.Format([Placed], "docs/site"), StringComparison.Ordinal);

    [Fact]
    public void GitHub_gets_no_columns_for_a_stretch_over_several_lines() =>
        Assert.StartsWith(
            "::warning file=a,line=1,endLine=2,title=",
            DiagnosticGitHub.Format([Placed with { Severity = Severity.Warning, Location = new SourceText("a", "x\ny").At(0, 3) }]),
            StringComparison.Ordinal
        );

    [Fact]
    public void GitHub_gets_a_notice_without_a_place() =>
        Assert.Equal("::notice title=CB600%3A Dead link::No place.\n", DiagnosticGitHub.Format([Unplaced]));

    [Fact]
    public void Json_is_one_array_in_which_every_object_has_every_name()
    {
        using var json = JsonDocument.Parse(DiagnosticJson.Format([Placed, Unplaced]));
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.All(
            json.RootElement.EnumerateArray(),
            one =>
                Assert.Equal(["code", "severity", "message", "file", "line", "column", "length", "hint"], one.EnumerateObject().Select(p => p.Name))
        );
        var first = json.RootElement[0];
        Assert.Equal(
            ("CB600", "error", "100% wrong:\nsee ä"),
            (first.GetProperty("code").GetString(), first.GetProperty("severity").GetString(), first.GetProperty("message").GetString())
        );
        Assert.Equal(
            (2, 8, 4),
            (first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(), first.GetProperty("length").GetInt32())
        );
        Assert.Equal(JsonValueKind.Null, json.RootElement[1].GetProperty("file").ValueKind);
    }

    [Fact]
    public void Json_of_no_problems_is_an_empty_array() => Assert.Equal("[]\n", DiagnosticJson.Format([]));

    [Fact]
    public void Sarif_names_the_rule_and_the_region_of_each_result()
    {
        using var json = JsonDocument.Parse(DiagnosticSarif.Format([Placed, Unplaced]));
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(Catalogue.All.Length, rules.GetArrayLength());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());

        var result = run.GetProperty("results")[0];
        var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("CB600", rule.GetProperty("id").GetString());
        Assert.StartsWith("# CB600", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/cases/a%20b%2Cc.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        var region = place.GetProperty("region");
        Assert.Equal(
            (2, 8, 2, 12),
            (
                region.GetProperty("startLine").GetInt32(),
                region.GetProperty("startColumn").GetInt32(),
                region.GetProperty("endLine").GetInt32(),
                region.GetProperty("endColumn").GetInt32()
            )
        );

        Assert.Equal("note", run.GetProperty("results")[1].GetProperty("level").GetString());
        Assert.False(run.GetProperty("results")[1].TryGetProperty("locations", out _));
    }

    [Theory]
    [InlineData(0, 0, 0, "no problems", 0, 0)]
    [InlineData(0, 0, 3, "3 notes", 0, 0)]
    [InlineData(0, 1, 0, "1 warning", 0, 1)]
    [InlineData(2, 1, 1, "2 errors, 1 warning, 1 note", 1, 1)]
    public void A_summary_counts_and_gives_the_exit_code(int errors, int warnings, int infos, string said, int exit, int strictExit)
    {
        IEnumerable<Diagnostic> problems =
        [
            .. Enumerable.Repeat(Placed, errors),
            .. Enumerable.Repeat(Placed with { Severity = Severity.Warning }, warnings),
            .. Enumerable.Repeat(Unplaced, infos),
        ];
        var summary = DiagnosticSummary.Of(problems);
        Assert.Equal((said, exit, strictExit), (summary.ToString(), summary.ExitCode(strict: false), summary.ExitCode(strict: true)));
    }
}
