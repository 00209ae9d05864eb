using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files.Yaml;
using Casebook.Parse.References.Names;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References.Exports;

/// <summary>Our own form, for files of the library. What could not be taken apart stays one text; what was pasted stands above its parts, so that
/// both can be compared.</summary>
internal sealed class YamlExport : IWorkExport
{
    /// <inheritdoc/>
    public string Extension => "yml";

    /// <inheritdoc/>
    public void Write(IEnumerable<Work> works, StringBuilder output)
    {
        foreach (var work in works)
        {
            if (output.Length > 0 && output[^1] != '\n')
                output.Append('\n');
            Write(work, output);
        }
    }

    private static void Write(Work work, StringBuilder output)
    {
        if (!work.IsParsed && work.AsWritten is { } asWritten)
        {
            output.Append(
                "# Its parts could not be identified with certainty, so it is shown as written. To correct it, write title, authors, "
                    + "journal and year instead of text.\n"
            );
            output.Append("- key: ").Append(YamlText.Of(work.Key)).Append("\n  text: ").Append(YamlText.Of(asWritten)).Append('\n');
            return;
        }
        if (work.AsWritten is { Length: > 0 } pasted)
            output.Append("# Pasted: ").Append(YamlText.OnOneLine(pasted)).Append('\n');
        output.Append("- key: ").Append(YamlText.Of(work.Key)).Append('\n');
        Line("type", TypeOf(work.Type));
        Line("genre", work.Genre);
        Line("title", work.Title);
        People("authors", work.Authors, work.MoreAuthors);
        People("editors", work.Editors, more: false);
        People("translators", work.Translators, more: false);
        Line(work.Type is WorkType.Article or WorkType.Preprint ? "journal" : "container", work.Container);
        Line("journal_short", work.ContainerShort);
        Line("original_title", work.OriginalTitle);
        if (work.Stage is { } stage)
            Line("stage", Stages.Text(stage).ToLowerInvariant());
        if (work.Year is { } year)
            Line(work.Month is null ? "year" : "date", DateText(year, work.Month, work.Day));
        Line("volume", work.Volume);
        Line(work.Type == WorkType.Report ? "number" : "issue", work.Issue);
        Line("pages", work.Pages);
        Line("article_number", work.ArticleNumber);
        Line("doi", work.Doi);
        Line("pmid", work.Pmid);
        Line("pmcid", work.Pmcid);
        Line("issn", work.Issn);
        Line("isbn", work.Isbn);
        Line("publisher", work.Publisher);
        Line("place", work.Place);
        Line("edition", work.Edition);
        Line("url", work.Url);
        if (work.Accessed is { } day)
            Line("accessed", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line("language", work.Language);
        Line("licence", work.Licence);
        Line("status", work.Status?.Key() ?? "");
        Line("notice", work.Notice);
        Line("evidence", work.Evidence);

        void Line(string name, string value)
        {
            if (value.Length > 0)
                output.Append("  ").Append(name).Append(": ").Append(YamlText.Of(value)).Append('\n');
        }

        void People(string name, ImmutableArray<Person> people, bool more)
        {
            if (people.IsEmpty && !more)
                return;
            output.Append("  ").Append(name).Append(":\n");
            foreach (var person in people)
                output.Append("    - ").Append(NameOf(person)).Append('\n');
            if (more)
                output.Append("    - et al.\n");
        }
    }

    // The short form where it is read as the same person.
    private static string NameOf(Person person)
    {
        if (person.IsGroup)
            return $"{{group: {Flow(person.Family)}}}";
        if (PersonName.ReadInverted(WrittenNames.Inverted(person)) == person)
            return YamlText.Of(WrittenNames.Inverted(person));
        var parts = new List<string> { $"family: {Flow(person.Family)}" };
        if (person.Given.Length > 0)
            parts.Add($"given: {Flow(person.Given)}");
        if (person.Initials.Length > 0 && (person.Given.Length == 0 || Initials.OfGiven(person.Given) != person.Initials))
            parts.Add($"initials: {Flow(person.Initials)}");
        if (person.Particle.Length > 0)
            parts.Add($"particle: {Flow(person.Particle)}");
        if (person.Suffix.Length > 0)
            parts.Add($"suffix: {Flow(person.Suffix)}");
        if (person.Orcid.Length > 0)
            parts.Add($"orcid: {person.Orcid}");
        return $"{{{string.Join(", ", parts)}}}";
    }

    // Between braces a comma parts two values.
    private static string Flow(string text) =>
        YamlText.Of(text) is var plain && plain.Contains(',', StringComparison.Ordinal) && plain[0] != '"' ? $"\"{plain}\"" : plain;

    private static string DateText(int year, int? month, int? day) =>
        year.ToString("0000", CultureInfo.InvariantCulture)
        + (month is { } m ? m.ToString("'-'00", CultureInfo.InvariantCulture) : "")
        + (month is not null && day is { } d ? d.ToString("'-'00", CultureInfo.InvariantCulture) : "");

    private static string TypeOf(WorkType type) =>
        type switch
        {
            WorkType.Article => "article",
            WorkType.Book => "book",
            WorkType.Chapter => "chapter",
            WorkType.WebPage => "web page",
            WorkType.Preprint => "preprint",
            WorkType.Thesis => "thesis",
            WorkType.Report => "report",
            _ => "other",
        };
}
