using System.Text;

namespace Casebook.Tests.Golden;

/// <summary>One casebook in two languages: what stands where, what leads from one to the other, and what is told of it.</summary>
public sealed class TwoLanguagesTests
{
    private static readonly Lazy<SourceFiles> Sources = new(() => SourceFiles.Load(RepositoryRoot.At("tests", "Sites", "_two-languages")));
    private static readonly Lazy<BuiltSite> Site = new(() => BuiltSite.Build(Sources.Value.Tree()));

    [Fact]
    public void Facts_are_those_of_the_original_and_texts_those_of_the_translation()
    {
        var page = Page("fr/cases/calcinosis/index.html");
        Assert.Contains("<html lang=\"fr\"", page, StringComparison.Ordinal);
        Assert.Contains("Une main gonflée inventée</h1>", page, StringComparison.Ordinal);
        // Its finding under its French name, at the address that it has in both languages.
        Assert.Contains("findings/calcinosis/\" data-pagefind-filter=\"finding\">calcinose</a>", page, StringComparison.Ordinal);
        Assert.Contains("Des nodules de la main depuis 20 ans", page, StringComparison.Ordinal);
        Assert.Contains("A made-up study of lumps", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Lumps of the hand", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hard lumps", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_leads_to_itself_in_the_other_language()
    {
        Assert.Contains(
            "<a href=\"../../fr/cases/calcinosis/\" hreflang=\"fr\" lang=\"fr\" dir=\"ltr\">Français</a>",
            Page("cases/calcinosis/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<a href=\"../../../cases/calcinosis/\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">English</a>",
            Page("fr/cases/calcinosis/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("<a href=\"./fr/\" hreflang=\"fr\"", Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_are_told_of_both_and_which_is_for_all_others()
    {
        foreach (var path in new[] { "cases/calcinosis/index.html", "fr/cases/calcinosis/index.html" })
        {
            var page = Page(path);
            Assert.Contains("hreflang=\"en\" href=\"https://example.org/cases/cases/calcinosis/\"", page, StringComparison.Ordinal);
            Assert.Contains("hreflang=\"fr\" href=\"https://example.org/cases/fr/cases/calcinosis/\"", page, StringComparison.Ordinal);
            Assert.Contains("hreflang=\"x-default\" href=\"https://example.org/cases/cases/calcinosis/\"", page, StringComparison.Ordinal);
        }
        Assert.Contains("https://example.org/cases/fr/sitemap.xml", Page("robots.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("fr/robots.txt", Site.Value.Files.Keys);
    }

    [Fact]
    public void What_nobody_translated_is_shown_as_it_is_and_says_its_language()
    {
        var page = Page("fr/cases/fever/index.html");
        Assert.Contains("<h1 lang=\"en\" dir=\"ltr\">A made-up fever</h1>", page, StringComparison.Ordinal);
        Assert.Contains("pas encore traduit", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/cases/cases/fever/\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hreflang=\"x-default\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hreflang=\"x-default\"", Page("cases/fever/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Translators_see_what_is_lacking_and_what_is_old()
    {
        var page = Page("fr/translations/index.html");
        Assert.Contains("1 cas sur 2", page, StringComparison.Ordinal);
        var (lacking, older) = (page.IndexOf("Non traduits", StringComparison.Ordinal), page.IndexOf("Plus anciens", StringComparison.Ordinal));
        Assert.InRange(page.IndexOf("A made-up fever</a>", StringComparison.Ordinal), lacking, older);
        Assert.True(page.IndexOf("Une main gonflée inventée</a>", StringComparison.Ordinal) > older);
    }

    [Fact]
    public void Each_language_has_its_own_search_and_collections()
    {
        Assert.Contains("fr/search/index.html", Site.Value.Files.Keys);
        Assert.Contains("Mains</h1>", Page("fr/collections/hands/index.html"), StringComparison.Ordinal);
        Assert.Contains("Un cahier de cas inventé", Page("fr/about/index.html"), StringComparison.Ordinal);
        Assert.Contains("Deux langues", Page("fr/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_in_the_language_of_the_originals_is_one_in_every_language()
    {
        var site = BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: A\nlanguages: [tr, fr]\n"),
                    ("content/cases/a.md", "---\ntitle: A\nconsent: onam var\nbulgular: [ateş yok]\n---\nOlgu.\n"),
                    ("content/cases/a.fr.md", "---\ntitle: B\n---\nCas.\n")
                )
                .Tree()
        );
        foreach (var path in new[] { "cases/a/case.json", "fr/cases/a/case.json" })
            Assert.Contains(
                "\"present\":false",
                Encoding.UTF8.GetString(site.Files[path]).Replace(" ", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void The_first_case_of_this_repository_stands_whole_in_three_languages()
    {
        var site = BuiltSite.Build(SourceFiles.Load(RepositoryRoot.At("tests", "Sites", "_seed-in-three-languages")).Tree());
        Assert.DoesNotContain(site.Messages, message => message.Contains(" error ", StringComparison.Ordinal));
        var path = "cases/dcssc-calcinosis-universalis/index.html";
        Assert.Contains("Diffüz kutanöz sistemik sklerozda", site.Text($"tr/{path}"), StringComparison.Ordinal);
        Assert.Contains("kalsinozis kutis universalis</a>", site.Text($"tr/{path}"), StringComparison.Ordinal);
        Assert.Contains("Calcinose cutanée universelle", site.Text($"fr/{path}"), StringComparison.Ordinal);
        Assert.DoesNotContain("pas encore traduit", site.Text($"fr/{path}"), StringComparison.Ordinal);
        // The same facts in all three.
        foreach (var folder in new[] { "", "tr/", "fr/" })
            Assert.Contains("1:320", site.Text(folder + path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_needs_its_original_CB711()
    {
        var sources = Sources.Value.With([KeyValuePair.Create("content/cases/main.fr.md", Encoding.UTF8.GetBytes("---\ntitle: A\n---\nTexte.\n"))]);
        Assert.Contains(BuiltSite.Check(sources.Tree()), message => message.Contains("CB711", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_in_a_translation_is_told_and_not_read_CB712()
    {
        var site = SourceFiles.Of(
            ("site.config.yml", "title: A\nlanguages: [en, fr]\n"),
            ("content/cases/a.md", "---\ntitle: A\nfindings: [fever]\n---\nText.\n"),
            ("content/cases/a.fr.md", "---\ntitle: B\nfindings: [toux]\n---\nTexte.\n")
        );
        Assert.Single(BuiltSite.Check(site.Tree()), message => message.Contains("CB712", StringComparison.Ordinal));
        Assert.DoesNotContain(BuiltSite.Build(site.Tree()).Files.Keys, path => path.Contains("toux", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_language_is_one_of_all_CB710() =>
        Assert.Contains(BuiltSite.Check(SourceFiles.Of(("site.config.yml", "title: A\nlanguage: de\nlanguages: [en, fr]\n")).Tree()), message =>
            message.Contains("CB710", StringComparison.Ordinal)
        );

    private static string Page(string path) => Encoding.UTF8.GetString(Site.Value.Files[path]);
}
