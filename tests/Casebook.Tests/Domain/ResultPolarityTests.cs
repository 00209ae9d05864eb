using System.Text.Json;
using System.Text.RegularExpressions;
using Casebook.Tests.Architecture;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Domain;

/// <summary>A result is judged in one place, and every output of the site says the same of it.</summary>
public sealed partial class ResultPolarityTests
{
    [Theory]
    [InlineData("positive", "positive")]
    [InlineData("weak positive", "positive")]
    [InlineData("present", "positive")]
    [InlineData("high", "positive")]
    [InlineData("low", "positive")]
    [InlineData("negative", "negative")]
    [InlineData("absent", "negative")]
    [InlineData("normal", "negative")]
    [InlineData("equivocal", "undetermined")]
    [InlineData("pending", "undetermined")]
    [InlineData("of another kind", "undetermined")]
    [InlineData("not done", "not_done")]
    public void Page_term_table_data_and_cards_agree_on_a_result(string written, string polarity)
    {
        var site = BuiltSite.Build(
            StudySites.MadeUp(
                $$"""
                ---
                title: A made-up case
                diagnosis: glass skin disease
                findings: [{absent: cough}]
                serology:
                  - {test: anti-glass, result: {{written}}}
                ---
                ## Presentation
                Made up for tests.
                """
            )
        );
        var isPositive = polarity == "positive";
        var result = JsonDocument.Parse(site.Files["cases/glass/case.json"]).RootElement.GetProperty("serology")[0];
        Assert.Equal(polarity, result.GetProperty("polarity").GetString());
        Assert.Equal(
            isPositive,
            site.Text("cases/glass/index.html")
                .Contains(
                    "sign pos\" aria-hidden=\"true\">"
                        + (
                            written switch
                            {
                                "high" => "↑",
                                "low" => "↓",
                                _ => "+",
                            }
                        ),
                    StringComparison.Ordinal
                )
        );
        var group = polarity switch
        {
            "positive" => "shown",
            "negative" => "not-shown",
            _ => "undecided",
        };
        Assert.Equal(
            [group],
            new[] { "shown", "not-shown", "undecided" }.Where(id =>
                site.Text("tests/anti-glass/index.html").Contains($"id=\"{id}\"", StringComparison.Ordinal)
            )
        );
        var rows = site.Text("data/cases.csv").Split("\r\n");
        var (heads, row) = (rows[0].Split(','), rows[1].Split(','));
        Assert.Equal(
            (isPositive ? "anti-glass" : "", polarity == "negative" ? "anti-glass" : ""),
            (row[Array.IndexOf(heads, "positive")], row[Array.IndexOf(heads, "negative")])
        );
        Assert.Equal(
            isPositive && written != "low",
            StudySites.Cards(site, "all").Any(card => card.GetProperty("id").GetString() == "tests/anti-glass/goes-with")
        );
    }

    [Fact]
    public void Nothing_else_groups_outcomes() =>
        Assert.Empty(
            from file in SourceTree.CSharp("src")
            where
                (
                    file.Path.StartsWith("src/Casebook/Relate/", StringComparison.Ordinal)
                    || file.Path.StartsWith("src/Casebook/Render/", StringComparison.Ordinal)
                ) && Grouped().IsMatch(file.Text)
            select file.Path
        );

    [GeneratedRegex(@"Outcome\.(Positive|WeakPositive|Present|High|Low|Negative|Absent|Normal)\s+(or|\|\|)\s")]
    private static partial Regex Grouped();
}
