using System.IO.Compression;
using Casebook.Browser.Tests.Hosting;
using Casebook.Config;
using Casebook.Write;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>A site that was built for disk, packed, unpacked somewhere else and opened as a file.</summary>
public sealed class DiskTests(SiteFixture fixture, DiskTests.Unpacked unpacked) : IClassFixture<DiskTests.Unpacked>
{
    /// <summary>The site of the copied casebook, unpacked.</summary>
    public sealed class Unpacked() : UnpackedSite("_casebook");

    /// <summary>A casebook of tests/Sites, built for disk, packed, and unpacked in a folder with a space in its name.</summary>
    public abstract class UnpackedSite : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("casebook disk ");

        protected UnpackedSite(string site)
        {
            var output = Path.Combine(_folder.FullName, "built");
            var result = SiteBuilder.Build(
                new BuildRequest
                {
                    SiteFolder = Path.Combine(RepositorySite.RepositoryFolder, "tests", "Sites", site),
                    OutputFolder = output,
                    Options = new BuildOptions { Today = new DateOnly(2099, 1, 1), For = SiteUse.Disk },
                },
                TestContext.Current.CancellationToken
            );
            Assert.Equal(BuildOutcome.Built, result.Outcome);
            SiteZip.Pack(output, output + ".zip", "our-cases");
            ZipFile.ExtractToDirectory(output + ".zip", Path.Combine(_folder.FullName, "somewhere else"));
            Directory.Delete(output, recursive: true);
            Address = new Uri(Path.Combine(_folder.FullName, "somewhere else", "our-cases") + "/").AbsoluteUri;
        }

        /// <summary>Address of the folder, with a slash at its end.</summary>
        public string Address { get; }

        public void Dispose()
        {
            _folder.Delete(recursive: true);
            GC.SuppressFinalize(this);
        }
    }

    private Task<Visit> OpenAsync(string page, int width = 1280) => fixture.OpenAsync(page, width, address: unpacked.Address);

    [Fact]
    public async Task From_the_front_door_every_way_is_a_file()
    {
        await using var visit = await OpenAsync("index.html");
        foreach (
            var link in await visit.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('a[href]')].map(a => a.href).filter(a => a.startsWith('file:'))"
            )
        )
            Assert.True(File.Exists(new Uri(link.Split('#', '?')[0]).LocalPath), link);
        await visit.Page.Locator(".site-nav a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Cases");
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task The_search_finds_what_the_address_asks_for_and_what_is_typed()
    {
        await using var visit = await OpenAsync("search/index.html?q=calcinosis");
        await Assertions.Expect(visit.Page.Locator("main [role=option]").First).ToBeVisibleAsync();
        await visit.Page.Locator("main input[type=search]").FillAsync("renal crisis");
        await Assertions.Expect(visit.Page.Locator("main [role=option]").Filter(new() { HasText = "renal crisis" }).First).ToBeVisibleAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task The_form_of_the_front_door_leads_to_the_answers()
    {
        await using var visit = await OpenAsync("index.html");
        await visit.Page.Locator("main input[type=search]").FillAsync("calcinosis");
        await visit.Page.Locator("main form button").ClickAsync();
        await visit.ArriveAsync(address => address.EndsWith("search/index.html?q=calcinosis", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("main [role=option]").First).ToBeVisibleAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_card_is_studied_and_what_was_learnt_is_there_on_the_next_visit()
    {
        await using var visit = await OpenAsync("study/index.html");
        var row = visit.Page.Locator("[data-deck=calcinosis]");
        var before = await row.Locator("[data-counts]").InnerTextAsync();
        await row.Locator("button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(visit.Page.Locator(".back")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("4");
        await visit.GoToAsync("study/index.html");
        Assert.NotEqual(before, await row.Locator("[data-counts]").InnerTextAsync());
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_challenge_is_opened_and_its_names_are_completed()
    {
        await using var visit = await OpenAsync("challenge/index.html");
        await visit.Page.Locator("main .case-list h3 a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("body")).ToHaveClassAsync("kind-challenge");
        const string names = "fetch(document.querySelector('.wordmark').href.replace(/index.html$/, '') + 'challenge/diagnoses.json')";
        Assert.NotEqual(0, await visit.Page.EvaluateAsync<int>(names + ".then(a => a.json()).then(all => all.length)"));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Explore_and_compare_read_their_data()
    {
        await using var visit = await OpenAsync("explore/index.html");
        await visit.Page.Locator("main input[type=checkbox]").First.CheckAsync();
        await Assertions.Expect(visit.Page.Locator("main a[href*='cases/']").First).ToBeVisibleAsync();
        Assert.Empty(visit.Troubles);
    }
}
