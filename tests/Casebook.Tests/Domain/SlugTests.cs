using System.Globalization;
using System.Text;
using Casebook.Domain;
using CsCheck;

namespace Casebook.Tests.Domain;

public sealed class SlugTests
{
    [Fact]
    public void A_slug_of_a_slug_is_itself() => Gen.String.Sample(name => FoldedText.Slug(FoldedText.Slug(name)) == FoldedText.Slug(name));

    [Fact]
    public void A_slug_fits_an_address() =>
        Gen.String.Sample(name =>
            FoldedText.Slug(name) is { Length: > 0 } slug
            && slug[0] != '-'
            && slug[^1] != '-'
            && !slug.Contains("--", StringComparison.Ordinal)
            && slug.EnumerateRunes().All(IsFit)
        );

    private static bool IsFit(Rune c) =>
        c.Value == '-'
        || Rune.IsLetterOrDigit(c)
        || Rune.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    [Fact]
    public void Names_of_one_slug_differ_in_marks_only() =>
        Gen.String.Sample(name => FoldedText.Key(FoldedText.Slug(name)) == FoldedText.Key(name) || FoldedText.Key(name).Length == 0);
}
