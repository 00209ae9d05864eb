using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Search;

/// <summary>What is negative or absent never counts as an answer, and can be asked for. Made-up cases.</summary>
public sealed class NegativeResultTests : IDisposable
{
    private const string Terms = """
        - name: anti-Scl-70
          kind: test
          synonyms: [anti-topoisomerase I]
        - name: test antibodies
          kind: test
        - name: test antibody A
          kind: test
          parents: [test antibodies]
        - name: made-up rash
          kind: finding
        - name: test disease
          kind: diagnosis
        - name: negative NBT
          kind: finding
        """;

    private readonly SearchEngine _engine = new(
        BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test"),
                    ("content/terms/all.yml", Terms),
                    (
                        "content/cases/positive.md",
                        "---\ntitle: First\ndiagnosis: test disease\nfindings: [made-up rash, negative NBT]\nserology: [{test: anti-Scl-70, "
                            + "result: positive}, {test: test antibody A, result: positive}]\n---\n## Text\nAnti-Scl-70 was found, with a made-up rash.\n"
                    ),
                    (
                        "content/cases/negative.md",
                        "---\ntitle: Second\ndiagnosis: test disease\nfindings: [{absent: made-up rash}]\nserology: [{test: anti-Scl-70, "
                            + "result: negative}, {test: test antibody A, result: negative}]\nlevel: advanced\n---\n## Text\nAnti-Scl-70 "
                            + "was negative and there was no made-up rash. Anti-Scl-70 again.\n"
                    ),
                    (
                        "content/cases/neither.md",
                        "---\ntitle: Third\ndiagnosis: test disease\nlevel: foundation\n---\n## Text\nNothing was tested.\n"
                    ),
                    (
                        "content/cases/pending.md",
                        "---\ntitle: Fourth\nserology: [{test: test antibody B, result: pending}]\n---\n## Text\nMade up.\n"
                    ),
                    (
                        "content/cases/not-done.md",
                        "---\ntitle: Fifth\nserology: [{test: test antibody B, result: not done}]\n---\n## Text\nMade up.\n"
                    )
                )
                .Tree()
        )
    );

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("anti-scl-70")]
    [InlineData("scl70")]
    [InlineData("anti topoisomerase 1")]
    [InlineData("scl 70 positive")]
    [InlineData("made-up rash")]
    [InlineData("test:scl-70")]
    [InlineData("test:+anti-scl-70")]
    [InlineData("finding:made-up-rash")]
    public void A_negative_result_is_no_answer(string query)
    {
        var answer = _engine.Ask(query);

        Assert.Contains("cases/positive/", answer.Urls);
        Assert.DoesNotContain("cases/negative/", answer.Urls);
    }

    [Theory]
    [InlineData("anti-scl-70 negative")]
    [InlineData("negative anti scl 70")]
    [InlineData("no made-up rash")]
    [InlineData("made-up rash absent")]
    [InlineData("made-up rash negative")]
    [InlineData("made-up rash neg")]
    [InlineData("test antibodies negative")]
    [InlineData("test:-anti-scl-70")]
    [InlineData("test:anti-scl-70-")]
    [InlineData("finding:-\"made-up rash\"")]
    public void A_negative_result_is_found_when_it_is_asked_for(string query)
    {
        var answer = _engine.Ask(query);

        Assert.Equal("cases/negative/", answer.Urls[0]);
        Assert.DoesNotContain("cases/positive/", answer.Urls);
    }

    [Theory]
    [InlineData("negative NBT")]
    [InlineData("negative-NBT")]
    public void A_word_of_denial_belongs_to_a_name_that_is_typed_whole(string query) =>
        Assert.Equal("cases/positive/", _engine.Ask(query).Urls.First(url => url.StartsWith("cases/", StringComparison.Ordinal)));

    [Fact]
    public void Where_it_was_looked_for_and_not_found_stands_apart() => Assert.Equal(["cases/negative/"], _engine.Ask("scl-70").Against);

    [Fact]
    public void A_passage_of_a_negative_result_says_so() => Assert.Equal("anti-Scl-70: negative", _engine.Ask("scl 70 negative").Hits[0].Passage);

    [Fact]
    public void A_test_that_was_not_done_comes_after_one_that_was() =>
        Assert.Equal(
            ["cases/pending/", "cases/not-done/"],
            _engine.Ask("test antibody B").Urls.Where(url => url is "cases/pending/" or "cases/not-done/")
        );

    [Theory]
    [InlineData("level:advanced", "cases/negative/")]
    [InlineData("dx:test-disease level:foundation", "cases/neither/")]
    [InlineData("dx:\"test disease\" -scl70 -negative", "cases/neither/")]
    [InlineData("dx:test_disease -level:advanced test:scl70", "cases/positive/")]
    public void Filters_leave_only_what_they_name(string query, string only) => Assert.Equal([only], _engine.Ask(query).Urls);
}
