using Casebook.Files;
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
    [InlineData("A value of 0.9 [mg/L] was low. Next.", "A value of 0.9 [mg/L] was low.")]
    [InlineData("(All of it is [here].) Next.", "(All of it is [here].)")]
    [InlineData("[Only]", "[Only]")]
    [InlineData("First line\nsecond [line]", "second [line]")]
    [InlineData("Reported by Smith et al. in [1988]. More.", "Reported by Smith et al. in [1988].")]
    [InlineData("A U.S. Army [surgeon] saw it. Next.", "A U.S. Army [surgeon] saw it.")]
    [InlineData("It was seen in the U.S. The [patient] left.", "The [patient] left.")]
    [InlineData("At 8 a.m. Dr. Test [came]. Next.", "At 8 a.m. Dr. Test [came].")]
    [InlineData("Mit z. B. Fieber [kam] er. Dann ging er.", "Mit z. B. Fieber [kam] er.")]
    [InlineData("He had hepatitis B. She [bled].", "She [bled].")]
    [InlineData("Vitamin D. Then [calcium].", "Then [calcium].")]
    [InlineData("The answer is no. Surgery [helps].", "Surgery [helps].")]
    [InlineData("See no. 5 [here]. Next.", "See no. 5 [here].")]
    [InlineData("Seen by Smith et al. The [rest] follows.", "The [rest] follows.")]
    [InlineData("She had [fever] vs. John, who had none. Next.", "She had [fever] vs. John, who had none.")]
    [InlineData("他有[发热]。后来好转。", "他有[发热]。")]
    public void The_sentence_around_a_mark_is_found(string marked, string expected) => Check(marked, expected);

    [Theory]
    [InlineData("0.5 mg.[(4)] The patient bled.{(2)} She left.", "0.5 mg.[(4)]")]
    [InlineData("0.5 mg.{(4)} The patient bled.[(2)] She left.", "The patient bled.[(2)]")]
    [InlineData("0.5 mg.{(4)} The patient bled.{(2)} She [left].", "She [left].")]
    [InlineData("It was given. {(4)} The patient bled. [(2)] She left.", "The patient bled. [(2)]")]
    [InlineData("It was given.{(4)}{(5)} The patient [bled].", "The patient [bled].")]
    [InlineData("It bled.[4] Next came.", "It bled.[4]")]
    [InlineData("It bled ”twice.”[(4)] Next came.", "It bled ”twice.”[(4)]")]
    [InlineData("As seen.{(see J. B. 2)} Then [more].", "Then [more].")]
    [InlineData("A claim is made. [(1)] Another follows.", "A claim is made. [(1)]")]
    [InlineData("A claim is made. [(1)] showed it first.", "[(1)] showed it first.")]
    public void A_citation_behind_the_full_stop_belongs_to_the_sentence_before_it(string marked, string expected) => Check(marked, expected);

    // Brackets stand around the mark; they and braces stand around citations.
    private static void Check(string marked, string expected)
    {
        var text = new System.Text.StringBuilder();
        var citations = new List<TextSpan>();
        var (start, end, open) = (0, 0, 0);
        foreach (var c in marked)
        {
            if (c is '[' or '{')
                open = text.Length;
            else if (c is ']' or '}')
            {
                if (text[open] is '(' || char.IsDigit(text[open]))
                    citations.Add(TextSpan.Between(open, text.Length));
            }
            else
                text.Append(c);
            if (c == ']')
                (start, end) = (open, text.Length);
        }
        var span = Sentences.Around(text.ToString(), start, end, citations);
        Assert.Equal(string.Concat(expected.Where(c => c is not ('[' or ']' or '{' or '}'))), text.ToString(span.Start, span.Length));
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
