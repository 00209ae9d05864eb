using System.Text;
using System.Text.Json;
using Casebook.Config;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Offline;

/// <summary>What the lists of a site that can be taken along name. Made-up cases.</summary>
public sealed class OfflineListTests
{
    [Fact]
    public void The_whole_casebook_is_every_page_with_what_it_shows_and_fetches_and_no_file_to_save()
    {
        var site = Compile();
        var listed = Urls(site, "all");
        Assert.Superset(
            new HashSet<string>
            {
                "",
                "cases/a/",
                "cases/a/case.json",
                "collections/c/",
                "offline/",
                "search/manifest.json",
                "study/",
                "data/cards/all.json",
                "challenge/diagnoses.json",
            },
            listed
        );
        Assert.DoesNotContain(listed, url => url.EndsWith(".apkg", StringComparison.Ordinal) || url.EndsWith(".bib", StringComparison.Ordinal));
        Assert.DoesNotContain("404.html", listed);
        Assert.Contains(listed, url => url.StartsWith("search/postings/0.json?v=", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_listed_address_is_a_file_of_the_site_and_its_size_that_of_the_file()
    {
        var site = Compile();
        Assert.All(List(site, "all"), file =>
        {
            var path = Uri.UnescapeDataString(file.Url.Split('?')[0]);
            path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
            Assert.Equal(site.Find(path)!.Render().Bytes.Length, file.Bytes);
        });
        Assert.Equal(List(site, "all").Sum(file => file.Bytes), Sets(site)["all"].GetProperty("bytes").GetInt32());
    }

    [Fact]
    public void A_collection_is_its_cases_as_pages_and_as_challenges_with_their_terms_and_cards()
    {
        var listed = Urls(Compile(), "collections/c");
        Assert.Superset(new HashSet<string> { "collections/c/", "cases/a/", "diagnoses/test-disease/", "data/cards/c.json", "study/" }, listed);
        Assert.Contains(listed, url => url.EndsWith("/solution/", StringComparison.Ordinal));
        Assert.DoesNotContain("cases/z/", listed);
        Assert.Superset(listed, Urls(Compile(), "all"));
    }

    [Fact]
    public void Nothing_that_is_held_back_is_listed_but_the_challenge_that_is_there()
    {
        var site = Compile("answers_after: 2100-01-01\n");
        foreach (var set in Sets(site).Keys)
        {
            Assert.DoesNotContain(Urls(site, set), url => url.StartsWith("cases/z/", StringComparison.Ordinal));
            Assert.All(Urls(site, set).Where(url => url.EndsWith("/solution/", StringComparison.Ordinal)), url =>
                Assert.NotNull(site.Find(url + "index.html"))
            );
        }
        Assert.DoesNotContain(site.Files, file =>
            file.Path.StartsWith("offline/", StringComparison.Ordinal) && Text(site, file.Path).Contains("Case z", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_changed_page_changes_its_mark_and_the_version_and_no_other_mark()
    {
        var (before, after) = (Compile(), Compile(text: "Other words."));
        Assert.NotEqual(Version(before), Version(after));
        Assert.Equal(Version(before), Version(Compile()));
        Assert.NotEqual(Mark(before, "cases/a/"), Mark(after, "cases/a/"));
        Assert.Equal(Mark(before, "cases/z/"), Mark(after, "cases/z/"));
    }

    [Fact]
    public void A_large_site_is_listed_in_parts_of_a_thousand_that_say_where_they_begin()
    {
        var cases = Enumerable
            .Range(0, 150)
            .Select(i => ($"content/cases/n{i}.md", $"---\ntitle: Case n{i}\nfindings: [finding {i}]\n---\nWords.\n"));
        var site = SiteCompiler.Compile(
            SourceFiles.Of([("site.config.yml", "title: Test\n"), .. cases]).Tree(),
            new BuildOptions { Today = BuiltSite.Today }
        );
        var set = Sets(site)["all"];
        var lists = set.GetProperty("lists").EnumerateArray().Select(list => list.GetString()!).ToList();
        Assert.True(lists.Count > 1);
        var begins = JsonDocument
            .Parse(Text(site, "offline/sets.json"))
            .RootElement.GetProperty("begins")
            .EnumerateArray()
            .Select(url => url.GetString()!);
        Assert.Equal(lists.Select(list => JsonDocument.Parse(Text(site, list)).RootElement[0][0].GetString()!), begins);
        Assert.All(lists, list => Assert.InRange(JsonDocument.Parse(Text(site, list)).RootElement.GetArrayLength(), 1, 1000));
        var urls = List(site, "all").Select(file => file.Url).ToList();
        Assert.Equal(urls.Order(StringComparer.Ordinal).Distinct(), urls);
    }

    [Fact]
    public void A_preview_is_kept_by_no_browser()
    {
        var site = Compile(use: SiteUse.Preview);
        Assert.Null(site.Find("worker.js"));
        Assert.DoesNotContain("data-worker", Text(site, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_of_the_app_holds_under_any_base_path()
    {
        var app = JsonDocument.Parse(Text(Compile(), "manifest.webmanifest")).RootElement;
        Assert.Equal("./", app.GetProperty("start_url").GetString());
        Assert.Equal("./", app.GetProperty("scope").GetString());
        Assert.NotNull(Compile().Find(app.GetProperty("icons")[0].GetProperty("src").GetString()!));
    }

    private static Compilation Compile(string held = "", string text = "Words.", SiteUse use = SiteUse.Web) =>
        SiteCompiler.Compile(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test\n"),
                    (
                        "content/cases/a.md",
                        $"---\ntitle: Case a\ndiagnosis: test disease\nlearning_points: [\"A test disease is a disease.\"]\n---\n{text}\n"
                    ),
                    ("content/cases/z.md", $"---\ntitle: Case z\nchallenge: A person\n{held}---\nWords.\n"),
                    ("content/collections/c.md", "---\ntitle: A test path\ncases: [a]\n---\nWords.\n")
                )
                .Tree(),
            new BuildOptions { Today = BuiltSite.Today, For = use }
        );

    private static string Text(Compilation site, string path) => Encoding.UTF8.GetString(site.Find(path)!.Render().Bytes.Span);

    private static Dictionary<string, JsonElement> Sets(Compilation site) =>
        JsonDocument
            .Parse(Text(site, "offline/sets.json"))
            .RootElement.GetProperty("sets")
            .EnumerateArray()
            .ToDictionary(set => set.GetProperty("id").GetString()!);

    private static string Version(Compilation site) =>
        JsonDocument.Parse(Text(site, "offline/sets.json")).RootElement.GetProperty("version").GetString()!;

    private static IEnumerable<(string Url, int Bytes, string Mark)> List(Compilation site, string set) =>
        Sets(site)[set]
            .GetProperty("lists")
            .EnumerateArray()
            .SelectMany(list => JsonDocument.Parse(Text(site, list.GetString()!)).RootElement.EnumerateArray())
            .Select(file => (file[0].GetString()!, file[1].GetInt32(), file[2].GetString()!));

    private static HashSet<string> Urls(Compilation site, string set) => [.. List(site, set).Select(file => file.Url)];

    private static string Mark(Compilation site, string url) => List(site, "all").Single(file => file.Url == url).Mark;
}
