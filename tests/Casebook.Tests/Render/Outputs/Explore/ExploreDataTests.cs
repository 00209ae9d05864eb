using System.Text;
using Casebook.Render.Outputs.Explore;
using Casebook.Tests.Golden;
using CsCheck;

namespace Casebook.Tests.Render.Outputs.Explore;

/// <summary>What the page to explore counts and finds. Made-up cases.</summary>
public sealed class ExploreDataTests
{
    private const string Terms = """
        - {name: vessel disease, kind: diagnosis}
        - {name: test disease a, kind: diagnosis, parents: [vessel disease], synonyms: [TDA]}
        - {name: test disease b, kind: diagnosis, parents: [vessel disease]}
        - {name: test disease c, kind: diagnosis}
        - {name: made-up sign, kind: finding}
        - {name: small made-up sign, kind: finding, parents: [made-up sign], synonyms: [signum parvum]}
        - {name: other sign, kind: finding}
        - {name: anti-Test1, kind: test}
        - {name: trunk, kind: site}
        - {name: chest, kind: site, parents: [trunk]}
        - {name: Madeupia, kind: organism}
        - {name: Madeupia testis, kind: organism, parents: [Madeupia]}
        - {name: FBN1, kind: gene}
        - {name: testumab, kind: drug}
        - {name: test lavage, kind: procedure}
        - {name: Test Score, kind: score}
        """;

    private static readonly Lazy<BuiltSite> Site = new(() =>
        BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test"),
                    ("content/terms/t.yml", Terms),
                    ("content/references/r.yml", "- {key: report, title: A made-up report, year: 1999}\n"),
                    (
                        "content/cases/one.md",
                        "---\ntitle: One\ndate: 2026-03-01\nlevel: advanced\nspecialties: [Testing, trying]\npatient: {age: 40s, sex: "
                            + "female}\ndiagnosis: [test disease a, test disease c]\nfindings:\n  - {finding: small made-up sign, sites: "
                            + "chest}\n  - absent: other sign\nserology:\n  - anti-Test1: positive 1:320\n---\nText.\n"
                    ),
                    (
                        "content/cases/two.md",
                        "---\ntitle: Two\ndate: 2026-02-01\nlevel: foundation\nspecialties: testing\npatient: {age: 7 months, sex: male}\n"
                            + "diagnosis: test disease b\nfindings:\n  - made-up sign\n  - absent: small made-up sign\nserology:\n  - "
                            + "anti-Test1: negative\nretold_from: report\nreferences: [report]\n---\nText.\n"
                    ),
                    (
                        "content/cases/three.md",
                        "---\ntitle: Another\ndate: 2026-01-01\nspecialties: trying\npatient: {age: \"90+\"}\ndiagnosis: test disease c\n"
                            + "findings:\n  - absent: made-up sign\n  - {finding: other sign, sites: chest}\n  - {absent: other sign, "
                            + "sites: trunk}\nserology:\n  - anti-Test1: equivocal\nmicrobiology:\n  - sputum: Madeupia testis\n"
                            + "genetics:\n  - FBN1: negative\n"
                            + "medications: [testumab 5 mg]\nprocedures: [test lavage]\nscores:\n  - Test Score: 4\n---\nText.\n"
                    ),
                    ("content/cases/four.md", "---\ntitle: Four\ndate: 2025-12-01\n---\nNothing is said.\n"),
                    (
                        "content/cases/asked.md",
                        "---\ntitle: Secretosis\nanswers_after: 2030-01-01\ndiagnosis: secretosis\nfindings: [made-up sign, secret sign]\n"
                            + "serology:\n  - anti-Secret: positive\npatient: {age: 41 years, sex: female}\nspecialties: secrecy\n---\nText.\n"
                    ),
                    ("content/cases/draft.md", "---\ntitle: Secretosis again\ndraft: true\ndiagnosis: secretosis\n---\nText.\n")
                )
                .Tree()
        )
    );

    private static Explored Explore(string address, string facet = "")
    {
        using var engine = new ExploreEngine(Site.Value);
        return engine.Explore(address, facet);
    }

    [Theory]
    [InlineData("", "one two three four")]
    [InlineData("?dx=vessel-disease", "one two")]
    [InlineData("?dx=test-disease-a&dx=test-disease-b", "one two")]
    [InlineData("?dx=test-disease-a&dx=test-disease-c&all=dx", "one")]
    [InlineData("?dx=test-disease-a&dx=test-disease-b&all=dx", "")]
    [InlineData("?finding=made-up-sign", "one two")]
    [InlineData("?finding=-made-up-sign", "three")]
    [InlineData("?finding=small-made-up-sign", "one")]
    [InlineData("?finding=-small-made-up-sign", "two")]
    [InlineData("?finding=made-up-sign&finding=-small-made-up-sign", "two")]
    [InlineData("?finding=made-up-sign&finding=other-sign", "")]
    [InlineData("?finding=made-up-sign&finding=other-sign&any=finding", "one two three")]
    [InlineData("?test=anti-test1", "one")]
    [InlineData("?test=-anti-test1", "two")]
    [InlineData("?site=trunk", "one three")]
    [InlineData("?specialty=testing", "one two")]
    [InlineData("?level=advanced&level=foundation", "one two")]
    [InlineData("?age=under-1", "two")]
    [InlineData("?age=40-49", "one")]
    [InlineData("?age=80-up&age=under-1", "two three")]
    [InlineData("?sex=female", "one")]
    [InlineData("?year=1999", "two")]
    [InlineData("?year=2026", "one three")]
    [InlineData("?dx=vessel-disease&sex=male", "two")]
    [InlineData("?organism=madeupia", "three")]
    [InlineData("?organism=-madeupia", "")]
    [InlineData("?gene=fbn1", "")]
    [InlineData("?gene=-fbn1", "three")]
    [InlineData("?drug=testumab&procedure=test-lavage", "three")]
    [InlineData("?score=test-score", "three")]
    [InlineData("?dx=no-such-thing", "")]
    [InlineData("?dx=-test-disease-a", "")]
    [InlineData("?sort=title", "three four one two")]
    [InlineData("?sort=youngest", "two one three four")]
    [InlineData("?sort=oldest", "three one two four")]
    public void An_address_shows_its_cases(string address, string slugs) =>
        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries), Explore(address).Cases);

    [Theory]
    [InlineData("", "finding", "made-up-sign", 2, 1)]
    [InlineData("", "finding", "small-made-up-sign", 1, 1)]
    [InlineData("", "finding", "other-sign", 1, 2)]
    [InlineData("", "test", "anti-test1", 1, 1)]
    [InlineData("", "organism", "madeupia", 1, 0)]
    [InlineData("", "gene", "fbn1", 0, 1)]
    [InlineData("", "score", "test-score", 1, 0)]
    [InlineData("", "dx", "vessel-disease", 2, 0)]
    [InlineData("?sex=female", "dx", "vessel-disease", 1, 0)]
    [InlineData("?sex=female", "sex", "male", 1, 0)]
    [InlineData("?dx=test-disease-a", "dx", "test-disease-b", 1, 0)]
    [InlineData("?dx=test-disease-a&all=dx", "dx", "test-disease-b", 0, 0)]
    [InlineData("?dx=test-disease-a&all=dx", "dx", "test-disease-c", 1, 0)]
    [InlineData("?finding=made-up-sign", "finding", "other-sign", 0, 1)]
    [InlineData("?finding=made-up-sign&any=finding", "finding", "other-sign", 1, 2)]
    public void Live_counts_say_what_a_value_would_leave(string address, string facet, string key, int having, int lacking) =>
        Assert.Equal([having, lacking], Explore(address, facet).Counts[key]);

    [Fact]
    public void Tests_against_diagnoses_keep_negative_apart()
    {
        using var engine = new ExploreEngine(Site.Value);
        var cells = engine.Heat("");
        Assert.Equal([1, 0, 1], cells["test-disease-a anti-test1"]);
        Assert.Equal([0, 1, 1], cells["test-disease-b anti-test1"]);
        Assert.DoesNotContain("vessel-disease anti-test1", cells.Keys);
        var page = Site.Value.Text("explore/index.html");
        Assert.Contains("href=\"../explore/?dx=test-disease-a&amp;test=anti-test1\">1<", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../explore/?dx=test-disease-b&amp;test=-anti-test1\">0<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_found_by_synonym_in_any_case_and_without_anti()
    {
        using var engine = new ExploreEngine(Site.Value);
        Assert.Equal("small made-up sign", engine.Named("finding,test", "SIGNUM parv")[0]);
        Assert.Equal("anti-Test1", engine.Named("finding,test", "test 1")[0]);
        Assert.Equal(["test disease a"], engine.Named("dx", "tda"));
        Assert.Empty(engine.Named("finding,test", "test disease"));
    }

    [Fact]
    public void Cases_that_are_not_open_leave_no_trace()
    {
        var files = Site
            .Value.Files.Where(file =>
                file.Key.StartsWith("explore/", StringComparison.Ordinal)
                || file.Key.StartsWith("compare/", StringComparison.Ordinal)
                || file.Key.StartsWith("differential/", StringComparison.Ordinal)
            )
            .ToList();
        Assert.True(files.Count > 8);
        foreach (var (path, bytes) in files)
            Assert.False(Encoding.UTF8.GetString(bytes).Contains("secre", StringComparison.OrdinalIgnoreCase), path);
        Assert.Equal(4, Explore("", "finding").Cases.Count);
    }

    [Fact]
    public void A_casebook_without_a_case_has_none_of_the_pages()
    {
        var site = BuiltSite.Build(SourceFiles.Of(("site.config.yml", "title: Test"), ("content/terms/t.yml", Terms)).Tree());
        Assert.DoesNotContain(
            site.Files.Keys,
            path => path.StartsWith("explore/", StringComparison.Ordinal) || path.StartsWith("compare/", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("explore/", site.Text("findings/made-up-sign/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_reads_every_list_of_numbers_that_is_written()
    {
        using var engine = new ExploreEngine();
        Gen.Int[0, 40_000]
            .Array[0, 60]
            .Sample(
                any =>
                {
                    var numbers = any.Distinct().Order().ToArray();
                    Assert.Equal(numbers, engine.Value<int[]>($"Array.from(casebookData.numbers('{CaseNumbers.Encode(numbers)}'))"));
                },
                iter: 200,
                threads: 1
            );
    }

    [Fact]
    public void The_address_of_a_state_reads_back_as_the_state()
    {
        using var engine = new ExploreEngine();
        const string address = "?dx=a&dx=b&finding=c&finding=-d&any=finding&all=dx&sort=title&pick=x,y";
        Assert.Equal(address, engine.Value<string>($"casebookData.toAddress(casebookData.fromAddress('{address}'))"));
        Assert.Equal("", engine.Value<string>("casebookData.toAddress(casebookData.fromAddress('?any=dx&all=finding&sort=newest'))"));
    }
}
