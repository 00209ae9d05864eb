using System.Text.RegularExpressions;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Tests.Diagnostics;

public sealed partial class CatalogueTests
{
    [Fact]
    public void Every_code_is_used_once_and_has_the_right_form()
    {
        Assert.NotEmpty(Catalogue.All);
        Assert.All(Catalogue.All, kind => Assert.Matches(Code(), kind.Code));
        Assert.Equal(Catalogue.All.Select(kind => kind.Code).Distinct(), Catalogue.All.Select(kind => kind.Code));
    }

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() => Assert.Equal(Catalogue.All.Select(kind => kind.Code), MessageDocs.Codes);

    [Fact]
    public void Every_page_begins_with_code_and_title_and_says_more() => Assert.All(Catalogue.All, kind =>
    {
        var page = MessageDocs.Find(kind.Code);
        Assert.NotNull(page);
        Assert.StartsWith($"# {kind.Code}: {kind.Title}\n\n", page, StringComparison.Ordinal);
        Assert.True(page.Length > 150, $"{kind.Code} says too little.");
    });

    [Fact]
    public void A_code_that_does_not_exist_has_no_page() => Assert.Null(MessageDocs.Find("CB000"));

    [GeneratedRegex("^CB[1-6][0-9]{2}$")]
    private static partial Regex Code();
}
