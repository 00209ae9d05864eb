using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Casebook.Cli.Import.Forms;
using Casebook.Cli.New;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Init;

/// <summary>The files of a new casebook, made of the templates in <c>Init/Templates</c>.</summary>
internal static class StarterSite
{
    private const string Prefix = "init/";

    /// <summary>Path and text of each file, in the order of their paths.</summary>
    /// <param name="answers">What was asked.</param>
    /// <param name="today">The day the example case is dated.</param>
    public static ImmutableArray<(string Path, string Text)> Files(InitAnswers answers, DateOnly today)
    {
        var values = Values(answers, today);
        var assembly = typeof(StarterSite).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(name => (PathOf(name), Filled(Read(assembly, name), values)))
                .Append((CaseForm.Path, CaseForm.Yaml()))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];
    }

    // Names with a dot would be read by git and by editors where the templates lie.
    private static string PathOf(string name) => name[Prefix.Length..].Replace('\\', '/').Replace("dot-", ".", StringComparison.Ordinal);

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Filled(string template, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (name, value) in values)
            template = template.Replace($"{{{{{name}}}}}", value, StringComparison.Ordinal);
        return template;
    }

    private static Dictionary<string, string> Values(InitAnswers answers, DateOnly today)
    {
        var at = answers.Action.LastIndexOf('@');
        return new(StringComparer.Ordinal)
        {
            ["specialties"] = string.Join(", ", answers.Specialties),
            ["specialty"] = answers.Specialties[0].Replace('-', ' '),
            ["language"] = answers.Language,
            ["speech"] = Speech(answers.Language),
            ["licence_sentence"] = answers.Licence.Sentence(),
            ["licence"] = YamlText.Of(answers.Licence.Name),
            ["url"] = answers.Url.Length == 0 ? "# url: https://department.github.io/casebook" : $"url: {YamlText.Of(answers.Url)}",
            ["date"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["id"] = CaseFile.RandomId(),
            // Full hours are when GitHub is busiest.
            ["cron"] = string.Create(CultureInfo.InvariantCulture, $"{Random.Shared.Next(5, 55)} 2 * * *"),
            ["workflow"] = $"{answers.Action[..at]}/.github/workflows/casebook.yml{answers.Action[at..]}",
            ["case_workflow"] = $"{answers.Action[..at]}/.github/workflows/case.yml{answers.Action[at..]}",
            ["program_url"] = $"https://github.com/{answers.Action[..at]}",
            ["title_plain"] = Escaped(answers.Title),
            // The last, for whatever is written in it is no template.
            ["title"] = YamlText.Of(answers.Title),
        };
    }

    // The site is built in any language; a theme that does not speak it says so at each build.
    private static string Speech(string language) =>
        InitChoices.Languages.Contains(language.Split('-')[0])
            ? ""
            : "\n# The program's own words on the pages (Findings, Search, ...) are English: it does not speak this language yet.\nseverity: {CB506: off}";

    private static string Escaped(string title) =>
        string.Concat(
            YamlText.OnOneLine(title).Select(c => c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' ? $"\\{c}" : $"{c}")
        );
}
