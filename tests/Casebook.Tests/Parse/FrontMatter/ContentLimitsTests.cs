using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.Markdown;
using Casebook.Parse.References;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Parse.FrontMatter;

/// <summary>A file that holds far more than any case is told, and read no further.</summary>
public sealed class ContentLimitsTests
{
    private const int Many = ContentLimits.MaxEntries;

    [Theory]
    [InlineData(Many, "")]
    [InlineData(Many + 1, "2004:5 CB397")]
    [InlineData(100_000, "2004:5 CB397")]
    public void Of_a_list_that_is_too_long_the_first_entries_are_read(int entries, string told)
    {
        var (problems, source) = Read("findings:\n" + Repeated(entries, i => $"  - finding {i}\n"), "Text.");
        Assert.Equal(told, problems);
        Assert.Equal(Many, source.Findings.Length);
    }

    [Theory]
    [InlineData("patient:\n{0}", "  key{0}: a\n", "CB397")]
    [InlineData("{0}", "key{0}: a\n", "CB397")]
    [InlineData("findings:\n  - finding: rash\n    sites:\n{0}", "      - hand\n", "CB397")]
    public void Every_list_and_group_has_a_limit(string fields, string entry, string code) =>
        Assert.Contains(
            code,
            Read(string.Format(null, fields, Repeated(Many + 1, i => entry.Replace("{0}", $"{i}", StringComparison.Ordinal))), "Text.").Problems,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_text_that_is_too_long_is_read_up_to_a_line()
    {
        const string Line = "A made-up line of text.\n\n";
        var lines = (ContentLimits.MaxCharacters / Line.Length) + 1;
        var (problems, source) = Read("", Repeated(lines, _ => Line));
        Assert.EndsWith("CB398", problems, StringComparison.Ordinal);
        Assert.Equal(lines - 1, source.Body.Blocks.Length);
    }

    private static string Repeated(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(make));

    private static (string Problems, TeachingCase Source) Read(string fields, string body)
    {
        var bag = new DiagnosticBag();
        var file = new SourceText("content/cases/a.md", $"---\ntitle: A case\n{fields}---\n{body}\n");
        var source = CaseFileParser.Parse(file, new BuildOptions { Today = BuiltSite.Today }, new MarkdownReader(), new ReferenceReader(), bag);
        var told = bag.ToImmutable().Where(problem => problem.Code is "CB397" or "CB398");
        return (string.Join(", ", told.Select(problem => $"{problem.Line}:{problem.Column} {problem.Code}")), source);
    }
}
