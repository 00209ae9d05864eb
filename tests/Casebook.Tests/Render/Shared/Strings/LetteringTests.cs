using Casebook.Render.Shared.Strings;

namespace Casebook.Tests.Render.Shared.Strings;

/// <summary>Order, first letters and capitals of languages.</summary>
public sealed class LetteringTests
{
    private static readonly Lettering Turkish = new("tr", "cç gğ hı oö sş uü");

    [Theory]
    [InlineData("tr", "ishal", "İshal")]
    [InlineData("tr", "ısırık", "Isırık")]
    [InlineData("en", "ishal", "Ishal")]
    [InlineData("fr", "éruption", "Éruption")]
    [InlineData("ar", "حمى", "حمى")]
    [InlineData("en", "", "")]
    public void A_capital_is_that_of_the_language(string language, string text, string expected) =>
        Assert.Equal(expected, new Lettering(language, "").Capital(text));

    [Fact]
    public void Own_letters_stand_behind_the_ones_they_follow()
    {
        string[] names = ["çarpıntı", "cilt", "Işın", "ishal", "İrit", "hiper", "dispne", "şok", "sarılık", "czar"];
        Assert.Equal(
            ["cilt", "czar", "çarpıntı", "dispne", "hiper", "Işın", "İrit", "ishal", "sarılık", "şok"],
            names.OrderBy(Turkish.SortKey, StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("çarpıntı", "Ç")]
    [InlineData("Işın", "I")]
    [InlineData("ishal", "İ")]
    [InlineData("âtıf", "A")]
    [InlineData("β2-mikroglobulin", "B")]
    [InlineData("анемия", "А")]
    [InlineData("حمى", "ح")]
    [InlineData("5-HT", "#")]
    [InlineData("--", "#")]
    public void An_index_has_the_letters_of_the_language(string name, string letter) => Assert.Equal(letter, Turkish.Letter(name));

    [Fact]
    public void Without_own_letters_accents_make_no_difference()
    {
        var french = new Lettering("fr", "");
        Assert.Equal("E", french.Letter("éruption"));
        Assert.Equal("eruption", french.SortKey("Éruption"));
    }
}
