using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Library;

/// <summary>What a host sees of a compiled site.</summary>
public sealed class CompilationTests
{
    private const string Hand = """
        ---
        title: A swollen hand
        summary: A hand, swollen.
        date: 2026-01-02
        level: foundation
        specialties: [rheumatology]
        diagnosis: sclerosis
        findings: [swelling, {absent: ulcer}]
        serology:
          - ANA: positive 1:320 nucleolar
          - anti-Scl-70: negative
        references: [{key: roe2001, title: Hands, authors: [Roe A], journal: J Hand, year: 2001, doi: 10.1000/hand}]
        ---
        ## Presentation
        The hand is swollen [@roe2001].
        """;

    private static readonly string Sites = RepositoryRoot.At("tests", "Sites");

    [Fact]
    public void A_case_in_memory_becomes_a_page_with_title_source_and_case()
    {
        var page = Compile(Hand).Find("cases/hand/index.html")!;
        Assert.True(page.IsPage);
        Assert.Equal("case", page.Kind);
        Assert.Equal("A swollen hand", page.Title);
        Assert.Equal("content/cases/hand.md", page.SourcePath);
        Assert.Equal("hand", page.Case!.Slug);
        Assert.Contains("The hand is swollen", Encoding.UTF8.GetString(page.Render().Bytes.Span), StringComparison.Ordinal);
        Assert.Empty(page.Render().Diagnostics);
    }

    [Fact]
    public void Every_file_says_what_it_is_and_is_the_same_each_time()
    {
        var site = Compile(Hand);
        Assert.Equal(site.Files.Select(file => file.Path).Order(StringComparer.Ordinal), site.Files.Select(file => file.Path));
        Assert.DoesNotContain(site.Files, file => file.Kind.Length == 0);
        Assert.DoesNotContain(site.Files, file => file.IsPage && string.IsNullOrEmpty(file.Title));
        Assert.All(site.Files, file => Assert.True(file.Render().Bytes.Span.SequenceEqual(file.Render().Bytes.Span), file.Path));
        Assert.Null(site.Find("cases/none/index.html"));
    }

    [Fact]
    public void Facts_of_a_case_keep_present_and_absent_apart()
    {
        var hand = Assert.Single(Compile(Hand).Site!.Cases);
        Assert.Equal("A swollen hand", hand.Title);
        Assert.Equal("A hand, swollen.", hand.Summary);
        Assert.Equal(new DateOnly(2026, 1, 2), hand.Date);
        Assert.Equal("foundation", hand.Level);
        Assert.Equal(["rheumatology"], hand.Specialties);
        Assert.Equal(["sclerosis"], hand.Diagnoses);
        Assert.Equal(["swelling"], hand.FindingsPresent);
        Assert.Equal(["ulcer"], hand.FindingsAbsent);
        Assert.Equal(
            ["ANA positive 1:320 nucleolar", "anti-Scl-70 negative  "],
            hand.Results.Select(result => $"{result.Test} {result.Polarity} {result.Titre} {result.Pattern}")
        );
        Assert.Equal(["roe2001"], hand.Works);
    }

    [Fact]
    public void The_facts_as_text_are_the_file_beside_the_page()
    {
        var site = Compile(Hand);
        Assert.Equal(Encoding.UTF8.GetString(site.Find("cases/hand/case.json")!.Render().Bytes.Span), site.Site!.Cases[0].Json());
    }

    [Fact]
    public void The_narrative_is_html_without_a_page_around_it()
    {
        var html = Compile(Hand).Site!.FindCase("hand")!.NarrativeHtml;
        Assert.StartsWith("<section>", html, StringComparison.Ordinal);
        Assert.Contains("The hand is swollen", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<body", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_and_works_name_their_cases()
    {
        var site = Compile(Hand).Site!;
        Assert.Equal(["hand"], site.Terms.Single(term => term.Name == "swelling").Shown);
        var ulcer = site.Terms.Single(term => term.Name == "ulcer");
        Assert.Equal(("finding", 0, "hand"), (ulcer.Kind, ulcer.Shown.Count, Assert.Single(ulcer.NotShown)));
        var work = Assert.Single(site.Works);
        Assert.Equal(("roe2001", "Hands", "Roe A", 2001, "10.1000/hand"), (work.Key, work.Title, Assert.Single(work.Authors), work.Year, work.Doi));
        Assert.Equal(["hand"], work.Cases);
    }

    [Fact]
    public void Nothing_of_a_case_that_is_held_back_is_in_the_facts_nor_beside_its_challenge()
    {
        var site = SiteCompiler.Compile(
            SourceFiles.Load(Path.Combine(Sites, "publication"), Path.Combine(Sites, "_theme")).Tree(),
            new BuildOptions { Today = BuiltSite.Today }
        );
        var told = site.Site!.Cases.Select(entry => entry.Json() + entry.NarrativeHtml)
            .Concat(site.Site.Terms.Select(term => $"{term.Name} {term.Definition}"))
            .Concat(site.Site.Works.Select(work => work.Title))
            .Concat(site.Files.Select(file => $"{file.Path} {file.Title} {file.SourcePath} {file.Case?.Slug}"));
        Assert.Contains(site.Files, file => file.Path.StartsWith("challenge/", StringComparison.Ordinal));
        Assert.DoesNotContain(
            told,
            text => text.Contains("secret", StringComparison.OrdinalIgnoreCase) || text.Contains("withheld", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Problems_are_told_with_file_line_and_what_to_write_instead()
    {
        var site = Compile(Hand.Replace("[@roe2001]", "[@roe2010]", StringComparison.Ordinal));
        Assert.True(site.HasErrors);
        var problem = site.Diagnostics.First(problem => problem.Severity == Severity.Error);
        Assert.Equal(("content/cases/hand.md", 15), (problem.File, problem.Line));
        Assert.NotNull(problem.Hint);
    }

    [Fact]
    public void A_folder_without_settings_is_no_site()
    {
        var nothing = SiteCompiler.Compile(new MemoryFileTree(), new BuildOptions { Today = BuiltSite.Today });
        Assert.Equal((false, true, null), (nothing.HasSite, nothing.HasErrors, nothing.Site));
        Assert.Empty(nothing.Files);
        Assert.True(Compile(Hand).HasSite);
    }

    private static Compilation Compile(string text) =>
        SiteCompiler.Compile(
            new MemoryFileTree().Add("site.config.yml", "title: Ward\n").Add("content/cases/hand.md", text),
            new BuildOptions { Today = BuiltSite.Today }
        );
}
