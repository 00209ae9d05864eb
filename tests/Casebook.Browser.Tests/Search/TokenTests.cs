using Casebook.Browser.Tests.Hosting;
using Casebook.Render.Outputs.Search;
using CsCheck;

namespace Casebook.Browser.Tests.Search;

public sealed class TokenTests(SiteFixture fixture)
{
    private const string Letters = "abcsS AΒβγıİşéüß019-–/:.'’,+()\nTœ";

    // The index and the page must cut alike, or a page could not be found by its own words.
    [Fact]
    public async Task The_script_cuts_as_the_index_does()
    {
        await using var script = await SearchScript.OpenAsync(fixture);
        await Gen.Char[Letters]
            .Array[0, 30]
            .Select(letters => new string(letters))
            .Array[200]
            .SampleAsync(
                async texts => Assert.Equal(texts.Select(text => Shown(text, Tokens(text))), texts.Zip(await script.TokensAsync(texts), Shown)),
                iter: 20,
                threads: 1
            );
    }

    // With the text, so that a difference says where it is.
    private static string Shown(string text, IReadOnlyList<string> tokens) => $"{text} => {string.Join('|', tokens)}";

    private static IReadOnlyList<string> Tokens(string text)
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
}
