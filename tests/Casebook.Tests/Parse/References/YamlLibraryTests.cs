using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References;

namespace Casebook.Tests.Parse.References;

public sealed class YamlLibraryTests
{
    private readonly DiagnosticBag _problems = new();

    [Fact]
    public void A_whole_entry_becomes_a_work()
    {
        var work = Assert.Single(
            Parse(
                """
                - key: badshah2019
                  type: article
                  title: 'Antisynthetase syndrome presenting as interstitial lung disease: a case report'
                  authors: [Badshah A, Haider I, Lynch JP 3rd, 'van der Berg, Jan-Pieter', "Fallah Tafti S"]
                  journal: Journal of Medical Case Reports
                  date: 2019-08-04
                  volume: 13
                  pages: 241
                  doi: https://doi.org/10.1186/s13256-019-2146-0
                  pmid: 31376837
                  licence: CC BY
                  language: en
                """
            )
        );

        Assert.Empty(_problems.ToImmutable());
        Assert.Equal(("badshah2019", false), (work.Key, work.KeyIsGenerated));
        Assert.Equal(
            "Badshah A|Haider I|Lynch JP 3rd|van der Berg JP|Fallah Tafti S",
            string.Join('|', work.Authors.Select(a => $"{a.Family} {a.Initials} {a.Suffix}".TrimEnd()))
        );
        Assert.Equal("Jan-Pieter", work.Authors[3].Given);
        Assert.Equal((2019, 8, 4), (work.Year, work.Month, work.Day));
        Assert.Equal(("13", "241", "10.1186/s13256-019-2146-0", "31376837"), (work.Volume, work.Pages, work.Doi, work.Pmid));
    }

    [Fact]
    public void Authors_may_stand_on_one_line()
    {
        var work = Assert.Single(Parse("- {title: Invented, authors: 'Smith AB, Jones C, Lupus Study Group, et al.'}"));
        Assert.Equal(["Smith", "Jones", "Lupus Study Group"], work.Authors.Select(a => a.Family));
        Assert.True(work.Authors[2].IsGroup);
        Assert.True(work.MoreAuthors);
        Assert.Equal(0, _problems.Count);
    }

    [Fact]
    public void An_unknown_key_gets_the_nearest_known_one()
    {
        Parse("- {title: Invented, jurnal: J Invent}");
        var problem = Assert.Single(_problems.ToImmutable());
        Assert.Equal("CB371", problem.Code);
        Assert.Equal("Did you mean `journal`?", problem.Hint);
        Assert.Equal(new LinePosition(1, 21), problem.Location!.Value.Start);
    }

    [Theory]
    [InlineData("doi: 11.1000/x", "CB373")]
    [InlineData("pmid: PMC123", "CB373")]
    [InlineData("issn: 1234-5678", "CB373")]
    [InlineData("isbn: 978-3-16-148410-1", "CB373")]
    [InlineData("year: last", "CB372")]
    [InlineData("type: letter", "CB372")]
    [InlineData("status: withdrawn", "CB372")]
    [InlineData("authors: [Mary smith]", "CB374")]
    public void A_wrong_value_is_reported_where_it_stands(string line, string code)
    {
        Parse($"- title: Invented\n  {line}\n");
        var problem = Assert.Single(_problems.ToImmutable());
        Assert.Equal(code, problem.Code);
        Assert.Equal(2, problem.Location!.Value.Start.Line);
    }

    [Fact]
    public void An_entry_that_says_nothing_is_reported()
    {
        Parse("- key: a\n- \n");
        Assert.Equal(["CB376 1", "CB376 2"], _problems.ToImmutable().Select(problem => $"{problem.Code} {problem.Line}"));
    }

    [Fact]
    public void Pasted_references_may_stand_among_structured_ones()
    {
        var works = Parse("- {key: a, title: Invented}\n- \"Smith AB. Invented title. J Invent. 2001;2(3):4-5.\"\n");
        Assert.Equal(["a", ""], works.Select(w => w.Key));
        Assert.Equal("J Invent", works[1].Container);
    }

    private ImmutableArray<Work> Parse(string yaml) =>
        LibraryFileParser.Parse(new SourceText("content/references/a.yml", yaml), new ReferenceReader(), _problems);
}
