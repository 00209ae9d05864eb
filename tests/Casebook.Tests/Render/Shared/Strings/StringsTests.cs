using System.Text;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Shared.Strings;

/// <summary>Texts of the interface that a theme or a site brings: what does not fit is told, what is lacking is English and says so.</summary>
public sealed class StringsTests
{
    private const string Case = "---\ntitle: A case\n---\n## Presentation\nA cough.\n";

    [Theory]
    [InlineData("serch: Suche", "CB701", "strings/de.yml:1:1")]
    [InlineData("cases_count_one: \"{0} Fall\"", "CB701", "strings/de.yml:1:1")]
    [InlineData("cases_count: \"{0, plural, eins {# Fall} other {# Fälle}}\"", "CB700", "strings/de.yml:1:14")]
    [InlineData("title_page: \"{0}, Seite {2}\"", "CB702", "strings/de.yml:1:13")]
    [InlineData("title_page: \"Seite {1}\"", "CB703", "strings/de.yml:1:13")]
    public void What_does_not_fit_is_told_at_its_place(string line, string code, string place)
    {
        var messages = Build("de", ("strings/de.yml", line + "\n")).Messages;
        var found = Assert.Single(messages, message => message.Contains(" " + code + ":", StringComparison.Ordinal));
        Assert.StartsWith(place, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("menu: Karte")]
    [InlineData("reviewed: yes")]
    [InlineData("cases_count: \"{0, plural, one {ein Fall} other {# Fälle}}\"")]
    public void What_fits_is_not(string line) =>
        Assert.DoesNotMatch("CB70[0-3]", string.Join('\n', Build("de", ("strings/de.yml", line + "\n")).Messages));

    [Fact]
    public void A_word_of_the_site_comes_before_that_of_the_theme() =>
        Assert.Contains(
            "Karte des Hauses",
            Page(Build("de", ("strings/de.yml", "menu: Karte des Hauses\n")), "index.html"),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_a_language_lacks_is_English_and_says_so()
    {
        var site = Build("qaa", ("strings/qaa.yml", "search: Qaa\n"));
        var page = Page(site, "index.html");
        Assert.Contains("<html lang=\"qaa\"", page, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"en\">Skip to content</span>", page, StringComparison.Ordinal);
        Assert.Contains(site.Messages, message => message.Contains(" CB704:", StringComparison.Ordinal));
        var texts = site.Files.Where(file => !file.Key.EndsWith(".apkg", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, file => Encoding.UTF8.GetString(file.Value).Contains('\ue0e0'));
    }

    private static BuiltSite Build(string language, params (string Path, string Text)[] files) =>
        BuiltSite.Build(SourceFiles.Of([("site.config.yml", $"title: T\nlanguage: {language}\n"), ("content/cases/a.md", Case), .. files]).Tree());

    private static string Page(BuiltSite site, string path) => Encoding.UTF8.GetString(site.Files[path]);
}
