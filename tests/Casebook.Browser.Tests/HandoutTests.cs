using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Casebook.Browser.Tests;

/// <summary>Handouts as they come out of the printer.</summary>
public sealed partial class HandoutTests(SiteFixture fixture)
{
    private string OfCase => Linked("cases/lcssc-calcinosis-pressure-areas/");

    private string OfCollection => Linked("collections/calcinosis/");

    private string Linked(string page) => Link().Match(System.Text.Encoding.UTF8.GetString(fixture.Site.Html(page))).Groups[1].Value;

    private async Task<List<string>> PagesAsync(string page, bool withScripts = true, bool withKey = true)
    {
        await using var visit = await fixture.OpenAsync(page, 1280, withScripts: withScripts);
        if (!withKey)
            await visit.Page.Locator("#with-key").UncheckAsync();
        using var paper = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4" }));
        Assert.Empty(visit.Troubles);
        var pages = paper.GetPages().Select(Words).ToList();
        // Chromium writes the numbers in the margin first.
        Assert.All(pages, (words, i) => Assert.StartsWith($"{i + 1}/{pages.Count}", words, StringComparison.Ordinal));
        return [.. pages.Select(words => PageNumber().Replace(words, "", 1))];
    }

    // The letters of a page without spaces: where a line breaks and which letters are joined is the font's affair.
    private static string Words(Page page) =>
        string.Concat(page.Letters.Select(letter => letter.Value))
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("\uFB00", "ff", StringComparison.Ordinal)
            .Replace("\uFB01", "fi", StringComparison.Ordinal)
            .Replace("\uFB02", "fl", StringComparison.Ordinal)
            .Replace("\uFB03", "ffi", StringComparison.Ordinal);

    private static int PageWith(List<string> pages, string words) =>
        pages.FindIndex(page => page.Contains(words.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_printed_case_has_its_key_on_pages_of_its_own(bool withScripts)
    {
        var pages = await PagesAsync(OfCase, withScripts);
        Assert.InRange(pages.Count, 3, 7);
        var (differential, key) = (PageWith(pages, "diagnoses do you"), PageWith(pages, "Diffuse calcinosis over pressure areas"));
        Assert.Equal(0, PageWith(pages, "A 68-year-old woman"));
        Assert.InRange(differential, 0, key - 1);
        Assert.StartsWith("Key", pages[key], StringComparison.Ordinal);
        Assert.All(
            pages[..key],
            page => Assert.DoesNotContain("What speaks for and against".Replace(" ", "", StringComparison.Ordinal), page, StringComparison.Ordinal)
        );
        Assert.True(PageWith(pages, "Learning points") >= key);
        Assert.All(
            pages,
            page => Assert.DoesNotContain("Skip to content".Replace(" ", "", StringComparison.Ordinal), page, StringComparison.Ordinal)
        );
        Assert.Contains("example.org", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_can_be_left_out()
    {
        var all = await PagesAsync(OfCase);
        var sheets = await PagesAsync(OfCase, withScripts: true, withKey: false);
        Assert.True(sheets.Count < all.Count);
        Assert.Equal(-1, PageWith(sheets, "Learning points"));
    }

    [Fact]
    public async Task Each_case_of_a_printed_set_begins_a_page_and_the_keys_come_last()
    {
        var pages = await PagesAsync(OfCollection);
        var starts = Enumerable.Range(1, 3).Select(n => PageWith(pages, $"Case {n} of 3")).ToList();
        Assert.Equal(starts.Order(), starts);
        Assert.Equal(3, starts.Distinct().Count());
        Assert.All(starts.Skip(1), start => Assert.StartsWith("Case", pages[start], StringComparison.Ordinal));
        var key = pages.FindIndex(page => page.StartsWith("Key", StringComparison.Ordinal));
        Assert.True(key > starts[^1]);
        Assert.All(pages[..key], page => Assert.DoesNotContain("Learningpoints", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task On_a_screen_it_fits_and_breaks_no_rule(int width, ColorScheme scheme)
    {
        await using var visit = await fixture.OpenAsync(OfCollection, width, scheme);
        await Assertions.Expect(visit.Page.Locator("[data-print]")).ToBeVisibleAsync();
        await visit.CleanAsync();
    }

    [GeneratedRegex(@"^\d+/\d+")]
    private static partial Regex PageNumber();

    [GeneratedRegex("href=\"(?:\\.\\./)*(challenge/[0-9a-f]{12}/handout/)\"")]
    private static partial Regex Link();
}
