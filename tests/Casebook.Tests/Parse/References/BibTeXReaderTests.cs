using Casebook.Diagnostics;
using Casebook.Domain.Works;

namespace Casebook.Tests.Parse.References;

public sealed class BibTeXReaderTests
{
    private readonly DiagnosticBag _problems = new();

    [Fact]
    public void Strings_concatenation_accents_particles_and_others_are_understood()
    {
        var work = Assert.Single(
            ReferenceTestData.ReadLibrary(
                "a.bib",
                """
                % a note with an @ in it is no entry
                @comment{nothing}
                @string{jr = "J Rheumatol"}
                @article{leroy1988,
                  author = {LeRoy, E. C. and Jean-Pierre M\"uller and Ludwig van der Berg and {World Health Organization} and Medsger, Jr, T. A. and \'{E}tienne Garc{\'\i}a and others},
                  title = {{Scleroderma} (systemic sclerosis): \emph{classification} --- $\alpha$ \& subsets},
                  journal = jr # {, Suppl},
                  year = 1988, month = feb,
                  pages = "202--5",
                  doi = {10.1000/a\_b},
                }
                """,
                _problems
            )
        );
        Assert.Empty(_problems.ToImmutable());
        Assert.Equal("leroy1988", work.Key);
        Assert.Equal(
            "LeRoy EC; Müller JP; van der Berg L; [World Health Organization]; Medsger TA Jr; García É",
            ReferenceTestData.Names(work.Authors)
        );
        Assert.True(work.MoreAuthors);
        Assert.Equal("Scleroderma (systemic sclerosis): classification — α & subsets", work.Title);
        Assert.Equal(("J Rheumatol, Suppl", 1988, 2, "202-5", "10.1000/a_b"), (work.Container, work.Year, work.Month, work.Pages, work.Doi));
    }

    [Fact]
    public void Names_in_parts_and_kinds_of_theses_are_read()
    {
        var works = ReferenceTestData.ReadLibrary(
            "a.bib",
            """
            @thesis{a, author = {family=Berg, given=Jan, prefix=van den, suffix=Jr and Doe, Jane}, title = {A}, type = {mathesis}, year = 2001}
            @phdthesis{b, author = {Suharto,}, title = {B}, year = 2001}
            @techreport{c, author = {Doe, Jane}, title = {C}, number = {12-34}, institution = {House}, year = 2001}
            """,
            _problems
        );
        Assert.Empty(_problems.ToImmutable());
        Assert.Equal("van den Berg J Jr; Doe J", ReferenceTestData.Names(works[0].Authors));
        Assert.Equal(("Master's thesis", "PhD thesis", "Suharto"), (works[0].Genre, works[1].Genre, ReferenceTestData.Names(works[1].Authors)));
        Assert.Equal((WorkType.Report, "12-34", "House"), (works[2].Type, works[2].Issue, works[2].Publisher));
    }

    [Fact]
    public void A_chapter_takes_from_its_book_what_it_does_not_say()
    {
        var works = ReferenceTestData.ReadLibrary(
            "a.bib",
            """
            @incollection{part, author = {A. Writer}, title = {Part}, crossref = {whole}, pages = {1--2}}
            @book{whole, editor = {B. Editor}, title = {Whole}, publisher = {House}, year = 2001}
            """,
            _problems
        );
        Assert.Equal(0, _problems.Count);
        Assert.Equal(
            (WorkType.Chapter, "Part", "Whole", "House", 2001),
            (works[0].Type, works[0].Title, works[0].Container, works[0].Publisher, works[0].Year)
        );
        Assert.Equal("Editor B", ReferenceTestData.Names(works[0].Editors));
    }

    [Theory]
    [InlineData("@article{a,\n  title = {Never closed,\n}\n@article{b, title = {Fine}}", 2, "CB379")]
    [InlineData("@article{a,\n  title {No sign}\n}\n@article{b, title = {Fine}}", 2, "CB379")]
    [InlineData("@article{a,\n  title = {One}\n  year = 2001\n}\n@article{b, title = {Fine}}", 3, "CB379")]
    [InlineData("@article{a,\n  title = {One},\n  journal = jrheum\n}\n@article{b, title = {Fine}}", 3, "CB380")]
    [InlineData("@article{a, title = {One},\n crossref = {c}}\n@article{b, title = {Fine}}", 2, "CB380")]
    public void A_mistake_is_reported_at_its_line_and_the_next_entry_is_read(string text, int line, string code)
    {
        var works = ReferenceTestData.ReadLibrary("a.bib", text, _problems);
        var problem = Assert.Single(_problems.ToImmutable());
        Assert.Equal((code, line), (problem.Code, problem.Line));
        Assert.Equal("Fine", works[^1].Title);
    }
}
