using Casebook.Relate.Links;
using CsCheck;

namespace Casebook.Tests.Relate.Links;

public sealed class TermMatcherTests
{
    private static readonly TermMatcher Matcher = new(
        Vocabularies.Findings(
            "digital ulcer",
            "digital ulcer of the toe",
            "calcinosis cutis|skin calcification",
            "ANA",
            "anti-TIF1γ",
            "Gottron’s papules",
            "β2-microglobulin"
        )
    );

    [Theory]
    [InlineData("A digital ulcer.", "digital ulcer")]
    [InlineData("Digital ulcers were seen.", "Digital ulcers")]
    [InlineData("A digital-ulcer.", "digital-ulcer")]
    [InlineData("A digital ulcer of the toe.", "digital ulcer of the toe")]
    [InlineData("A digital ulcer of the hand.", "digital ulcer")]
    [InlineData("Skin calcification.", "Skin calcification")]
    [InlineData("ANA was negative.", "ANA")]
    [InlineData("Anti-TIF1γ.", "Anti-TIF1γ")]
    [InlineData("anti-TIF1-gamma", "anti-TIF1-gamma")]
    [InlineData("anti TIF1 gamma", "anti TIF1 gamma")]
    [InlineData("beta-2-microglobulin", "beta-2-microglobulin")]
    [InlineData("Gottron's papules", "Gottron's papules")]
    public void A_name_is_found_in_its_spellings(string text, string expected)
    {
        Assert.True(Matcher.TryFind(text, 0, out var start, out var length, out _));
        Assert.Equal(expected, text.Substring(start, length));
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("Ana was there")]
    [InlineData("BANANA, ANAX")]
    [InlineData("digitalulcer")]
    [InlineData("digital, ulcer")]
    [InlineData("digital ulceration")]
    [InlineData("prodigital ulcer")]
    [InlineData("anti-TIF1γx")]
    [InlineData("xβ2-microglobulin")]
    public void What_is_no_whole_name_is_not_found(string text) => Assert.False(Matcher.TryFind(text, 0, out _, out _, out _));

    [Fact]
    public void Only_whole_words_are_found_in_any_text() =>
        Gen.OneOf(
                Gen.String,
                Choice
                    .Of("digital", "ulcer", "ulcers", "ANA", "anti", "TIF1", "γ", " ", "-", "x", "’s", ".", "β", "2")
                    .Array[0, 12]
                    .Select(string.Concat)
            )
            .Sample(text =>
            {
                for (var from = 0; Matcher.TryFind(text, from, out var start, out var length, out _); from = start + length)
                {
                    if (length <= 0 || start < from || start + length > text.Length)
                        return false;
                    if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
                        return false;
                    if (start + length < text.Length && char.IsLetterOrDigit(text[start + length]))
                        return false;
                }
                return true;
            });
}
