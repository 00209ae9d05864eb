using Casebook.Cli.Terminals;

namespace Casebook.Cli.Tests.Usage;

public sealed class UsageTests
{
    [Theory]
    [InlineData("buidl", "There is no command `buidl`. Did you mean `build`?")]
    [InlineData(
        "qqqqqq",
        "There is no command `qqqqqq`. There are init, build, serve, form, check, new, import, references, federate, explain, schema, upgrade, licences."
    )]
    [InlineData("build --drats", "There is no option `--drats`. Did you mean `--drafts`?")]
    [InlineData("serve --prot 3", "There is no option `--prot`. Did you mean `--port`?")]
    [InlineData("new caes x", "There is no command `caes`. Did you mean `case`?")]
    [InlineData("new", "Say what to do: case, term, terms.")]
    [InlineData("", "Say what to do: init, build, serve, form, check, new, import, references, federate, explain, schema, upgrade, licences.")]
    [InlineData("new case Two words", "`case` does not know what to do with `words`. Put quotation marks around a text of several words.")]
    [InlineData("check --format jsn", "--format: there is no format `jsn`. Did you mean `json`?")]
    [InlineData("build --date 2026-02-30", "--date: `2026-02-30` is not a day. Write year, month and day, for example --date 2026-11-23")]
    [InlineData("build --date 23.11.2026", "--date: `23.11.2026` is not a day. Write year, month and day, for example --date 2026-11-23")]
    [InlineData(
        "build --base-url /casebook",
        "--base-url: `/casebook` is not a whole address. Write for example --base-url https://department.github.io/casebook"
    )]
    [InlineData("build --site nowhere", "--site: there is no folder nowhere.")]
    [InlineData("serve --port 70000", "--port: write a number from 0 to 65535; 0 takes any free port.")]
    [InlineData(
        "import",
        "`import` needs <FILE>: A case as a Word document (.docx) or an issue written with the form (.md); references as BibTeX, RIS, PubMed, EndNote, "
            + "RefWorks, CSL-JSON, YAML or a text file of pasted ones; an article in JATS XML; or a number to look up (DOI, pmid:…, pmcid:…)."
    )]
    [InlineData("new case", "`case` needs <title>: Title of the case.")]
    [InlineData("new term --kind finding", "`term` needs <name>: The name that pages show.")]
    [InlineData("new term x --kind diagnose", "--kind: there is no kind `diagnose`. Write `--kind diagnosis`.")]
    public async Task Wrong_usage_says_what_was_meant_and_ends_with_2(string line, string expected)
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, ran.Exit);
        Assert.Equal(expected, ran.Error.Split(Environment.NewLine)[0]);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public async Task Several_mistakes_are_told_at_once()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "build", "--drats", "--stric", "--date", "soon");
        Assert.Contains("`--drafts`", ran.Error, StringComparison.Ordinal);
        Assert.Contains("`--strict`", ran.Error, StringComparison.Ordinal);
        Assert.Contains("`soon` is not a day", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_value_of_an_unknown_option_is_not_a_second_mistake()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "serve", "--prot", "3");
        Assert.DoesNotContain("`3`", ran.Error, StringComparison.Ordinal);
        Assert.Contains("casebook serve --help", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("new")]
    [InlineData("new case")]
    [InlineData("new term")]
    [InlineData("import")]
    [InlineData("explain")]
    public async Task Help_ends_with_examples_that_the_program_understands(string command)
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(0, ran.Exit);
        Assert.Contains("--site <DIR>", ran.Out, StringComparison.Ordinal);
        var examples = ran.Out.Split(Environment.NewLine).SkipWhile(line => line != "Examples:").Skip(1).Where(line => line.Length > 0).ToArray();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var line = example.Trim();
            Assert.StartsWith($"casebook {command}".TrimEnd(), line, StringComparison.Ordinal);
            var withoutPipe = line["casebook ".Length..].Split('>')[0];
            Assert.Empty(new Cli.Usage.CommandTree(Console(site)).Root.Parse(withoutPipe).Errors);
        }
    }

    [Fact]
    public async Task A_mistake_of_ours_ends_with_3_and_says_what_to_report()
    {
        using var site = new TempSite();
        using StringWriter error = new();
        using var broken = new BrokenWriter();
        var exit = await Cli.Usage.CommandLine.RunAsync(
            ["explain"],
            new Terminal
            {
                Out = broken,
                Error = error,
                Folder = site.Folder,
            },
            TestContext.Current.CancellationToken
        );
        Assert.Equal(3, exit);
        Assert.Contains("a mistake in Casebook, not in your files", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("NotSupportedException: made up", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trace_of_a_mistake_of_ours_is_printed_when_it_is_wanted()
    {
        using var site = new TempSite();
        using StringWriter error = new();
        using var broken = new BrokenWriter();
        await Cli.Usage.CommandLine.RunAsync(
            ["explain"],
            new Terminal
            {
                Out = broken,
                Error = error,
                Folder = site.Folder,
                Traces = true,
            },
            TestContext.Current.CancellationToken
        );
        Assert.Contains("   at ", error.ToString(), StringComparison.Ordinal);
    }

    private static Terminal Console(TempSite site) =>
        new()
        {
            Out = TextWriter.Null,
            Error = TextWriter.Null,
            Folder = site.Folder,
        };

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new NotSupportedException("made up");
    }
}
