using Casebook.Browser.Tests.Hosting;

namespace Casebook.Browser.Tests;

/// <summary>Text at 200 % and screens of 320 pixels lose nothing (WCAG 1.4.4, 1.4.10), and every target is large enough (2.5.8).</summary>
public sealed class LargeTextTests(SiteFixture fixture)
{
    private const string OpenAll = "document.querySelectorAll('details').forEach(d => { d.removeAttribute('name'); d.open = true; })";

    // The theme sets 112.5 %; this is twice as much, while the widths at which the layout changes stay as they are.
    private const string Doubled = "document.documentElement.style.fontSize = '225%'";

    public static TheoryData<string> Kinds => [.. PageKinds.Names, "answers of a search", "slides"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_lost_and_every_target_can_be_hit(string kind)
    {
        var page = kind switch
        {
            "answers of a search" => "search/?q=calcinosis",
            "slides" => fixture.Site.Pages.First(path => path.EndsWith("/slides.html", StringComparison.Ordinal)),
            _ => PageKinds.PageOf(kind, fixture.Site),
        };
        var troubles = new List<string>();
        foreach (var (width, doubled) in new[] { (320, false), (640, true), (1280, true) })
        {
            await using var visit = await fixture.OpenAsync(page, width);
            await visit.UntilAsync("document.querySelector('main [role=option]') !== null || !document.documentElement.classList.contains('searching')");
            if (doubled)
                await visit.Page.EvaluateAsync(Doubled);
            foreach (var open in new[] { false, true })
            {
                if (open)
                    await visit.Page.EvaluateAsync(OpenAll);
                foreach (var script in new[] { PageFaults.Lost, PageFaults.Small })
                    troubles.AddRange(
                        (await visit.Page.EvaluateAsync<string[]>(script)).Select(trouble => $"{width}{(open ? ", opened" : "")}: {trouble}")
                    );
            }
        }
        Troubles.None(troubles);
    }

    [Theory]
    [InlineData("<p style='white-space: nowrap'>" + LongText + "</p>", "scrolls sideways")]
    [InlineData("<p style='margin-left: -90px; width: 200px'>" + LongText + "</p>", "past the edge")]
    [InlineData("<p>Above</p><p style='margin-top: -2em'>Below</p>", "overlap")]
    [InlineData("<p style='height: 1em; width: 9em; overflow: hidden'>" + LongText + "</p>", "cut")]
    [InlineData("<button style='width: 5em; height: 1.5em'>" + LongText + "</button>", "hangs out")]
    public async Task What_is_lost_is_found(string html, string fault)
    {
        await using var visit = await fixture.OpenAsync("", 1280);
        await visit.Page.GotoAsync("about:blank");
        await visit.Page.SetContentAsync($"<!doctype html><body>{html}");
        Assert.Contains(await visit.Page.EvaluateAsync<string[]>(PageFaults.Lost), trouble => trouble.StartsWith(fault, StringComparison.Ordinal));
        await visit.Page.SetContentAsync($"<!doctype html><body><p>{LongText}</p>");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(PageFaults.Lost));
    }

    [Theory]
    [InlineData("<p><a href=x>one</a><br><a href=x>two</a></p>", 2)]
    [InlineData("<p>A sentence with <a href=x>one</a> and <a href=x>two</a> links.</p>", 0)]
    [InlineData("<p><a href=x>one</a></p><p style='margin-top: 3em'><a href=x>two</a></p>", 0)]
    [InlineData("<p><button style='height: 24px; width: 24px; padding: 0'>1</button><button style='height: 24px; width: 24px; padding: 0'>2</button></p>", 0)]
    public async Task Small_targets_are_counted(string html, int small)
    {
        await using var visit = await fixture.OpenAsync("", 1280);
        await visit.Page.GotoAsync("about:blank");
        await visit.Page.SetContentAsync($"<!doctype html><body style='font: 16px/1.2 sans-serif'>{html}");
        Assert.Equal(small, (await visit.Page.EvaluateAsync<string[]>(PageFaults.Small)).Length);
    }

    private const string LongText =
        "A sentence that is longer than the window of a telephone is wide, and longer than that of a laptop, so that it takes more than one line wherever it "
        + "stands, however small the letters are in which a browser shows it to those who read.";
}
