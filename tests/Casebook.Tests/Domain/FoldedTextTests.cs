using Casebook.Domain;

namespace Casebook.Tests.Domain;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Anti-TIF1γ", "anti TIF1 gamma")]
    [InlineData("Sjögren’s disease", "Sjogrens disease")]
    [InlineData("İLİK", "ilik")]
    [InlineData("De\u0301ja\u0300", "deja")]
    [InlineData("ılık", "ilik")]
    [InlineData("anti–Scl–70", "anti scl 70")]
    [InlineData("oesophagus", "œsophagus")]
    public void Spellings_of_one_name_share_a_key(string one, string other) => Assert.Equal(FoldedText.Key(one), FoldedText.Key(other));

    [Theory]
    [InlineData("Düzgün N. & Co", "duzgun-n-co")]
    [InlineData("β2-glycoprotein I", "beta2-glycoprotein-i")]
    [InlineData("—", "x")]
    public void A_slug_holds_only_plain_letters_digits_and_hyphens(string name, string slug) => Assert.Equal(slug, FoldedText.Slug(name));
}
