using Casebook.Domain.Prose;
using Casebook.Relate.Links;
using CsCheck;

namespace Casebook.Tests.Relate.Links;

public sealed class ExcerptTests
{
    [Fact]
    public void An_excerpt_of_any_text_holds_the_mark() =>
        Gen.Select(Gen.String, Gen.String, Gen.String)
            .Sample(
                (before, marked, after) =>
                {
                    var mark = new Emphasis(EmphasisKind.Strong, [new TextRun(marked)]);
                    var excerpt = Excerpt.Of(new MentionPlace("", "", [new TextRun(before), mark, new TextRun(after)], mark), _ => "");
                    return excerpt.Mark == marked;
                }
            );

    [Fact]
    public void A_long_sentence_is_cut_at_words_around_the_mark()
    {
        var mark = new Emphasis(EmphasisKind.Strong, [new TextRun("mark")]);
        var many = string.Join(' ', Enumerable.Repeat("word", 100));
        var excerpt = Excerpt.Of(new MentionPlace("", "", [new TextRun(many + " "), mark, new TextRun(" " + many)], mark), _ => "");
        Assert.Equal("mark", excerpt.Mark);
        Assert.StartsWith("… word", excerpt.Before, StringComparison.Ordinal);
        Assert.EndsWith("word …", excerpt.After, StringComparison.Ordinal);
        Assert.InRange(excerpt.Before.Length, 100, 165);
        Assert.InRange(excerpt.After.Length, 100, 165);
    }

    [Fact]
    public void A_mark_that_is_not_there_takes_nothing_down()
    {
        var excerpt = Excerpt.Of(new MentionPlace("", "", [new TextRun("Some words.")], new TextRun("elsewhere")), _ => "");
        Assert.Equal("", excerpt.Mark);
    }
}
