using Casebook.Config;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.Terms;
using Casebook.Verify;

namespace Casebook.Tests.Parse.Guide;

public sealed class GuideTests
{
    private static readonly Lazy<Compilation> With = new(() => Compile("guide: true\n"));

    [Fact]
    public void The_guide_has_no_message_of_its_own_and_no_dead_link()
    {
        var site = With.Value;
        Assert.Empty(site.Diagnostics);
        Assert.Empty(SiteChecker.Run(site.Plan, site.Config!, 2, (_, _) => { }));
    }

    [Theory]
    [InlineData("guide")]
    [InlineData("starting")]
    [InlineData("add-a-case")]
    [InlineData("teaching")]
    [InlineData("hosting")]
    [InlineData("upgrading")]
    [InlineData("themes")]
    [InlineData("extending")]
    [InlineData("settings")]
    [InlineData("fields")]
    [InlineData("messages")]
    public void It_has_what_editors_and_authors_ask_for_and_the_first_page_leads_there(string page)
    {
        Assert.NotNull(With.Value.Find($"{page}/index.html"));
        if (page != "guide")
            Assert.Contains($"href=\"../{page}/\"", Text("guide/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_message_is_explained_at_an_address_of_its_own()
    {
        var list = Text("messages/index.html");
        foreach (var kind in Catalogue.All)
        {
            var at = list.IndexOf($"#{kind.Code.ToLowerInvariant()}\"", StringComparison.Ordinal);
            Assert.True(at > 0, kind.Code);
            var page = list[(list.LastIndexOf('"', at) + 1)..at];
            Assert.Contains($"id=\"{kind.Code.ToLowerInvariant()}\"", Text($"{page["../".Length..]}index.html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_setting_has_a_row()
    {
        var rows = Text("settings/index.html");
        Assert.All(ConfigParser.Fields, field => Assert.Contains($"<code>{field.Key}</code>", rows, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_of_a_case_and_of_a_term_has_a_row_with_what_it_is_for()
    {
        var rows = Text("fields/index.html");
        Assert.All(
            CaseFileParser.Fields.Concat(FindingReader.Fields).Concat(TermFileParser.Fields),
            field => Assert.Contains($"<code>{field.Key}</code>", rows, StringComparison.Ordinal)
        );
        Assert.Contains("no diagnosis, no telling antibody", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_being_asked_for_it_is_not_there()
    {
        Assert.Null(Compile("").Find("guide/index.html"));
        Assert.Null(Compile("guide: no\n").Find("guide/index.html"));
    }

    [Fact]
    public void A_page_of_the_site_comes_before_one_of_the_guide()
    {
        var site = Compile("guide: yes\n", ("content/pages/add-a-case.md", "---\ntitle: Our own way\n---\nAsk the secretary.\n"));
        Assert.Contains(
            "Ask the secretary.",
            System.Text.Encoding.UTF8.GetString(site.Find("add-a-case/index.html")!.Render().Bytes.Span),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Readers_search_finds_cases_not_messages()
    {
        Assert.DoesNotContain(
            With.Value.Files,
            file => file.Path.StartsWith("search/", StringComparison.Ordinal) && Text(file.Path).Contains("messages/fields", StringComparison.Ordinal)
        );
    }

    private static string Text(string path) => System.Text.Encoding.UTF8.GetString(With.Value.Find(path)!.Render().Bytes.Span);

    private static Compilation Compile(string settings, params (string Path, string Text)[] files)
    {
        var tree = new MemoryFileTree();
        tree.Add("site.config.yml", System.Text.Encoding.UTF8.GetBytes("title: Made up\n" + settings));
        tree.Add(
            "content/cases/first.md",
            System.Text.Encoding.UTF8.GetBytes("---\ntitle: A made-up case\ndate: 2026-01-01\n---\n## Presentation\n\nMade up.\n")
        );
        foreach (var (path, text) in files)
            tree.Add(path, System.Text.Encoding.UTF8.GetBytes(text));
        return SiteCompiler.Compile(tree, new BuildOptions { Today = new DateOnly(2026, 11, 23) });
    }
}
