using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Parse.Markdown;
using Casebook.Parse.Terms;
using Casebook.Relate.Vocabulary;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>Vocabularies that come with the program and lie beneath a site's own.</summary>
public sealed class StarterVocabularyTests
{
    private const string Case = """
        ---
        title: A case
        findings: [Raynaud's phenomenon]
        serology:
          - Scl-70: positive
        ---
        A story of sclerodactyly.

        """;

    [Fact]
    public void A_name_of_a_starter_is_known_and_has_its_page()
    {
        var site = Build("vocabulary: [rheumatology]", Case);
        Assert.Contains("vessels go into spasm", site.Text("findings/raynaud-phenomenon/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Messages, message => message.Contains("CB404", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_setting_the_names_are_unknown() =>
        Assert.Contains(Build("", Case).Messages, message => message.Contains("CB404", StringComparison.Ordinal));

    [Fact]
    public void What_no_case_names_has_no_page()
    {
        var site = Build("vocabulary: rheumatology", Case);
        Assert.Contains("tests/anti-scl-70/index.html", site.Files.Keys);
        Assert.DoesNotContain("findings/sclerodactyly/index.html", site.Files.Keys);
        Assert.DoesNotContain("tests/anticentromere-antibodies/index.html", site.Files.Keys);
    }

    [Fact]
    public void Broader_terms_come_along()
    {
        var site = Build("vocabulary: rheumatology", Case.Replace("[Raynaud's phenomenon]", "[sclerodactyly]", StringComparison.Ordinal));
        Assert.Contains("sclerodactyly/\"", site.Text("findings/skin-thickening/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See [[dcSSc]].")]
    [InlineData("See [[diffuse scleroderma|another]].")]
    public void A_name_in_double_brackets_is_known(string line)
    {
        var site = Build("vocabulary: rheumatology", Case + line);
        Assert.Contains("diagnoses/diffuse-cutaneous-systemic-sclerosis/index.html", site.Files.Keys);
        Assert.Contains("diagnoses/systemic-sclerosis/index.html", site.Files.Keys);
        Assert.DoesNotContain(site.Messages, message => message.Contains("CB405", StringComparison.Ordinal));
    }

    [Fact]
    public void An_own_term_wins_and_takes_what_it_leaves_out()
    {
        var site = Build("vocabulary: rheumatology", Case, "- name: Raynaud Phenomenon\n  kind: finding\n  definition: Our own words.\n");
        var page = site.Text("findings/raynaud-phenomenon/index.html");
        Assert.Contains("Our own words.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("vessels go into spasm", page, StringComparison.Ordinal);
        Assert.Contains("HP:0030880", page, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Messages, IsAboutTerms);
    }

    [Theory]
    [InlineData("- name: skin thickness\n  kind: finding\n  synonyms: [sclerodactyly, Raynaud phenomenon]\n")]
    [InlineData("- name: white fingers\n  kind: finding\n  synonyms: [Raynaud's phenomenon]\n")]
    [InlineData("- name: skin thickening\n  kind: finding\n  parents: [sclerodactyly]\n")]
    [InlineData("- name: Scl-70\n  kind: test\n  see_also: [ANA, lcSSc]\n")]
    [InlineData("- name: scleroderma\n  kind: finding\n")]
    public void An_own_term_never_clashes_with_a_starter(string terms)
    {
        var site = Build("vocabulary: rheumatology", Case + "\n[[scleroderma]] [[sclerodactyly]]\n", terms);
        Assert.DoesNotContain(site.Messages, IsAboutTerms);
    }

    [Fact]
    public void An_own_name_means_the_own_term()
    {
        var site = Build("vocabulary: rheumatology", Case, "- name: white fingers\n  kind: finding\n  synonyms: [Raynaud's phenomenon]\n");
        Assert.Contains("findings/white-fingers/\"", site.Text("cases/a/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("findings/raynaud-phenomenon/index.html", site.Files.Keys);
    }

    [Fact]
    public void A_slip_is_told_with_the_name_of_a_starter_that_no_case_uses() =>
        Assert.Contains(
            Build("vocabulary: rheumatology", Case.Replace("[Raynaud's phenomenon]", "[sclerodactily]", StringComparison.Ordinal)).Messages,
            message => message.Contains("Did you mean `sclerodactyly`?", StringComparison.Ordinal)
        );

    [Fact]
    public void A_diagnosis_that_is_held_back_makes_no_page()
    {
        var held = Case.Replace(
            "title: A case",
            "title: A case\nanswers_after: 2027-01-01\ndiagnosis: dcSSc\nchallenge_id: abcdefghijkl",
            StringComparison.Ordinal
        );
        var site = Build("vocabulary: rheumatology", held);
        Assert.DoesNotContain(
            site.Files.Keys,
            path => path.StartsWith("diagnoses/", StringComparison.Ordinal) && path.Contains("sclerosis", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(site.Messages, IsAboutTerms);
    }

    [Fact]
    public void Nobody_is_sent_to_edit_a_file_of_the_program()
    {
        var site = Build("vocabulary: rheumatology\nrepository: https://example.org/ours", Case);
        Assert.DoesNotContain(site.Files.Keys, path => site.Text(path).Contains("edit/main/vocabularies", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vocabulary: [rheumatolgy]", "site.config.yml:2:14: error CB105: `rheumatolgy`", "Did you mean `rheumatology`?")]
    [InlineData("vocabulary: quantum mechanics", "site.config.yml:2:13: error CB105: `quantum mechanics`", "general, ")]
    [InlineData("vocabulary: {a: b}", "site.config.yml:2:13: error CB105: `vocabulary` takes names", "vocabulary: [")]
    public void An_unknown_vocabulary_is_told(string setting, string message, string hint)
    {
        var told = Assert.Single(Build(setting, Case).Messages, message => message.Contains("CB105", StringComparison.Ordinal));
        Assert.StartsWith(message, told, StringComparison.Ordinal);
        Assert.Contains(hint, told, StringComparison.Ordinal);
    }

    public static TheoryData<string> Names => [.. StarterVocabularies.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_starter_reads_without_a_message_and_names_only_what_is_there(string name)
    {
        var problems = new DiagnosticBag();
        var files = StarterVocabularies.FilesOf([name]);
        var terms = files.SelectMany(file => TermFileParser.Parse(file, new MarkdownReader(), problems)).ToList();
        Assert.Empty(problems.ToImmutable());
        var index = TermIndexBuilder.Build(new SiteVocabulary([.. terms], []), [], [], problems);
        TermReferences.Check(index, problems);
        // Specialties name what others define too; what is broader must be at hand.
        Assert.DoesNotContain(
            problems.ToImmutable(),
            problem => problem.Code != "CB407" && problem.File!.Contains($"/{name}/", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(index.Terms, term => term.Definition is null);
    }

    private static bool IsAboutTerms(string message) =>
        message.Contains("CB40", StringComparison.Ordinal) || message.Contains("vocabularies/", StringComparison.Ordinal);

    private static BuiltSite Build(string setting, string teachingCase, string? terms = null)
    {
        var tree = new MemoryFileTree().Add("site.config.yml", $"title: T\n{setting}\n").Add("content/cases/a.md", teachingCase);
        return BuiltSite.Build(terms is null ? tree : tree.Add("content/terms/t.yml", terms));
    }
}
