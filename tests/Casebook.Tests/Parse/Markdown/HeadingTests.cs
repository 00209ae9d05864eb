using Casebook.Domain.Prose;

namespace Casebook.Tests.Parse.Markdown;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("Presentation", "presentation")]
    [InlineData("Sjögren's disease: follow-up", "sjogrens-disease-follow-up")]
    [InlineData("Anti-β2-glycoprotein I", "anti-beta2-glycoprotein-i")]
    [InlineData("Straße & Œuvre", "strasse-oeuvre")]
    [InlineData("Ødem i μm und µm", "odem-i-mum-und-mum")]
    [InlineData("Łódź, Ştefan, Ștefan", "lodz-stefan-stefan")]
    [InlineData("2 years later", "section-2-years-later")]
    [InlineData("Ref-erences", "section-ref-erences")]
    [InlineData("Q-fever", "section-q-fever")]
    [InlineData("???", "section")]
    [InlineData("*Why* `this` [[case:x|case]] [@a]", "why-this-case")]
    [InlineData("Диагноз", "диагноз")]
    public void Ids_come_from_the_words(string words, string id) =>
        Assert.Equal(id, Assert.IsType<Heading>(Reads.Narrative("## " + words).Document.Blocks[0]).Id);

    [Fact]
    public void The_same_words_again_get_a_number() =>
        Assert.Equal(["story", "story-2", "story-2-2", "story-3"], Ids("## Story\n\n## Story\n\n## Story 2\n\n## Story"));

    [Fact]
    public void Given_ids_win_over_made_ones_wherever_they_stand() =>
        Assert.Equal(["story-2", "story"], Ids("## Story\n\n## What happened next {#story}"));

    [Theory]
    [InlineData("## A {#ref-1}", "a")]
    [InlineData("## A {#1}", "a")]
    [InlineData("## A {#a\"b}", "a")]
    [InlineData("## B {#b}\n\n## A {#b}", "a")]
    public void Given_ids_that_cannot_be_used_are_reported(string markdown, string id)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(["CB358"], reads.Codes);
        Assert.StartsWith("{#", Reads.Covered(reads.Problems[0]), StringComparison.Ordinal);
        Assert.Equal(id, reads.Document.Blocks.OfType<Heading>().Last().Id);
    }

    [Fact]
    public void Braces_that_are_no_attributes_are_words() =>
        Assert.Equal("<h2 id=\"the-set-1-2\">The set {1, 2}</h2>", Reads.Narrative("## The set {1, 2}").Html);

    [Theory]
    [InlineData("## a\n### b\n#### c\n## d", new[] { 2, 3, 4, 2 }, 0)]
    [InlineData("## a\n#### b\n#### c\n### d", new[] { 2, 3, 3, 3 }, 1)]
    [InlineData("### a\n### b\n## c", new[] { 2, 2, 2 }, 1)]
    [InlineData("## a\n##### b\n###### c", new[] { 2, 3, 4 }, 1)]
    public void Skipped_levels_are_reported_and_closed_up(string markdown, int[] levels, int reports)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(levels, reads.Document.Blocks.OfType<Heading>().Select(heading => heading.Level));
        Assert.Equal(Enumerable.Repeat("CB357", reports), reads.Codes);
    }

    [Theory]
    [InlineData("# Title")]
    [InlineData("Title\n=====")]
    public void A_title_in_the_text_is_reported_and_read_as_the_second_level(string markdown)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal("<h2 id=\"title\">Title</h2>", reads.Html);
        Assert.Equal(["CB356"], reads.Codes);
        Assert.Equal(4, reads.Problems[0].Line);
    }

    private static IEnumerable<string> Ids(string markdown) =>
        Reads.Narrative(markdown).Document.Blocks.OfType<Heading>().Select(heading => heading.Id);
}
