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

    // Codes whose pages are still to be written. Never add one.
    private static readonly HashSet<string> Owed =
    [
        "CB101",
        "CB102",
        "CB103",
        "CB104",
        "CB105",
        "CB201",
        "CB202",
        "CB203",
        "CB204",
        "CB205",
        "CB206",
        "CB207",
        "CB300",
        "CB301",
        "CB302",
        "CB303",
        "CB304",
        "CB305",
        "CB306",
        "CB307",
        "CB308",
        "CB309",
        "CB310",
        "CB311",
        "CB312",
        "CB313",
        "CB314",
        "CB315",
        "CB316",
        "CB317",
        "CB318",
        "CB319",
        "CB320",
        "CB321",
        "CB322",
        "CB323",
        "CB324",
        "CB325",
        "CB326",
        "CB327",
        "CB328",
        "CB329",
        "CB370",
        "CB371",
        "CB372",
        "CB373",
        "CB374",
        "CB375",
        "CB376",
        "CB377",
        "CB378",
        "CB379",
        "CB380",
        "CB401",
        "CB402",
        "CB403",
        "CB404",
        "CB405",
        "CB406",
        "CB407",
        "CB408",
        "CB410",
        "CB411",
        "CB412",
        "CB413",
        "CB414",
        "CB420",
        "CB421",
        "CB422",
        "CB501",
        "CB502",
        "CB503",
        "CB504",
        "CB505",
        "CB506",
        "CB507",
    ];

    [Fact]
    public void Every_code_has_a_page() => Assert.Empty(Catalogue.All.Select(kind => kind.Code).Except(MessageDocs.Codes).Except(Owed));

    [Fact]
    public void Every_page_has_a_code() => Assert.Empty(MessageDocs.Codes.Except(Catalogue.All.Select(kind => kind.Code)));

    [Fact]
    public void Every_page_begins_with_code_and_title_and_says_more() =>
        Assert.All(
            Catalogue.All.Where(kind => MessageDocs.Codes.Contains(kind.Code)),
            kind =>
            {
                var page = MessageDocs.Find(kind.Code)!;
                Assert.StartsWith($"# {kind.Code}: {kind.Title}\n\n", page, StringComparison.Ordinal);
                Assert.True(page.Length > 150, $"{kind.Code} says too little.");
            }
        );

    [Fact]
    public void A_code_that_does_not_exist_has_no_page() => Assert.Null(MessageDocs.Find("CB000"));

    [GeneratedRegex("^CB[1-7][0-9]{2}$")]
    private static partial Regex Code();
}
