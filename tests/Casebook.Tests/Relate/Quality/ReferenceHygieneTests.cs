using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Relate.Quality;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Relate.Quality;

/// <summary>What is wrong with a reference is found in one place. Made-up works.</summary>
public sealed class ReferenceHygieneTests
{
    private const string Library = """
        - {key: good, title: A sound made-up work, year: 2001, pages: 5-9, doi: 10.1000/good}
        - {key: status, title: A work taken back, year: 2001, doi: 10.1000/status, status: retracted}
        - {key: year, title: A work of the far future, year: 2128, doi: 10.1000/year}
        - {key: pages, title: A work read backwards, year: 2001, pages: 205-102, doi: 10.1000/pages}
        - {key: malformed, title: A work with an odd number, year: 2001, issn: 1234-5678, doi: 10.1000/malformed}
        - {key: uncited, title: A work that nobody reads, year: 2001, doi: 10.1000/uncited}
        - {key: identifier, title: A work without a number, year: 2001}
        """;

    [Theory]
    [InlineData(nameof(ReferenceFault.Status))]
    [InlineData(nameof(ReferenceFault.Year))]
    [InlineData(nameof(ReferenceFault.Pages))]
    [InlineData(nameof(ReferenceFault.Malformed))]
    [InlineData(nameof(ReferenceFault.Uncited))]
    [InlineData(nameof(ReferenceFault.Identifier))]
    public void A_fault_is_found_with_its_work_alone(string fault)
    {
        var kind = Enum.Parse<ReferenceFault>(fault);
        Assert.Equal([kind.Key()], ReferenceHygiene.Find(Model.Value, kind).Select(work => work.Work.Key));
    }

    [Theory]
    [InlineData(1449, true)]
    [InlineData(1450, false)]
    [InlineData(2027, false)]
    [InlineData(2028, true)]
    [InlineData(null, false)]
    public void A_year_is_impossible_before_books_and_after_the_next_one(int? year, bool isImpossible) =>
        Assert.Equal(isImpossible, PublicationYear.IsImpossible(year, new DateOnly(2026, 11, 30)));

    private static readonly Lazy<Casebook.Relate.SiteModel> Model = new(() =>
        StudySites.Model(
            new MemoryFileTree(
                new Dictionary<string, string>
                {
                    ["site.config.yml"] = "title: Made up\n",
                    ["content/references/all.yml"] = Library,
                    ["content/cases/a.md"] =
                        "---\ntitle: Made up\nreferences: [good, status, year, pages, malformed, identifier]\n---\nAll of it [@good; "
                        + "@status; @year; @pages; @malformed; @identifier].\n",
                }
            )
        )
    );
}
