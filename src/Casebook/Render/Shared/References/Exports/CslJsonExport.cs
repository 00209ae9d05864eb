using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References.Exports;

/// <summary>CSL-JSON, as Zotero and pandoc read it.</summary>
internal sealed class CslJsonExport : IWorkExport
{
    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Extension => "json";

    /// <inheritdoc/>
    public void Write(IEnumerable<Work> works, StringBuilder output)
    {
        // A work a line: people find their way, and spaces would be two fifths of the file.
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, OnOneLine);
        var before = "[\n";
        foreach (var work in works)
        {
            Write(work, json);
            json.Flush();
            output.Append(before).Append(Encoding.UTF8.GetString(buffer.WrittenSpan));
            before = ",\n";
            buffer.ResetWrittenCount();
            json.Reset();
        }
        output.Append(before == ",\n" ? "\n]\n" : "[]\n");
    }

    private static void Write(Work work, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", work.Key);
        json.WriteString("type", TypeOf(work));
        Text("genre", work.Genre);
        Names("author", work.Authors, work.MoreAuthors);
        Names("editor", work.Editors, more: false);
        Names("translator", work.Translators, more: false);
        Text("title", work.Title);
        Text("container-title", work.Container);
        Text("container-title-short", work.ContainerShort);
        Text("original-title", work.OriginalTitle);
        if (work.Year is { } year)
            Date("issued", year, work.Month, work.Day);
        Text("volume", work.Volume);
        Text(work.Type == WorkType.Report ? "number" : "issue", work.Issue);
        // Styles print `page`; `number` says that it is the number of the article.
        Text("page", work.Pages.Length > 0 ? work.Pages : work.ArticleNumber);
        Text("article-number", work.Type == WorkType.Report ? work.ArticleNumber : "");
        Text("number", work.Type == WorkType.Report ? "" : work.ArticleNumber);
        Text("DOI", work.Doi);
        Text("PMID", work.Pmid);
        Text("PMCID", work.Pmcid);
        Text("ISSN", work.Issn);
        Text("ISBN", work.Isbn);
        Text("publisher", work.Publisher);
        Text("publisher-place", work.Place);
        Text(TypeOf(work) is "dataset" or "software" ? "version" : "edition", work.Edition);
        Text("URL", work.Url);
        if (work.Accessed is { } day)
            Date("accessed", day.Year, day.Month, day.Day);
        Text("language", work.Language);
        Text("license", work.Licence);
        Text("status", work.Status?.Key() ?? (work.Stage is { } stage ? Stages.Text(stage) : ""));
        if (work.Notice.Length + work.Evidence.Length > 0)
        {
            json.WriteStartObject("custom");
            Text("notice", work.Notice);
            Text("evidence", work.Evidence);
            json.WriteEndObject();
        }
        json.WriteEndObject();

        void Text(string name, string value)
        {
            if (value.Length > 0)
                json.WriteString(name, value);
        }

        void Names(string name, IReadOnlyList<Person> people, bool more)
        {
            if (people.Count == 0 && !more)
                return;
            json.WriteStartArray(name);
            foreach (var person in people)
                WriteName(person, json);
            if (more)
                WriteName(new Person("others", IsGroup: true), json);
            json.WriteEndArray();
        }

        void Date(string name, int atYear, int? month, int? atDay)
        {
            json.WriteStartObject(name);
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(atYear);
            if (month is { } m)
                json.WriteNumberValue(m);
            if (month is not null && atDay is { } d)
                json.WriteNumberValue(d);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void WriteName(Person person, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (person.IsGroup)
            json.WriteString("literal", person.Family);
        else
        {
            json.WriteString("family", person.Family);
            if (WrittenNames.Given(person) is { Length: > 0 } given)
                json.WriteString("given", given);
            if (person.Particle.Length > 0)
                json.WriteString("non-dropping-particle", person.Particle);
            if (person.Suffix.Length > 0)
                json.WriteString("suffix", person.Suffix);
            if (person.Orcid.Length > 0)
                json.WriteString("ORCID", "https://orcid.org/" + person.Orcid);
        }
        json.WriteEndObject();
    }

    private static string TypeOf(Work work) =>
        work.Type switch
        {
            WorkType.Article => "article-journal",
            WorkType.Book => "book",
            WorkType.Chapter => "chapter",
            WorkType.WebPage => "webpage",
            WorkType.Preprint => "article",
            WorkType.Thesis => "thesis",
            WorkType.Report => "report",
            _ when work.Genre == Work.DataSet => "dataset",
            _ when work.Genre == Work.Software => "software",
            _ => "document",
        };
}
