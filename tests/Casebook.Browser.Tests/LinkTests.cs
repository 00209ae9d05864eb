using System.Text.Json;
using Casebook.Browser.Tests.Hosting;

namespace Casebook.Browser.Tests;

/// <summary>Every link of every page, followed from where it stands under the repository's name.</summary>
public sealed class LinkTests(SiteFixture fixture)
{
    // Reads pages as a browser does; one call a page, so that no answer grows too large.
    private const string ReadPage = """
        async address => {
          const response = await fetch(address), page = new DOMParser().parseFromString(await response.text(), "text/html");
          const resolve = value => new URL(value, address).href;
          const links = [], resources = [];
          for (const element of page.querySelectorAll("[href]")) (element.matches("a, use, link[rel=canonical], link[rel=license]") ? links : resources).push(resolve(element.getAttribute("href")));
          for (const element of page.querySelectorAll("[src]")) resources.push(resolve(element.getAttribute("src")));
          for (const element of page.querySelectorAll("[srcset]")) for (const part of element.getAttribute("srcset").split(", ")) resources.push(resolve(part.trim().split(" ")[0]));
          return JSON.stringify({ Links: links, Resources: resources, Ids: [...page.querySelectorAll("[id]")].map(element => element.id) });
        }
        """;

    private sealed record ReadAnswer(string[] Links, string[] Resources, string[] Ids);

    [Fact]
    public async Task Every_link_leads_somewhere_and_every_anchor_exists()
    {
        await using var visit = await fixture.OpenAsync("", 1280);
        var root = fixture.AddressOf("");
        var pages = new Dictionary<string, ReadAnswer>(StringComparer.Ordinal);
        foreach (var page in fixture.Site.Pages)
            pages.Add(page, JsonSerializer.Deserialize<ReadAnswer>(await visit.Page.EvaluateAsync<string>(ReadPage, root + page))!);
        Assert.True(pages.Count > 100, "the whole site was read");

        var ids = pages.ToDictionary(page => page.Key, page => page.Value.Ids.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var wrong = new List<string>();
        var followed = 0;
        foreach (var (page, read) in pages)
        {
            foreach (var address in read.Resources.Where(address => !address.StartsWith("data:image/png;", StringComparison.Ordinal) && !IsFile(address)))
                wrong.Add($"{page} needs {address}");
            foreach (var address in read.Links.Where(address => new Uri(address).Authority == new Uri(root).Authority))
            {
                followed++;
                if (!LeadsSomewhere(address))
                    wrong.Add($"{page} -> {address}");
            }
        }
        Troubles.None(wrong);
        Assert.True(followed > 1000);

        bool IsFile(string address) =>
            address.StartsWith(root, StringComparison.Ordinal) && fixture.Site.Files.ContainsKey(Uri.UnescapeDataString(address[root.Length..]));

        bool LeadsSomewhere(string address)
        {
            var parts = address.Split('#', 2);
            if (!parts[0].StartsWith(root, StringComparison.Ordinal))
                return false;
            var path = Uri.UnescapeDataString(parts[0][root.Length..].Split('?', 2)[0]);
            if (!ids.TryGetValue(path, out var there))
                return parts.Length == 1 && fixture.Site.Files.ContainsKey(path);
            return parts.Length == 1 || there.Contains(Uri.UnescapeDataString(parts[1]));
        }
    }

    [Fact]
    public async Task No_page_asks_another_host_or_writes_an_error()
    {
        await using var visit = await fixture.OpenAsync("", 1280);
        foreach (var page in PageKinds.Names.Select(kind => PageKinds.PageOf(kind, fixture.Site)).Concat(fixture.Site.Cases).Distinct())
            await visit.GoToAsync(page);
        Troubles.None(visit.Troubles);
    }
}
