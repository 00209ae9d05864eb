using Casebook.Relate.Citations;

namespace Casebook.Tests.Relate.Citations;

/// <summary>How the library and the works that cases give themselves become one index. Made-up works; none has an identifier unless it says so.</summary>
public sealed class WorkLibraryTests
{
    private const string Glass = "{key: glass, title: A made-up report of glass, authors: [Glasser A], year: 2001, doi: 10.1000/glass}";
    private const string Sand = "{key: sand, title: Sand and its troubles, authors: [Sander B], year: 1999, doi: 10.1000/sand}";

    [Fact]
    public void Works_stand_by_author_then_year_then_key()
    {
        var keys = Library(
            "{key: c, title: Third made-up work, authors: [Glasser A], year: 2002, doi: 10.1000/c}",
            "{key: d, title: Fourth made-up work, authors: [Glasser A], doi: 10.1000/d}",
            "{key: b, title: Second made-up work, authors: [Glässer A], year: 2001, doi: 10.1000/b}",
            "{key: a, title: First made-up work, authors: [Glasser A], year: 2001, doi: 10.1000/a}",
            "{key: e, title: Before all, authors: [van Aal A], year: 2020, doi: 10.1000/e}",
            "{key: f, title: A title stands in, year: 2020, doi: 10.1000/f}"
        )
            .Works.Select(work => work.Key);
        Assert.Equal("f a b c d e", string.Join(' ', keys));
    }

    [Fact]
    public void A_work_given_twice_is_one_entry_under_both_keys_and_is_reported()
    {
        var site = Site([Glass, Glass.Replace("key: glass", "key: other", StringComparison.Ordinal)]);
        var entry = Assert.Single(site.Model.Targets.Works.Works);
        Assert.Same(entry, site.Model.Targets.Works.ByKey["other"]);
        Assert.Single(entry.AlsoGivenAt);
        Assert.Equal(["CB412"], site.Codes);
    }

    [Fact]
    public void One_key_for_two_works_is_an_error() =>
        Assert.Equal(["CB411"], Site([Glass, Sand.Replace("key: sand", "key: glass", StringComparison.Ordinal)]).Codes);

    [Fact]
    public void A_work_without_a_key_gets_one_of_author_and_year_that_is_free()
    {
        var keys = Library(
            "{title: First made-up work, authors: [Glässer A], year: 2001, doi: 10.1000/a}",
            "{title: Second made-up work, authors: [Glasser B], year: 2001, doi: 10.1000/b}"
        )
            .Works.Select(work => work.Key);
        Assert.Equal(["glasser2001", "glasser2001b"], keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("year: 1449", "CB414")]
    [InlineData("year: 2027", "")]
    [InlineData("year: 2028", "CB414")]
    [InlineData("pages: 205-102", "CB415")]
    [InlineData("pages: 5-5", "")]
    public void What_cannot_be_printed_is_reported_at_the_work(string field, string codes) =>
        Assert.Equal(codes, string.Join(' ', Site([$"{{key: a, title: A made-up work, doi: 10.1000/a, {field}}}"]).Codes));

    [Fact]
    public void All_works_without_an_identifier_are_one_report() =>
        Assert.Equal(["CB416"], Site(["{key: a, title: A made-up work}", "{key: b, title: Another such work}"]).Codes);

    [Theory]
    [InlineData("authors", "authors-2")]
    [InlineData("page-7", "work-page-7")]
    [InlineData("letter-a", "work-letter-a")]
    [InlineData("Glass.1", "glass-1")]
    public void The_address_of_a_work_is_none_of_the_index_itself(string key, string slug) =>
        Assert.Equal(slug, Library($"{{key: {key}, title: A made-up work, doi: 10.1000/a}}").Works[0].Slug);

    [Fact]
    public void Keys_that_differ_by_capitals_alone_have_two_addresses() =>
        Assert.Equal(
            ["glass", "glass-2"],
            Library("{key: glass, title: A made-up work, doi: 10.1000/a}", "{key: GLASS, title: Another such work, doi: 10.1000/b}")
                .Works.Select(work => work.Slug)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_listed_key_that_does_not_exist_is_an_error_with_the_nearest()
    {
        var problem = Assert.Single(Site([Glass], "references: [glas]").Problems);
        Assert.Equal("CB410", problem.Code);
        Assert.Contains("glass", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_knows_its_own_work_by_a_generated_key_too()
    {
        const string given = "references: [{title: A made-up report, authors: [Glasser A], year: 2001, doi: 10.1000/a}]";
        Assert.Empty(MadeUpSite.Of(MadeUpSite.Case(0, given, "As was said [@glasser2001].")).Codes);
    }

    [Fact]
    public void Two_cases_that_paste_the_same_reference_letter_for_letter_are_not_reported()
    {
        const string pasted = "references: [\"Glasser A. A made-up report. J Made Up. 2001;1(2):3-5. doi:10.1000/a\"]";
        Assert.DoesNotContain("CB412", MadeUpSite.OfCases(pasted, pasted).Codes);
        Assert.Contains("CB412", MadeUpSite.OfCases(pasted, pasted.Replace("made-up report", "made up report", StringComparison.Ordinal)).Codes);
        Assert.Contains("CB412", MadeUpSite.OfCases(pasted.Replace("]", ", " + pasted["references: [".Length..], StringComparison.Ordinal)).Codes);
    }

    [Theory]
    [InlineData("references: [glass]", "", "CB413")]
    [InlineData("references: [glass, sand]", "", "CB413")]
    [InlineData("references: [glass]", "As was said [@glass].", "")]
    [InlineData("level: advanced", "As was said [@glass].", "")]
    [InlineData("references: [glass]", "As was said [@sand; @glass].", "CB418")]
    [InlineData("references: [glass]", "As was said [@glas; @glass].", "CB410")]
    public void A_case_lists_what_it_cites_and_cites_what_it_lists(string fields, string body, string codes) =>
        Assert.Equal(
            codes,
            string.Join(
                ' ',
                MadeUpSite.Of(("content/references/all.yml", $"- {Glass}\n- {Sand}\n"), MadeUpSite.Case(0, fields, "Text. " + body)).Codes
            )
        );

    [Fact]
    public void Citations_are_numbered_by_first_mention_and_each_mention_has_its_own_anchor()
    {
        var entry = MadeUpSite
            .Of(
                ("content/references/all.yml", $"- {Glass}\n- {Sand}\n"),
                MadeUpSite.Case(0, "references: [glass, sand]", "First [@sand], then [@glass; @sand].")
            )
            .Model.Cases[0];
        Assert.Equal(
            ["1 sand cite-1-1 cite-1-2", "2 glass cite-2-1"],
            entry.References.Select(one => $"{one.Number} {one.Work} {string.Join(' ', one.Anchors)}")
        );
    }

    [Theory]
    [InlineData(0, "glasser2001")]
    [InlineData(1, "glasser2001b")]
    [InlineData(25, "glasser2001z")]
    [InlineData(26, "glasser2001z2")]
    public void Keys_of_the_same_author_and_year_go_on_by_letters(int n, string key) => Assert.Equal(key, WorkKey.Numbered("glasser2001", n));

    private static WorkLibrary Library(params string[] works) => Site(works).Model.Targets.Works;

    private static MadeUpSite Site(string[] works, params string[] cases) =>
        MadeUpSite.Of([
            ("content/references/all.yml", string.Concat(works.Select(work => $"- {work}\n"))),
            .. cases.Select((fields, i) => MadeUpSite.Case(i, fields)),
        ]);
}
