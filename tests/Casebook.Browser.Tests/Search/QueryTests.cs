using Casebook.Browser.Tests.Hosting;

namespace Casebook.Browser.Tests.Search;

/// <summary>The queries of queries.yml against this repository's own casebook. A browser asks them: an interpreter takes minutes.</summary>
public sealed class QueryTests(SiteFixture fixture)
{
    [Fact]
    public async Task The_expected_page_comes_first_in_95_of_100_queries_and_among_the_first_three_in_all()
    {
        var queries = QueryFile.Read("queries.yml");
        Assert.True(queries.Count >= 100, "there are enough queries");
        await using var script = await SearchScript.OpenAsync(fixture);

        var found = await script.AskAsync([.. queries.Select(query => query.Ask)]);
        var answers = queries
            .Zip(found, (query, answer) => (query.Ask, query.First, Found: answer.Hits.Select(hit => hit.Url).Take(3).ToList()))
            .ToList();
        var missed = answers.Where(answer => !answer.Found.Take(1).Any(answer.First.Contains)).Select(Shown).ToList();
        Assert.Empty(answers.Where(answer => !answer.Found.Any(answer.First.Contains)).Select(Shown));
        Assert.True(missed.Count * 20 <= queries.Count, string.Join('\n', missed));

        static string Shown((string Ask, List<string> First, List<string> Found) answer) => $"{answer.Ask}: {string.Join(", ", answer.Found)}";
    }

    [Theory]
    [InlineData("telangectasia", "search_corrected telangectasia|telangiectasia")]
    [InlineData("ssc", "search_also systemic sclerosis")]
    [InlineData("test:nonesuch", "search_no_such_name test:nonesuch")]
    public async Task What_was_mended_or_widened_is_said(string query, string note) => Assert.Contains(note, (await Ask(query)).Notes);

    [Fact]
    public async Task A_passage_leads_to_its_section_and_marks_the_words()
    {
        var hit = (await Ask("1:320 nucleolar")).Hits[0];

        Assert.Equal("glance", hit.Section);
        Assert.Equal("antinuclear antibodies: positive 1:320, nucleolar", hit.Passage);
        Assert.Equal(["1:320", "nucleolar"], hit.Marked);
    }

    [Fact]
    public async Task Narrower_terms_come_below_direct_hits()
    {
        var found = (await Ask("ANCA-associated vasculitis")).Urls;

        Assert.Equal("diagnoses/anca-associated-vasculitis/", found[0]);
        Assert.Contains("diagnoses/granulomatosis-with-polyangiitis/", found);
        Assert.Contains("cases/granulomatosis-with-polyangiitis-elderly-1/", found);
    }

    [Fact]
    public async Task A_phrase_is_found_only_side_by_side()
    {
        Assert.Contains("cases/antisynthetase-jo-1-ild/", (await Ask("\"treated as pneumonia\"")).Urls);
        Assert.Empty((await Ask("\"pneumonia as treated\"")).Urls);
    }

    private async Task<Answer> Ask(string query)
    {
        await using var script = await SearchScript.OpenAsync(fixture);
        return Assert.Single(await script.AskAsync(query));
    }
}
