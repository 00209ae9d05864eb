using System.Globalization;

namespace Casebook.Tests.Relate.Links.Meaning;

/// <summary>What share of the automatic links means what it says, on sentences with their right answers.</summary>
public sealed class LinkSentenceTests
{
    private const double MaxWrong = 0.01;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fewer_than_1_link_in_100_is_wrong_and_no_right_one_is_lost(bool heldOut)
    {
        var sentences = LinkSentences.All.Where(sentence => sentence.IsHeldOut == heldOut).ToList();
        Assert.True(sentences.Count > 100, "Too few sentences to say anything.");
        var score = LinkSentences.Score(sentences);
        Assert.True(score.Precision > 1 - MaxWrong, string.Join('\n', score.Faults));
        Assert.True(score.Recall >= LinkSentences.ScoreOfNames(sentences).Recall, string.Join('\n', score.Faults));
    }

    // The sentences are worth nothing when the names alone do as well.
    [Fact]
    public void Names_alone_would_link_wrongly() => Assert.True(LinkSentences.ScoreOfNames(LinkSentences.All).Precision < 0.6);

    /// <summary>The figures by kind: <c>dotnet run --project tests/Casebook.Tests -- -method "*Figures_by_kind" -showLiveOutput</c>.</summary>
    [Fact]
    public void Figures_by_kind()
    {
        foreach (var kind in LinkSentences.All.GroupBy(sentence => sentence.Kind))
        {
            var (names, now) = (LinkSentences.ScoreOfNames(kind), LinkSentences.Score(kind));
            TestContext.Current.TestOutputHelper?.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind.Key,-9} {kind.Count(),4} sentences; precision {names.Precision:P1}, now {now.Precision:P1}; "
                        + $"recall {names.Recall:P1}, {now.Recall:P1}"
                )
            );
            Assert.Equal(now.Right + now.Missed, kind.Sum(sentence => sentence.Right.Length));
        }
    }
}
