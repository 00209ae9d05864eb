using System.Globalization;
using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Looking closer at made-up pictures: by keyboard, mouse and fingers.</summary>
public sealed class FigureTests(SiteFixture fixture) : IAsyncLifetime
{
    private static readonly Lazy<RepositorySite> Made = new(MadeSite.Render);
    private SiteServer? _server;

    public async ValueTask InitializeAsync() => _server = await SiteServer.StartAsync(Made.Value);

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private Task<Visit> OpenAsync(int width, ColorScheme scheme = ColorScheme.Light, bool withScripts = true) =>
        fixture.OpenAsync(MadeSite.Page, width, scheme, withScripts, server: _server);

    private static async Task EnlargeAsync(Visit visit)
    {
        await visit.Page.Locator(".enlarge").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".stage")).ToBeFocusedAsync();
    }

    private static async Task<double> ScaleAsync(Visit visit, int pane = 0) =>
        double.Parse((await visit.Page.Locator(".stage").Nth(pane).GetAttributeAsync("data-scale"))!, CultureInfo.InvariantCulture);

    private static Task<double> LeftAsync(Visit visit) =>
        visit.Page.EvaluateAsync<double>("new DOMMatrix(getComputedStyle(document.querySelector('.plane')).transform).e");

    [Fact]
    public async Task By_keyboard_a_picture_is_enlarged_moved_fitted_and_closed()
    {
        await using var visit = await OpenAsync(1280);
        await EnlargeAsync(visit);
        Assert.Equal(1, await ScaleAsync(visit));
        for (var i = 0; i < 4; i++)
            await visit.Page.Keyboard.PressAsync("+");
        Assert.InRange(await ScaleAsync(visit), 3.5, 4.1);
        var left = await LeftAsync(visit);
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(left - 80, await LeftAsync(visit), 0.5);
        for (var i = 0; i < 60; i++)
            await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.True(
            await visit.Page.EvaluateAsync<bool>(
                "document.querySelector('.plane').getBoundingClientRect().right >= document.querySelector('.stage').getBoundingClientRect().right - 1"
            ),
            "the picture never leaves its stage"
        );
        await visit.Page.Keyboard.PressAsync("-");
        Assert.InRange(await ScaleAsync(visit), 2.5, 3);
        await visit.Page.Keyboard.PressAsync("0");
        Assert.Equal(1, await ScaleAsync(visit));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(".viewer")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".enlarge").First).ToBeFocusedAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task The_mouse_zooms_where_it_points_and_drags()
    {
        await using var visit = await OpenAsync(1280);
        await EnlargeAsync(visit);
        var stage = (await visit.Page.Locator(".stage").BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(stage.X + 300, stage.Y + 200);
        await visit.Page.Mouse.WheelAsync(0, -800);
        await visit.UntilAsync("+document.querySelector('.stage').dataset.scale > 2");
        var left = await LeftAsync(visit);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(stage.X + 250, stage.Y + 180, new() { Steps = 4 });
        await visit.Page.Mouse.UpAsync();
        Assert.Equal(left - 50, await LeftAsync(visit), 1.0);
        await visit.Page.Mouse.DblClickAsync(stage.X + 250, stage.Y + 180);
        Assert.Equal(1, await ScaleAsync(visit));
    }

    [Fact]
    public async Task Two_fingers_zoom_and_one_moves()
    {
        await using var visit = await OpenAsync(390);
        await EnlargeAsync(visit);
        var stage = (await visit.Page.Locator(".stage").BoundingBoxAsync())!;
        var (x, y) = (stage.X + (stage.Width / 2), stage.Y + (stage.Height / 2));
        var touch = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await TouchAsync("touchStart", (x - 30, y), (x + 30, y));
        for (var reach = 40; reach <= 90; reach += 10)
            await TouchAsync("touchMove", (x - reach, y), (x + reach, y));
        await TouchAsync("touchEnd");
        Assert.InRange(await ScaleAsync(visit), 2.7, 3.3);
        var left = await LeftAsync(visit);
        await TouchAsync("touchStart", (x, y));
        await TouchAsync("touchMove", (x - 40, y));
        await TouchAsync("touchEnd");
        Assert.Equal(left - 40, await LeftAsync(visit), 1.0);
        Assert.True(await visit.Page.EvaluateAsync<bool>("visualViewport.scale === 1"), "the page itself is not zoomed");

        Task TouchAsync(string type, params (double X, double Y)[] points) =>
            touch.SendAsync(
                "Input.dispatchTouchEvent",
                new()
                {
                    ["type"] = type,
                    ["touchPoints"] = points
                        .Select(
                            (point, i) =>
                                new
                                {
                                    x = point.X,
                                    y = point.Y,
                                    id = i,
                                }
                        )
                        .ToArray(),
                }
            );
    }

    [Fact]
    public async Task Another_picture_stands_beside_it_and_follows()
    {
        await using var visit = await OpenAsync(1280);
        await EnlargeAsync(visit);
        await visit.Page.GetByLabel("Compare with").SelectOptionAsync(new SelectOptionValue { Label = "Figure 2" });
        await Assertions.Expect(visit.Page.Locator(".pane")).ToHaveCountAsync(2);
        await visit.Page.Locator(".stage").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("+");
        Assert.Equal(1.4, await ScaleAsync(visit, 0));
        Assert.Equal(1.4, await ScaleAsync(visit, 1));
        await Assertions.Expect(visit.Page.Locator(".pane-words").Nth(1)).ToContainTextAsync("A made-up photograph.");
        await Assertions.Expect(visit.Page.Locator(".pane-words").First).ToContainTextAsync("Drawn by a test");
        await visit.CleanAsync();
        await visit.Page.GetByLabel("Compare with").SelectOptionAsync("");
        await Assertions.Expect(visit.Page.Locator(".pane")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_radiograph_is_brightened_and_a_photograph_is_not()
    {
        await using var visit = await OpenAsync(1280);
        await EnlargeAsync(visit);
        var slider = visit.Page.GetByLabel("Brightness");
        await slider.FocusAsync();
        await visit.Page.Keyboard.PressAsync("End");
        Assert.Equal("brightness(2.5)", await visit.Page.Locator(".stage img").EvaluateAsync<string>("image => getComputedStyle(image).filter"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Locator(".enlarge").Nth(1).ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Brightness")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Marks_are_shown_and_hidden_layer_by_layer_with_and_without_scripts(bool withScripts)
    {
        await using var visit = await OpenAsync(390, withScripts: withScripts);
        var (bar, corner) = (visit.Page.Locator(".layer-1").First, visit.Page.Locator(".layer-2").First);
        await Assertions.Expect(bar).ToBeHiddenAsync();
        await visit.Page.Locator("label", new() { HasText = "Bars" }).ClickAsync();
        await Assertions.Expect(bar).ToBeVisibleAsync();
        await Assertions.Expect(corner).ToBeHiddenAsync();
        // The ring lies where the bar is: in the middle of the picture.
        Assert.True(
            await visit.Page.EvaluateAsync<bool>(
                "(() => { const r = document.querySelector('.layer-1 .over').getBoundingClientRect(), p = document.querySelector('.shot "
                    + "img').getBoundingClientRect(); return Math.abs(r.x + r.width / 2 - p.x - p.width / 2) < 2 && Math.abs(r.y + r.height "
                    + "/ 2 - p.y - p.height / 2) < 2; })()"
            )
        );
        if (!withScripts)
            return;
        await EnlargeAsync(visit);
        await Assertions.Expect(visit.Page.Locator(".viewer .layer-1")).ToBeVisibleAsync();
        await visit.Page.Locator(".viewer label", new() { HasText = "Show the marks" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".viewer .layer-2")).ToBeVisibleAsync();
        await Assertions.Expect(corner).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_scripts_the_link_opens_the_picture()
    {
        await using var visit = await OpenAsync(390, withScripts: false);
        await visit.Page.Locator(".enlarge").First.ClickAsync();
        await visit.ArriveAsync(address => address.EndsWith(".png", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Open_and_closed_it_breaks_no_rule(int width, ColorScheme scheme)
    {
        await using var visit = await OpenAsync(width, scheme);
        await visit.Page.Locator("[data-layer]").First.CheckAsync();
        await visit.CleanAsync();
        await EnlargeAsync(visit);
        await visit.Page.Keyboard.PressAsync("+");
        await visit.CleanAsync();
        Assert.Empty(visit.Troubles);
    }
}
