using System.Globalization;
using System.Text;

namespace Casebook.Benchmarks;

/// <summary>
/// Generates casebooks of N cases: terms and references drawn by Zipf's law, 3 KB of text, 10 findings, 6 tests and 10 references each, a library of
/// 3N works.
/// The same N gives the same files.
/// </summary>
internal sealed class CasebookGenerator(int count)
{
    public const int FindingCount = 400;
    public const int TestCount = 120;
    public const int DiagnosisCount = 150;
    private const int WordCount = 4000;
    private const int TextLength = 3000;
    private const int WorksPerFile = 30_000;

    private readonly Zipf _findings = new(FindingCount);
    private readonly Zipf _tests = new(TestCount);
    private readonly Zipf _diagnoses = new(DiagnosisCount);
    private readonly Zipf _works = new(3 * count, 0.8);
    private readonly Zipf _words = new(WordCount);
    private readonly string[] _vocabulary = MakeWords();

    public int WorkCount => 3 * count;

    public IEnumerable<GeneratedCase> Cases() => Enumerable.Range(1, count).Select(Make);

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "site.config.yml"), $"title: Made-up casebook of {count} cases\nurl: https://example.org/casebook\n");
        WriteTerms(Directory.CreateDirectory(Path.Combine(folder, "content/terms")).FullName);
        WriteLibrary(Directory.CreateDirectory(Path.Combine(folder, "content/references")).FullName);
        var cases = Directory.CreateDirectory(Path.Combine(folder, "content/cases")).FullName;
        foreach (var one in Cases())
            File.WriteAllText(Path.Combine(cases, one.Slug + ".md"), Text(one));
    }

    private GeneratedCase Make(int number)
    {
        var random = new Random(number);
        var findings = _findings.DrawDistinct(random, 10).ConvertAll(finding => (finding, random.Next(5) > 0));
        var tests = _tests.DrawDistinct(random, 6).ConvertAll(test => (test, random.Next(2) > 0));
        var works = _works.DrawDistinct(random, 10);
        return new GeneratedCase(
            number,
            18 + random.Next(70),
            random.Next(3) > 0,
            _diagnoses.Draw(random),
            findings,
            tests,
            works,
            Sections(random, findings, works)
        );
    }

    private List<IReadOnlyList<string>> Sections(Random random, List<(int Finding, bool)> findings, List<int> works)
    {
        var sections = new List<IReadOnlyList<string>>();
        var cited = 0;
        for (var (section, length) = (0, 0); section < 5; section++)
        {
            var paragraphs = new List<string>();
            while (length < TextLength * (section + 1) / 5)
            {
                var paragraph = new StringBuilder();
                for (var sentence = 0; sentence < 4; sentence++)
                {
                    var words = Enumerable.Range(0, 10 + random.Next(8)).Select(_ => _vocabulary[_words.Draw(random)]).ToList();
                    if (sentence == 1)
                        words.Insert(5, $"made-up finding {findings[random.Next(findings.Count)].Finding}");
                    words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
                    paragraph.AppendJoin(' ', words);
                    if (sentence is 2 or 3)
                        paragraph.Append(CultureInfo.InvariantCulture, $" [@work{works[cited++ % works.Count]}]");
                    paragraph.Append(". ");
                }
                paragraphs.Add(paragraph.ToString().TrimEnd());
                length += paragraph.Length;
            }
            sections.Add(paragraphs);
        }
        return sections;
    }

    private static string Text(GeneratedCase one)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: {one.Title}\nsummary: A made-up summary of case {one.Number}.\ndate: 2026-01-{1 + (one.Number % 28):00}\nlevel: "
                + $"intermediate\nspecialties: [testing]\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"patient: {{age: {one.Age} years, sex: {(one.IsFemale ? "female" : "male")}}}\ndiagnosis: test disease {one.Diagnosis}\nfindings:\n"
        );
        foreach (var (finding, present) in one.Findings)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  - {(present ? "finding" : "absent")}: made-up finding {finding}\n    method: examination\n"
            );
        text.Append("serology:\n");
        foreach (var (test, positive) in one.Tests)
            text.Append(CultureInfo.InvariantCulture, $"  - anti-test {test}: {(positive ? "positive 1:320" : "negative")}\n");
        text.Append("references:\n");
        foreach (var work in one.Works)
            text.Append(CultureInfo.InvariantCulture, $"  - work{work}\n");
        text.Append("---\n");
        for (var i = 0; i < one.Sections.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Section {i + 1}\n\n");
            foreach (var paragraph in one.Sections[i])
                text.Append(paragraph).Append("\n\n");
        }
        return text.ToString();
    }

    private static void WriteTerms(string folder)
    {
        var text = new StringBuilder();
        for (var i = 0; i < FindingCount; i++)
            text.Append(CultureInfo.InvariantCulture, $"- {{name: made-up finding {i}, kind: finding, definition: A made-up finding.}}\n");
        for (var i = 0; i < TestCount; i++)
            text.Append(CultureInfo.InvariantCulture, $"- {{name: anti-test {i}, kind: test, group: serology}}\n");
        for (var i = 0; i < DiagnosisCount; i++)
            text.Append(CultureInfo.InvariantCulture, $"- {{name: test disease {i}, kind: diagnosis, definition: A made-up disease.}}\n");
        File.WriteAllText(Path.Combine(folder, "terms.yml"), text.ToString());
    }

    private void WriteLibrary(string folder)
    {
        foreach (var works in Enumerable.Range(0, WorkCount).Chunk(WorksPerFile))
        {
            var text = new StringBuilder();
            foreach (var i in works)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {{key: work{i}, {WorkFields(i)}, pages: {FirstPage(i)}-{FirstPage(i) + 5}}}\n");
            }
            File.WriteAllText(Path.Combine(folder, $"library-{works[0] / WorksPerFile}.yml"), text.ToString());
        }
    }

    /// <summary>A made-up work in YAML, without its pages: the two programs write those differently.</summary>
    public static string WorkFields(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"title: Made-up work {number} on testing, authors: [{AuthorName(number % 977)} AB, {AuthorName(number % 577)} C], journal: J "
                + $"Made Up Tests {number % 40}, year: {1980 + (number % 45)}, volume: {1 + (number % 60)}"
        );

    /// <summary>Its first page; it has six.</summary>
    public static int FirstPage(int number) => 100 + (number % 800);

    // A made-up family name of letters alone.
    private static string AuthorName(int number)
    {
        var name = new StringBuilder("A");
        for (var rest = number + 27; rest > 0; rest /= 26)
            name.Append((char)('a' + (rest % 26)));
        return name.ToString();
    }

    private static string[] MakeWords()
    {
        var random = new Random(7);
        string[] syllables = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo"];
        return
        [
            .. Enumerable
                .Range(0, WordCount)
                .Select(_ => string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => syllables[random.Next(syllables.Length)]))),
        ];
    }
}
