using System.Globalization;
using Casebook.Render.Shared.Strings;

namespace Casebook.Tests.Render.Shared.Strings;

/// <summary>The plural rules are CLDR's, read as CLDR means them.</summary>
public sealed class PluralRulesTests
{
    [Fact]
    public void Every_sample_of_every_language_falls_into_its_category()
    {
        var wrong = new List<string>();
        var seen = 0;
        foreach (var (language, category, rule) in PluralRules.All)
        {
            var rules = PluralRules.For(language);
            foreach (var number in SamplesOf(rule))
            {
                seen++;
                if (rules.CategoryOf(number) != category)
                    wrong.Add($"{language}: {number} is {rules.CategoryOf(number)}, not {category}");
            }
        }
        Assert.Empty(wrong);
        Assert.InRange(seen, 4000, int.MaxValue);
    }

    [Theory]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 7, "few")]
    [InlineData("ar", 11, "many")]
    [InlineData("fr", 0, "one")]
    [InlineData("pt-BR", 0, "one")]
    [InlineData("pt-PT", 0, "other")]
    [InlineData("tr", 1, "one")]
    [InlineData("ru", 21, "one")]
    [InlineData("qqq", 1, "one")]
    public void A_number_has_the_form_of_its_language(string language, int number, string category) =>
        Assert.Equal(category, PluralRules.For(language).CategoryOf(number));

    // `@integer 2~4, 22~24, 1000000, 1c6, …`: powers (1c6) are a way of writing that the interface does not have.
    private static IEnumerable<int> SamplesOf(string rule)
    {
        if (rule.Split('@').FirstOrDefault(part => part.StartsWith("integer", StringComparison.Ordinal)) is not { } samples)
            yield break;
        foreach (var sample in samples["integer".Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = sample.Split('~');
            if (!int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first))
                continue;
            var last = int.Parse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture);
            for (var number = first; number <= last; number++)
                yield return number;
        }
    }
}
