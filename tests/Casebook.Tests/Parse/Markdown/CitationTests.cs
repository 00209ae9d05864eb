using Casebook.Domain.Prose;

namespace Casebook.Tests.Parse.Markdown;

public sealed class CitationTests
{
    // Prefix, key, label, locator, suffix. Examples of Pandoc's manual, and its rules for locators.
    [Theory]
    [InlineData("[@leroy1988]", "|@leroy1988|||")]
    [InlineData("[-@leroy1988]", "|-@leroy1988|||")]
    [InlineData("[see @doe99, pp. 33-35 and *passim*; @smith04, chap. 1]", "see|@doe99|page|33-35|and passim; |@smith04|chapter|1|")]
    [InlineData("[see @doe99, pp. 33-35, 38-39 and *passim*]", "see|@doe99|page|33-35, 38-39|and passim")]
    [InlineData("[@{https://example.com/bib?name=foobar&date=2000}, p.  33]", "|@https://example.com/bib?name=foobar&date=2000|page|33|")]
    [InlineData("[@smith{ii, A, D-Z}, with a suffix]", "|@smith|page|ii, A, D-Z|with a suffix")]
    [InlineData("[@smith, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]", "|@smith|page|iv, vi-xi, (xv)-(xvii)|with suffix here")]
    [InlineData("[@smith{}, 99 years later]", "|@smith|||99 years later")]
    [InlineData("[@smith, 99 years later]", "|@smith|page|99|years later")]
    [InlineData("[@O'Neill2001, p. 5]", "|@O'Neill2001|page|5|")]
    [InlineData("[@a.b/c:2002, pp. 3-5]", "|@a.b/c:2002|page|3-5|")]
    [InlineData("[@山田2003, 12]", "|@山田2003|page|12|")]
    [InlineData("[@leroy1988, 203]", "|@leroy1988|page|203|")]
    [InlineData("[@leroy1988 p. 203]", "|@leroy1988|page|203|")]
    [InlineData("[@leroy1988, page 203]", "|@leroy1988|page|203|")]
    [InlineData("[@leroy1988, pages 203–5]", "|@leroy1988|page|203–5|")]
    [InlineData("[@leroy1988, pp. 203 – 205]", "|@leroy1988|page|203 – 205|")]
    [InlineData("[@leroy1988, p.203]", "|@leroy1988|page|203|")]
    [InlineData("[@leroy1988, PP. 2-3]", "|@leroy1988|page|2-3|")]
    [InlineData("[@leroy1988, chapter 4]", "|@leroy1988|chapter|4|")]
    [InlineData("[@leroy1988, figure 2a]", "|@leroy1988|figure|2a|")]
    [InlineData("[@leroy1988, Figs. 2, 3]", "|@leroy1988|figure|2, 3|")]
    [InlineData("[@leroy1988, section 3.1]", "|@leroy1988|section|3.1|")]
    [InlineData("[@leroy1988, sec. IV]", "|@leroy1988|section|IV|")]
    [InlineData("[@leroy1988, § 12]", "|@leroy1988|section|12|")]
    [InlineData("[@leroy1988, §§12-14]", "|@leroy1988|section|12-14|")]
    [InlineData("[@leroy1988, ¶ 3]", "|@leroy1988|paragraph|3|")]
    [InlineData("[@leroy1988, table S1]", "|@leroy1988|table|S1|")]
    [InlineData("[@leroy1988, line 7]", "|@leroy1988|line|7|")]
    [InlineData("[@leroy1988, note 7]", "|@leroy1988|note|7|")]
    [InlineData("[@leroy1988, vol. 2, p. 7]", "|@leroy1988|volume|2|p. 7")]
    [InlineData("[@leroy1988, s.v. 12]", "|@leroy1988|sub verbo|12|")]
    [InlineData("[@leroy1988, case 2]", "|@leroy1988|case|2|")]
    [InlineData("[@leroy1988, p. xiv]", "|@leroy1988|page|xiv|")]
    [InlineData("[@leroy1988, xiv]", "|@leroy1988|||xiv")]
    [InlineData("[@leroy1988, p. civil rights]", "|@leroy1988|||p. civil rights")]
    [InlineData("[@leroy1988, note that it differs]", "|@leroy1988|||note that it differs")]
    [InlineData("[@leroy1988, p-values are wrong]", "|@leroy1988|||p-values are wrong")]
    [InlineData("[@leroy1988, passim]", "|@leroy1988|||passim")]
    [InlineData("[@leroy1988, p. 3, but see table 2]", "|@leroy1988|page|3|but see table 2")]
    [InlineData("[@Foo_bar.baz.]", "|@Foo_bar.baz|||.")]
    [InlineData("[@Foo_bar--baz]", "|@Foo_bar|||--baz")]
    [InlineData("[@doi:10.1000/xyz-1]", "|@doi:10.1000/xyz-1|||")]
    [InlineData("[@sjögren1933]", "|@sjögren1933|||")]
    [InlineData("[cf. -@a; e.g. @b]", "cf.|-@a|||; e.g.|@b|||")]
    [InlineData("[see\n@a,\np. 3]", "see|@a|page|3|")]
    [InlineData("[as in (@a), p. 3]", "as in (|@a|||), p. 3")]
    [InlineData("[*see also* @a]", "see also|@a|||")]
    [InlineData("[@a; @a]", "|@a|||; |@a|||")]
    public void Brackets_with_a_key_are_a_citation(string markdown, string items)
    {
        var reads = Reads.Narrative("Calcinosis " + markdown + ".");

        Assert.Empty(reads.Problems);
        var citation = Assert.Single(Reads.Inlines(reads.Document).OfType<Citation>());
        Assert.Equal(items, string.Join("; ", citation.Items.Select(Sketch.Item)));
        Assert.Equal(markdown, Reads.Covered(citation.Location));
        Assert.All(citation.Items, item => Assert.Contains(item.Key.Value, Reads.Covered(item.Key.Location), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a@example.org")]
    [InlineData("[write to a@example.org]")]
    [InlineData("as @leroy1988 says")]
    [InlineData("[at 10 @ 5 mg]")]
    [InlineData("\\[@leroy1988]")]
    [InlineData("[\\@leroy1988]")]
    [InlineData("`[@leroy1988]`")]
    public void An_at_sign_elsewhere_is_text(string markdown)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Empty(reads.Problems);
        Assert.Empty(Reads.Inlines(reads.Document).OfType<Citation>());
        Assert.Equal(markdown.Replace("\\", "", StringComparison.Ordinal).Trim('`'), PlainText.Of(reads.Document.Blocks));
    }

    [Theory]
    [InlineData("[@]", "[@]")]
    [InlineData("[@ leroy1988]", "[@ leroy1988]")]
    [InlineData("[@leroy1988, @boulman2005]", "[@leroy1988, @boulman2005]")]
    [InlineData("[@leroy1988; boulman2005]", "[@leroy1988; boulman2005]")]
    [InlineData("[@leroy1988;]", "[@leroy1988;]")]
    [InlineData("[@leroy1988 without an end", "[")]
    [InlineData("[[@leroy1988", "[")]
    public void What_begins_like_a_citation_is_kept_and_reported(string markdown, string covered)
    {
        var reads = Reads.Narrative("See " + markdown);

        var problem = Assert.Single(reads.Problems);
        Assert.Equal("CB354", problem.Code);
        Assert.Equal(covered, Reads.Covered(problem));
        Assert.Equal("See " + markdown, PlainText.Of(reads.Document.Blocks));
    }

    [Theory]
    [InlineData("[@a]{.supports}", nameof(CitationIntent.Supports))]
    [InlineData("[@a; @b, p. 3]{ .disagrees }", nameof(CitationIntent.Disagrees))]
    [InlineData("[@a]{.Method}", nameof(CitationIntent.Method))]
    [InlineData("[@a]{.background}", nameof(CitationIntent.Background))]
    public void Braces_behind_a_citation_say_why_it_is_there(string markdown, string intent)
    {
        var reads = Reads.Narrative("It is so.\n" + markdown + " Next.");
        Assert.Empty(reads.Problems);
        Assert.All(Assert.Single(Reads.Inlines(reads.Document).OfType<Citation>()).Items, item => Assert.Equal(intent, item.Intent.ToString()));
        Assert.EndsWith(" Next.", PlainText.Of(reads.Document.Blocks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[@a]{.suports}", "Did you mean `supports`?")]
    [InlineData("[@a]{#x}", "Write one of {.supports}, {.disagrees}, {.method}, {.background} behind the citation, or delete the braces.")]
    [InlineData("[@a]{.method .supports}", "Give each work a citation of its own: [@first]{.supports} [@second]{.disagrees}.")]
    public void Other_words_in_those_braces_are_told(string markdown, string hint)
    {
        var problem = Assert.Single(Reads.Narrative(markdown).Problems);
        Assert.Equal(("CB399", hint), (problem.Code, problem.Hint));
    }

    [Fact]
    public void Other_braces_behind_a_citation_are_text() =>
        Assert.Equal("<p><cite>|@a|||</cite>{as said}</p>", Reads.Narrative("[@a]{as said}").Html);

    [Fact]
    public void Two_works_without_a_semicolon_are_explained() =>
        Assert.Equal("Write [@leroy1988; @boulman2005].", Assert.Single(Reads.Narrative("[@leroy1988, @boulman2005]").Problems).Hint);

    [Fact]
    public void A_citation_in_double_brackets_is_read_and_reported()
    {
        var reads = Reads.Narrative("See [[@leroy1988]].");

        Assert.Equal(["CB355"], reads.Codes);
        Assert.Equal(
            "<p>See [<cite>|@leroy1988|||</cite>].</p>",
            reads.Html.Replace("]].", "].", StringComparison.Ordinal).Replace("</cite>].", "</cite>].", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Two_citations_side_by_side_are_two() =>
        Assert.Equal("<p><cite>|@a|||</cite><cite>|@b|||</cite></p>", Reads.Narrative("[@a][@b]").Html);

    [Theory]
    [InlineData("[@a](https://example.org/)", "<p><a href=\"https://example.org/\">@a</a></p>")]
    [InlineData("[@a](p. 3)", "<p><cite>|@a|||</cite>(p. 3)</p>")]
    public void A_bracket_before_an_address_is_a_link(string markdown, string html) => Assert.Equal(html, Reads.Narrative(markdown).Html);

    [Fact]
    public void A_colon_behind_a_citation_does_not_make_it_an_address() =>
        Assert.Equal("<p><cite>|@leroy1988|||</cite>: yes</p>", Reads.Narrative("[@leroy1988]: yes").Html);

    [Theory]
    [InlineData("## Heading [@a]")]
    [InlineData("| a [@a] |\n|---|\n| b |")]
    [InlineData("- item [@a]")]
    [InlineData("> quoted [@a]")]
    [InlineData("Term\n:   meaning [@a]")]
    [InlineData("![alt](hand.jpg)\nLegend [@a]")]
    [InlineData("![alt](hand.jpg \"Legend [@a]\")")]
    [InlineData("::: reveal Answer [@a]\ntext\n:::")]
    [InlineData("::: reveal Answer\ntext [@a]\n:::")]
    [InlineData("text[^1]\n\n[^1]: note [@a]")]
    [InlineData("**bold [@a]**")]
    [InlineData("x^[@a]^")]
    [InlineData("+---+---------+\n| a | b [@a]  |\n+---+---------+")]
    public void Citations_are_found_everywhere_with_their_places(string markdown)
    {
        var citation = Assert.Single(Reads.Inlines(Reads.Narrative(markdown).Document).OfType<Citation>());

        Assert.Equal("[@a]", Reads.Covered(citation.Location));
        Assert.Equal("a", Reads.Covered(citation.Items[0].Key.Location));
    }

    [Theory]
    [InlineData("[as shown [@a]](https://example.org/)", "<p><a href=\"https://example.org/\">as shown </a><cite>|@a|||</cite></p>")]
    [InlineData("Hands ![hands [@a]](hand.jpg)", "<p>Hands <img src=\"hand.jpg\" alt=\"hands\" /><cite>|@a|||</cite></p>")]
    [InlineData("![hands [@a]](hand.jpg)", "<figure><img src=\"hand.jpg\" alt=\"hands\" /><figcaption><cite>|@a|||</cite></figcaption></figure>")]
    public void A_citation_within_a_link_or_description_is_moved_behind_it(string markdown, string html)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(html, reads.Html);
        Assert.Equal(["CB366"], reads.Codes);
        Assert.Equal("[@a]", Reads.Covered(reads.Problems[0]));
    }
}
