using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Casebook.Benchmarks;

/// <summary>
/// N made-up cases of real size: front matter of this repository's cases, sections dealt out anew, every sixth word of the text replaced by one
/// drawn from 20,000 made-up words, so that the list of words grows as that of a real casebook does. What they say is nonsense.
/// </summary>
internal static partial class RealSizedCasebook
{
    private const int WordCount = 20_000;
    private const int Replaced = 6;

    public static void Write(string repository, int count, string folder)
    {
        foreach (var part in new[] { "terms", "references" })
            Copy(Path.Combine(repository, "content", part), Path.Combine(folder, "content", part));
        File.WriteAllText(
            Path.Combine(folder, "site.config.yml"),
            $"title: Made-up casebook of {count} cases of real size\nurl: https://example.org/casebook\n"
        );
        var cases = Directory
            .GetFiles(Path.Combine(repository, "content/cases"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => Take(CaseLink().Replace(File.ReadAllText(path), "another case")))
            .ToList();
        var target = Directory.CreateDirectory(Path.Combine(folder, "content/cases")).FullName;
        var words = new Zipf(WordCount, 0.9);
        for (var i = 1; i <= count; i++)
        {
            var random = new Random(i);
            var text = new StringBuilder(Own().Replace(cases[i % cases.Count].Head, ""));
            text.Insert(4, string.Create(CultureInfo.InvariantCulture, $"title: Made-up case {i} of real size\n"));
            var sections = cases[random.Next(cases.Count)].Sections;
            for (var n = 0; n < sections.Length; n++)
            {
                var other = cases[random.Next(cases.Count)].Sections;
                text.Append("## ").Append(Changed(n < other.Length ? other[n] : sections[n], random, words));
            }
            File.WriteAllText(Path.Combine(target, $"made-up-{i}.md"), text.ToString());
        }
    }

    // Front matter with its fences, and what follows each heading of level 2.
    private static (string Head, string[] Sections) Take(string text)
    {
        var end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5;
        return (text[..end], text[end..].Split("\n## ")[1..]);
    }

    private static string Changed(string section, Random random, Zipf words) =>
        Plain().Replace(section, word => random.Next(Replaced) == 0 ? Word(words.Draw(random)) : word.Value) + "\n";

    private static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = number + 91; rest > 0; rest /= 90)
            word.Append("bcdfghklmnprstvwxz"[rest % 18]).Append("aeiou"[rest / 18 % 5]);
        return word.ToString();
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), true);
    }

    // What belongs to the case it comes from alone.
    [GeneratedRegex(@"^(title|challenge|answers_after|publish_on|draft):.*\n(?:[ ]+.*\n)*|^aliases:.*\n(?:[ ]+.*\n)*", RegexOptions.Multiline)]
    private static partial Regex Own();

    // The other cases are not there under their names.
    [GeneratedRegex(@"\[\[case:[^\]]*\]\]")]
    private static partial Regex CaseLink();

    [GeneratedRegex(@"(?<=^[A-Z][^\n]*[a-z] )[a-z]{4,}(?= [a-z])(?![^\[\n]*\])(?![^{\n]*\})", RegexOptions.Multiline)]
    private static partial Regex Plain();
}
