namespace Casebook.Cli.Tests.Commands;

/// <summary>Two casebooks that know one another: one lists what it has, the other fetches that when asked and links to it.</summary>
public sealed class FederateTests
{
    private const string Theirs =
        "---\ntitle: Their made-up case\ndate: 2026-01-01\nfindings: [calcinosis]\nreferences:\n"
        + "  - {key: a, title: A made-up trial, authors: [Smith J], year: 2017, doi: 10.1000/XYZ}\n  - {key: c, title: Only theirs, doi: 10.1000/c}\n"
        + "---\nMade-up text [@a; @c].\n";

    private const string Ours =
        "---\ntitle: Our made-up case\ndate: 2026-01-01\nfindings: [calcinosis cutis, fever]\nreferences:\n"
        + "  - {key: b, title: A made-up trial, authors: [Smith J], year: 2017, doi: 10.1000/xyz}\n---\nMade-up text [@b].\n";

    [Fact]
    public async Task A_term_and_a_work_lead_to_the_pages_of_another_casebook()
    {
        using var theirs = TheirSite();
        await using var server = Serving(theirs);
        using var ours = OurSite(server.Address);
        var fetched = await Ran.In(ours, "federate");
        Assert.Equal((0, ""), (fetched.Exit, fetched.Error));
        Assert.Contains("Their casebook, 1 cases, 1 terms, 2 works.", fetched.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.In(ours, "build")).Exit);
        Assert.Contains(
            $"<a href=\"{server.Address}/findings/calcinosis/\">Their casebook</a>",
            ours.Read("output/findings/calcinosis-cutis/index.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Their casebook", ours.Read("output/findings/fever/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            $"<a href=\"{server.Address}/references/a/\">Their casebook</a>",
            ours.Read("output/references/b/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_build_asks_nobody_and_says_what_was_not_fetched()
    {
        using var ours = OurSite("http://127.0.0.1:9");
        var built = await Ran.In(ours, "build");
        Assert.Equal(0, built.Exit);
        Assert.Contains("CB332", built.Error + built.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_known_stays_when_a_casebook_does_not_answer_or_answers_something_else()
    {
        using var theirs = TheirSite();
        await using var server = Serving(theirs);
        using var ours = OurSite(server.Address);
        Assert.Equal(0, (await Ran.In(ours, "federate")).Exit);
        var kept = ours.Files("casebooks");
        theirs.Put("output/casebook.json", "<html>gone</html>");
        var again = await Ran.In(ours, "federate");
        Assert.Equal(1, again.Exit);
        Assert.Contains("cannot be used: it is no JSON (line 1).", again.Error, StringComparison.Ordinal);
        Assert.Equal(kept, ours.Files("casebooks"));
    }

    [Fact]
    public async Task A_casebook_that_names_no_other_is_told_how()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "federate");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("casebooks: [https://", ran.Error, StringComparison.Ordinal);
    }

    private static TempSite TheirSite() =>
        new TempSite(hasSettings: false)
            .Put("site.config.yml", "title: Their casebook\nreference_page_from: 1\n")
            .Put("content/cases/theirs.md", Theirs);

    private static TempSite OurSite(string address) =>
        new TempSite(hasSettings: false)
            .Put("site.config.yml", $"title: Our casebook\nreference_page_from: 1\ncasebooks: [{address}/]\n")
            .Put("content/terms/t.yml", "- {name: calcinosis cutis, kind: finding, synonyms: [calcinosis]}\n")
            .Put("content/cases/ours.md", Ours);

    private static LocalServer Serving(TempSite theirs)
    {
        Assert.Equal(0, Ran.In(theirs, "build").GetAwaiter().GetResult().Exit);
        return new LocalServer(path => theirs.Has("output" + path) ? theirs.Read("output" + path) : null);
    }
}
