using System.Buffers;
using System.Globalization;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References.Exports;

/// <summary>BibTeX in UTF-8. Titles stand in double braces, so that styles leave their letters as they are.</summary>
internal sealed class BibTeXExport : IWorkExport
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}%&$#_~^\n`'-");

    /// <inheritdoc/>
    public string Extension => "bib";

    /// <inheritdoc/>
    public void Write(IEnumerable<Work> works, StringBuilder output)
    {
        foreach (var work in works)
            Write(work, output);
    }

    private static void Write(Work work, StringBuilder output)
    {
        output.Append('@').Append(TypeOf(work)).Append('{').Append(work.Key);
        Field("author", Names(work.Authors, work.MoreAuthors));
        Field("editor", Names(work.Editors, more: false));
        Field("translator", Names(work.Translators, more: false));
        if (work.Title.Length > 0)
            Field("title", $"{{{Escape(work.Title)}}}");
        Field(ContainerOf(work.Type), Escape(work.Container));
        Field("shortjournal", Escape(work.ContainerShort));
        Field("origtitle", Escape(work.OriginalTitle));
        Field("year", work.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "");
        if (work.Month is { } month)
        {
            output.Append(",\n  month = ").Append(MonthNames.Short(month).ToLowerInvariant());
            Field("day", work.Day?.ToString(CultureInfo.InvariantCulture) ?? "");
        }
        Field("volume", Escape(work.Volume));
        Field(work.Type is WorkType.Article or WorkType.Report ? "number" : "issue", Escape(work.Issue));
        Field(
            "pages",
            Escape(work.Pages.Length > 0 ? work.Pages.Replace('–', '-') : work.ArticleNumber).Replace("-", "--", StringComparison.Ordinal)
        );
        Field("eid", Escape(work.ArticleNumber));
        Field("edition", Escape(work.Edition));
        Field(
            work.Type switch
            {
                WorkType.Thesis => "school",
                WorkType.Report => "institution",
                _ => "publisher",
            },
            Escape(work.Publisher)
        );
        Field("address", Escape(work.Place));
        Field("doi", Escape(work.Doi));
        Field("pmid", work.Pmid);
        Field("pmcid", work.Pmcid);
        Field("issn", work.Issn);
        Field("isbn", work.Isbn);
        Field("url", work.Url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal));
        Field("urldate", work.Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Field("language", Escape(work.Language));
        Field("license", Escape(work.Licence));
        Field("status", work.Status?.Key() ?? "");
        Field("notice", work.Notice);
        Field("evidence", Escape(work.Evidence));
        // A thesis of which nothing more is known must not become one of a doctor.
        if (Work.HasGenre(work.Type))
            Field(
                "type",
                work.Genre.Length > 0 ? Escape(work.Genre)
                    : work.Type == WorkType.Thesis ? "Thesis"
                    // With an address alone it would be taken for a web page.
                    : work.Type == WorkType.Other ? "document"
                    : ""
            );
        if (work.Type == WorkType.Preprint)
            Field("pubstate", "preprint");
        if (work.Stage is { } stage)
            Field("note", Stages.Text(stage));
        output.Append("\n}\n\n");

        void Field(string name, string value)
        {
            if (value.Length > 0)
                output.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    private static string TypeOf(Work work) =>
        work.Type switch
        {
            WorkType.Article => "article",
            WorkType.Book => "book",
            WorkType.Chapter => "incollection",
            WorkType.WebPage => "online",
            WorkType.Thesis when work.Genre.Contains("master", StringComparison.OrdinalIgnoreCase) => "mastersthesis",
            WorkType.Thesis => "phdthesis",
            WorkType.Report => "techreport",
            WorkType.Other when work.Genre == Work.DataSet => "dataset",
            WorkType.Other when work.Genre == Work.Software => "software",
            _ => "misc",
        };

    private static string ContainerOf(WorkType type) =>
        type switch
        {
            WorkType.Chapter => "booktitle",
            WorkType.WebPage => "organization",
            WorkType.Other => "howpublished",
            _ => "journal",
        };

    private static string Names(IReadOnlyList<Person> people, bool more)
    {
        var names = string.Join(" and ", people.Select(Name));
        return !more ? names
            : names.Length == 0 ? "others"
            : names + " and others";
    }

    private static string Name(Person person)
    {
        if (person.IsGroup)
            return $"{{{Escape(person.Family)}}}";
        var family = Escape(WrittenNames.Family(person));
        var given = Escape(WrittenNames.Given(person));
        if (given.Length == 0 && person.Suffix.Length == 0)
            return family + ",";
        return person.Suffix.Length > 0 ? $"{family}, {person.Suffix}, {given}" : $"{family}, {given}";
    }

    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '{' or '}' or '%' or '&' or '$' or '#' or '_' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append(' '),
                // Two hyphens or quotes in a row would become one mark.
                '-' or '\'' or '`' when i + 1 < text.Length && text[i + 1] == c => escaped.Append(c).Append("{}"),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }
}
