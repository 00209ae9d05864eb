using System.Text.RegularExpressions;
using Casebook.Render.Outputs.Questions;

namespace Casebook.Tests.Render.Outputs.Questions;

/// <summary>Questions as GIFT, read back by the rules of its description.</summary>
public sealed class GiftTests
{
    [Fact]
    public void Marks_of_the_format_in_a_text_are_letters()
    {
        var (categories, questions) = GiftReader.All(QuestionSites.Awkward.Text("questions/all.gift.txt"));

        Assert.Equal(["$course$/top/Made up/Glass // skin disease = a made-up case"], categories);
        Assert.Equal(2, questions.Count);
        var first = questions[0];
        Assert.Equal("A 30-year-old woman with fever: Question 1", first.Name);
        Assert.Contains("With Na<sup>+</sup> ~ 140 &amp; &#123;K&#125; = 4: which &quot;ratio&quot; #1 is", first.Stem, StringComparison.Ordinal);
        Assert.Equal(["=1:320 &#123;high&#125; ~ #2", "&#37;50% of <em>them</em>", "T"], first.Options.Select(option => option.Text));
        Assert.Equal(
            ["Because 1 = 1: <del>so</del> it &#123;is&#125;.", "No. -&gt;", "]]&gt; is no end."],
            first.Options.Select(option => option.Feedback)
        );
        Assert.Equal("=~~", string.Concat(first.Options.Select(option => option.Mark)));
        Assert.Contains("https://example.org/made-up/cases/glass/", first.General, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_right_options_share_the_mark_and_a_wrong_one_takes_it_away()
    {
        var options = GiftReader.All(QuestionSites.Awkward.Text("questions/all.gift.txt")).Questions[1].Options;

        Assert.Equal(["50", "50", "-100"], options.Select(option => option.Weight));
        Assert.Equal(["One", "Two", "Three"], options.Select(option => option.Text));
    }

    [Fact]
    public void A_picture_is_that_of_the_site()
    {
        var stem = GiftReader.All(QuestionSites.Awkward.Text("questions/all.gift.txt")).Questions[0].Stem;
        var address = Regex.Match(stem, "src=\"https://example.org/made-up/([^\"]+)\"").Groups[1].Value;
        Assert.Contains(address, QuestionSites.Awkward.Files.Keys);
    }

    [Fact]
    public void Every_question_of_this_repository_is_read_back_with_every_reason()
    {
        var (_, questions) = GiftReader.All(QuestionSites.Own.Text("questions/all.gift.txt"));

        Assert.True(questions.Count >= 49, $"{questions.Count} questions");
        Assert.All(questions, question => Assert.Single(question.Options, option => option.Mark == '='));
        Assert.All(questions, question => Assert.All(question.Options, option => Assert.NotEqual("", option.Feedback)));
    }

    [Theory]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("~=#{}:", "\\~\\=\\#\\{\\}\\:")]
    [InlineData("one\n\ntwo", "one  two")]
    [InlineData("plain", "plain")]
    public void A_text_is_one_line_with_its_marks_escaped(string text, string expected) => Assert.Equal(expected, GiftText.Escaped(text));
}
