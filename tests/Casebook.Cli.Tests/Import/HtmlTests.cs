using System.Text;
using Casebook.Cli.Import.Html;
using Casebook.Cli.Import.Manuscripts;

namespace Casebook.Cli.Tests.Import;

/// <summary>Pages, and what was copied out of other programs and pasted as HTML. Made-up cases.</summary>
public sealed class HtmlTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><title>SECRET-TITLE</title><meta name="author" content="SECRET-AUTHOR"><script>alert(1)</script></head><body>
        <nav>SECRET-NAV</nav>
        <h1>Invented nodules of both hands</h1>
        <h2>History</h2><p>A man came <sup>1,3</sup>. Platelets were 2 &times; 10<sup>9</sup>/L.<br>He was <em>well</em>.</p>
        <p hidden>SECRET-HIDDEN</p><p style="display: none">SECRET-HIDDEN</p><del>SECRET-DELETED</del>
        <h2>Investigations</h2>
        <table><tr><th>Test</th><th>Result</th><th>Reference</th></tr><tr><td>CRP</td><td>48 mg/L</td><td>&lt; 5</td></tr>
        <tr><td>WBC</td><td>14.2 H</td><td>4-10</td></tr></table>
        <img src="https://example.org/track.png" alt="x"><img src="hand.png" alt="Both hands with nodules">
        <iframe src="https://example.org"></iframe>
        <h2>References</h2><ol><li>Example A, Sample B. Invented nodules of the hand. J Test. 2001;4(2):5-6.</li>
        <li>Sample B. More invented nodules. J Test. 2002;5(1):7-9.</li><li>Third C, Fourth D. Nodules again. Test Med. 2003;6:10-2.</li></ol>
        <script>document.write("SECRET-SCRIPT")</script></body></html>
        """;

    [Fact]
    public async Task A_page_becomes_a_draft_with_its_table_picture_and_citations_and_nothing_hidden()
    {
        var hand = await File.ReadAllBytesAsync(Repository.At("tests/Casebook.Cli.Tests/Import/Documents/hand.png"), TestContext.Current.CancellationToken);
        using var site = new TempSite().Put("in/case.html", Page).Put("in/hand.png", hand);
        var ran = await Ran.In(site, "import", "in/case.html");
        Assert.Equal(0, ran.Exit);
        var text = site.Read("content/cases/invented-nodules-of-both-hands/index.md");
        foreach (
            var words in new[]
            {
                "title: Invented nodules of both hands\n",
                "A man came [@example2001; @third2003].",
                "10^9^/L",
                "*well*",
                "{test: CRP, value: \"48\", unit: \"mg/L\", reference: \"< 5\"}",
                "alt: Both hands with nodules\n",
            }
        )
            Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Word_and_Google_Docs_paste_keeps_its_lists_and_its_bold()
    {
        var word = Read(
            "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>One</p>"
                + "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>·&nbsp; Two<o:p></o:p></p>"
        );
        Assert.Equal(["- One", "-- Two"], word);
        var docs = Read(
            "<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\"><span style=\"font-weight:700\">Loud</span><span>, soft</span></p>"
                + "<ul><li dir=\"ltr\"><p>Entry</p></li></ul></b>"
        );
        Assert.Equal(["**Loud**, soft", "- Entry"], docs);
    }

    [Fact]
    public void A_page_of_a_hundred_thousand_levels_ends()
    {
        var deep = new StringBuilder().Insert(0, "<div><b>", 20_000).Append("core").ToString();
        Assert.Contains(Read(deep), block => block.Contains("core", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Read(string html) =>
        HtmlDocument
            .Read(html, _ => null)
            .Blocks.OfType<TextBlock>()
            .Select(block =>
                (block.IsListed ? new string('-', block.Level) + " " : "")
                + string.Concat(block.Spans.Select(span => span.IsBold ? $"**{span.Text}**" : span.Text))
            );
}
