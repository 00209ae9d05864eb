using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Tests.Parse.References;

/// <summary>The nine references of the calcinosis case as the journal printed them (one year is misprinted there).</summary>
public sealed class CalcinosisReferencesTests
{
    [Theory]
    [InlineData(
        "LeRoy EC, Black C, Fleischmajer R, Jablonska S, Krieg T, Medsger TA Jr, et al. Scleroderma (systemic sclerosis): classification, "
            + "subsets and pathogenesis. J Rheumatol. 1988;15(2):202-5. [PubMed]",
        "LeRoy EC|Black C|Fleischmajer R|Jablonska S|Krieg T|Medsger TA Jr|...",
        "Scleroderma (systemic sclerosis): classification, subsets and pathogenesis",
        "J Rheumatol",
        1988,
        "15",
        "2",
        "202-5"
    )]
    [InlineData(
        "Boulman N, Slobodin G, Rozenbaum M, Rosner I. Calcinosis in rheumatic diseases. Semin Arthritis Rheum. 2005;34(6):805-12. [Crossref] [PubMed]",
        "Boulman N|Slobodin G|Rozenbaum M|Rosner I",
        "Calcinosis in rheumatic diseases",
        "Semin Arthritis Rheum",
        2005,
        "34",
        "6",
        "805-12"
    )]
    [InlineData(
        "Avouac J, Guerini H, Wipff J, Assous N, Chevrot A, Kahan A, et al. Radiological hand involvement in systemic sclerosis. Ann Rheum "
            + "Dis. 2006;65(8):1088-92. [Crossref] [PubMed] [PMC]",
        "Avouac J|Guerini H|Wipff J|Assous N|Chevrot A|Kahan A|...",
        "Radiological hand involvement in systemic sclerosis",
        "Ann Rheum Dis",
        2006,
        "65",
        "8",
        "1088-92"
    )]
    [InlineData(
        "Onishi S, Homma Y, Hasegawa H, Yasukawa M. Multiple tumoral calcinosis in systemic sclerosis. Intern Med. 2013;52(23):2689. [Crossref] [PubMed]",
        "Onishi S|Homma Y|Hasegawa H|Yasukawa M",
        "Multiple tumoral calcinosis in systemic sclerosis",
        "Intern Med",
        2013,
        "52",
        "23",
        "2689"
    )]
    [InlineData(
        "Düzgün N. Cutaneous calcinosis in a patient with limited scleroderma: CREST syndrome. Eur J Rheumatol. 2107;4(4):305-6. [Crossref] [PubMed] [PMC]",
        "Düzgün N",
        "Cutaneous calcinosis in a patient with limited scleroderma: CREST syndrome",
        "Eur J Rheumatol",
        2107,
        "4",
        "4",
        "305-6"
    )]
    [InlineData(
        "Cruz-Domínguez MP, García-Collinot G, Saavedra MA, Medina G, Carranza-Muleiro RA, Vera-Lastra OI, et al. Clinical, biochemical, "
            + "and radiological characterization of the calcinosis in a cohort of Mexican patients with systemic sclerosis. Clin Rheumatol. "
            + "2017;36(1):111-7. [Crossref] [PubMed]",
        "Cruz-Domínguez MP|García-Collinot G|Saavedra MA|Medina G|Carranza-Muleiro RA|Vera-Lastra OI|...",
        "Clinical, biochemical, and radiological characterization of the calcinosis in a cohort of Mexican patients with systemic sclerosis",
        "Clin Rheumatol",
        2017,
        "36",
        "1",
        "111-7"
    )]
    [InlineData(
        "Koutaissoff S, Vanthuyne M, Smith V, De Langhe E, Depresseux G, Westhovens R, et al. Hand radiological damage in systemic "
            + "sclerosis: comparison with a control group and clinical and functional correlations. Semin Arthritis Rheum. "
            + "2011;40(5):455-60. [Crossref] [PubMed]",
        "Koutaissoff S|Vanthuyne M|Smith V|De Langhe E|Depresseux G|Westhovens R|...",
        "Hand radiological damage in systemic sclerosis: comparison with a control group and clinical and functional correlations",
        "Semin Arthritis Rheum",
        2011,
        "40",
        "5",
        "455-60"
    )]
    [InlineData(
        "Reiter N, El-Shabrawi L, Leinweber B, Berghold A, Aberer E. Calcinosis cutis: part II. Treatment options. J Am Acad Dermatol. "
            + "2011;65(1):15-22. [Crossref] [PubMed]",
        "Reiter N|El-Shabrawi L|Leinweber B|Berghold A|Aberer E",
        "Calcinosis cutis: part II. Treatment options",
        "J Am Acad Dermatol",
        2011,
        "65",
        "1",
        "15-22"
    )]
    [InlineData(
        "Balin SJ, Wetter DA, Andersen LK, Davis MD. Calcinosis cutis occurring in association with autoimmune connective tissue disease: "
            + "the Mayo Clinic experience with 78 patients, 1996-2009. Arch Dermatol. 2012;148(4):455-62. [Crossref] [PubMed]",
        "Balin SJ|Wetter DA|Andersen LK|Davis MD",
        "Calcinosis cutis occurring in association with autoimmune connective tissue disease: the Mayo Clinic experience with 78 patients, 1996-2009",
        "Arch Dermatol",
        2012,
        "148",
        "4",
        "455-62"
    )]
    public void Becomes_a_structured_work_and_is_printed_back_the_same(
        string pasted,
        string authors,
        string title,
        string journal,
        int year,
        string volume,
        string issue,
        string pages
    )
    {
        var problems = new DiagnosticBag();
        var work = ReadPasted(pasted, problems);

        Assert.Equal(0, problems.Count);
        Assert.True(work.IsParsed);
        Assert.Equal(WorkType.Article, work.Type);
        Assert.Equal(authors, string.Join('|', work.Authors.Select(Inverted)) + (work.MoreAuthors ? "|..." : ""));
        Assert.Equal((title, journal, year, volume, issue, pages), (work.Title, work.Container, work.Year, work.Volume, work.Issue, work.Pages));
        Assert.Equal(pasted, work.AsWritten);
        Assert.Equal(("", true), (work.Key, work.KeyIsGenerated));

        var printed = new StyledText();
        new NlmStyle().Write(work, printed);
        Assert.Equal(pasted[..pasted.IndexOf(" [", StringComparison.Ordinal)], printed.ToString());
    }

    private static Work ReadPasted(string pasted, DiagnosticBag problems) =>
        new ReferenceReader().ReadPasted(new Located<string>(pasted, new SourceText("content/cases/a.md", pasted).At(0, pasted.Length)), problems);

    private static string Inverted(Person person) => $"{person.Family} {person.Initials} {person.Suffix}".TrimEnd();
}
