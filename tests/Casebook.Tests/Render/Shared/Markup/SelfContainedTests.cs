using Casebook.Render.Shared.Markup;

namespace Casebook.Tests.Render.Shared.Markup;

/// <summary>Markup for files that are read away from the site.</summary>
public sealed class SelfContainedTests
{
    [Theory]
    [InlineData("a <a href=\"../findings/fever/\">fever</a>.", "a fever.")]
    [InlineData("<a href=\"https://example.org/\" rel=\"license\">CC</a>", "<a href=\"https://example.org/\" rel=\"license\">CC</a>")]
    [InlineData("<br>and<hr class=\"x\">", "<br/>and<hr class=\"x\"/>")]
    [InlineData("<details open><summary>x</summary></details>", "<details open=\"open\"><summary>x</summary></details>")]
    [InlineData("<p class=\"figure-tools\"><a href=\"p.jpg\">Enlarge</a></p><p>x</p>", "<p>x</p>")]
    [InlineData(
        "<!doctype html><!-- a < b --><p id='a' hidden>1 &lt; 2</p>",
        "<!doctype html><!-- a < b --><p id=\"a\" hidden=\"hidden\">1 &lt; 2</p>"
    )]
    [InlineData("<script>if (a < b) \"<br>\";</script><i>x</i>", "<script>if (a < b) \"<br>\";</script><i>x</i>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>")]
    [InlineData("plain words", "plain words")]
    public void Links_of_the_site_go_and_tags_are_closed(string html, string expected) =>
        Assert.Equal(expected, SelfContained.Write(html, address => address, asXml: true));

    [Theory]
    [InlineData("<br><hr class=\"x\"/>", "<br><hr class=\"x\">")]
    [InlineData("<details open><p hidden=\"\">x</p></details>", "<details open><p hidden=\"\">x</p></details>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>")]
    public void Html_stays_html(string html, string expected) => Assert.Equal(expected, SelfContained.Write(html, address => address, asXml: false));

    [Fact]
    public void A_picture_is_one_form_at_its_new_place()
    {
        const string Html =
            "<picture><source type=\"image/webp\" srcset=\"./pictures/a.webp 480w\" sizes=\"94vw\"><img src=\"./pictures/a.jpg\" "
            + "srcset=\"./pictures/a.jpg 480w\" sizes=\"94vw\" width=\"4\" height=\"2\" loading=\"lazy\" decoding=\"async\" alt=\"A film\"></picture>";

        Assert.Equal(["./pictures/a.jpg"], SelfContained.Pictures(Html));
        Assert.Equal("<img src=\"data:x\" width=\"4\" height=\"2\" alt=\"A film\"/>", SelfContained.Write(Html, _ => "data:x", asXml: true));
    }
}
