namespace Casebook.Browser.Tests.Hosting;

/// <summary>One page of every kind the theme has, each time the one with most on it.</summary>
internal static class PageKinds
{
    /// <summary>Names of the kinds.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "home",
        "cases",
        "level",
        "specialty",
        "case",
        "finding",
        "test",
        "diagnosis",
        "site",
        "treatment",
        "a-to-z",
        "references",
        "references by author",
        "references by journal",
        "references by year",
        "references by type",
        "work",
        "text",
        "quality",
        "collection",
        "collections",
        "search",
        "challenges",
        "challenge",
        "solution",
        "handout",
        "study",
        "questions",
        "explore",
        "compare",
        "differential",
        "offline",
        "not found",
    ];

    /// <summary>The page of a kind.</summary>
    public static string PageOf(string kind, RepositorySite site) =>
        kind switch
        {
            "home" => "",
            "cases" => "cases/",
            "level" => site.Fullest("cases/level-"),
            "specialty" => site.Fullest("cases/specialty-"),
            "case" => site.Fullest(site.Cases),
            "finding" => site.Fullest("findings/"),
            "test" => site.Fullest("tests/"),
            "diagnosis" => site.Fullest("diagnoses/"),
            "site" => site.Fullest("sites/"),
            "treatment" => site.Fullest("treatments/"),
            "a-to-z" => "findings/",
            "references" => "references/",
            "references by author" => "references/authors/",
            "references by journal" => "references/journals/",
            "references by year" => "references/years/",
            "references by type" => "references/types/",
            "work" => site.Fullest(
                site.Pages.Where(page =>
                    page.StartsWith("references/", StringComparison.Ordinal)
                    && System.Text.Encoding.UTF8.GetString(site.Html(page)).Contains("page-work", StringComparison.Ordinal)
                )
            ),
            "text" => "add-a-case/",
            "quality" => "quality/",
            "collection" => site.Fullest("collections/"),
            "collections" => "collections/",
            "search" => "search/",
            "challenges" => "challenge/",
            "challenge" => site.Fullest("challenge/"),
            "solution" => site.Fullest(site.Pages.Where(page => page.EndsWith("/solution/", StringComparison.Ordinal))),
            "handout" => site.Fullest(site.Pages.Where(page => page.EndsWith("/handout/", StringComparison.Ordinal))),
            "study" => "study/",
            "questions" => "questions/",
            "explore" => "explore/",
            "compare" => $"compare/?cases={string.Join(',', site.Cases.Take(2).Select(page => page.Split('/')[1]))}",
            "differential" => "differential/",
            "offline" => "offline/",
            "not found" => "no-such-page/at/all/",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of page."),
        };
}
