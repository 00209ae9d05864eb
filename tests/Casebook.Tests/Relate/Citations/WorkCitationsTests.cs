using Casebook.Relate.Citations;

namespace Casebook.Tests.Relate.Citations;

/// <summary>What a work knows of the cases that name it. Made-up works and cases.</summary>
public sealed class WorkCitationsTests
{
    [Fact]
    public void A_work_knows_who_cites_lists_and_retells_it()
    {
        var work = Work("a", Listing("a", "Twice [@a], and again [@a]."), Listing("a", "Nothing."), ("retold_from: a", "Text."));
        Assert.Equal([(0, 2)], work.CitedBy.Select(citing => (citing.Case.Index, citing.Mentions.Length)));
        Assert.Equal(2, work.TimesCited);
        Assert.Equal([0, 1, 2], work.Cases.Select(entry => entry.Index));
        Assert.Equal([2], work.RetoldIn.Select(entry => entry.Index));
    }

    [Fact]
    public void Questions_and_further_reading_are_no_citations()
    {
        var asking = (
            "references: [a]\nquestions:\n  - stem: What is it?\n    options: [{text: this, correct: true}, {text: that}]\n    cites: [a]",
            "Text."
        );
        var work = Work("a", Listing("a", "Cited [@a]."), asking, Listing("a", "Nothing."), ("retold_from: a", "Text."));
        Assert.Equal(1, work.TimesCited);
        Assert.Equal([0], work.CitedBy.Select(citing => citing.Case.Index));
        Assert.Equal([1], work.AskedIn.Select(one => one.Case.Index));
        Assert.Equal([2], work.FurtherReadingIn().Select(entry => entry.Index));
    }

    [Theory]
    [InlineData("Nothing.", false, "references/#a")]
    [InlineData("Once [@a].", false, "references/#a")]
    [InlineData("Twice [@a], and again [@a].", true, "references/a/")]
    public void A_work_has_a_page_from_two_mentions_on(string body, bool hasPage, string url)
    {
        var work = Work("a", Listing("a", body));
        Assert.Equal((hasPage, url), (work.HasPage, work.Url));
    }

    [Fact]
    public void Two_cases_that_list_a_work_give_it_a_page() => Assert.True(Work("a", Listing("a", "Nothing."), Listing("a", "Nothing.")).HasPage);

    [Fact]
    public void A_work_that_a_case_is_retold_from_has_a_page() => Assert.True(Work("a", ("retold_from: a", "Text.")).HasPage);

    [Theory]
    [InlineData(0, "references/")]
    [InlineData(99, "references/")]
    [InlineData(100, "references/page-2/")]
    [InlineData(200, "references/page-3/")]
    public void A_hundred_works_stand_on_a_page_of_the_index(int index, string page) => Assert.Equal(page, WorkCitationsBuilder.IndexPage(index));

    [Fact]
    public void Works_cited_together_twice_leave_out_those_that_were_only_once()
    {
        var with = Work("a", Listing("a, b, c", "Text."), Listing("a, b", "Text.")).FindCitedWith();
        Assert.Equal([("b", 2)], with.Select(one => (one.Work.Key, one.Together)));
    }

    [Fact]
    public void Works_cited_together_once_are_not_cited_often() => Assert.Empty(Work("a", Listing("a, c, b", "Text.")).FindCitedWith());

    [Fact]
    public void Eight_works_cited_together_are_enough() =>
        Assert.Equal(
            8,
            Work("a", Listing("a, b, c, d, e, f, g, h, i, j", "Text."), Listing("a, b, c, d, e, f, g, h, i, j", "Text.")).FindCitedWith().Length
        );

    [Fact]
    public void A_work_alone_is_cited_with_none() => Assert.Empty(Work("a", Listing("a", "Text.")).FindCitedWith());

    private static (string Fields, string Body) Listing(string keys, string body) => ($"references: [{keys}]", body);

    private static WorkCitations Work(string key, params (string Fields, string Body)[] cases)
    {
        var library = string.Concat("abcdefghij".Select(letter => $"- {{key: {letter}, title: Made-up work {letter}, doi: 10.1000/{letter}}}\n"));
        return MadeUpSite
            .Of([("content/references/all.yml", library), .. cases.Select((one, i) => MadeUpSite.Case(i, one.Fields, one.Body))])
            .Model.Works.Single(work => work.Work.Key == key);
    }
}
