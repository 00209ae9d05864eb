using Casebook.Domain.Prose;

namespace Casebook.Tests.Parse.Markdown;

public sealed class FigureTests
{
    [Theory]
    [InlineData("![hands](hand.jpg)", "<figure><img src=\"hand.jpg\" alt=\"hands\" /><figcaption></figcaption></figure>")]
    [InlineData("![hands](hand.jpg){#hand}", "<figure><img src=\"hand.jpg\" alt=\"hands\" id=\"hand\" /><figcaption></figcaption></figure>")]
    [InlineData(
        "![hands](hand.jpg){#left_hand}",
        "<figure><img src=\"hand.jpg\" alt=\"hands\" id=\"left_hand\" /><figcaption></figcaption></figure>"
    )]
    [InlineData(
        "![hands](hand.jpg \"Both *hands*\")",
        "<figure><img src=\"hand.jpg\" alt=\"hands\" /><figcaption>Both <em>hands</em></figcaption></figure>"
    )]
    [InlineData(
        "![hands](hand.jpg){#hand}\nBoth *hands*\nat 44.",
        "<figure><img src=\"hand.jpg\" alt=\"hands\" id=\"hand\" /><figcaption>Both <em>hands</em>\nat 44.</figcaption></figure>"
    )]
    [InlineData(
        "![a](a.jpg)\n![b](b.jpg)\nB\n![c](c.jpg)",
        "<figure><img src=\"a.jpg\" alt=\"a\" /><figcaption></figcaption></figure><figure><img src=\"b.jpg\" alt=\"b\" /><figcaption>B</figcaption></figure>"
            + "<figure><img src=\"c.jpg\" alt=\"c\" /><figcaption></figcaption></figure>"
    )]
    [InlineData("![](line.svg){.decorative}", "<figure><img src=\"line.svg\" alt=\"\" /><figcaption></figcaption></figure>")]
    [InlineData("See ![hands](hand.jpg) here", "<p>See <img src=\"hand.jpg\" alt=\"hands\" /> here</p>")]
    [InlineData("![hands](hand.jpg) here", "<p><img src=\"hand.jpg\" alt=\"hands\" /> here</p>")]
    [InlineData("![hands](my%20hand.jpg)", "<figure><img src=\"my hand.jpg\" alt=\"hands\" /><figcaption></figcaption></figure>")]
    [InlineData("![hands](<my hand.jpg>)", "<figure><img src=\"my hand.jpg\" alt=\"hands\" /><figcaption></figcaption></figure>")]
    [InlineData(
        "![*both* hands &amp; feet](hand.jpg)",
        "<figure><img src=\"hand.jpg\" alt=\"both hands &amp; feet\" /><figcaption></figcaption></figure>"
    )]
    [InlineData("[![small](small.jpg)](large.jpg)", "<p><a href=\"large.jpg\"><img src=\"small.jpg\" alt=\"small\" /></a></p>")]
    public void Pictures_are_figures_when_alone_on_a_line(string markdown, string html)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(html, reads.Html);
        Assert.Empty(reads.Problems);
    }

    [Fact]
    public void A_picture_without_description_is_an_error_at_its_place()
    {
        var reads = Reads.Narrative("Text\n\n![](hand.jpg)");

        Assert.Equal(["CB353"], reads.Codes);
        Assert.Equal((6, 1), (reads.Problems[0].Line, reads.Problems[0].Column));
        Assert.Contains("](hand.jpg)", reads.Problems[0].Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![x](https://example.org/hand.jpg)", "https://example.org/hand.jpg")]
    [InlineData("![x](//example.org/hand.jpg)", "//example.org/hand.jpg")]
    [InlineData("![x](/hand.jpg)", "/hand.jpg")]
    [InlineData("![x](a\\\\b.jpg)", "a\\\\b.jpg")]
    [InlineData("![x]()", "![x]()")]
    public void A_picture_elsewhere_is_refused(string markdown, string covered)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(["CB352"], reads.Codes);
        Assert.Equal(covered, Reads.Covered(reads.Problems[0]));
        Assert.DoesNotContain("<img", reads.Html, StringComparison.Ordinal);
        Assert.Contains("![x]", reads.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{onclick=alert(1)}")]
    [InlineData("{onclick=\"alert(1)\"}")]
    [InlineData("{style=\"position:fixed\"}")]
    [InlineData("{width=50%}")]
    [InlineData("{.wide}")]
    [InlineData("{src=x onerror}")]
    public void Attributes_other_than_id_and_decorative_are_refused(string attributes)
    {
        var reads = Reads.Narrative("![hands](hand.jpg)" + attributes);

        Assert.Equal("<figure><img src=\"hand.jpg\" alt=\"hands\" /><figcaption></figcaption></figure>", reads.Html);
        Assert.All(reads.Problems, problem => Assert.Equal(("CB361", attributes), (problem.Code, Reads.Covered(problem))));
        Assert.NotEmpty(reads.Problems);
    }

    [Theory]
    [InlineData("{#fig-hand}", "fig-hand", "")]
    [InlineData("{#a\"b}", "", "CB358")]
    [InlineData("{#1}", "", "CB358")]
    public void Ids_of_pictures_are_checked(string attributes, string id, string code)
    {
        var reads = Reads.Narrative("![a](a.jpg)" + attributes);

        Assert.Equal(id, Assert.IsType<FigureBlock>(Assert.Single(reads.Document.Blocks)).Image.Id);
        Assert.Equal(code, string.Concat(reads.Codes));
    }

    [Fact]
    public void An_id_of_a_link_is_refused() => Assert.Equal(["CB361"], Reads.Narrative("[a](/a){#x}").Codes);

    [Fact]
    public void The_same_id_twice_is_reported() => Assert.Equal(["CB358"], Reads.Narrative("![a](a.jpg){#x}\n\n![b](b.jpg){#x}").Codes);
}
