using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Casebook.Files;

namespace Casebook.Render.Shared.Strings;

/// <summary>
/// Which form of a text goes with a whole number in a language. The rules are Unicode's own (CLDR, <c>cldr-plurals.json</c> as it is published,
/// under the Unicode licence); here they are only read.
/// </summary>
internal sealed class PluralRules
{
    private const string Other = "other";
    private const string KeyStart = "pluralRule-count-";

    private static readonly ConcurrentDictionary<string, PluralRules> Known = new(StringComparer.Ordinal);
    private static readonly Lazy<JsonDocument> Data = new(() =>
        JsonDocument.Parse(Encoding.UTF8.GetString(EmbeddedFiles.Load("cldr/").ReadBytes("cldr/plurals.json")))
    );

    // Categories in the order of the rules; each holds when one of its groups of relations holds.
    private readonly ImmutableArray<(string Category, Relation[][] AnyOf)> _rules;

    private PluralRules(ImmutableArray<(string, Relation[][])> rules) => _rules = rules;

    /// <summary>The categories that the language tells apart, with <c>other</c> at the end.</summary>
    public IEnumerable<string> Categories => [.. _rules.Select(rule => rule.Category), Other];

    /// <summary>The rules of a language by its tag, such as <c>pt-PT</c>; those of English for a language that CLDR does not know.</summary>
    public static PluralRules For(string language) => Known.GetOrAdd(language, Read);

    /// <summary>Every language with rules, with what CLDR writes for each category: the rule and its samples.</summary>
    public static IEnumerable<(string Language, string Category, string Rule)> All =>
        from language in Languages.EnumerateObject()
        from rule in language.Value.EnumerateObject()
        select (language.Name, rule.Name[KeyStart.Length..], rule.Value.GetString()!);

    /// <summary>The category of a number, such as <c>few</c>.</summary>
    public string CategoryOf(int number)
    {
        var size = Math.Abs((long)number);
        foreach (var (category, anyOf) in _rules)
        {
            foreach (var group in anyOf)
            {
                if (Array.TrueForAll(group, relation => relation.Holds(size)))
                    return category;
            }
        }
        return Other;
    }

    private static JsonElement Languages => Data.Value.RootElement.GetProperty("supplemental").GetProperty("plurals-type-cardinal");

    private static PluralRules Read(string language)
    {
        if (!Languages.TryGetProperty(language, out var rules) && !Languages.TryGetProperty(language.Split('-')[0], out rules))
            rules = Languages.GetProperty("en");
        return new PluralRules([
            .. rules
                .EnumerateObject()
                .Select(rule => (Category: rule.Name[KeyStart.Length..], Text: rule.Value.GetString()!.Split('@')[0]))
                .Where(rule => rule.Category != Other)
                .Select(rule => (rule.Category, AnyOf(rule.Text))),
        ]);
    }

    private static Relation[][] AnyOf(string rule) => [.. rule.Split(" or ").Select(group => group.Split(" and ").Select(Relation.Parse).ToArray())];

    // `n % 100 = 2..4, 12`: of a whole number, n and i are its size, and all that looks at decimals is nought.
    private sealed record Relation(bool IsSize, long Modulus, bool IsDenied, (long From, long To)[] Ranges)
    {
        public static Relation Parse(string text)
        {
            var isDenied = text.Contains("!=", StringComparison.Ordinal);
            var sides = text.Split(isDenied ? "!=" : "=");
            var left = sides[0].Split('%');
            return new Relation(
                left[0].Trim() is "n" or "i",
                left.Length > 1 ? Number(left[1]) : 0,
                isDenied,
                [.. sides[1].Split(',').Select(range => range.Split("..")).Select(ends => (Number(ends[0]), Number(ends[^1])))]
            );
        }

        public bool Holds(long size)
        {
            var value = IsSize ? size : 0;
            if (Modulus > 0)
                value %= Modulus;
            return Array.Exists(Ranges, range => value >= range.From && value <= range.To) != IsDenied;
        }

        private static long Number(string text) => long.Parse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
