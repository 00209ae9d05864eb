using System.Net;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Shared.Templates;

public sealed class TemplateSetTests
{
    private static readonly (string, string)[] Case = [("content/cases/a.md", "---\ntitle: A & <b>\nspecialties: [x]\n---\nText.\n")];

    [Fact]
    public void What_a_template_shows_is_encoded_once() => Assert.Contains("A &amp; &lt;b&gt;!", Render("{{ it.title }}!"), StringComparison.Ordinal);

    [Fact]
    public void HTML_of_the_program_stays_HTML() => Assert.Contains("<p>Text.</p>", Render("{{ it.narrative }}"), StringComparison.Ordinal);

    [Fact]
    public void An_empty_list_has_a_size() =>
        Assert.Equal("0 0 3", Render("{{ it.questions ? 1 : 0 }} {{ it.references.size }} {{ page.crumbs.size + it.facts.size }}"));

    [Fact]
    public void A_value_that_looks_like_a_placeholder_stays_as_it_is() =>
        Assert.Equal("About {1}, {0}", WebUtility.HtmlDecode(Render("{{ text \"pair\" \"{1}\" \"{0}\" }}", "pair: About {0}, {1}")));

    [Fact]
    public void A_theme_that_extends_nothing_and_has_no_words_is_reported_but_takes_nothing_down()
    {
        var site = BuiltSite.Build(
            SourceFiles.Of([.. Case, ("site.config.yml", "title: T\ntheme: bare\n"), ("themes/bare/layouts/case.html", "{{ it.title }}")]).Tree()
        );
        Assert.Equal("A &amp; &lt;b&gt;", site.Text("cases/a/index.html"));
        Assert.Contains(site.Messages, message => message.Contains("CB503", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistyped_name_is_reported_where_it_stands()
    {
        var site = Build("one\n{{ it.titel }}");
        Assert.Contains(site.Messages, message => message.StartsWith("themes/mine/layouts/case.html:2:7: error CB502", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("one\n{{ for i in 1..2000000000 }}{{ i % 2 == 0 ? '' : '' }}{{ end }}")]
    [InlineData("one\n{{ while true }}{{ end }}")]
    public void A_loop_without_end_is_stopped_at_its_line(string layout)
    {
        Assert.Contains(
            Build(layout).Messages,
            message =>
                message.StartsWith("themes/mine/layouts/case.html:2:", StringComparison.Ordinal)
                && message.Contains("error CB502", StringComparison.Ordinal)
        );
    }

    private static string Render(string layout, string words = "x: y") => Build(layout, words).Text("cases/a/index.html");

    private static BuiltSite Build(string layout, string words = "x: y") =>
        BuiltSite.Build(
            SourceFiles
                .Of([
                    .. Case,
                    ("site.config.yml", "title: T\ntheme: mine\n"),
                    ("themes/mine/theme.yml", "extends: rounds\n"),
                    ("themes/mine/layouts/case.html", layout),
                    ("themes/mine/strings/en.yml", words),
                ])
                .Tree()
        );
}
