using System.Text;
using Casebook.Render.Outputs.Search;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Search;

/// <summary>The files of the index. Made-up cases.</summary>
public sealed class SearchFilesTests
{
    [Fact]
    public void Cases_that_are_not_published_leave_no_trace()
    {
        var site = BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test"),
                    ("content/cases/shown.md", "---\ntitle: Shown\n---\nPlainly visible.\n"),
                    ("content/cases/draft.md", "---\ntitle: Quokkaitis\ndraft: true\n---\nZebrafishoma.\n"),
                    ("content/cases/later.md", "---\ntitle: Quokkaitis later\npublish_on: 2030-01-01\n---\nZebrafishoma.\n"),
                    (
                        "content/cases/embargo.md",
                        "---\ntitle: Quokkaitis asked\nanswers_after: 2030-01-01\ndiagnosis: zebrafishoma\n---\nZebrafishoma.\n"
                    )
                )
                .Tree()
        );

        var index = string.Join(
            '\n',
            site.Files.Where(file => file.Key.StartsWith("search/", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value))
        );
        Assert.Contains("visible", index, StringComparison.Ordinal);
        Assert.DoesNotContain("quokka", index, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("zebrafish", index, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Questions_and_their_answers_are_not_searched()
    {
        var site = BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test"),
                    (
                        "content/cases/a.md",
                        "---\ntitle: A\nquestions:\n  - stem: What is it?\n    options: [{text: Quokkaitis, correct: true, why: "
                            + "Zebrafishoma is not.}, {text: Zebrafishoma}]\n---\nText.\n"
                    )
                )
                .Tree()
        );

        Assert.Empty(new SearchEngine(site).Ask("quokkaitis").Urls);
        Assert.Empty(new SearchEngine(site).Ask("zebrafishoma").Urls);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public void A_list_is_cut_into_runs_without_loss(int count)
    {
        var items = Enumerable.Range(0, count).ToList();

        var starts = Shards.Cut(items, 5, item => 1 + (item % 3));

        Assert.Equal(5, starts.Length);
        Assert.Equal(items, Enumerable.Range(0, 5).SelectMany(shard => Shards.Run(items, starts, shard)));
    }

    [Fact]
    public void At_a_thousand_cases_a_question_costs_little()
    {
        var engine = new SearchEngine(SearchEngine.BuildIndex(ManyCases.Make(1000).Tree()));

        Assert.NotEmpty(engine.Ask("made-up finding 3").Urls);
        Assert.InRange(engine.TakeBytes(), 1, 250_000);
        foreach (
            var query in new[]
            {
                "scl70",
                "test disease 7 negative",
                "raynoud",
                "patient",
                "\"made-up finding\"",
                "wuna",
                "finding:made-up-finding-12 level:advanced",
            }
        )
        {
            engine.Ask(query);
            var bytes = engine.TakeBytes();
            Assert.True(bytes < 60_000, $"{query}: {bytes} bytes");
        }
    }
}
