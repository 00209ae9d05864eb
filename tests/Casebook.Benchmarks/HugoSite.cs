using System.Globalization;
using System.Text;

namespace Casebook.Benchmarks;

/// <summary>
/// The same generated casebook as a Hugo site doing the same work with Hugo's own means (the layouts are in the folder hugo): case pages with tables,
/// numbered references with their way back
/// and the data for reference managers; a paged page for each term with what it occurs with; a page for each work with the sentences that cite it and
/// what it is often cited with; works by author, journal and year.
/// Related cases and a search index are left out, as the comparison allows Hugo.
/// </summary>
internal static class HugoSite
{
    public static void Write(CasebookGenerator generator, string folder)
    {
        var layouts = Path.Combine(AppContext.BaseDirectory, "hugo");
        foreach (var file in Directory.EnumerateFiles(layouts, "*", SearchOption.AllDirectories))
            Write(folder, Path.GetRelativePath(layouts, file), File.ReadAllText(file));
        var library = new StringBuilder();
        for (var i = 0; i < generator.WorkCount; i++)
        {
            library.Append(
                CultureInfo.InvariantCulture,
                $"work{i}: {{{CasebookGenerator.WorkFields(i)}, first: {CasebookGenerator.FirstPage(i)}, last: {CasebookGenerator.FirstPage(i) + 5}}}\n"
            );
        }
        Write(folder, "data/library.yml", library.ToString());
        foreach (var one in generator.Cases())
            Write(folder, $"content/cases/{one.Slug}.md", Text(one));
    }

    private static string Text(GeneratedCase one)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: {one.Title}\nsummary: A made-up summary of case {one.Number}.\ndate: 2026-01-{1 + (one.Number % 28):00}\nlevel: "
                + $"intermediate\nspecialties: [testing]\nage: {one.Age} years\nsex: {(one.IsFemale ? "female" : "male")}\n"
        );
        List("diagnoses", [$"test disease {one.Diagnosis}"]);
        List("findings", one.Findings.Where(finding => finding.Present).Select(finding => $"made-up finding {finding.Finding}"));
        List("absents", one.Findings.Where(finding => !finding.Present).Select(finding => $"made-up finding {finding.Finding}"));
        List("tests", one.Tests.Where(test => test.Positive).Select(test => $"anti-test {test.Test}"));
        List("negatives", one.Tests.Where(test => !test.Positive).Select(test => $"anti-test {test.Test}"));
        List("works", one.Works.Select(work => $"work{work}"));
        text.Append("---\n");
        for (var i = 0; i < one.Sections.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Section {i + 1}\n\n");
            foreach (var paragraph in one.Sections[i])
                text.Append(paragraph.Replace("[@", "{{< cite \"", StringComparison.Ordinal).Replace("]", "\" >}}", StringComparison.Ordinal))
                    .Append("\n\n");
        }
        return text.ToString();

        void List(string key, IEnumerable<string> values) => text.Append(key).Append(": [").AppendJoin(", ", values).Append("]\n");
    }

    private static void Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
