using Casebook.Render.Shared.Strings;

namespace Casebook.Tests.Render.Shared.Strings;

/// <summary>English words in a page of another language say so, wherever an element can stand.</summary>
public sealed class ForeignWordsTests
{
    [Theory]
    [InlineData("<p>[Menu]</p>", "<p><span lang=\"en\">Menu</span></p>")]
    [InlineData("<title>[Menu] · x</title><p>[b]</p>", "<title>Menu · x</title><p><span lang=\"en\">b</span></p>")]
    [InlineData("<a title=\"[Menu] > 'x'\" href='y'>[b]</a>", "<a title=\"Menu > 'x'\" href='y'><span lang=\"en\">b</span></a>")]
    [InlineData("<script>a < b; \"[x]\"</script>[y]", "<script>a < b; \"x\"</script><span lang=\"en\">y</span>")]
    [InlineData("1 < 2 [x]", "1 < 2 <span lang=\"en\">x</span>")]
    [InlineData("<p>none</p>", "<p>none</p>")]
    public void Marks_become_elements_or_nothing(string page, string expected) =>
        Assert.Equal(expected, ForeignWords.InHtml(page.Replace('[', ForeignWords.Start).Replace(']', ForeignWords.End)));

    [Fact]
    public void Other_texts_lose_their_marks() => Assert.Equal("a b", ForeignWords.Strip(ForeignWords.Mark("a") + " b"));
}
