using System.Globalization;
using System.Text;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Search;

/// <summary>A casebook of many made-up cases; the same number gives the same files.</summary>
internal static class ManyCases
{
    private const int WordCount = 6000;
    private const int TextWords = 500;

    public static SourceFiles Make(int count)
    {
        var files = new List<(string, string)> { ("site.config.yml", "title: Many"), ("content/terms/all.yml", Terms()) };
        for (var i = 0; i < count; i++)
            files.Add(($"content/cases/case-{i}.md", Case(i)));
        return SourceFiles.Of([.. files]);
    }

    private static string Terms()
    {
        var text = new StringBuilder("- {name: anti-Scl-70, kind: test}\n- {name: Raynaud phenomenon, kind: finding}\n");
        for (var i = 0; i < 300; i++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"- {{name: made-up finding {i}, kind: finding, synonyms: [invented sign {i}], definition: A sign that does not exist.}}\n"
            );
        for (var i = 0; i < 100; i++)
            text.Append(CultureInfo.InvariantCulture, $"- {{name: test disease {i}, kind: diagnosis}}\n");
        return text.ToString();
    }

    private static string Case(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: Made-up case {number} of test disease {number % 100}\nsummary: A patient who does not exist.\nlevel: advanced\n"
                + $"diagnosis: test disease {number % 100}\nfindings:\n"
        );
        for (var i = 0; i < 10; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - {(random.Next(4) == 0 ? "absent" : "finding")}: made-up finding {Skewed(random, 300)}\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"  - Raynaud phenomenon\nserology:\n  - anti-Scl-70: {(random.Next(2) == 0 ? "positive" : "negative")}\n---\n"
        );
        for (var section = 0; section < 4; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Part {section}\nThe patient ");
            for (var i = 0; i < TextWords / 4; i++)
                text.Append(Word(Skewed(random, WordCount))).Append(' ');
            text.Append(".\n\n");
        }
        return text.ToString();
    }

    // Few are common and many are rare, as in a language.
    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 4));

    private static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = number + 27; rest > 0; rest /= 27)
            word.Append("bcdfghklmnprstvwxz"[rest % 18]).Append("aeiou"[rest % 5]);
        return word.ToString();
    }
}
