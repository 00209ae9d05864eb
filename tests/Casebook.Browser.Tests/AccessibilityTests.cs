using Casebook.Browser.Tests.Hosting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>The rules on a phone.</summary>
public sealed class AccessibilityOnPhoneTests(SiteFixture fixture) : AccessibilityTests(fixture, 390);

/// <summary>The rules on a laptop; a class of its own, so that both are looked at side by side.</summary>
public sealed class AccessibilityOnLaptopTests(SiteFixture fixture) : AccessibilityTests(fixture, 1280);

/// <summary>The rules of WCAG 2.2 AA and the best practices that axe can check.</summary>
public abstract class AccessibilityTests(SiteFixture fixture, int width)
{
    private static readonly List<string> Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // The other rules look at the markup, which is the same by day and by night.
    private static readonly List<string> RulesOfColour = ["color-contrast", "link-in-text-block"];

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_of_every_kind_breaks_no_rule_by_day_or_night(string kind)
    {
        var violations = new List<string>();
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf(kind, fixture.Site), width);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => { d.removeAttribute('name'); d.open = true; })");
        var day = await visit.Page.RunAxe(Only(new RunOnlyOptions { Type = "tag", Values = Rules }));
        Assert.NotEmpty(day.Passes);
        Collect(day, $"{width} light");
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Collect(await visit.Page.RunAxe(Only(new RunOnlyOptions { Type = "rule", Values = RulesOfColour })), $"{width} dark");
        Troubles.None(violations);

        // Each place that passes need not be described: on a large page that takes longer than to look at it.
        static AxeRunOptions Only(RunOnlyOptions rules) => new() { RunOnly = rules, ResultTypes = [ResultType.Violations] };

        void Collect(AxeResult result, string where) =>
            violations.AddRange(
                result.Violations.SelectMany(violation =>
                    violation.Nodes.Take(5).Select(node => $"{kind} {where}: {violation.Id}: {violation.Help}: {node.Html}")
                )
            );
    }
}
