using System.Text;
using Casebook.Cli.New;
using Casebook.Files.Yaml;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import;

/// <summary>The beginning of a case that is retold from a published article: its bibliographic facts, and nothing of its text.</summary>
internal static class CaseSkeleton
{
    /// <summary>The file's text: the template of a new case with what the article states filled in.</summary>
    /// <param name="article">The article.</param>
    /// <param name="key">Its key in the library.</param>
    /// <param name="references">Keys of what it cites.</param>
    /// <param name="today">The day of the case.</param>
    public static string Text(JatsArticle article, string key, IReadOnlyList<string> references, DateOnly today)
    {
        var title = article.Work.Title.Length > 0 ? article.Work.Title : key;
        var text = CaseFile.Text(title, today);
        text = Replace(
            text,
            "title: " + YamlText.Of(title) + "\n",
            "# This is the title of the report. Give the case one of your own, and tell it in your own words: copy no sentence, table or figure.\ntitle: "
                + YamlText.Of(title)
                + "\n"
        );
        text = Replace(text, "# retold_from: author2020\n", $"retold_from: {YamlText.Of(key)}\n");
        if (article.Work.Licence.Length > 0)
            text = Replace(text, "# licence: CC BY 4.0\n", $"licence: {YamlText.Of(article.Work.Licence)}\n");
        text = Replace(
            text,
            "# consent: Written consent of the patient\n",
            "# What the report says about consent, and nothing if it says nothing:\n# consent: Written consent of the patient, as stated in "
                + "the source report\n"
        );
        if (!article.Authors.IsEmpty)
            text = ReplaceBlock(
                text,
                "# authors:\n",
                "# reviewed:",
                "# The authors of the report. Whoever retells it is the author of the case: put your own name here; retold_from goes on "
                    + "naming theirs.\nauthors:\n"
                    + Authors(article)
            );
        if (references.Count > 0)
            text = ReplaceBlock(
                text,
                "# references:\n",
                "\n# Old addresses",
                "# What the report cites. Keep what your text cites, and take the rest away.\nreferences:\n"
                    + string.Concat(references.Select(reference => $"  - {YamlText.Of(reference)}\n"))
            );
        return text;
    }

    private static string Authors(JatsArticle article)
    {
        var text = new StringBuilder();
        foreach (var (name, orcid) in article.Authors)
        {
            // Between braces a comma would end the name.
            var written = name.Contains(',', StringComparison.Ordinal) && YamlText.Of(name)[0] != '"' ? $"\"{name}\"" : YamlText.Of(name);
            text.Append(orcid.Length > 0 ? $"  - {{name: {written}, orcid: {orcid}}}\n" : $"  - {written}\n");
        }
        return text.ToString();
    }

    private static string Replace(string text, string line, string with)
    {
        var at = text.IndexOf(line, StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidOperationException($"The template of a case has no line {line.TrimEnd()}")
            : string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + line.Length));
    }

    private static string ReplaceBlock(string text, string first, string behind, string with)
    {
        var start = text.IndexOf(first, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(behind, start, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException($"The template of a case has no block {first.TrimEnd()}")
            : string.Concat(text.AsSpan(0, start), with, text.AsSpan(end));
    }
}
