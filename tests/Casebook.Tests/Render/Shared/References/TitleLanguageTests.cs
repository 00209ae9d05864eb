using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References;

namespace Casebook.Tests.Render.Shared.References;

/// <summary>Titles of works in their own language, marked for screen readers where the record says which it is.</summary>
public sealed class TitleLanguageTests
{
    public static TheoryData<string> Styles => [.. Enum.GetNames<CitationStyle>()];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_title_in_another_language_says_so_in_every_style(string style)
    {
        var html = Written("Calcinose de la main", "fre", "en", Enum.Parse<CitationStyle>(style));
        Assert.Contains("<span lang=\"fr\">Calcinose de la main</span>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    public void A_title_in_the_language_of_the_page_does_not(string page) =>
        Assert.DoesNotContain("lang=", Written("Calcinose de la main", "fr", page), StringComparison.Ordinal);

    [Fact]
    public void A_title_of_unknown_language_does_not() =>
        Assert.DoesNotContain("lang=", Written("Calcinose de la main", "", "en"), StringComparison.Ordinal);

    [Fact]
    public void A_translated_title_in_brackets_is_English()
    {
        Assert.Contains(
            "<span lang=\"en\">[Calcinosis of the hand]</span>",
            Written("[Calcinosis of the hand]", "fre", "fr"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("lang=", Written("[Calcinosis of the hand]", "fre", "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("French", "fr")]
    [InlineData("ger", "de")]
    [InlineData("pt-BR", "pt")]
    [InlineData("Klingon", null)]
    public void A_language_has_its_tag(string written, string? tag) => Assert.Equal(tag, Languages.Tag(written));

    private static string Written(string title, string language, string page, CitationStyle style = CitationStyle.Nlm) =>
        new WorkWriter(style) { Language = page }
            .Of(
                new Work
                {
                    Key = "a",
                    Location = new Casebook.Files.SourceText("a", "").At(0, 0),
                    Type = WorkType.Article,
                    Title = title,
                    Language = language,
                    Container = "Made-up Journal",
                    Year = 2020,
                }
            )
            .Text;
}
