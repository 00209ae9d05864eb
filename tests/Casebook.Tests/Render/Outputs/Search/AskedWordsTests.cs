using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Search;

/// <summary>Names are found by what their words mean, and a question of many words by the cases that answer most of it. Made-up cases.</summary>
public sealed class AskedWordsTests : IDisposable
{
    private const string Terms = """
        - {name: nephrolithiasis, kind: finding}
        - {name: periorbital oedema, kind: finding}
        - {name: made-up antibodies, kind: test}
        - {name: narrow antibody, kind: test, parents: [made-up antibodies]}
        """;

    private readonly SearchEngine _engine = new(
        BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test"),
                    ("content/terms/all.yml", Terms),
                    ("content/cases/stones.md", "---\ntitle: First\nfindings: [nephrolithiasis]\n---\n## Text\nA cook of fifty.\n"),
                    ("content/cases/eyes.md", "---\ntitle: Second\nfindings: [periorbital oedema]\n---\n## Text\nA gardener with a cough.\n"),
                    ("content/cases/broad.md", "---\ntitle: Third\nserology: [made-up antibodies: positive]\n---\n## Text\nA baker.\n"),
                    ("content/cases/narrow.md", "---\ntitle: Fourth\nserology: [narrow antibody: negative]\n---\n## Text\nA baker.\n")
                )
                .Tree()
        )
    );

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("kidney stones", "cases/stones/")]
    [InlineData("stones in my kidney", "cases/stones/")]
    [InlineData("renal calculi", "cases/stones/")]
    [InlineData("swollen eyelids", "cases/eyes/")]
    [InlineData("swelling of the eyelid", "cases/eyes/")]
    [InlineData("gardener with a rash and a cough", "cases/eyes/")]
    public void The_case_meant_comes_first_among_cases(string query, string first) =>
        Assert.Equal(first, _engine.Ask(query).Hits.First(hit => hit.Kind == "case").Url);

    // The narrow test is positive nowhere; what is broader answers, and the case in which it was negative stays apart.
    [Fact]
    public void What_no_case_shows_is_answered_by_the_broader_name()
    {
        var hits = _engine.Ask("narrow antibody positive").Hits;

        Assert.Equal("cases/broad/", hits.First(hit => hit.Kind == "case").Url);
        Assert.DoesNotContain(hits, hit => hit.Kind == "case" && hit.Url == "cases/narrow/");
    }
}
