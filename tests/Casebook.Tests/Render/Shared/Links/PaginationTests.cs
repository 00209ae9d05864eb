using Casebook.Render.Shared.Links;
using CsCheck;

namespace Casebook.Tests.Render.Shared.Links;

public sealed class PaginationTests
{
    [Fact]
    public void Every_entry_is_on_exactly_one_page() =>
        Gen.Int[0, 1000]
            .Sample(count =>
            {
                var all = Enumerable.Range(0, count).ToList();
                var pages = Pagination.PagesFor(count);
                return Enumerable.Range(1, pages).SelectMany(page => Pagination.Slice(all, page)).SequenceEqual(all);
            });

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 3, "1* 2 3")]
    [InlineData(5, 9, "1 … 4 5* 6 … 9")]
    [InlineData(9, 9, "1 … 8 9*")]
    public void A_pager_shows_the_ends_and_the_neighbours(int page, int pages, string expected)
    {
        var view = Pagination.View("cases/", page, pages, new PageLinks("cases/"));
        Assert.Equal(expected, string.Join(' ', view.Items.Select(item => item.Gap ? "…" : item.N + (item.Current ? "*" : ""))));
        Assert.Equal(page > 1, view.PreviousUrl is not null);
        Assert.Equal(page < pages, view.NextUrl is not null);
    }
}
