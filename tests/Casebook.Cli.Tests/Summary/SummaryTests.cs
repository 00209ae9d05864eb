using Casebook.Cli.Summary;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;

namespace Casebook.Cli.Tests.Summary;

public sealed class SummaryTests : IDisposable
{
    private const string Unsafe = "Pipes | <b>tags</b> and [brackets](x)";
    private readonly TempSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_build_adds_what_changed_and_where_its_page_is()
    {
        _site
            .Put("content/cases/second.md", TempSite.Case("A made-up second case"))
            .Put("changed", "A\tcontent/cases/second.md\nM\tREADME.md\n")
            .Put("summary", "before\n");
        var ran = await Run("build", "--base-url", "https://example.org/casebook", "--summary", "summary", "--changed", "changed");
        Assert.Equal(0, ran.Exit);
        var summary = _site.Read("summary");
        Assert.StartsWith("before\n## Casebook: built, ", summary, StringComparison.Ordinal);
        var row = Assert.Single(summary.Split('\n'), line => line.StartsWith("| [content", StringComparison.Ordinal));
        Assert.Contains(
            "[content/cases/second.md](https://github.example/made-up/cases/blob/abc/content/cases/second.md) (new)",
            row,
            StringComparison.Ordinal
        );
        Assert.Contains("[A made-up second case](https://example.org/casebook/cases/second/)", row, StringComparison.Ordinal);
        Assert.Matches(@"\| 1 of 13 CARE items; missing: diagnosis, findings, summary", row);
        Assert.DoesNotContain("README", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_is_said_when_nothing_had_to_be_built()
    {
        _site.Put("changed", "M\tcontent/cases/first.md\n");
        await Run("build", "--summary", "one", "--changed", "changed");
        await Run("build", "--summary", "two", "--changed", "changed");
        Assert.Equal(_site.Read("one"), _site.Read("two"));
        Assert.Contains("A made-up first case", _site.Read("two"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_message_stands_in_it_with_its_line_and_reads_as_written()
    {
        _site
            .Put("content/cases/wrong.md", $"---\ntitle: {Unsafe}\nlevel: hard\ncolour: red\n---\n## Presentation\n\nSee [[case:nowhere]].\n")
            .Put("changed", "M\tcontent/cases/wrong.md\n");
        var ran = await Run("check", "--summary", "summary", "--changed", "changed");
        Assert.Equal(1, ran.Exit);
        var summary = _site.Read("summary");
        Assert.Contains("### Errors (", summary, StringComparison.Ordinal);
        Assert.Contains(
            "[content/cases/wrong.md:8](https://github.example/made-up/cases/blob/abc/content/cases/wrong.md?plain=1#L8): ",
            summary,
            StringComparison.Ordinal
        );
        Assert.Contains("<details><summary>Warnings (", summary, StringComparison.Ordinal);
        foreach (var code in (string[])["CB406", "CB301"])
            Assert.Contains($"({code})", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_GitHub_errors_come_first_and_those_of_changed_files_before_others()
    {
        foreach (var name in (string[])["a", "b"])
            _site.Put($"content/cases/{name}.md", $"---\ntitle: {name}\ncolour: red\n---\n## Presentation\n\nSee [[case:nowhere-{name}]].\n");
        _site.Put("changed", "M\tcontent/cases/b.md\n");
        var ran = await Run("check", "--format", "github", "--changed", "changed");
        var places = ran
            .Out.Split('\n')
            .Where(line => line.StartsWith("::", StringComparison.Ordinal))
            .Select(line => line[2..line.IndexOf(".md", StringComparison.Ordinal)])
            .ToArray();
        Assert.Equal(
            ["error file=content/cases/b", "error file=content/cases/a"],
            places.Where(place => place.StartsWith("error", StringComparison.Ordinal))
        );
        Assert.Equal(["error", "warning"], places.Select(place => place.Split(' ')[0]).Distinct());
        Assert.Equal("warning file=content/cases/b", places.First(place => place.StartsWith("warning", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_next_day_that_changes_the_site_is_named()
    {
        _site.Put("content/cases/later.md", "---\ntitle: Later\ndate: 2026-01-01\npublish_on: 2026-12-24\n---\n## Presentation\n\nMade up.\n");
        await Run("build", "--summary", "summary");
        Assert.Contains("\nDates in the cases change the site next on 2026-12-24. ", _site.Read("summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_is_named_without_a_link()
    {
        _site.Put("changed", "D\tcontent/cases/gone.md\n");
        await Run("check", "--summary", "summary", "--changed", "changed");
        Assert.Contains("| content/cases/gone.md (removed) |", _site.Read("summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_that_cannot_be_written_is_told_and_the_site_is_built()
    {
        var ran = await Run("build", "--summary", "no/such/folder/summary");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("--summary: ", ran.Error, StringComparison.Ordinal);
        Assert.True(_site.Has("output/index.html"));
    }

    [Fact]
    public async Task A_list_that_is_not_there_is_wrong_usage()
    {
        var ran = await Run("build", "--changed", "nowhere");
        Assert.Equal((2, true), (ran.Exit, ran.Error.Contains("--changed: there is no file nowhere.", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_stays_below_what_GitHub_takes_and_counts_what_is_left_out()
    {
        var file = new Files.SourceText("content/cases/a.md", "x");
        var problem = Diagnostics.Catalogue.RelateProblems.CB401.At(file.At(0, 1), new string('ä', 400));
        var summary = new JobSummary
        {
            Headline = "checked",
            Problems = [.. Enumerable.Repeat(problem, 2000)],
            Site = null,
            Changed = ChangedFiles.None,
            Sources = new SourceAddress(null, ""),
        }.Write();
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(summary), 800_000, 1_000_000);
        Assert.Matches(@"\n\d+ more stand in the log of this step\.\n", summary);
    }

    [Fact]
    public void Files_outside_the_site_do_not_count()
    {
        var changed = ChangedFiles.Read(["M\tdocs/a.md", "A\tsite/content/b.md", "", "nonsense"], "site");
        Assert.Equal([("content/b.md", ChangeKind.Added)], changed.Kinds.Select(file => (file.Key, file.Value)));
    }

    private async Task<Ran> Run(params string[] arguments)
    {
        using StringWriter output = new(),
            error = new();
        var variables = new Dictionary<string, string>
        {
            ["GITHUB_SERVER_URL"] = "https://github.example",
            ["GITHUB_REPOSITORY"] = "made-up/cases",
            ["GITHUB_SHA"] = "merge",
            ["CASEBOOK_COMMIT"] = "abc",
        };
        var terminal = new Terminal
        {
            Out = output,
            Error = error,
            Folder = _site.Folder,
            Clock = new Ran.FixedClock(),
            Variable = variables.GetValueOrDefault,
        };
        return new Ran(await CommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken), output.ToString(), error.ToString());
    }
}
