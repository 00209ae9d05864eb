using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Tests;

public sealed class WorkflowTests
{
    private const string Call = "dotnet run --project src/Casebook.Cli ";

    public static TheoryData<string> Files { get; } =
    [.. Directory.GetFiles(Repository.At(".github/workflows")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_check_of_proposals_a_publication_a_release_and_what_casebooks_use() =>
        Assert.Equal(["case.yml", "casebook.yml", "check.yml", "each-day.yml", "pages.yml", "release.yml"], Files.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_is_readable_and_each_job_has_a_machine_and_an_end(string file)
    {
        var workflow = Read(file);
        // A job may have more; what nobody named has nothing.
        var permissions = Map(workflow["permissions"]);
        Assert.True(permissions.Entries.Length == 0 || Text(permissions, "contents") == "read");
        Assert.True(workflow["concurrency"] is not null || Jobs(workflow).Any(job => job["concurrency"] is not null));
        foreach (var job in Jobs(workflow))
        {
            Assert.All(Systems(job), system => Assert.Matches("^(ubuntu|windows|macos)-(latest|[0-9.]+(-arm|-intel)?)$", system));
            Assert.InRange(int.Parse(Text(job, "timeout-minutes"), System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        }
    }

    [Fact]
    public void Only_official_actions_are_used_each_pinned_to_a_commit_with_its_version_beside_it()
    {
        var used = Directory
            .GetFiles(Repository.At(".github/workflows"))
            .Append(Repository.At("action.yml"))
            .SelectMany(File.ReadLines)
            .Select(line => line.TrimStart(' ', '-'))
            .Where(line => line.StartsWith("uses: ", StringComparison.Ordinal))
            .Select(line => line["uses: ".Length..])
            .Where(action => action is not ("./" or "./.casebook-action"))
            .ToArray();
        Assert.All(used, action => Assert.Matches(@"^actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$", action));
        // One commit for each action, or an update was forgotten somewhere.
        Assert.All(used.GroupBy(action => action.Split('@')[0]), pins => Assert.Single(pins.Distinct()));
        Assert.Contains(used, action => action.StartsWith("actions/attest-build-provenance@", StringComparison.Ordinal));
    }

    [Fact]
    public void No_checkout_leaves_its_token_behind()
    {
        var checkouts = Files
            .SelectMany(row => Steps(row.Data))
            .Where(step => step["uses"] is YamlScalar uses && uses.Text.StartsWith("actions/checkout@", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(checkouts);
        Assert.All(checkouts, step => Assert.Equal("false", Text(Map(step["with"]), "persist-credentials")));
    }

    [Fact]
    public void The_program_understands_what_it_is_asked()
    {
        var lines = Files
            .SelectMany(row => Steps(row.Data))
            .Where(step => step["run"] is not null)
            .SelectMany(step => Text(step, "run").Split('\n'))
            .Where(line => line.StartsWith(Call, StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var arguments = line[(line.IndexOf(" -- ", StringComparison.Ordinal) + 4)..]
                .Replace("$BASE_URL", "https://example.org/some-repository", StringComparison.Ordinal);
            var result = new CommandTree(
                new Terminal
                {
                    Out = TextWriter.Null,
                    Error = TextWriter.Null,
                    Folder = Repository.Folder,
                }
            ).Root.Parse(arguments);
            Assert.Empty(result.Errors);
            Assert.NotNull(result.CommandResult.Command.Action);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Scripts_and_projects_that_are_named_exist_and_no_expression_stands_in_a_script(string file)
    {
        foreach (var step in Steps(file).Where(step => step["run"] is not null))
        {
            var script = Text(step, "run");
            Assert.DoesNotContain("${{", script, StringComparison.Ordinal);
            // The action of the same commit is checked out below this folder.
            foreach (
                var word in script
                    .Replace(".casebook-action/", "", StringComparison.Ordinal)
                    .Split(' ', '\n')
                    .Where(word => word.StartsWith("src/", StringComparison.Ordinal) || word.EndsWith(".sh", StringComparison.Ordinal))
            )
                Assert.True(Path.Exists(Repository.At(word)), word);
        }
    }

    [Fact]
    public void A_proposal_is_built_and_unit_tested_on_each_system_and_wholly_tested_on_one()
    {
        var runs = Jobs(Read("check.yml")).SelectMany(job => Systems(job).Select(system => (system, Scripts: Scripts(job))));
        Assert.Equal(
            ["macos-latest", "windows-latest"],
            runs.Where(run => run.Scripts.Contains("--project tests/Casebook.Tests ", StringComparison.Ordinal)).Select(run => run.system).Order()
        );
        Assert.Equal(["ubuntu-latest"], runs.Where(run => run.Scripts.Contains("tests/run.sh", StringComparison.Ordinal)).Select(run => run.system));
    }

    [Fact]
    public void Packages_are_kept_between_checks()
    {
        var setups = Steps("check.yml")
            .Where(step => step["uses"] is YamlScalar uses && uses.Text.StartsWith("actions/setup-dotnet@", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(setups);
        Assert.All(
            setups,
            step =>
                Assert.Equal(("true", "**/packages.lock.json"), (Text(Map(step["with"]), "cache"), Text(Map(step["with"]), "cache-dependency-path")))
        );
    }

    [Fact]
    public void Forms_for_issues_can_be_read_and_ask_something()
    {
        var forms = Directory
            .GetFiles(Repository.At(".github/ISSUE_TEMPLATE"))
            .Select(path => Path.GetFileName(path))
            .Where(name => name != "config.yml")
            .ToArray();
        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.NotEmpty(Assert.IsType<YamlSequence>(Read($"../ISSUE_TEMPLATE/{form}")["body"]).Items));
    }

    [Fact]
    public void Updates_are_looked_for_where_versions_stand()
    {
        var updates = Assert
            .IsType<YamlSequence>(Read("../dependabot.yml")["updates"])
            .Items.Select(Map)
            .ToDictionary(update => Text(update, "package-ecosystem"), update => Text(update, "directory"));
        Assert.Equal(["github-actions", "npm", "nuget"], updates.Keys.Order());
        Assert.True(File.Exists(Repository.At($".{updates["nuget"]}Directory.Packages.props")));
        Assert.True(File.Exists(Repository.At($".{updates["npm"]}/package-lock.json")));
    }

    [Theory]
    [InlineData("pages.yml")]
    [InlineData("casebook.yml")]
    public void Only_the_job_that_publishes_may_publish_and_one_at_a_time(string file)
    {
        var workflow = Read(file);
        var publishing = Jobs(workflow).Where(job => (job["permissions"] as YamlMapping)?["id-token"] is not null).ToArray();
        var job = Assert.Single(publishing);
        Assert.Equal("write", Text(Map(job["permissions"]), "pages"));
        Assert.StartsWith("actions/deploy-pages@", Text(Map(Assert.IsType<YamlSequence>(job["steps"]).Items[^1]), "uses"), StringComparison.Ordinal);
        Assert.Equal("false", Text(Map(workflow["concurrency"] ?? job["concurrency"]), "cancel-in-progress"));
    }

    [Fact]
    public void What_is_dated_starts_the_publication_from_a_file_of_its_own()
    {
        Assert.Equal(["each-day.yml"], Files.Select(row => row.Data).Where(file => (Read(file)["on"] as YamlMapping)?["schedule"] is not null));
        Assert.Contains("gh workflow run pages.yml ", Scripts(Jobs(Read("each-day.yml")).Single()), StringComparison.Ordinal);
        Assert.True(Map(Read("pages.yml")["on"]).Entries.Any(trigger => trigger.Key.Text == "workflow_dispatch"));
    }

    [Fact]
    public void A_release_makes_each_program_that_installs_and_packages_are_promised_for()
    {
        var kinds = Assert
            .IsType<YamlSequence>(Map(Map(Map(Map(Read("release.yml")["jobs"])["programs"])["strategy"])["matrix"])["include"])
            .Items.Select(row => Text(Map(row), "kind"))
            .ToArray();
        var promised = System
            .Xml.Linq.XDocument.Load(Repository.At("src/Casebook.Cli/Casebook.Cli.csproj"))
            .Descendants("ToolPackageRuntimeIdentifiers")
            .Single()
            .Value.Split(';');
        Assert.Equal(promised.Except(["any"]).Order(), kinds.Order());
    }

    private static YamlMapping Read(string file)
    {
        var document = YamlReader.Read(SourceText.Decode(file, File.ReadAllBytes(Repository.At($".github/workflows/{file}"))));
        Assert.Empty(document.Problems);
        return Map(document.Root);
    }

    private static IEnumerable<YamlMapping> Jobs(YamlMapping workflow) => Map(workflow["jobs"]).Entries.Select(job => Map(job.Value));

    private static IEnumerable<YamlMapping> Steps(string file) =>
        Jobs(Read(file)).SelectMany(job => Assert.IsType<YamlSequence>(job["steps"]).Items).Select(Map);

    // A job runs on one system, or on each that its matrix names.
    private static string[] Systems(YamlMapping job)
    {
        if (Text(job, "runs-on") is not "${{ matrix.system }}")
            return [Text(job, "runs-on")];
        var matrix = Map(Map(job["strategy"])["matrix"]);
        return matrix["system"] is YamlSequence systems
            ? [.. systems.Items.Select(system => Assert.IsType<YamlScalar>(system).Text)]
            : [.. Assert.IsType<YamlSequence>(matrix["include"]).Items.Select(row => Text(Map(row), "system"))];
    }

    private static string Scripts(YamlMapping job) =>
        string.Join(
            '\n',
            Assert.IsType<YamlSequence>(job["steps"]).Items.Select(Map).Where(step => step["run"] is not null).Select(step => Text(step, "run") + " ")
        );

    private static YamlMapping Map(YamlNode? node) => Assert.IsType<YamlMapping>(node);

    private static string Text(YamlMapping mapping, string key) => Assert.IsType<YamlScalar>(mapping[key]).Text;
}
