using System.Text.Json;
using Casebook.Tests.Golden;
using Jint;

namespace Casebook.Tests.Render.Outputs.Study;

/// <summary>
/// The scheduler of the study page against the numbers that the reference implementation of FSRS-5 tests itself with (Data/fsrs-5.json names the
/// source).
/// It is the very script of the page that runs here.
/// </summary>
public sealed class FsrsTests
{
    private static readonly JsonElement Published = JsonDocument
        .Parse(File.ReadAllText(RepositoryRoot.At("tests", "Casebook.Tests", "Render", "Outputs", "Study", "Data", "fsrs-5.json")))
        .RootElement;

    [Fact]
    public void A_first_answer_gives_the_published_stability_and_difficulty()
    {
        var expected = Published.GetProperty("firstAnswer");
        var cards = Run($"{expected.GetProperty("grades")}.map(g => f.next(null, g, 0))");
        Assert.Equal(Numbers(expected.GetProperty("stability")), Numbers(cards, "s"));
        Assert.Equal(Numbers(expected.GetProperty("difficulty")), Numbers(cards, "d").Select(d => Math.Round(d, 8)));
        Assert.Equal(Numbers(expected.GetProperty("days")), Numbers(cards, "days"));
        Assert.Equal(
            expected.GetProperty("states").EnumerateArray().Select(state => state.GetString()),
            cards.EnumerateArray().Select(card => card.GetProperty("state").GetString())
        );
    }

    [Fact]
    public void Cards_come_again_after_the_published_days()
    {
        var expected = Published.GetProperty("intervals");
        var cards = Run(
            $"(() => {{ let c = null, days = 0; return {expected.GetProperty("grades")}.map(g => {{ c = f.next(c, g, days); days = c.days; "
                + $"return c; }}); }})()"
        );
        Assert.Equal(Numbers(expected.GetProperty("days")), Numbers(cards, "days"));
    }

    [Fact]
    public void What_is_remembered_after_answers_on_other_days_than_asked_is_the_published()
    {
        var expected = Published.GetProperty("memory");
        var days = expected.GetProperty("daysSince");
        var last = Run(
            $"(() => {{ let c = null; {expected.GetProperty("grades")}.forEach((g, i) => {{ c = f.next(c, g, {days}[i]); }}); return c; }})()"
        );
        Assert.Equal(expected.GetProperty("stability").GetDouble(), last.GetProperty("s").GetDouble(), 1e-4);
        Assert.Equal(expected.GetProperty("difficulty").GetDouble(), last.GetProperty("d").GetDouble(), 1e-4);
    }

    [Fact]
    public void The_chance_to_recall_is_the_published_one() => Assert.Equal(0.89832125, Run("f.retrievability(16, 15.69105)").GetDouble(), 1e-8);

    [Fact]
    public void A_card_stays_within_bounds_whatever_is_answered()
    {
        var cards = Run(
            "(() => { const all = []; for (let n = 0; n < 4096; n++) { let c = null, days = 0; for (let k = 0; k < 6; k++) { c = f.next(c, "
                + "(n >> 2 * k & 3) + 1, days); days = c.days; all.push(c); } } return all; })()"
        );
        Assert.All(
            cards.EnumerateArray(),
            card =>
            {
                Assert.InRange(card.GetProperty("d").GetDouble(), 1, 10);
                Assert.InRange(card.GetProperty("s").GetDouble(), 0.01, 36500);
                Assert.True(card.GetProperty("days").GetDouble() is >= 1 and <= 36500 ^ card.GetProperty("minutes").GetDouble() > 0);
            }
        );
    }

    [Fact]
    public void Hard_good_and_easy_never_come_before_the_one_below() =>
        Assert.True(
            Run(
                    "(() => { let c = null, days = 0; for (const g of [3, 3, 3]) { c = f.next(c, g, days); days = c.days; } const d = [2, "
                        + "3, 4].map(g => f.next(c, g, days).days); return d[0] <= d[1] && d[1] < d[2]; })()"
                )
                .GetBoolean()
        );

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetDouble())];

    private static double[] Numbers(JsonElement cards, string name) => [.. cards.EnumerateArray().Select(card => card.GetProperty(name).GetDouble())];

    private static JsonElement Run(string expression)
    {
        using var engine = new Engine();
        engine.Execute(File.ReadAllText(RepositoryRoot.At("themes", "rounds", "assets", "fsrs.js")));
        return JsonDocument.Parse(engine.Evaluate($"var f = globalThis.casebookFsrs; JSON.stringify({expression})").AsString()).RootElement;
    }
}
