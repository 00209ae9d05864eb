using AngleSharp.Html.Parser;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Shared.Templates;

/// <summary>The policy in the head of each page lets files of the site run as scripts and nothing else, so that a mistake of ours in writing HTML is
/// no way in either.</summary>
public sealed class ContentPolicyTests
{
    private static readonly Lazy<BuiltSite> Site = new(() => BuiltSite.Build(SourceFiles.Load(RepositoryRoot.At("tests", "Sites", "rounds")).Tree()));

    [Fact]
    public void Every_page_forbids_scripts_that_are_no_file_of_the_site_and_needs_none()
    {
        var pages = Site.Value.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        foreach (var path in pages)
        {
            var page = new HtmlParser().ParseDocument(Site.Value.Text(path));
            var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content") ?? "";
            Assert.True(policy.Contains("script-src 'self';", StringComparison.Ordinal), $"{path} has no policy.");
            Assert.Empty(
                page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']):not([type='application/json'])")
                    .Select(script => $"{path}: {script.TextContent}")
            );
            Assert.Empty(
                page.All.SelectMany(element => element.Attributes)
                    .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
                    .Select(attribute => $"{path}: {attribute.Name}")
            );
        }
    }
}
