using Casebook.Domain;
using CsCheck;

namespace Casebook.Tests.Domain;

public sealed class SpellingsTests
{
    [Theory]
    [InlineData("fever", "fevers")]
    [InlineData("diarrhoea", "diarrhea")]
    [InlineData("tumour", "tumors")]
    [InlineData("hypokalaemia", "hypokalemia")]
    [InlineData("oesophageal dysmotility", "esophageal dysmotility")]
    [InlineData("gastro-oesophageal reflux", "gastroesophageal reflux")]
    [InlineData("gastro-enteritis", "gastroenteritis")]
    [InlineData("thrombo-embolism", "thromboembolism")]
    [InlineData("leucocytosis", "leukocytosis")]
    [InlineData("goitre", "goiter")]
    [InlineData("sulphasalazine", "sulfasalazine")]
    [InlineData("lymphoedema", "lymphedema")]
    [InlineData("coeliac disease", "celiac disease")]
    [InlineData("phaeochromocytoma", "pheochromocytoma")]
    [InlineData("desensitisation", "desensitization")]
    [InlineData("metastases", "metastasis")]
    [InlineData("granulomata", "granuloma")]
    [InlineData("bullae", "bulla")]
    [InlineData("biopsies", "biopsy")]
    [InlineData("sclerosis, systemic", "systemic sclerosis")]
    [InlineData("anti-TIF1γ", "anti TIF1 gamma")]
    [InlineData("Sjögren’s disease", "Sjogrens disease")]
    public void One_thing_has_one_key(string one, string other) => Assert.Equal(FoldedText.NameKey(one), FoldedText.NameKey(other));

    [Theory]
    [InlineData("hypercalcaemia", "hypocalcaemia")]
    [InlineData("hypertension", "hypotension")]
    [InlineData("anti-Ro", "anti-Jo-1")]
    [InlineData("1,25-dihydroxyvitamin D", "25-hydroxyvitamin D")]
    [InlineData("lupus", "lupus nephritis")]
    [InlineData("gout, arthritis", "gout")]
    [InlineData("IgG", "IgA")]
    public void Two_things_have_two(string one, string other) => Assert.NotEqual(FoldedText.NameKey(one), FoldedText.NameKey(other));

    [Fact]
    public void Every_spelling_of_a_word_has_its_key() =>
        Gen.OneOf(
                Choice.Of("haemorrhage", "oedema", "fibre", "tumour", "granuloma", "sclerosis", "bulla", "biopsy", "leucopenia"),
                Gen.Char['a', 'z'].Array[1, 14].Select(letters => new string(letters))
            )
            .Sample(word => Spellings.Of(word).All(other => other != word && Spellings.KeyOf(other) == Spellings.KeyOf(word)));

    [Fact]
    public void A_key_is_its_own_key() =>
        Gen.Char['a', 'z'].Array[0, 12].Select(letters => new string(letters)).Sample(word => Spellings.KeyOf(word).Length <= word.Length);
}
