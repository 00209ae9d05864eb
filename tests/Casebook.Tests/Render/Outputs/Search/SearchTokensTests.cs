using Casebook.Domain;
using Casebook.Render.Outputs.Search;
using CsCheck;

namespace Casebook.Tests.Render.Outputs.Search;

public sealed class SearchTokensTests(SearchTokensTests.Script script) : IClassFixture<SearchTokensTests.Script>
{
    [Theory]
    [InlineData("anti-Scl-70", "anti scl 70 antiscl scl70 antiscl70")]
    [InlineData("U1-RNP", "u1 rnp u1rnp")]
    [InlineData("β2GPI", "beta2gpi b2gpi")]
    [InlineData("anti-TIF1γ", "anti tif1gamma antitif1gamma tif1g antitif1g")]
    [InlineData("5 µmol/L", "mumol l mumoll")]
    [InlineData("1:320", "1:320")]
    [InlineData("1/320", "1:320")]
    [InlineData("250/130 mmHg", "250/130 mmhg")]
    [InlineData("Düzgün", "duzgun")]
    [InlineData("İstanbul, Iğdır", "istanbul igdir")]
    [InlineData("gastro-oesophageal", "gastro esophageal gastroesophageal")]
    [InlineData("anaemia, oedema, tumours", "anemia edema tumor")]
    [InlineData("antibodies and diagnoses", "antibody and diagnosis")]
    [InlineData("ANCA ANCAs lupus sclerosis", "anca anca ancas lupus sclerosis")]
    [InlineData("MELAS", "mela melas")]
    [InlineData("Sjögren’s", "sjogren")]
    [InlineData("5 of 16 joints.", "of 16 joint")]
    public void Text_is_cut_into_tokens(string text, string tokens) => Assert.Equal(tokens.Split(' '), Tokens(text));

    [Theory]
    [InlineData("anti-Scl-70", "anti scl 70")]
    [InlineData("anti-Scl-70", "ANTI SCL70")]
    [InlineData("Sjögren's syndrome", "sjogren syndrome")]
    [InlineData("granulomatosis with polyangiitis", "Granulomatosis with polyangiitis")]
    [InlineData("anti-centromere antibodies", "anticentromere antibody")]
    public void Spellings_of_a_name_share_a_key(string name, string other) => Assert.Equal(script.Engine.Key(name), script.Engine.Key(other));

    [Fact]
    public void The_script_folds_every_letter_as_the_build_does()
    {
        var all = Enumerable
            .Range(0x20, 0xFB50 - 0x20)
            .Where(c => c is < 0x0860 or (>= 0x1E00 and < 0x2E00) or >= 0xFB00)
            .Select(c => ((char)c).ToString())
            .Chunk(4096);
        foreach (var letters in all)
        {
            var folded = script.Engine.Fold(letters);
            Assert.Equal(
                [],
                letters
                    .Zip(folded)
                    .Where(pair => FoldedText.Key(pair.First) != pair.Second)
                    .Select(pair => $"U+{(int)pair.First[0]:X4} {FoldedText.Key(pair.First)} {pair.Second}")
            );
        }
    }

    [Fact]
    public void The_script_folds_words_as_the_build_does()
    {
        const string Letters = "aS İıŞşĞğ αβγδζςΣώµ иуігкёй ễươđĐ ก\u0E31\u0E49 न\u093F \u0301\u0306\u0308\u0327\u200D\u00AD’-œ\uFB01";
        Gen.Char[Letters]
            .Array[0, 12]
            .Array[50, 50]
            .Select(texts => texts.Select(text => new string(text)).ToArray())
            .Sample(texts => Assert.Equal(texts.Select(FoldedText.Key), script.Engine.Fold(texts)), iter: 40, threads: 1);
    }

    private static List<string> Tokens(string text)
    {
        var sink = new Sink();
        var tokens = new SearchTokens();
        var at = 0;
        while (SearchTokens.NextChunk(text, ref at, out var chunk))
            tokens.ReadChunk(chunk, sink);
        return sink.Tokens;
    }

    private sealed class Sink : ITokenSink
    {
        public List<string> Tokens { get; } = [];

        void ITokenSink.Add(ReadOnlySpan<char> token) => Tokens.Add(token.ToString());
    }

    /// <summary>The script, read once.</summary>
    public sealed class Script : IDisposable
    {
        internal SearchEngine Engine { get; } = new();

        public void Dispose() => Engine.Dispose();
    }
}
