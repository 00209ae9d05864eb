using System.Text.Json;
using Casebook.Tests.Golden;
using Jint;

namespace Casebook.Tests.Render.Study;

/// <summary>
/// The scheduler of the study page against numbers that others published for FSRS-5 with its default weights:
/// the tests of open-spaced-repetition/ts-fsrs (FSRS-5.test.ts) and, for the last digits, of other implementations that follow it.
/// It is the very script of the page that runs here.
/// </summary>
public sealed class FsrsTests
{
    [Fact]
    public void A_first_answer_gives_the_published_stability_and_difficulty()
    {
        var cards = Run("[1, 2, 3, 4].map(g => f.next(null, g, 0))");
        Assert.Equal([0.40255, 1.18385, 3.173, 15.69105], Numbers(cards, "s"));
        Assert.Equal([7.1949, 6.48830527, 5.28243442, 3.22450159], Numbers(cards, "d").Select(d => Math.Round(d, 8)));
        Assert.Equal([0, 0, 0, 16], Numbers(cards, "days"));
        Assert.Equal(["learning", "learning", "learning", "review"], cards.EnumerateArray().Select(card => card.GetProperty("state").GetString()));
    }

    [Fact]
    public void Cards_come_again_after_the_published_days()
    {
        var cards = Run("(() => { let c = null, days = 0; return [3,3,3,3,3,3,1,1,3,3,3,3,3].map(g => { c = f.next(c, g, days); days = c.days; return c; }); })()");
        Assert.Equal([0, 4, 14, 44, 125, 328, 0, 0, 7, 16, 34, 71, 142], Numbers(cards, "days"));
        Assert.Equal(141.83400397565075, Numbers(cards, "s")[^1], 1e-7);
        Assert.Equal(7.689881918138517, Numbers(cards, "d")[^1], 1e-9);
    }

    [Fact]
    public void The_chance_to_recall_is_the_published_one() =>
        Assert.Equal(0.89832125, Run("f.retrievability(16, 15.69105)").GetDouble(), 1e-8);

    [Fact]
    public void A_card_stays_within_bounds_whatever_is_answered()
    {
        var cards = Run("(() => { const all = []; for (let n = 0; n < 4096; n++) { let c = null, days = 0; for (let k = 0; k < 6; k++) { c = f.next(c, (n >> 2 * k & 3) + 1, days); days = c.days; all.push(c); } } return all; })()");
        Assert.All(cards.EnumerateArray(), card =>
        {
            Assert.InRange(card.GetProperty("d").GetDouble(), 1, 10);
            Assert.InRange(card.GetProperty("s").GetDouble(), 0.01, 36500);
            Assert.True(card.GetProperty("days").GetDouble() is >= 1 and <= 36500 ^ card.GetProperty("minutes").GetDouble() > 0);
        });
    }

    [Fact]
    public void Hard_good_and_easy_never_come_before_the_one_below() =>
        Assert.True(Run("(() => { let c = null, days = 0; for (const g of [3, 3, 3]) { c = f.next(c, g, days); days = c.days; } const d = [2, 3, 4].map(g => f.next(c, g, days).days); return d[0] <= d[1] && d[1] < d[2]; })()").GetBoolean());

    private static double[] Numbers(JsonElement cards, string name) => [.. cards.EnumerateArray().Select(card => card.GetProperty(name).GetDouble())];

    private static JsonElement Run(string expression)
    {
        using var engine = new Engine();
        engine.Execute(File.ReadAllText(RepositoryRoot.At("themes", "rounds", "assets", "fsrs.js")));
        return JsonDocument.Parse(engine.Evaluate($"var f = globalThis.casebookFsrs; JSON.stringify({expression})").AsString()).RootElement;
    }
}
