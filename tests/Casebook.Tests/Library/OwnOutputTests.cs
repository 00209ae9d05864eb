using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Render;
using Casebook.Tests.Golden;
using Casebook.Tests.Write;

namespace Casebook.Tests.Library;

/// <summary>Outputs of somebody else's beside those every site has.</summary>
public sealed class OwnOutputTests
{
    private static readonly MemoryFileTree Ward = new MemoryFileTree()
        .Add("site.config.yml", "title: Ward\n")
        .Add("content/cases/hand.md", "---\ntitle: A hand\n---\nSwollen.\n");
    private static readonly BuildOptions Options = new() { Today = BuiltSite.Today };

    [Fact]
    public void Its_pages_stand_in_the_frame_of_the_site_and_its_files_are_of_its_kind()
    {
        var site = SiteCompiler.Compile(Ward, Options, [new CaseCount()]);
        var page = site.Find("count/index.html")!;
        Assert.Equal(("page", "Count"), (page.Kind, page.Title));
        var html = Encoding.UTF8.GetString(page.Render().Bytes.Span);
        Assert.Contains("<a href=\"../cases/hand/\">1 case</a>", html, StringComparison.Ordinal);
        Assert.Contains("<title>Count", html, StringComparison.Ordinal);
        var text = site.Find("count/count.txt")!;
        Assert.Equal(("case-count", "1"), (text.Kind, Encoding.UTF8.GetString(text.Render().Bytes.Span)));
    }

    [Fact]
    public void Its_problems_are_told_with_the_others()
    {
        var problem = Assert.Single(SiteCompiler.Compile(Ward, Options, [new CaseCount()]).Diagnostics, problem => problem.Code == "WARD1");
        Assert.Equal(
            (Severity.Warning, "content/cases/hand.md", "Only one case.", "Write another."),
            (problem.Severity, problem.File, problem.Message, problem.Hint)
        );
    }

    [Fact]
    public void It_cannot_take_a_path_of_the_site()
    {
        var plain = SiteCompiler.Compile(Ward, Options);
        var site = SiteCompiler.Compile(Ward, Options, [new CaseCount { Path = "cases/hand/case.json" }]);
        Assert.False(plain.HasErrors);
        Assert.True(site.HasErrors);
        Assert.True(plain.Find("cases/hand/case.json")!.Render().Bytes.Span.SequenceEqual(site.Find("cases/hand/case.json")!.Render().Bytes.Span));
    }

    [Theory]
    [InlineData("CB101")]
    [InlineData("")]
    [InlineData("ward1")]
    [InlineData("1WARD")]
    public void Codes_of_its_own_are_not_ours(string code) =>
        Assert.Throws<ArgumentException>(() => new DiagnosticBag().Report(code, Severity.Info, "x"));

    [Fact]
    public void A_build_without_changes_tells_its_problems_again_and_one_with_another_output_is_made_anew()
    {
        using var folder = new TempFolder();
        using var output = new TempFolder();
        foreach (var path in Ward.Enumerate(""))
            folder.Put(path, Encoding.UTF8.GetString(Ward.ReadBytes(path)));
        var request = new BuildRequest
        {
            SiteFolder = folder.Path,
            OutputFolder = output.Path,
            Options = Options,
            Outputs = [new CaseCount()],
        };
        var first = SiteBuilder.Build(request, TestContext.Current.CancellationToken);
        var second = SiteBuilder.Build(request, TestContext.Current.CancellationToken);
        Assert.Equal(0, second.Written);
        Assert.Contains(second.Diagnostics, problem => problem.Code == "WARD1");
        Assert.Equal(first.Diagnostics.Select(problem => problem.Message), second.Diagnostics.Select(problem => problem.Message));
        var without = SiteBuilder.Build(request with { Outputs = [] }, TestContext.Current.CancellationToken);
        Assert.Equal(2, without.Removed);
        Assert.False(File.Exists(output.Under("count/count.txt")));
    }

    private sealed class CaseCount : ISiteOutput
    {
        public string Path { get; init; } = "count/count.txt";

        public string Name => "case-count";

        public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems)
        {
            var cases = site.Facts.Cases;
            if (cases is [var only])
                problems.Report("WARD1", Severity.Warning, "Only one case.", "Write another.", only.SourcePath);
            yield return site.Page("count/", "Count", link => $"<a href=\"{link(cases[0].Url)}\">{cases.Count} case</a>");
            yield return PlannedFile.OfText(Path, () => $"{cases.Count}");
        }
    }
}
