using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain.Negation;
using Casebook.Files;

namespace Casebook.Benchmarks;

/// <summary>Builds cases with a finding that is denied in every way of every language, and looks for one that a file calls present. A case with an
/// error is never built: there the author is asked.</summary>
internal static class DenialRun
{
    private const int CasesOfSite = 500;
    private const int MaxShown = 20;

    // Where the words of denial stand: # is the name, ~ the words. Made up names, so that no other text holds them.
    private static readonly string[] Places =
    [
        "~ #",
        "# ~",
        "~: #",
        "\"#: ~\"",
        "\"# (~)\"",
        "\"#, ~\"",
        "{finding: \"~ #\"}",
        "{finding: \"#\", present: \"~\"}",
    ];

    /// <summary>Counts cases; 1 when something denied stands on the positive side.</summary>
    public static int Run(int count)
    {
        var (random, wrong, asked, findings) = (new Random(1), 0, 0, 0);
        for (var site = 0; site * CasesOfSite < count; site++)
        {
            var language = NegationLexicon.Languages.ElementAt(site % NegationLexicon.Languages.Count());
            var phrases = PhrasesOf(language);
            var tree = new MemoryFileTree().Add("site.config.yml", $"title: Made up\nlanguage: {language}\n");
            for (var i = 0; i < Math.Min(CasesOfSite, count - (site * CasesOfSite)); i++)
                tree.Add($"content/cases/c{i}.md", CaseOf(i, phrases, random));
            var compilation = SiteCompiler.Compile(tree, new BuildOptions { Today = new DateOnly(2026, 11, 23), Threads = 1 });
            var refused = compilation.Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.File).ToHashSet();
            asked += refused.Count;
            foreach (var file in compilation.Plan.Files.Values)
            {
                if (!file.Path.StartsWith("cases/", StringComparison.Ordinal) || !file.Path.EndsWith("/case.json", StringComparison.Ordinal))
                    continue;
                if (refused.Contains($"content/{file.Path[..^"/case.json".Length]}.md"))
                    continue;
                foreach (var (name, isPresent) in FindingsIn(file))
                {
                    findings++;
                    if (!isPresent || name == "fever")
                        continue;
                    if (++wrong <= MaxShown)
                        Console.WriteLine($"{language}, {file.Path}: {name} is present");
                }
            }
        }
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{count} cases: {asked} asked for, {findings} findings read, {wrong} denied ones present")
        );
        return wrong == 0 ? 0 : 1;
    }

    private static string[] PhrasesOf(string language) =>
        [
            .. NegationLexicon
                .For(language)
                .Phrases.Where(phrase => (phrase.Uses & CueUses.Negations) != 0 && (phrase.Uses & (CueUses.InName | CueUses.Opposite)) == 0)
                .Select(phrase =>
                    string.Concat(
                        phrase.Keys.Select(
                            (key, i) =>
                                (
                                    i == 0 ? ""
                                    : key.AfterMark ? "/"
                                    : " "
                                ) + key.Key
                        )
                    )
                )
                .Where(words => words.Any(char.IsLetter)),
        ];

    private static string CaseOf(int number, string[] phrases, Random random)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"---\ntitle: Made-up case {number}\nfindings:\n  - fever\n");
        var entry = Places[random.Next(Places.Length)].Replace("~", phrases[random.Next(phrases.Length)], StringComparison.Ordinal);
        text.Append(CultureInfo.InvariantCulture, $"  - {entry.Replace("#", $"zorvex{number}", StringComparison.Ordinal)}\n");
        return text.Append("---\n## Presentation\nMade-up text.\n").ToString();
    }

    private static IEnumerable<(string Name, bool IsPresent)> FindingsIn(Render.PlannedFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Render(output, new DiagnosticBag());
        using var json = JsonDocument.Parse(output.WrittenMemory);
        foreach (var finding in json.RootElement.GetProperty("findings").EnumerateArray())
        {
            var name = finding.GetProperty("finding");
            yield return (
                (name.ValueKind == JsonValueKind.Object ? name.GetProperty("name").GetString() : name.GetString()) ?? "",
                finding.GetProperty("present").GetBoolean()
            );
        }
    }
}
