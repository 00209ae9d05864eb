using System.Globalization;

namespace Casebook.Tests.Render.Outputs.Explore;

/// <summary>The ranking of the differential explorer, against examples worked by hand. Numbers of made-up cases.</summary>
public sealed class RankingTests
{
    // Six cases. Disease a: 0 1 2; b: 3 4; c: 5.
    // Thing 0: cases 0 and 1 have it, 3 lacks it. Thing 1: 2 has it; 3 and 4 lack it. Thing 2: nobody mentions it. Thing 3: case 0 has it at one
    // place and lacks it at another.
    private const string Book = """
        (function () {
          var d = [{ cases: [0, 1, 2] }, { cases: [3, 4] }, { cases: [5] }];
          var t = [{ cases: [0, 1], lacks: [3] }, { cases: [2], lacks: [3, 4] }, { cases: [], lacks: [] }, { cases: [0], lacks: [0] }];
          var counts = casebookRanking.table(6, d, t);
          return { d: d, counts: counts, rank: function (chosen) { return casebookRanking.rank(d, counts, chosen); } };
        })()
        """;

    [Theory]
    [InlineData(0, 0, 0.5)]
    [InlineData(1, 0, 2 / 3.0)]
    [InlineData(0, 1, 1 / 3.0)]
    [InlineData(3, 1, 4 / 6.0)]
    public void The_share_is_the_rule_of_succession(int has, int lacks, double share)
    {
        using var engine = new ExploreEngine();
        Assert.Equal(share, engine.Value<double>($"casebookRanking.share({has}, {lacks})"), 1e-12);
    }

    [Fact]
    public void A_case_that_mentions_nothing_is_not_counted_and_one_with_both_has_it()
    {
        using var engine = new ExploreEngine();
        Assert.Equal([2, 0, 0], engine.Value<int[]>($"Array.from({Book}.counts[0].has)"));
        Assert.Equal([0, 1, 0], engine.Value<int[]>($"Array.from({Book}.counts[0].lacks)"));
        Assert.Equal([1, 0, 0], engine.Value<int[]>($"Array.from({Book}.counts[3].has)"));
        Assert.Equal([0, 0, 0], engine.Value<int[]>($"Array.from({Book}.counts[3].lacks)"));
    }

    [Theory]
    // Present: a (2+1)/(2+2) = 3/4; c says nothing, 1/2; b (0+1)/(1+2) = 1/3.
    [InlineData("{ thing: 0, absent: false }", "0 2 1", 0.75, 0.5, 1 / 3.0)]
    // Absent: the other way round.
    [InlineData("{ thing: 0, absent: true }", "1 2 0", 2 / 3.0, 0.5, 0.25)]
    // Both: a 3/4 × (1 - 2/3) = 1/4; b 1/3 × 3/4 = 1/4; c 1/2 × 1/2 = 1/4. Two cases of a agree and two of b, none of c; a has more cases than b.
    [InlineData("{ thing: 0, absent: false }, { thing: 1, absent: true }", "0 1 2", 0.25, 0.25, 0.25)]
    // Nobody mentions it: all alike, those with more cases first.
    [InlineData("{ thing: 2, absent: false }", "0 1 2", 0.5, 0.5, 0.5)]
    public void The_fit_is_the_product_of_the_shares(string chosen, string order, double first, double second, double third)
    {
        using var engine = new ExploreEngine();
        var ranked = $"{Book}.rank([{chosen}])";
        Assert.Equal(
            order.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)),
            engine.Value<int[]>($"{ranked}.map(function (r) {{ return r.index; }})")
        );
        var fits = engine.Value<double[]>($"{ranked}.map(function (r) {{ return r.fit; }})");
        Assert.Equal(first, fits[0], 1e-12);
        Assert.Equal(second, fits[1], 1e-12);
        Assert.Equal(third, fits[2], 1e-12);
    }

    [Fact]
    public void For_and_against_are_counted_apart()
    {
        using var engine = new ExploreEngine();
        var reasons = engine.Value<int[][]>(
            $"{Book}.rank([{{ thing: 1, absent: true }}]).map(function (r) {{ return [r.index, r.reasons[0].agree, r.reasons[0].against, "
                + $"r.reasons[0].silent, r.said]; }})"
        );
        Assert.Equal(
            [
                [1, 2, 0, 0, 2],
                [2, 0, 0, 1, 0],
                [0, 0, 1, 2, 1],
            ],
            reasons
        );
    }

    [Fact]
    public void What_to_ask_next_is_what_settles_most()
    {
        using var engine = new ExploreEngine();
        // Two diseases, alike so far. Thing 0: 3/4 against 1/3. P(yes) = 13/24; H = 1 - 13/24 H(9/13) - 11/24 H(3/11).
        double expected = 1 - (13 / 24.0 * Entropy(9 / 13.0)) - (11 / 24.0 * Entropy(3 / 11.0));
        Assert.Equal(
            expected,
            engine.Value<double>($"casebookRanking.gain([{{ index: 0, fit: 0.5 }}, {{ index: 1, fit: 0.5 }}], {Book}.counts, 0)"),
            1e-12
        );
        // What nobody mentions settles nothing, and is not asked.
        Assert.Equal(0, engine.Value<double>($"casebookRanking.gain([{{ index: 0, fit: 0.5 }}, {{ index: 1, fit: 0.5 }}], {Book}.counts, 2)"), 1e-12);
        // Thing 1, with 2/3 against 1/4, settles as much as thing 0: the same shares from the other side. Thing 3 settles less.
        Assert.Equal(
            [0, 1, 3],
            engine.Value<int[]>(
                $"casebookRanking.next([{{ index: 0, fit: 0.5 }}, {{ index: 1, fit: 0.5 }}], {Book}.counts, [0, 1, 2, 3], 5).map(function "
                    + $"(q) {{ return q.thing; }})"
            )
        );

        static double Entropy(double p) => -(p * Math.Log2(p)) - ((1 - p) * Math.Log2(1 - p));
    }
}
