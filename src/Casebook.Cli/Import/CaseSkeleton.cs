using System.Text;
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
        var template = new CaseTemplate(title, today);
        template.BeforeTitle(
            "# This is the title of the report. Give the case one of your own, and tell it in your own words: copy no sentence, table or figure.\n"
        );
        template.Replace("# retold_from: author2020\n", $"retold_from: {YamlText.Of(key)}\n");
        if (article.Work.Licence.Length > 0)
            template.Replace(
                "# licence: CC BY 4.0\n",
                $"# {YamlText.OnOneLine(article.Work.Licence)} is the licence of the report. What you tell in your own words has that of the site; "
                    + "write a line only for another one:\n# licence: CC BY 4.0\n"
            );
        template.Replace(
            "# consent: Written consent of the patient\n",
            "# What the report says about consent, and nothing if it says nothing:\n# consent: Written consent of the patient, as stated in "
                + "the source report\n"
        );
        if (!article.Authors.IsEmpty)
            template.ReplaceBlock(
                "# authors:\n",
                "# reviewed:",
                "# The authors of the report. Whoever retells it is the author of the case: put your own name here; retold_from goes on "
                    + "naming theirs.\nauthors:\n"
                    + Authors(article.Authors)
            );
        if (references.Count > 0)
            template.ReplaceBlock(
                "# references:\n",
                "\n# Old addresses",
                "# What the report cites. Keep what your text cites, and take the rest away.\nreferences:\n"
                    + string.Concat(references.Select(reference => $"  - {YamlText.Of(reference)}\n"))
            );
        return template.Text;
    }

    /// <summary>Entries of the field <c>authors</c>.</summary>
    public static string Authors(IEnumerable<(string Name, string Orcid)> authors)
    {
        var text = new StringBuilder();
        foreach (var (name, orcid) in authors)
        {
            // Between braces a comma would end the name.
            var written = name.Contains(',', StringComparison.Ordinal) && YamlText.Of(name)[0] != '"' ? $"\"{name}\"" : YamlText.Of(name);
            text.Append(orcid.Length > 0 ? $"  - {{name: {written}, orcid: {orcid}}}\n" : $"  - {written}\n");
        }
        return text.ToString();
    }
}
