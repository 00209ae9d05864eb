using Casebook.Domain.Prose;
using CsCheck;

namespace Casebook.Tests.Parse.Markdown;

/// <summary>No text may bring a script onto a page. The vectors are the classic families, written for Markdown.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](javascript&#58;alert(1))")]
    [InlineData("[x](javascript&#x3A;alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](&#x6A;&#x61;vascript:alert(1))")]
    [InlineData("[x](java&#9;script:alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](java&NewLine;script:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](java&#13;script:alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](&#14;javascript:alert(1))")]
    [InlineData("[x](&#32;javascript:alert(1))")]
    [InlineData("[x](&nbsp;javascript:alert(1))")]
    [InlineData("[x](&#8203;javascript:alert(1))")]
    [InlineData("[x](&#xFEFF;javascript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](< javascript:alert(1)>)")]
    [InlineData("[x](javascript\\:alert(1))")]
    [InlineData("[x](\\javascript:alert(1))")]
    [InlineData("[x](javascript:javascript:alert(1))")]
    [InlineData("[x](javascript://example.org/%0Aalert(1))")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](VBSCRIPT:msgbox(1))")]
    [InlineData("[x](livescript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](DATA:image/svg+xml,x)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](blob:https://example.org/1)")]
    [InlineData("[x](view-source:javascript:alert(1))")]
    [InlineData("[x](feed:javascript:alert(1))")]
    [InlineData("[x](jar:javascript:alert(1)!/)")]
    [InlineData("[x](intent://x#Intent;end)")]
    [InlineData("[x](j\u0000avascript:alert(1))")]
    [InlineData("[x](//example.org/)")]
    [InlineData("[x](doi:javascript:alert(1))")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("[x]\n\n[x]: <javascript:alert(1)> 'title'")]
    [InlineData("[x][]\n\n[x]: data:text/html,1")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<JAVASCRIPT:alert(1)>")]
    [InlineData("<data:text/html,1>")]
    [InlineData("[![a](b.jpg)](javascript:alert(1))")]
    [InlineData("[a [b](javascript:alert(1)) c]")]
    [InlineData("**[x](javascript:alert(1))**")]
    [InlineData("| a |\n|---|\n| [x](javascript:alert(1)) |")]
    [InlineData("## [x](javascript:alert(1))")]
    [InlineData("::: reveal [x](javascript:alert(1))\ny\n:::")]
    [InlineData("![a](b.jpg \"[x](javascript:alert(1))\")")]
    [InlineData("text[^1]\n\n[^1]: [x](javascript:alert(1))")]
    [InlineData("[x](javascript:alert(1)){#id onclick=alert(1)}")]
    public void Links_to_scripts_are_refused_and_their_words_kept(string markdown)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Contains("CB351", reads.Codes);
        Assert.Empty(Reads.Inlines(reads.Document).OfType<Link>());
        Assert.NotEqual("", reads.Html);
    }

    [Theory]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/svg+xml;base64,PHN2Zz4=)")]
    [InlineData("![x](&#106;avascript:alert(1))")]
    [InlineData("![x](javascript%3Aalert(1))")]
    [InlineData("![x](%6Aavascript:alert(1))")]
    [InlineData("![x](java%0Ascript:alert(1))")]
    [InlineData("![x](http://example.org/track.gif)")]
    [InlineData("![x](%2F%2Fexample.org/track.gif)")]
    [InlineData("![x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("[![x](javascript:alert(1))](https://example.org/)")]
    public void Pictures_from_elsewhere_are_refused(string markdown)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Contains("CB352", reads.Codes);
        Assert.Empty(Images(reads));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT SRC=//example.org/x.js></SCRIPT>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<img src=\"javascript:alert(1)\">")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<style>body{background:url(javascript:alert(1))}</style>")]
    [InlineData("<div style=\"width:expression(alert(1))\">")]
    [InlineData("<iframe src=\"javascript:alert(1)\"></iframe>")]
    [InlineData("<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">x</a>")]
    [InlineData("<body onload=alert(1)>")]
    [InlineData("<math><mtext></mtext></math>")]
    [InlineData("<details open ontoggle=alert(1)>")]
    [InlineData("<form action=javascript:alert(1)><button>x</button></form>")]
    [InlineData("<base href=\"javascript:alert(1)//\">")]
    [InlineData("<link rel=stylesheet href=//example.org/x.css>")]
    [InlineData("<object data=\"data:text/html,x\"></object>")]
    [InlineData("<?php echo 1 ?>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<![CDATA[<script>alert(1)</script>]]>")]
    [InlineData("<scr<script>ipt>alert(1)</scr</script>ipt>")]
    public void Html_is_text(string markdown)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Contains("CB350", reads.Codes);
        Assert.Equal(markdown, PlainText.Of(reads.Document.Blocks));
        Assert.All(Reads.Inlines(reads.Document), inline => Assert.IsType<TextRun>(inline));
    }

    [Theory]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<meta http-equiv=refresh content=0;url=javascript:alert(1)>")]
    [InlineData("<img src=x onerror=alert(1)//")]
    [InlineData("<img src='x onerror=alert(1)>")]
    [InlineData("<<script>alert(1)//<</script")]
    public void What_only_browsers_take_for_html_is_text_too(string markdown)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(markdown, PlainText.Of(reads.Document.Blocks));
        Assert.All(Reads.Inlines(reads.Document), inline => Assert.IsType<TextRun>(inline));
    }

    [Theory]
    [InlineData("[words](https://example.org/){onclick=alert(1)}", "CB361")]
    [InlineData("[words](https://example.org/){#x style=\"a:b\" .c}", "CB361")]
    [InlineData("## Words {#x onclick=alert(1)}", "CB361")]
    public void Attributes_that_could_run_a_script_never_reach_a_page(string markdown, string code)
    {
        var reads = Reads.Narrative(markdown);

        Assert.All(reads.Codes, found => Assert.Equal(code, found));
        Assert.NotEmpty(reads.Codes);
        Assert.Equal("words", PlainText.Of(reads.Document.Blocks).ToLowerInvariant());
        Assert.DoesNotContain("alert", reads.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](https://example.org/?u=javascript:1)")]
    [InlineData("[x](HTTPS://example.org/)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("[x](../other/#heading)")]
    [InlineData("[x](#a:b)")]
    [InlineData("[x](?q=a:b)")]
    [InlineData("[x](./a:b)")]
    [InlineData("[x](doi:10.1000/xyz_1)")]
    public void Honest_links_are_kept(string markdown)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Empty(reads.Problems);
        Assert.Single(Reads.Inlines(reads.Document).OfType<Link>());
    }

    [Theory]
    [InlineData("doi:10.1000/xyz", "https://doi.org/10.1000/xyz")]
    [InlineData("DOI:10.1002/(SICI)1097-0010(199706)72:2", "https://doi.org/10.1002/(SICI)1097-0010(199706)72:2")]
    [InlineData("doi:10.1000/a#b?c", "https://doi.org/10.1000/a%23b%3Fc")]
    public void A_doi_becomes_its_address(string doi, string url) =>
        Assert.Equal(url, Assert.Single(Reads.Inlines(Reads.Narrative($"[x](<{doi}>)").Document).OfType<Link>()).Url);

    [Fact]
    public void No_text_throws_or_brings_a_script()
    {
        string[] pieces =
        [
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "[[",
            "]]",
            "|",
            "javascript:",
            "JAVASCRIPT&colon;",
            "&#106;avascript:",
            "data:",
            "\t",
            "\n",
            "\n\n",
            " ",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "~",
            "^",
            "~~",
            "\\",
            "<",
            ">",
            "<!--",
            "-->",
            "<a href=",
            "@key",
            "[@",
            "; ",
            "-@",
            "{",
            "}",
            "{#id}",
            "{onclick=x}",
            "[^1]",
            "[^1]: ",
            "[x]: ",
            ":::",
            "::: reveal ",
            "- ",
            "1. ",
            "> ",
            "## ",
            "#### ",
            "---",
            "|---|\n",
            "+---+\n",
            ":   ",
            "    ",
            "word",
            "é",
            "😀",
            "\uD83D",
            "\u0000",
            "\u200B",
            "p. 3",
            "https://",
            ".jpg",
            "\"",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Array[0, 40]
            .Select(chosen => string.Concat(chosen.Select(i => pieces[i])))
            .Sample(
                text =>
                {
                    var reads = Reads.Narrative(text);
                    AssertHarmless(reads);
                    Sketch.Of(reads.Document);
                    PlainText.Of(reads.Document.Blocks);
                    foreach (var problem in reads.Problems)
                        Assert.InRange(problem.Location!.Value.Span.End, Reads.Before.Length, Reads.Before.Length + text.Length);
                    Reads.Line(text);
                },
                iter: 6_000
            );
    }

    [Fact]
    public void No_characters_throw_or_bring_a_script() =>
        Gen.String.Sample(
            text =>
            {
                AssertHarmless(Reads.Narrative(text));
                Reads.Line(text);
            },
            iter: 5_000
        );

    [Fact]
    public void The_same_text_reads_the_same() =>
        Gen.String[Gen.Char["[]()*_`~^@|#>- \na1:{}"], 0, 60]
            .Sample(text => Assert.Equal(Reads.Narrative(text).Html, Reads.Narrative(text).Html), iter: 2_000);

    [Theory]
    [InlineData("[")]
    [InlineData("[[")]
    [InlineData("![")]
    [InlineData(">")]
    [InlineData("*")]
    [InlineData("*a ", 30_000)]
    [InlineData("*a **b ", 30_000)]
    [InlineData("- ")]
    [InlineData("[a](", 20_000)] // Markdig reads each address to the end
    [InlineData("[@a ")]
    [InlineData("[[a ")]
    [InlineData("^a")]
    [InlineData("<!--")]
    [InlineData("<a ")]
    [InlineData("`a``")]
    [InlineData("a|")]
    [InlineData("::: a\n")]
    [InlineData("{#a}")]
    [InlineData("[a]: b\n", 30_000)]
    [InlineData("[^a]")]
    [InlineData("## a\n")]
    [InlineData("# a\n\n###### b\n\n")]
    public void Nesting_without_end_is_survived_and_nothing_is_lost(string piece, int length = 100_000)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));

        var reads = Reads.Narrative(text);

        AssertHarmless(reads);
        Assert.True(reads.Html.Length > 0 || piece is "[a]: b\n");
    }

    [Fact]
    public void Deeply_nested_emphasis_is_shown_as_typed_at_the_bottom()
    {
        var text = string.Concat(Enumerable.Repeat("*a _b ", 60)) + "core" + string.Concat(Enumerable.Repeat(" b_ a*", 60));

        var reads = Reads.Narrative(text);

        Assert.Equal(["CB364"], reads.Codes);
        Assert.Contains("core", reads.Html, StringComparison.Ordinal);
    }

    private static void AssertHarmless(Reads reads)
    {
        foreach (var url in Reads.Inlines(reads.Document).OfType<Link>().Select(link => link.Url).Concat(Images(reads).Select(image => image.Url)))
        {
            // What a browser does to an address before it looks at the scheme.
            var seen = string.Concat(url.Where(c => c is not ('\t' or '\n' or '\r'))).TrimStart([.. Enumerable.Range(0, 33).Select(c => (char)c)]);
            foreach (var scheme in new[] { "javascript:", "data:", "vbscript:" })
                Assert.False(seen.StartsWith(scheme, StringComparison.OrdinalIgnoreCase), seen);
        }
    }

    private static IEnumerable<Image> Images(Reads reads) => Reads.Inlines(reads.Document).OfType<Image>();
}
