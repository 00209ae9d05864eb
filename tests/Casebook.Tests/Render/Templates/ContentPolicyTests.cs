using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Templates;

/// <summary>The policy in the head of each page lets the site's own scripts run and nothing else.</summary>
public sealed class ContentPolicyTests
{
    private static readonly Lazy<BuiltSite> Site = new(() => BuiltSite.Build(SourceFiles.Load(RepositoryRoot.At("tests", "Sites", "rounds")).Tree()));

    public static TheoryData<string> Pages() => [.. Site.Value.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_script_of_a_page_is_a_file_of_the_site_or_named_by_the_policy(string path)
    {
        var page = new HtmlParser().ParseDocument(Site.Value.Text(path));
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content") ?? "";
        Assert.Contains("script-src 'self' 'sha256-", policy, StringComparison.Ordinal);
        foreach (var script in page.QuerySelectorAll("script:not([src]):not([type])"))
        {
            var hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)))}'";
            Assert.True(policy.Contains(hash, StringComparison.Ordinal), $"The script in the head has changed: write {hash} into themes/rounds/partials/page-start.html.");
        }
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }
}
