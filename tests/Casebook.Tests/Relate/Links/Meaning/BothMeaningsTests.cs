using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Links.Meaning;

/// <summary>A site whose cases use anaemia, DM, oxygen and C3 in both of their meanings: what its pages count and quote. Made-up cases.</summary>
public sealed partial class BothMeaningsTests
{
    private static readonly (string Slug, string Fields, string Text)[] Cases =
    [
        (
            "pale",
            "labs: [\"haemoglobin: 6.2 g/dL low\"]",
            "A woman of 30 was pale. The anaemia had been known for a year, and she had never been given iron before."
        ),
        ("marrow", "diagnosis: aplastic anaemia", "Aplastic anaemia was diagnosed from the marrow, which held few cells."),
        (
            "red",
            "labs: [\"haemoglobin: 19.8 g/dL high\"]",
            "Fanconi anaemia of a brother was mentioned. The face was plethoric and the haemoglobin 19.8 g/dL."
        ),
        ("skin", "diagnosis: dermatomyositis", "Dermatomyositis (DM) was suspected. The rash of DM settled with prednisolone."),
        (
            "sugar",
            "diagnosis: type 2 diabetes mellitus",
            "Type 2 diabetes mellitus (DM) had been treated with metformin. DM was poorly controlled for years."
        ),
        ("mask", "treatment: [oxygen]", "She was breathless and was given oxygen through a mask for three days."),
        (
            "probe",
            "summary: Made up.",
            "Oxygen saturation was 86 % and the partial pressure of oxygen 52 mmHg. Oxygen content rose in the right ventricle."
        ),
        ("immune", "serology: [\"complement C3: low\"]", "Serum C3 was low and C4 normal, so complement was being used up."),
        ("neck", "summary: Made up.", "Computed tomography showed a fracture of C3 without pressure on the cord. C3/C4 was narrow."),
    ];

    private static readonly Compilation Site = SiteCompiler.Compile(
        new SourceFiles(
            SourceFiles
                .Of(("site.config.yml", "title: Both meanings\nvocabulary: [rheumatology, haematology, endocrinology]\n"))
                .Files.AddRange(
                    Cases.Select(made => new KeyValuePair<string, byte[]>(
                        $"content/cases/{made.Slug}.md",
                        Encoding.UTF8.GetBytes($"---\ntitle: The case {made.Slug}\n{made.Fields}\n---\n## Presentation\n\n{made.Text}\n")
                    ))
                )
        ).Tree(),
        new BuildOptions { Today = new DateOnly(2026, 11, 23) }
    );

    [Theory]
    [InlineData("findings/anaemia", "pale", "pale")]
    [InlineData("diagnoses/dermatomyositis", "skin", "skin")]
    [InlineData("treatments/oxygen-therapy", "mask", "mask")]
    [InlineData("tests/complement-c3", "immune", "immune")]
    public void A_page_counts_and_quotes_the_cases_that_mean_it_and_no_other(string page, string counted, string quoted)
    {
        var html = Page(page);
        Assert.Equal(counted.Split(' '), CasesIn(TermCasesOf(html)));
        Assert.Equal(quoted.Split(' '), CasesIn(MentionsOf(html)));
    }

    // What the text itself spells out decides: the DM of the diabetic leads to diabetes, or nowhere.
    [Fact]
    public void No_case_links_the_other_meaning()
    {
        Assert.DoesNotContain("dermatomyositis/", Narrative("sugar"), StringComparison.Ordinal);
        Assert.DoesNotContain("treatments/oxygen-therapy/", Narrative("probe"), StringComparison.Ordinal);
        Assert.DoesNotContain("complement", Narrative("neck"), StringComparison.Ordinal);
        Assert.DoesNotContain("findings/anaemia/", Narrative("marrow"), StringComparison.Ordinal);
        Assert.DoesNotContain("findings/anaemia/", Narrative("red"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_names_the_result_that_makes_it_and_its_opposite_and_a_test_its_findings_and_units()
    {
        var anaemia = Page("findings/anaemia");
        Assert.Matches("Made by</dt>.*haemoglobin low", anaemia);
        var haemoglobin = Page("tests/haemoglobin");
        Assert.Matches("A low result makes</dt>.*anaemia</a>", haemoglobin);
        Assert.Matches(@"Units in our cases</dt><dd><bdi>g/dL</bdi> <span class=""n"">\(2\)", haemoglobin);
    }

    private static string Page(string path)
    {
        Assert.Empty(Site.Diagnostics.Where(problem => problem.Severity == Severity.Error));
        var output = new ArrayBufferWriter<byte>();
        Site.Plan.Files[path + "/index.html"].Render(output, new DiagnosticBag());
        return Encoding.UTF8.GetString(output.WrittenSpan).Replace("\n", "", StringComparison.Ordinal);
    }

    private static string Narrative(string slug)
    {
        var page = Page($"cases/{slug}");
        var start = page.IndexOf("id=\"presentation\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    // The first group: the cases that have it; a high haemoglobin stands below, among those that have it not.
    private static string TermCasesOf(string html) => TermCases().Match(html).Value;

    private static string MentionsOf(string html) => string.Concat(Mentions().Matches(html).Select(match => match.Value));

    private static IEnumerable<string> CasesIn(string html) =>
        CaseLinks().Matches(html).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("<ul class=\"term-cases\">.*?</ul>")]
    private static partial Regex TermCases();

    [GeneratedRegex("<div class=\"mention\">.*?</div>")]
    private static partial Regex Mentions();

    [GeneratedRegex("cases/([a-z0-9-]+)/")]
    private static partial Regex CaseLinks();
}
