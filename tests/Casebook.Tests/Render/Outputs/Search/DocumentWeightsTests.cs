using Casebook.Render.Outputs.Search;

namespace Casebook.Tests.Render.Outputs.Search;

/// <summary>What a word weighs in a document. Made-up texts.</summary>
public sealed class DocumentWeightsTests
{
    [Fact]
    public void A_word_weighs_less_in_a_long_document_than_in_a_short_one()
    {
        var (brief, usual, twice, long4) = (Weight(0), Weight(700), Weight(1600), Weight(3200));
        Assert.Equal(brief, usual);
        Assert.True(brief > twice, $"{brief} > {twice}");
        Assert.True(twice > long4, $"{twice} > {long4}");
    }

    [Fact]
    public void More_mentions_weigh_more_and_each_one_less()
    {
        var one = Of(weights => weights.Add("fever", 3));
        var two = Of(weights => weights.Add("fever fever", 3));
        var three = Of(weights => weights.Add("fever fever fever", 3));
        Assert.True(two > one && three > two && three - two < two - one, $"{one} {two} {three}");
    }

    [Fact]
    public void A_heavier_field_weighs_more() => Assert.True(Of(weights => weights.Add("fever", 9)) > Of(weights => weights.Add("fever", 3)));

    [Fact]
    public void A_word_points_to_the_section_that_says_most_of_it()
    {
        var weights = new DocumentWeights("en");
        weights.Begin();
        weights.Add("fever", 1, 1);
        weights.Add("fever fever", 1, 2);
        weights.Add("fever", 1, 3);
        Assert.Equal(2, Assert.Single(weights.End()).Section);
    }

    [Fact]
    public void Words_of_grammar_count_in_the_length_alone()
    {
        var weights = new DocumentWeights("en");
        weights.Begin();
        weights.Add("the fever and the", 1);
        Assert.Equal(["fever"], weights.End().Select(token => token.Token));
    }

    [Fact]
    public void A_document_knows_nothing_of_the_one_before()
    {
        var weights = new DocumentWeights("en");
        weights.Begin();
        weights.Add("cough fever", 9);
        weights.End();
        weights.Begin();
        weights.Add("fever", 3);
        var token = Assert.Single(weights.End());
        Assert.Equal(("fever", Of(one => one.Add("fever", 3))), (token.Token, token.Weight));
    }

    private static byte Weight(int otherWords) =>
        Of(weights =>
        {
            weights.Add("fever", 6);
            weights.Add(string.Join(' ', Enumerable.Range(0, otherWords).Select(i => $"word{i}")), 1);
        });

    private static byte Of(Action<DocumentWeights> add)
    {
        var weights = new DocumentWeights("en");
        weights.Begin();
        add(weights);
        return weights.End().Single(token => token.Token == "fever").Weight;
    }
}
