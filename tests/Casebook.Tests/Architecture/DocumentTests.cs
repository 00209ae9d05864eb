using System.Text.RegularExpressions;
using Casebook.Diagnostics.Catalogue;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Architecture;

/// <summary>What the documents say is there, is there.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];

    // What a reader of the document is asked to make.
    private static readonly string[] ToBeMade = ["content/cases/a-swollen-hand.md"];

    private static readonly string[] Roots = ["src/", "tests/", "themes/", "content/", "docs/", "tools/", ".github/"];

    [Fact]
    public void Every_path_the_documents_name_exists() =>
        Assert.Empty(
            from document in Existing()
            from path in InlineCode()
                .Matches(document.Text)
                .Select(match => match.Groups[1].Value)
                .Concat(LinkTarget().Matches(document.Text).Select(match => match.Groups[1].Value))
            where
                Roots.Any(root => path.StartsWith(root, StringComparison.Ordinal))
                && !path.Contains('<', StringComparison.Ordinal)
                && !path.Contains('*', StringComparison.Ordinal)
            where !ToBeMade.Contains(path) && !Exists(path.TrimEnd('/'))
            select $"{document.Name} names {path}"
        );

    [Fact]
    public void Every_command_the_documents_show_exists()
    {
        var program = string.Concat(SourceTree.CSharp("src", "Casebook.Cli").Select(file => file.Text));
        Assert.Empty(
            from document in Existing()
            from command in Command().Matches(document.Text)
            where !program.Contains($"\"{command.Groups[1].Value}\"", StringComparison.Ordinal)
            select $"{document.Name} shows `{command.Value}`"
        );
    }

    [Fact]
    public void Every_project_the_documents_run_exists() =>
        Assert.Empty(
            from document in Existing()
            from project in Project().Matches(document.Text)
            where !Directory.Exists(RepositoryRoot.At(project.Groups[1].Value))
            select $"{document.Name} runs {project.Groups[1].Value}"
        );

    [Fact]
    public void Every_message_has_a_page_with_its_title_and_an_example() =>
        Assert.Empty(
            from kind in Catalogue.All
            let path = RepositoryRoot.At("docs", "messages", kind.Code + ".md")
            let text = File.Exists(path) ? File.ReadAllText(path) : ""
            where !text.StartsWith($"# {kind.Code}: {kind.Title}\n", StringComparison.Ordinal) || text.Split('\n').Length < 5
            select $"{kind.Code}: {kind.Title}"
        );

    [Fact]
    public void Every_page_of_a_message_has_its_message() =>
        Assert.Empty(
            Directory
                .EnumerateFiles(RepositoryRoot.At("docs", "messages"), "CB*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Except(Catalogue.All.Select(kind => kind.Code))
        );

    [Fact]
    public void Codes_are_unique_and_in_the_range_of_their_stage()
    {
        Assert.Equal(Catalogue.All.Length, Catalogue.All.Select(kind => kind.Code).Distinct().Count());
        foreach (
            var (stage, digit) in new[]
            {
                (typeof(ConfigProblems), '1'),
                (typeof(GatherProblems), '2'),
                (typeof(ParseProblems), '3'),
                (typeof(RelateProblems), '4'),
                (typeof(RenderProblems), '5'),
                (typeof(VerifyProblems), '6'),
                (typeof(LanguageProblems), '7'),
            }
        )
        {
            foreach (var field in stage.GetFields())
            {
                var kind = Assert.IsType<Casebook.Diagnostics.DiagnosticDescriptor>(field.GetValue(null));
                Assert.Matches($"^CB{digit}[0-9][0-9]$", kind.Code);
            }
        }
    }

    private static IEnumerable<(string Name, string Text)> Existing() =>
        Documents.Where(name => File.Exists(RepositoryRoot.At(name))).Select(name => (name, File.ReadAllText(RepositoryRoot.At(name))));

    // Whoever replaces content/ keeps documents that name pages of the guide; the casebook of the tests has those.
    private static bool Exists(string path) =>
        Path.Exists(RepositoryRoot.At(path))
        || (path.StartsWith("content/", StringComparison.Ordinal) && Path.Exists(Path.Combine(CopiedCasebook.Folder, path)));

    [GeneratedRegex(@"`([^`\s]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(([^)#\s]+)[^)]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"(?:^casebook|`casebook|src/Casebook\.Cli --) ([a-z]+)\b", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"dotnet (?:run --project|build|test|test --project|publish) ((?:src|tests)/[\w./]+)")]
    private static partial Regex Project();
}
