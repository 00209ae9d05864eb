using Casebook.Render.Shared.Links;
using CsCheck;

namespace Casebook.Tests.Render.Shared.Links;

public sealed class PageLinksTests
{
    [Theory]
    [InlineData("", "cases/a/", "./cases/a/")]
    [InlineData("cases/a/", "", "../../")]
    [InlineData("cases/a/", "cases/b/#x", "../../cases/b/#x")]
    [InlineData("cases/a/", "cases/a/#x", "#x")]
    [InlineData("cases/", "cases/a/", "../cases/a/")]
    public void An_address_is_seen_from_its_page(string page, string path, string expected) => Assert.Equal(expected, new PageLinks(page).To(path));

    [Fact]
    public void Every_address_leads_where_it_should()
    {
        var folder = Choice.Of("a/", "b/", "cases/").Array[0, 4].Select(string.Concat);
        Gen.Select(folder, folder)
            .Sample(
                (page, path) =>
                {
                    var root = new Uri("https://example.org/base/path/");
                    return new Uri(new Uri(root, page), new PageLinks(page).To(path)).AbsoluteUri == new Uri(root, path).AbsoluteUri;
                }
            );
    }

    [Fact]
    public void A_page_shown_anywhere_begins_its_addresses_with_the_base_path() =>
        Assert.Equal("/base/cases/", PageLinks.FromAnywhere("/base/").To("cases/"));
}
