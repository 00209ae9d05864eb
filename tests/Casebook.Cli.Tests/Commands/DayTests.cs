using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;

namespace Casebook.Cli.Tests.Commands;

/// <summary>When a day begins where a casebook is.</summary>
public sealed class DayTests
{
    [Theory]
    [InlineData("", "2026-11-24T00:00:00Z", true)]
    [InlineData("", "2026-11-23T23:59:59Z", false)]
    [InlineData("time_zone: America/New_York", "2026-11-24T04:59:59Z", false)]
    [InlineData("time_zone: America/New_York", "2026-11-24T05:00:00Z", true)]
    [InlineData("time_zone: europe/istanbul", "2026-11-23T20:59:59Z", false)]
    [InlineData("time_zone: europe/istanbul", "2026-11-23T21:00:00Z", true)]
    // Summer time ends between the two.
    [InlineData("time_zone: Europe/Berlin", "2026-11-23T22:59:59Z", false)]
    [InlineData("time_zone: Europe/Berlin", "2026-11-23T23:00:00Z", true)]
    public async Task A_case_appears_at_midnight_where_the_casebook_is(string setting, string now, bool isOut)
    {
        using var site = Site(setting);
        await Build(site, now);
        Assert.Equal(isOut, site.Has("output/cases/second/index.html"));
    }

    [Theory]
    [InlineData("2026-11-23T12:00:00Z", "next on 2026-11-24.")]
    [InlineData("2026-11-24T12:00:00Z", "next on 2027-01-15.")]
    [InlineData("2027-01-15T12:00:00Z", null)]
    public async Task A_build_says_when_the_next_is_due(string now, string? line)
    {
        using var site = Site("");
        foreach (var ran in new[] { await Build(site, now), await Build(site, now) })
        {
            if (line is null)
                Assert.DoesNotContain("next on", ran, StringComparison.Ordinal);
            else
                Assert.Contains(line, ran, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Istanbul", "Did you mean `Europe/Istanbul`?")]
    [InlineData("new york", "Did you mean `America/New_York`?")]
    [InlineData("Turkey Standard Time", "Did you mean `Europe/Istanbul`?")]
    [InlineData("Europe/Berln", "Did you mean `Europe/Berlin`?")]
    [InlineData("Ankara-ish", "continent and city")]
    public async Task An_unknown_time_zone_is_told(string written, string hint)
    {
        using var site = Site($"time_zone: {written}");
        var ran = await Ran.In(site, "check");
        Assert.Equal(1, ran.Exit);
        Assert.Contains($"`{written}` is not the name of a time zone.", ran.Out, StringComparison.Ordinal);
        Assert.Contains(hint, ran.Out, StringComparison.Ordinal);
    }

    private static TempSite Site(string setting) =>
        new TempSite()
            .Put("site.config.yml", $"title: T\n{setting}\n")
            .Put("content/cases/second.md", "---\ntitle: Second\npublish_on: 2026-11-24\n---\nMade-up text.\n")
            .Put(
                "content/cases/third.md",
                "---\ntitle: Third\npublish_on: 2026-11-20\nanswers_after: 2027-01-15\n"
                    + "challenge: A made-up one\nchallenge_id: abcdefghijkl\n---\nMade-up text.\n"
            )
            .Put("content/cases/fourth.md", "---\ntitle: Fourth\ndraft: true\npublish_on: 2026-12-01\n---\nMade-up text.\n");

    private static async Task<string> Build(TempSite site, string now)
    {
        using StringWriter output = new(),
            error = new();
        var terminal = new Terminal
        {
            Out = output,
            Error = error,
            Folder = site.Folder,
            Clock = new ClockAt(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)),
        };
        Assert.Equal(0, await CommandLine.RunAsync(["build"], terminal, TestContext.Current.CancellationToken));
        return output.ToString();
    }

    private sealed class ClockAt(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
