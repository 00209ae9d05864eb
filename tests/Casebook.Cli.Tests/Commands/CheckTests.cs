using Casebook.Cli.Usage;

namespace Casebook.Cli.Tests.Commands;

public sealed class CheckTests
{
    private const string Wrong = """
        ---
        title: Made-up case with ten mistakes
        date: 2026-13-45
        level: expert
        patient: {age: 200 years, sex: femal}
        findngs: [made-up sign]
        findings:
        	- made-up sign
        serology:
          - ANA: 
          - ANA: positive 1:32O
        questions:
          - stem: Which made-up answer is right?
            options:
              - {text: One, correct: true, why: Made up.}
              - {text: Two, correct: true, why: Made up.}
        references:
          - key: made2107
            title: A made-up work
            year: 2107
            doi: 10.1000
        level: beginner
        ---
        ## Presentation

        <script>alert(1)</script> A made-up patient [@nobody1900] with [[no such thing]].

        ![](missing.png)
        """;

    [Fact]
    public async Task Every_mistake_of_a_case_is_reported_at_its_place_in_one_run()
    {
        using var site = new TempSite();
        site.Put("content/cases/wrong.md", Wrong);
        var run = await Ran.In(site, "check");
        Assert.Equal(1, run.Exit);
        (string Place, string Code)[] expected =
        [
            ("3:7", "CB312"),
            ("4:8", "CB311"),
            ("5:16", "CB314"),
            ("5:32", "CB311"),
            ("6:1", "CB301"),
            ("8:1", "CB306"),
            ("10:5", "CB326"),
            ("11:10", "CB315"),
            ("16:16", "CB317"),
            ("18:5", "CB414"),
            ("21:10", "CB373"),
            ("22:1", "CB305"),
            ("26:1", "CB350"),
            ("26:47", "CB410"),
            ("26:66", "CB405"),
            ("28:1", "CB353"),
            ("28:1", "CB422"),
        ];
        Assert.All(
            expected,
            mistake => Assert.Matches($"(?m)^content/cases/wrong\\.md:{mistake.Place}: (error|warning) {mistake.Code}: ", run.Out + run.Error)
        );
    }

    [Fact]
    public void Today_is_the_same_day_in_every_time_zone() =>
        Assert.Equal(
            new DateOnly(2026, 11, 23),
            new SiteSettings
            {
                SiteFolder = "site",
                OutputFolder = "output",
                Date = null,
            }.TodayBy(new LateClock())
        );

    // In Kiritimati it is the next day by noon.
    private sealed class LateClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.CreateCustomTimeZone("+14", TimeSpan.FromHours(14), "+14", "+14");
    }
}
