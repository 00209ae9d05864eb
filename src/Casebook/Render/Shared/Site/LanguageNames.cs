using System.Collections.Frozen;

namespace Casebook.Render.Shared.Site;

/// <summary>What languages call themselves.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Own = new Dictionary<string, string>
    {
        ["ar"] = "العربية",
        ["de"] = "Deutsch",
        ["el"] = "Ελληνικά",
        ["en"] = "English",
        ["es"] = "Español",
        ["fa"] = "فارسی",
        ["fr"] = "Français",
        ["he"] = "עברית",
        ["it"] = "Italiano",
        ["ja"] = "日本語",
        ["nl"] = "Nederlands",
        ["pl"] = "Polski",
        ["pt"] = "Português",
        ["ru"] = "Русский",
        ["tr"] = "Türkçe",
        ["uk"] = "Українська",
        ["zh"] = "中文",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ur"];

    /// <summary>The name of a language (BCP 47) in itself; the tag where it is not known.</summary>
    public static string Of(string language) => Own.GetValueOrDefault(Main(language), language);

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    public static string DirectionOf(string language) => RightToLeft.Contains(Main(language), StringComparer.Ordinal) ? "rtl" : "ltr";

    private static string Main(string language) => language.Split('-')[0].ToLowerInvariant();
}
