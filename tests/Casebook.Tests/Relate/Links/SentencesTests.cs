using Casebook.Relate.Links;
using CsCheck;

namespace Casebook.Tests.Relate.Links;

public sealed class SentencesTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String,
        Gen.Char["ab.!? \n()”\"’…A1\t"].Array[0, 40].Select(letters => new string(letters))
    );

    [Theory]
    [InlineData("One here. Two [here] now. Three.", "Two [here] now.")]
    [InlineData("Seen by Dr. Test in [May]. Later more.", "Seen by Dr. Test in [May].")]
    [InlineData("Why? It [is]! Next.", "It [is]!")]
    [InlineData("A claim is made. [(1)] Another follows.", "A claim is made. [(1)]")]
    [InlineData("A value of 0.9 [mg/L] was low. Next.", "A value of 0.9 [mg/L] was low.")]
    [InlineData("(All of it is [here].) Next.", "(All of it is [here].)")]
    [InlineData("[Only]", "[Only]")]
    [InlineData("First line\nsecond [line]", "second [line]")]
    [InlineData("Reported by Smith et al. in [1988]. More.", "Reported by Smith et al. in [1988].")]
    public void The_sentence_around_a_mark_is_found(string marked, string expected)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var span = Sentences.Around(text, start, end);
        Assert.Equal(
            expected.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal),
            text.Substring(span.Start, span.Length)
        );
    }

    [Fact]
    public void Any_sentence_holds_its_mark() =>
        Gen.Select(Words, Gen.Int[0, 60], Gen.Int[0, 20])
            .Sample(
                (text, from, length) =>
                {
                    var start = Math.Min(from, text.Length);
                    var end = Math.Min(start + length, text.Length);
                    var span = Sentences.Around(text, start, end);
                    return span.Start >= 0 && span.Start <= start && span.End >= end && span.End <= text.Length;
                }
            );
}
