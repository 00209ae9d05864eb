using Casebook.Domain;
using Casebook.Parse.Markdown;

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
    [InlineData("γδ T cells", "gamma-delta T cells")]
    [InlineData("ΔΨ", "delta psi")]
    [InlineData("ϑ and ϕ", "theta and phi")]
    [InlineData("Şaşmaz Ağrı", "sasmaz agri")]
    [InlineData("IĞDIR", "iğdır")]
    [InlineData("s\u0327is\u0327lik", "şişlik")]
    [InlineData("Bệnh xơ cứng bì", "benh xo cung bi")]
    [InlineData("Đường", "duong")]
    [InlineData("X\u01A1 c\u01B0\u0301ng", "xơ cứng")]
    [InlineData("Системная склеродермия", "системнаясклеродермия")]
    [InlineData("Чёткий", "четкии\u0306")]
    [InlineData("Її", "і\u0308і\u0308")]
    [InlineData("Σκλήρυνση ς", "σκληρυνση sigma")]
    [InlineData("calci\u00ADnosis", "calcinosis")]
    [InlineData("ﬁbrosis", "fibrosis")]
    public void Spellings_of_one_name_share_a_key(string one, string other) => Assert.Equal(FoldedText.Key(one), FoldedText.Key(other));

    [Theory]
    [InlineData("Düzgün N. & Co", "duzgun-n-co")]
    [InlineData("β2-glycoprotein I", "beta2-glycoprotein-i")]
    [InlineData("Đorđević ζ sign", "dordevic-zeta-sign")]
    [InlineData("η and θ", "eta-and-theta")]
    [InlineData("İltihap, ılık", "iltihap-ilik")]
    [InlineData("Xơ cứng bì", "xo-cung-bi")]
    [InlineData("Красная волчанка", "красная-волчанка")]
    [InlineData("ερυθηματώδης λύκος", "ερυθηματωδησ-λυκοσ")]
    [InlineData("—", "x")]
    public void A_slug_holds_only_plain_letters_digits_and_hyphens(string name, string slug) => Assert.Equal(slug, FoldedText.Slug(name));

    [Theory]
    [InlineData("Đorđević ζ sign")]
    [InlineData("Sjögren’s β2 test")]
    [InlineData("Красная волчанка")]
    [InlineData("Xơ cứng bì")]
    [InlineData("โรคผิวหนังแข็ง")]
    public void A_heading_has_the_id_that_an_address_would_have(string words) =>
        Assert.Equal(FoldedText.Slug(words), new HeadingIds().ForWords(words));

    [Fact]
    public void Marks_that_make_the_letters_of_a_script_stay() => Assert.Equal("โรคผิวหนังแข็ง", FoldedText.Key("โรคผิวหนังแข็ง"));
}
