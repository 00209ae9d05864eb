using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Tests.Render.Shared.References;

public sealed class InTextTests
{
    [Theory]
    [InlineData("1", "(1)")]
    [InlineData("7 1 3", "(1,3,7)")]
    [InlineData("1 2", "(1,2)")]
    [InlineData("4 3 2 1 7", "(1-4,7)")]
    [InlineData("2 2", "(2)")]
    [InlineData("1 2 3@203 4 5 6", "(1,2,3(p203),4-6)")]
    [InlineData("3@203-205", "(3(pp203-205))")]
    public void Numbers_ascend_and_runs_of_three_collapse(string cited, string expected)
    {
        Assert.Equal(expected, Write(CitationStyle.Nlm, cited).ToString());
        Assert.Equal(expected[1..^1], Write(CitationStyle.Ama, cited).ToString());
    }

    [Fact]
    public void Ama_raises_its_numbers_and_each_number_is_a_link() =>
        Assert.Equal("<sup><a href=\"#ref-1\">1</a>-<a href=\"#ref-3\">3</a></sup>", Write(CitationStyle.Ama, "1 2 3").ToHtml());

    [Fact]
    public void Apa_names_authors_and_years()
    {
        Assert.Equal("(Author1, 2001)", Write(CitationStyle.Apa, "1").ToString());
        Assert.Equal("(Author2 & Second, 2002, p. 12)", Write(CitationStyle.Apa, "2@12").ToString());
        Assert.Equal("(Author2 & Second, 2002; Author3 et al., 2003, pp. 12–14)", Write(CitationStyle.Apa, "3@12-14 2").ToString());
    }

    [Fact]
    public void Each_style_cites_in_its_own_form()
    {
        Assert.Equal("[1-3,7]", Write(CitationStyle.Bmj, "1 2 3 7").ToString());
        Assert.Equal("[1-3,7]", Write(CitationStyle.Springer, "1 2 3 7").ToString());
        Assert.Equal("(Author2 and Second, 2002, p. 12)", Write(CitationStyle.Harvard, "2@12").ToString());
        Assert.Equal("(Author2 and Second 2002, 12–14)", Write(CitationStyle.Chicago, "2@12-14").ToString());
    }

    [Fact]
    public void Prefix_suffix_and_other_locators_are_kept()
    {
        var item = Item("1") with { Prefix = "see", LocatorLabel = "chapter", Locator = "2", Suffix = "and elsewhere", SuppressAuthor = true };
        Assert.Equal("(see 1(chap 2) and elsewhere)", Write(CitationStyle.Nlm, item).ToString());
        Assert.Equal("(see 2001, chap. 2, and elsewhere)", Write(CitationStyle.Apa, item).ToString());
    }

    [Fact]
    public void Words_before_a_second_number_stand_apart_from_the_first() =>
        Assert.Equal("(12, see also 13)", Write(CitationStyle.Nlm, Item("12"), Item("13") with { Prefix = "see also" }).ToString());

    private static StyledText Write(CitationStyle style, string cited) => Write(style, [.. cited.Split(' ').Select(Item)]);

    private static StyledText Write(CitationStyle style, params InTextItem[] items)
    {
        var text = new StyledText();
        ReferenceStyles.InText(style).Write(items, text);
        return text;
    }

    // `3@203`: work 3, page 203; work n has n authors.
    private static InTextItem Item(string cited)
    {
        var parts = cited.Split('@');
        var number = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        var work = new Work
        {
            Key = $"work{number}",
            Location = new SourceText("a", "").At(0, 0),
            Year = 2000 + number,
            Authors = [new Person($"Author{number}", "A"), .. Enumerable.Repeat(new Person("Second", "B"), number - 1)],
        };
        return new InTextItem(number, work, $"#ref-{number}") { Locator = parts.Length > 1 ? parts[1] : "" };
    }
}
