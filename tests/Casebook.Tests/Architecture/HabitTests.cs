using System.Text.RegularExpressions;

namespace Casebook.Tests.Architecture;

/// <summary>Habits that keep files readable.</summary>
public sealed partial class HabitTests
{
    private const int MaxLines = 300;
    private const int MaxColumns = 159;

    [Fact]
    public void No_file_is_long() =>
        Assert.Empty(
            SourceTree
                .CSharp("src")
                .Select(file => (file.Path, Lines: file.Text.Count(c => c == '\n')))
                .Where(file => file.Lines > MaxLines)
                .Select(file => $"{file.Path}: {file.Lines} lines")
        );

    // What stands between triple quotes is data.
    [Fact]
    public void Lines_end_before_160_characters() =>
        Assert.Empty(
            SourceTree
                .CSharp("src")
                .Concat(SourceTree.CSharp("tests"))
                .Concat(SourceTree.CSharp("samples"))
                .SelectMany(file =>
                    RawText()
                        .Replace(file.Text, text => new string('\n', text.Value.Count(c => c == '\n')))
                        .Split('\n')
                        .Select((line, index) => (line, index))
                        .Where(row => row.line.Length > MaxColumns && !row.line.Contains("[InlineData(", StringComparison.Ordinal))
                        .Select(row => $"{file.Path}:{row.index + 1}: {row.line.Length} characters")
                )
        );

    [Fact]
    public void No_type_is_named_after_nothing() =>
        Assert.Empty(SourceTree.CSharp("src").SelectMany(file => VagueName().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}")));

    [Fact]
    public void The_library_has_no_console_and_no_clock() =>
        Assert.Empty(
            SourceTree
                .CSharp("src", "Casebook")
                .Concat(SourceTree.CSharp("src", "Casebook.Output"))
                .SelectMany(file => Forbidden().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}"))
        );

    // The cache of a build reads back what was told before.
    [Fact]
    public void Wording_and_hint_stand_with_their_code_in_the_catalogue() =>
        Assert.Empty(
            SourceTree
                .CSharp("src")
                .Where(file =>
                    !file.Path.StartsWith("src/Casebook/Diagnostics/", StringComparison.Ordinal) && file.Path != "src/Casebook.Output/BuildCache.cs"
                )
                .SelectMany(file => WordedElsewhere().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}"))
        );

    [GeneratedRegex("\"\"\".*?\"\"\"", RegexOptions.Singleline)]
    private static partial Regex RawText();

    [GeneratedRegex(@"\b(class|record|struct|interface) \w*(Utils?|Utilities|Helpers?|Manager)\b")]
    private static partial Regex VagueName();

    // A diagnostic made outside, a descriptor asked to make one, or a sentence handed to the catalogue.
    [GeneratedRegex("""\bnew Diagnostic\(|Problems\.\w+\.At\(|Problems\.\w+\([^;]*"[A-Z][^"]* [^"]*\."[^;]*\);""")]
    private static partial Regex WordedElsewhere();

    [GeneratedRegex(@"\b(Console\.(Write|Out|Error)|DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.(Now|UtcNow)|Random\.Shared|Guid\.NewGuid)")]
    private static partial Regex Forbidden();
}
