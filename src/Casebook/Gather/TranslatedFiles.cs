using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Gather;

/// <summary>Tells translations from originals by their names: <c>a.fr.md</c> is the French text of <c>a.md</c>, <c>a/index.fr.md</c> that of
/// <c>a/index.md</c>.</summary>
internal static class TranslatedFiles
{
    private static readonly string[] Folders = ["content/cases/", "content/collections/", "content/pages/"];

    /// <summary>The language a file translates into; null when it is no translation, or the site has one language.</summary>
    public static string? LanguageOf(string path, SiteConfig config)
    {
        if (config.Languages.IsEmpty || !Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
            return null;
        return config.Languages.FirstOrDefault(language =>
            language != config.FirstLanguage && path.EndsWith($".{language}.md", StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>The file that a translation is the text of.</summary>
    public static string OriginalOf(string path, string language) => $"{path[..^(language.Length + 4)]}.md";

    /// <summary>Reports translations of what is not there.</summary>
    public static void CheckOriginals(SourceSet sources, DiagnosticBag problems)
    {
        if (sources.Translations.IsEmpty)
            return;
        var originals = sources.Cases.Concat(sources.Collections).Concat(sources.Pages).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in sources.Translations)
        {
            var original = OriginalOf(file.Path, sources.Config.Language);
            if (!originals.Contains(original))
                problems.Add(LanguageProblems.NoOriginal(file.At(0, 0), original));
        }
    }
}
