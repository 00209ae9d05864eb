using Casebook.Browser.Tests.Hosting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Sites in each language of the interface: the switch between languages, the language of each element, the layout from right to left.</summary>
public sealed class LanguageTests(SiteFixture fixture)
{
    public static MatrixTheoryData<string, int> Interfaces =>
        new MatrixTheoryData<string, int>(["ar", "de", "en", "es", "fr", "it", "pt", "tr"], [390, 1280]);

    [Fact]
    public async Task The_switch_stays_on_the_page_and_comes_back()
    {
        await using var server = await SiteServer.StartAsync(RepositorySite.Render(TwoLanguages.Sources()));
        await using var visit = await fixture.OpenAsync("cases/calcinosis/", 1280, server: server);
        await visit.Page.ClickAsync(".languages a[hreflang=fr]");
        await visit.Page.WaitForURLAsync("**/fr/cases/calcinosis/");
        Assert.Equal("fr", await visit.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal("Une main gonflée inventée", await visit.Page.InnerTextAsync("h1"));
        await visit.Page.ClickAsync(".languages a[hreflang=en]");
        await visit.Page.WaitForURLAsync("**/cases/calcinosis/");
        Assert.Equal("A made-up swollen hand", await visit.Page.InnerTextAsync("h1"));
        Troubles.None(visit.Troubles);
    }

    [Fact]
    public async Task Each_language_searches_its_own_texts()
    {
        await using var server = await SiteServer.StartAsync(RepositorySite.Render(TwoLanguages.Sources()));
        await using var visit = await fixture.OpenAsync("fr/search/?q=nodules", 1280, server: server);
        await visit.Page.Locator("main a[href*='cases/calcinosis']").First.WaitForAsync();
        Assert.Contains(
            "/fr/",
            await visit.Page.EvaluateAsync<string>("document.querySelector(\"main a[href*='cases/calcinosis']\").href"),
            StringComparison.Ordinal
        );
        Troubles.None(visit.Troubles);
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public async Task Pages_name_their_language_and_can_be_read(string language, int width)
    {
        // In a casebook of two languages the interface of the second is this one; its untranslated case says that it is English.
        var other = language == "en" ? "fr" : language;
        await using var server = await SiteServer.StartAsync(RepositorySite.Render(TwoLanguages.Sources(other)));
        await using var visit = await fixture.OpenAsync("", width, server: server);
        var folder = language == "en" ? "" : other + "/";
        foreach (var page in new[] { "", "cases/fever/", "findings/", "references/", "search/" })
        {
            await visit.GoToAsync(folder + page);
            var result = await visit.Page.RunAxe(
                new AxeRunOptions
                {
                    RunOnly = new RunOnlyOptions { Type = "rule", Values = ["html-has-lang", "html-lang-valid", "valid-lang", "color-contrast"] },
                    ResultTypes = [ResultType.Violations],
                }
            );
            Troubles.None(result.Violations.SelectMany(found => found.Nodes.Select(node => $"{language} {page} {found.Id}: {node.Html}")));
            Assert.Equal(language, await visit.Page.GetAttributeAsync("html", "lang"));
            Assert.Equal(language == "ar" ? "rtl" : "ltr", await visit.Page.GetAttributeAsync("html", "dir"));
            // Nothing runs past an edge, on either side.
            Assert.Equal(
                "",
                await visit.Page.EvaluateAsync<string>(
                    """
                    [...document.querySelectorAll("main, main *, .site-head *, .site-foot *")].filter(element => {
                      const box = element.getBoundingClientRect(), style = getComputedStyle(element);
                      return box.width > 1 && box.height > 1 && style.visibility !== "hidden" && !element.closest(".vh, .skip")
                        && !element.closest("svg, pre, .scroll") && (box.left < -1 || box.right > innerWidth + 1);
                    }).slice(0, 3).map(element => `${element.tagName}.${element.className} ${Math.round(element.getBoundingClientRect().left)}`).join("; ")
                    """
                )
            );
        }
        Troubles.None(visit.Troubles);
    }
}
