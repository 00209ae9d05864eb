using System.Collections.Immutable;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.References.Exports;
using Casebook.Render.Shared.References.Text;
using Casebook.Tests.Parse.References;
using CsCheck;

namespace Casebook.Tests.Render.Shared.References;

public sealed class ExportTests
{
    private const string Data = "Render/Shared/References/Data/";

    private static readonly ImmutableArray<Work> Works = ReferenceTestData.ReadLibrary(ReferenceTestData.File(Data + "works.json"));

    [Fact]
    public void Bibtex_out_and_in_is_the_same() => AssertIdentity(new BibTeXExport(), work => work);

    [Fact]
    public void Csl_json_out_and_in_is_the_same() => AssertIdentity(new CslJsonExport(), work => work);

    [Fact]
    public void Ris_out_and_in_is_the_same_with_last_pages_in_full() =>
        AssertIdentity(new RisExport(), work => work with { Pages = PageRange.Expand(work.Pages) });

    [Fact]
    public void Nbib_out_and_in_is_the_same() => AssertIdentity(new NbibExport(), work => work);

    [Fact]
    public void Our_own_yaml_out_and_in_is_the_same() => AssertIdentity(new YamlExport(), work => work);

    [Fact]
    public void Names_of_every_kind_survive_our_own_yaml() =>
        WorkGenerator
            .AnyPerson.List[1, 4]
            .Sample(
                people =>
                {
                    var expected = new Work
                    {
                        Key = "a",
                        Location = new Casebook.Files.SourceText("a.yml", "").At(0, 0),
                        Title = "Made up",
                        Authors = [.. people],
                    };
                    var read = Assert.Single(ReferenceTestData.ReadLibrary("a.yml", Write(new YamlExport(), [expected]), new DiagnosticBag()));
                    Assert.Equal(expected.Authors, read.Authors.AsEnumerable());
                },
                iter: 500
            );

    [Fact]
    public void An_article_written_in_nlm_or_ama_is_read_back_the_same()
    {
        WorkGenerator.Pasteable.Sample(
            work =>
            {
                foreach (var style in (IReferenceStyle[])[new NlmStyle(), new AmaStyle()])
                {
                    var ama = style is AmaStyle;
                    var expected = ama
                        ? work with
                        {
                            Pages = PageRange.Expand(work.Pages),
                            Month = null,
                            Day = null,
                            Pmid = "",
                            Pmcid = "",
                            Language = "",
                        }
                        : work;
                    var text = new StyledText();
                    style.Write(expected, text);
                    var read = ReferenceTestData.ReadPasted(text.ToString());
                    Assert.Equal(ReferenceTestData.Describe(expected), ReferenceTestData.Describe(read));
                }
            },
            iter: 2000
        );
    }

    // The files beside this test are what pandoc and bibutils were given; make-answers.sh must run when they change.
    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("nbib")]
    [InlineData("json")]
    public void The_exports_are_those_that_other_programs_have_read(string extension)
    {
        IWorkExport[] exports = [new BibTeXExport(), new RisExport(), new NbibExport(), new CslJsonExport()];
        var text = Write(exports.Single(export => export.Extension == extension), Works);
        if (Environment.GetEnvironmentVariable("CASEBOOK_WRITE_EXPORTS") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, $"works.{extension}"), text);
        Assert.Equal(ReferenceTestData.File($"{Data}exports/works.{extension}").Text, text);
    }

    [Theory]
    [InlineData("readback-bib.json")]
    [InlineData("readback-json.json")]
    [InlineData("readback-bib-bibutils.bib")]
    [InlineData("readback-ris-bibutils.bib")]
    public void Pandoc_and_bibutils_read_our_exports_without_loss(string answer)
    {
        var read = ReferenceTestData.ReadLibrary(ReferenceTestData.File(Data + answer)).ToDictionary(work => work.Key, StringComparer.Ordinal);
        Assert.Equal(Works.Length, read.Count);
        Assert.Empty(
            Works
                .Where(work => Essence(work, answer) != Essence(read[work.Key], answer))
                .Select(work => $"{Essence(work, answer)}\n--- was read as ---\n{Essence(read[work.Key], answer)}")
        );
    }

    // bibutils has no place for PubMed ids in BibTeX, and writes the last word of a group first; both are its own losses.
    private static string Essence(Work work, string answer)
    {
        var people = string.Join(
            "; ",
            work.Authors.Select(author =>
                author.IsGroup || author.Given.Length > 0
                    ? string.Join(
                        ' ',
                        $"{author.Given} {author.Particle} {author.Family} {author.Suffix}"
                            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                            .Order(StringComparer.Ordinal)
                    )
                    : $"{author.Particle} {author.Family} {author.Initials} {author.Suffix}".Trim()
            )
        );
        var pmid = answer.Contains("bibutils", StringComparison.Ordinal) ? "" : work.Pmid;
        var pages = work.Pages.Length > 0 ? PageRange.Expand(work.Pages) : work.ArticleNumber;
        return $"{people}\n{work.Title}\n{work.Year}\n{work.Volume} {work.Issue} {pages}\n{work.Doi} {pmid}";
    }

    private static void AssertIdentity(IWorkExport export, Func<Work, Work> normalise) =>
        WorkGenerator
            .Any.List[1, 3]
            .Sample(
                works =>
                {
                    var expected = works.Select((work, i) => normalise(work with { Key = $"key{i}" })).ToList();
                    var problems = new DiagnosticBag();
                    var read = ReferenceTestData.ReadLibrary($"a.{export.Extension}", Write(export, expected), problems);
                    Assert.Equal(expected.Select(ReferenceTestData.Describe), read.Select(ReferenceTestData.Describe));
                    Assert.Empty(problems.ToImmutable());
                },
                iter: 500
            );

    private static string Write(IWorkExport export, IEnumerable<Work> works)
    {
        var text = new StringBuilder();
        export.Write(works, text);
        return text.ToString();
    }
}
