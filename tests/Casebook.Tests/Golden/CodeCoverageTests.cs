using Casebook.Diagnostics.Catalogue;

namespace Casebook.Tests.Golden;

/// <summary>Keeps every kind of problem under test.</summary>
public sealed class CodeCoverageTests
{
    // Kinds that no source can give yet, with the reason. A kind that is tested must leave this list.
    private static readonly Dictionary<string, string> Untested = new(StringComparer.Ordinal)
    {
        ["CB656"] = "OutputPathsTests tests the rule behind it, on more paths than a site can have",
        ["CB527"] = "needs a machine where the picture library does not load",
    };

    [Fact]
    public void Every_code_is_given_by_a_site_with_mistakes_or_named_by_a_test() =>
        Assert.Equal(
            Untested.Keys.Order(StringComparer.Ordinal),
            Catalogue.All.Select(kind => kind.Code).Where(code => !Tested.Value.Contains(code))
        );

    private static readonly Lazy<HashSet<string>> Tested = new(() =>
    {
        var codes = Directory
            .EnumerateFiles(RepositoryRoot.At("tests", "Sites", "_invalid"), "*.txt")
            .SelectMany(path => TextArchive.Read(path).Messages)
            .SelectMany(line => InvalidSiteTests.CodePattern().Matches(line).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        var names = Catalogue.All.ToDictionary(kind => kind.Code, NameOf, StringComparer.Ordinal);
        foreach (
            var path in Directory
                .EnumerateFiles(RepositoryRoot.At("tests"), "*.cs", SearchOption.AllDirectories)
                .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        )
        {
            if (Path.GetFileName(path) == "CodeCoverageTests.cs")
                continue;
            var text = File.ReadAllText(path);
            foreach (var (code, name) in names)
            {
                if (NamedInText(text, code) || text.Contains(name, StringComparison.Ordinal))
                    codes.Add(code);
            }
        }
        return codes;
    });

    // In a string of the test: alone, or at the end of a place such as `a.md:4:11 CB467`.
    private static bool NamedInText(string text, string code) =>
        text.Contains($"\"{code}", StringComparison.Ordinal)
        || text.Contains($"{code}\"", StringComparison.Ordinal)
        || text.Contains($" {code}", StringComparison.Ordinal);

    private static string NameOf(Casebook.Diagnostics.DiagnosticDescriptor kind) =>
        new[]
        {
            typeof(ConfigProblems),
            typeof(VersionProblems),
            typeof(GatherProblems),
            typeof(ParseProblems),
            typeof(RelateProblems),
            typeof(ImportProblems),
            typeof(LanguageProblems),
            typeof(StepProblems),
            typeof(RenderProblems),
            typeof(VerifyProblems),
        }
            .SelectMany(stage =>
                stage.GetFields().Where(field => ReferenceEquals(field.GetValue(null), kind)).Select(field => $"{stage.Name}.{field.Name}")
            )
            .First();
}
