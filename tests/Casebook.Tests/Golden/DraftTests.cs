namespace Casebook.Tests.Golden;

/// <summary>What is not published yet leaves no trace on the site, and is there when drafts are asked for; a case whose answers are held back is a
/// challenge and nothing else.</summary>
public sealed class DraftTests
{
    private static readonly string Sites = RepositoryRoot.At("tests", "Sites");
    private static readonly SourceFiles Sources = SourceFiles.Load(Path.Combine(Sites, "publication"), Path.Combine(Sites, "_theme"));

    [Fact]
    public void An_unpublished_case_leaves_no_trace()
    {
        var site = BuiltSite.Build(Sources.Tree());
        Assert.Equal(
            [],
            site.Files.Keys.Where(path => !path.StartsWith("challenge/", StringComparison.Ordinal))
                .Where(path =>
                    site.Text(path).Contains("secret", StringComparison.OrdinalIgnoreCase)
                    || path.Contains("withheld", StringComparison.Ordinal)
                    || path.Contains("later", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void A_draft_is_built_when_drafts_are_asked_for()
    {
        var site = BuiltSite.Build(Sources.Tree(), drafts: true);
        Assert.Contains("SECRET draft body", site.Text("cases/draft/index.html"), StringComparison.Ordinal);
        Assert.Contains("SECRET withheld body", site.Text("cases/withheld/index.html"), StringComparison.Ordinal);
        Assert.Contains("SECRET work of a draft", site.Text("references/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_appears_on_its_day()
    {
        Assert.False(BuiltSite.Build(Sources.Tree(), today: new DateOnly(2026, 11, 23)).Files.ContainsKey("cases/later/index.html"));
        Assert.True(BuiltSite.Build(Sources.Tree(), today: new DateOnly(2026, 11, 24)).Files.ContainsKey("cases/later/index.html"));
    }
}
