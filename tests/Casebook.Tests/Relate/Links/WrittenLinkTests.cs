using System.Text.RegularExpressions;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Links;

/// <summary>Links by address in texts: they mean what they mean on GitHub and on their own page, on whatever page they are shown.</summary>
public sealed partial class WrittenLinkTests
{
    private const string Other = "---\ntitle: Other made-up case\n---\n## Treatment\nText.\n";

    [Theory]
    [InlineData("[x](other.md)", "../../cases/other/")]
    [InlineData("[x](./other.md)", "../../cases/other/")]
    [InlineData("[x](<other%20one.md>)", null)]
    [InlineData("[x](other.md#treatment)", "../../cases/other/#treatment")]
    [InlineData("[x][there]\n\n[there]: other.md", "../../cases/other/")]
    [InlineData("[x](../other/)", "../../cases/other/")]
    [InlineData("[x](../other)", "../../cases/other")]
    [InlineData("[x](folder/index.md)", "../../cases/folder/")]
    [InlineData("[x](folder/)", "../../cases/folder/")]
    [InlineData("[x](../pages/help.md)", "../../help/")]
    [InlineData("[x](../collections/path.md)", "../../collections/path/")]
    [InlineData("[x](/content/cases/other.md)", "../../cases/other/")]
    [InlineData("[x](/cases/other/)", "../../cases/other/")]
    [InlineData("[x](https://example.org/made-up/cases/other/)", "../../cases/other/")]
    [InlineData("[x](../terms/one.yml)", "../../findings/redness/")]
    [InlineData("[x](../terms/two.yml#made-up-test)", "../../tests/made-up-test/")]
    [InlineData("[x](../terms/two.yml)", "../../tests/")]
    [InlineData("[x](../../findings/redness/)", "../../findings/redness/")]
    [InlineData("[x](#words)", "#words")]
    [InlineData("[x](../../explore/?q=a#b=c)", "../../explore/?q=a#b=c")]
    [InlineData("[x](https://example.com/a.md)", "https://example.com/a.md")]
    [InlineData("[x](doi:10.1000/xyz)", "https://doi.org/10.1000/xyz")]
    public void A_link_leads_where_its_file_or_its_page_has_it(string written, string? address)
    {
        var site = Build(("content/cases/a.md", $"---\ntitle: Made-up case\n---\n## Words\n{written}\n"));
        if (address is null)
        {
            Assert.Contains(site.Messages, message => message.StartsWith("content/cases/a.md:5:1: error CB600", StringComparison.Ordinal));
            return;
        }
        Assert.DoesNotContain(site.Messages, message => message.Contains(" error ", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"{address}\">x</a>", site.Text("cases/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/cases/folder/index.md", "../other.md", "cases/folder/index.html", "../../cases/other/")]
    [InlineData("content/pages/help.md", "../cases/other.md", "help/index.html", "../cases/other/")]
    [InlineData("content/collections/path.md", "../cases/other.md", "collections/path/index.html", "../../cases/other/")]
    public void Pages_collections_and_cases_in_folders_link_alike(string file, string written, string page, string address)
    {
        var site = Build((file, $"---\ntitle: Made-up text\ncases: [a]\n---\nWords with [x]({written}).\n"));
        Assert.Contains($"<a href=\"{address}\">x</a>", site.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_links_from_its_own_file()
    {
        var site = Build(("content/terms/one.yml", "- {name: redness, kind: finding, definition: 'Seen in [x](../cases/other.md).'}\n"));
        Assert.Contains("<a href=\"../../cases/other/\">x</a>", site.Text("findings/redness/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_is_right_on_its_page_is_right_wherever_the_sentence_is_shown()
    {
        var site = Build(
            (
                "content/cases/a.md",
                "---\ntitle: Made-up case\ndate: 2026-11-20\nsummary: As in [x](../other/).\nlearning_points: ['See "
                    + "[x](../other/#treatment).']\n---\nAs in [the other one](../other/), with [redness](../../findings/redness/).\n"
            )
        );
        foreach (var (path, bytes) in site.Files.Where(file => file.Key != "404.html" && file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (Match link in RelativeAddress().Matches(System.Text.Encoding.UTF8.GetString(bytes)))
            {
                var target = new Uri(new Uri("https://example.org/" + path), link.Groups[1].Value).AbsolutePath[1..];
                Assert.True(
                    site.Files.ContainsKey(target.Length == 0 || target[^1] == '/' ? target + "index.html" : target),
                    $"{path}: {link.Value}"
                );
            }
        }
        Assert.Contains("<a href=\"../../cases/other/\">the other one</a>", site.Text("cases/a/index.html"), StringComparison.Ordinal);
        // The front door offers the case as a challenge, and an address can tell the answer.
        Assert.Contains("As in the other one", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Words, [x](othr.md).", "content/cases/a.md:4:8: error CB600", "Did you mean `other.md`?")]
    [InlineData("Words, [x](../othr/).", "content/cases/a.md:4:8: error CB600", "Did you mean /cases/other/?")]
    [InlineData("Words, [x](www.example.org).", "content/cases/a.md:4:8: error CB600", "Write `https://www.example.org`")]
    [InlineData("Words, [x](../../../../y/).", "content/cases/a.md:4:8: error CB613", "Write the link from this file")]
    [InlineData("Words, [x](hand.pdf).", "content/cases/a.md:4:8: error CB600", "")]
    public void A_dead_link_is_told_where_it_is_written(string text, string place, string hint)
    {
        var messages = Build(("content/cases/a.md", $"---\ntitle: Made-up case\n---\n{text}\n")).Messages;
        Assert.Contains(messages, message => message.StartsWith(place, StringComparison.Ordinal) && message.Contains(hint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_case_that_waits_is_plain_words()
    {
        var site = Build(
            ("content/cases/a.md", "---\ntitle: Made-up case\n---\nSee [another](draft.md).\n"),
            ("content/cases/draft.md", "---\ntitle: A secret\ndraft: true\n---\nText.\n")
        );
        Assert.Contains(site.Messages, message => message.StartsWith("content/cases/a.md:4:5: warning CB408", StringComparison.Ordinal));
        Assert.Contains("See another.", site.Text("cases/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_double_brackets_makes_a_page_and_a_warning()
    {
        var site = Build(("content/cases/a.md", "---\ntitle: Made-up case\n---\nSee [[Made-up palsy]] and [[made-up palsy]] again.\n"));
        Assert.Single(site.Messages, message => message.StartsWith("content/cases/a.md:4:7: warning CB405", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Messages, message => message.Contains(" error ", StringComparison.Ordinal));
        Assert.Contains("<a class=\"term\" href=\"../../findings/made-up-palsy/\"", site.Text("cases/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("Made-up palsy", site.Text("findings/made-up-palsy/index.html"), StringComparison.Ordinal);
    }

    private static BuiltSite Build(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var tree = SourceFiles.Of(
            ("site.config.yml", "title: Made up\nurl: https://example.org/made-up\n"),
            ("content/cases/a.md", "---\ntitle: Made-up case\n---\nText.\n"),
            ("content/cases/other.md", Other),
            ("content/cases/folder/index.md", "---\ntitle: Made-up case in a folder\n---\nText.\n"),
            ("content/pages/help.md", "---\ntitle: Help\n---\nText.\n"),
            ("content/collections/path.md", "---\ntitle: Made-up path\ncases: [other]\n---\nText.\n"),
            ("content/terms/one.yml", "- {name: redness, kind: finding, definition: Made up.}\n"),
            (
                "content/terms/two.yml",
                "- {name: made-up test, kind: test, definition: Made up.}\n- {name: other made-up test, kind: test, definition: Made up.}\n"
            )
        );
        foreach (var (path, text) in files)
            tree = new SourceFiles(tree.Files.SetItem(path, System.Text.Encoding.UTF8.GetBytes(text)));
        return BuiltSite.Build(tree.Tree());
    }

    [GeneratedRegex("<a [^>]*href=\"([^\":#?]+)[\"#?]")]
    private static partial Regex RelativeAddress();
}
