using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;

namespace Casebook.Config;

/// <summary>Reads in which languages a casebook is.</summary>
internal static class LanguageSettings
{
    /// <summary>What is said of the casebook in one of its languages.</summary>
    public static ImmutableArray<Field> TitleFields { get; } =
    [new("title", Shape.Text, "Name of the casebook in this language."), new("description", Shape.Text, "One or two sentences in this language.")];

    /// <summary>The language of the originals, and all languages with it in front; none when there is only one.</summary>
    public static (string First, ImmutableArray<string> All) Read(SettingReader text, YamlMapping settings, DiagnosticBag problems)
    {
        var own = text.Language("language");
        var all = text.Languages("languages");
        if (all.IsEmpty)
            return (own ?? "en", []);
        if (own is not null && !all.Contains(own, StringComparer.Ordinal))
        {
            problems.Add(LanguageProblems.NotAmongLanguages(settings["language"]!.Location, own, all));
            return (own, []);
        }
        var first = own ?? all[0];
        return all.Length == 1 ? (first, []) : (first, [first, .. all.Where(language => language != first)]);
    }

    /// <summary>Titles and descriptions by language.</summary>
    public static ImmutableSortedDictionary<string, (string Title, string Description)> Titles(YamlMapping settings, DiagnosticBag problems)
    {
        if (settings["titles"] is not { } node || node is YamlScalar { IsEmpty: true })
            return SiteConfig.NoTitles;
        if (node is not YamlMapping lines)
        {
            problems.Add(LanguageProblems.NotTitles(node.Location));
            return SiteConfig.NoTitles;
        }
        var titles = SiteConfig.NoTitles.ToBuilder();
        foreach (var (language, value) in lines.Entries)
        {
            switch (value)
            {
                case YamlScalar { IsEmpty: false } title:
                    titles[language.Text] = (title.Text.Trim(), "");
                    break;
                case YamlMapping group:
                    var reader = new SettingReader(group, problems);
                    titles[language.Text] = (reader.Text("title") ?? "", reader.Text("description") ?? "");
                    break;
                default:
                    problems.Add(LanguageProblems.NotTitles(value.Location));
                    break;
            }
        }
        return titles.ToImmutable();
    }
}
