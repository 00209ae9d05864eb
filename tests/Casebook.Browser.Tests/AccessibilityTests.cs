using Casebook.Browser.Tests.Hosting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>The rules of WCAG 2.2 AA and the best practices that axe can check.</summary>
public sealed class AccessibilityTests(SiteFixture fixture)
{
    private static readonly List<string> Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // The other rules look at the markup, which is the same by day and by night.
    private static readonly List<string> RulesOfColour = ["color-contrast", "link-in-text-block"];

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_of_every_kind_breaks_no_rule_on_phone_or_laptop_by_day_or_night(string kind)
    {
        var violations = new List<string>();
        foreach (var width in new[] { 390, 1280 })
        {
            await using var visit = await fixture.OpenAsync(PageKinds.PageOf(kind, fixture.Site), width);
            await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => { d.removeAttribute('name'); d.open = true; })");
            var day = await visit.Page.RunAxe(
                new AxeRunOptions
                {
                    RunOnly = new RunOnlyOptions { Type = "tag", Values = Rules },
                }
            );
            Assert.NotEmpty(day.Passes);
            Collect(day, $"{width} light");
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Collect(
                await visit.Page.RunAxe(
                    new AxeRunOptions
                    {
                        RunOnly = new RunOnlyOptions { Type = "rule", Values = RulesOfColour },
                    }
                ),
                $"{width} dark"
            );
        }
        Troubles.None(violations);

        void Collect(AxeResult result, string where) =>
            violations.AddRange(
                result.Violations.SelectMany(violation =>
                    violation.Nodes.Take(5).Select(node => $"{kind} {where}: {violation.Id}: {violation.Help}: {node.Html}")
                )
            );
    }
}
