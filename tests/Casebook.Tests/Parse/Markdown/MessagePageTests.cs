using System.Text.RegularExpressions;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Tests.Parse.Markdown;

/// <summary>The pages under docs/messages are tried out: what they call wrong is reported, what they call right is not.</summary>
public sealed partial class MessagePageTests
{
    public static TheoryData<string> Codes =>
        [
            .. Catalogue
                .All.Select(kind => kind.Code)
                .Where(code => string.CompareOrdinal(code, "CB350") >= 0 && string.CompareOrdinal(code, "CB368") <= 0),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_examples_of_a_page_are_true(string code)
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "messages", code + ".md"));

        Assert.StartsWith($"# {code}: {Catalogue.All.Single(kind => kind.Code == code).Title}\n", page, StringComparison.Ordinal);
        var examples = Example().Matches(page).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(2, examples.Length);
        if (code != "CB364")
            Assert.Contains(code, Reads.Narrative(examples[0]).Codes); // a page has no room for so much nesting
        Assert.Empty(Reads.Narrative(examples[1]).Codes);
    }

    [GeneratedRegex("^```markdown\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Casebook.slnx")))
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        return folder;
    }
}
