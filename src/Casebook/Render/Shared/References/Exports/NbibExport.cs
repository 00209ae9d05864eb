using System.Globalization;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Parse.References.Formats.Tagged;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References.Exports;

/// <summary>PubMed's format. It is made for articles; what it has no tag for (key, address, day of access, licence) stands in general notes, which
/// other programs pass over.</summary>
internal sealed class NbibExport : IWorkExport
{
    /// <inheritdoc/>
    public string Extension => "nbib";

    /// <inheritdoc/>
    public void Write(IEnumerable<Work> works, StringBuilder output)
    {
        foreach (var work in works)
            Write(work, output);
    }

    private static void Write(Work work, StringBuilder output)
    {
        // Every record begins with this tag, so it is written for works that PubMed does not know, too.
        output.Append("PMID- ").Append(work.Pmid).Append('\n');
        Line("IS", work.Issn);
        Line("VI", work.Volume);
        Line("IP", work.Issue);
        Line("DP", Date(work));
        var isBook = work.Type is WorkType.Book;
        Line(isBook ? "BTI" : "TI", work.Title);
        Line("PG", work.Pages.Length > 0 ? work.Pages : work.ArticleNumber);
        Line("TT", work.OriginalTitle);
        if (work.Doi.Length > 0)
            Line("LID", $"{work.Doi} [doi]");
        foreach (var author in work.Authors)
            WriteAuthor(author);
        if (work.MoreAuthors)
            Line("AU", "et al.");
        foreach (var editor in work.Editors)
            Line("FED", WrittenNames.Comma(editor));
        Line("LA", work.Language);
        Line("PT", work.Type == WorkType.Preprint ? "Preprint" : "Journal Article");
        if (work.Status == WorkStatus.Retracted)
            Line("PT", "Retracted Publication");
        Note(NbibNotes.Key, work.KeyIsGenerated ? "" : work.Key);
        if (work.Type is not (WorkType.Article or WorkType.Preprint))
            Note(NbibNotes.Type, work.Type.ToString());
        Note(NbibNotes.Genre, work.Genre);
        Note(NbibNotes.Address, work.Url);
        Note(NbibNotes.Accessed, work.Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        if (work.Stage == PublicationStage.OnlineFirst)
            Line("PST", "aheadofprint");
        else if (work.Stage is { } stage)
            Note(NbibNotes.Stage, Stages.Text(stage));
        Note(NbibNotes.Licence, work.Licence);
        Note(NbibNotes.Status, work.Status == WorkStatus.Retracted ? "" : work.Status?.Key() ?? "");
        foreach (var translator in work.Translators)
            Note(NbibNotes.Translator, WrittenNames.Comma(translator));
        Note(NbibNotes.Notice, work.Notice);
        Note(NbibNotes.Evidence, work.Evidence);
        Line(work.Publisher.Length > 0 ? "PL" : "", work.Place);
        Line("PB", work.Publisher);
        Line("EN", work.Edition);
        Line("ISBN", work.Isbn);
        if (work.Type == WorkType.Chapter)
            Line("BTI", work.Container);
        else if (!isBook)
        {
            Line("TA", work.ContainerShort.Length > 0 ? work.ContainerShort : work.Container);
            Line("JT", work.Container);
        }
        Line("PMC", work.Pmcid);
        if (work.Doi.Length > 0)
            Line("AID", $"{work.Doi} [doi]");
        output.Append('\n');

        void Note(string label, string value)
        {
            if (value.Length > 0)
                Line("GN", label + value);
        }

        void WriteAuthor(Person author)
        {
            if (author.IsGroup)
            {
                Line("CN", author.Family);
                return;
            }
            Line("FAU", FullName(author));
            Line("AU", WrittenNames.Inverted(author));
            if (author.Orcid.Length > 0)
                Line("AUID", "ORCID: " + author.Orcid);
        }

        void Line(string tag, string value)
        {
            if (tag.Length > 0 && value.Length > 0)
                output.Append(tag.PadRight(4)).Append("- ").Append(WrittenNames.OneLine(value)).Append('\n');
        }
    }

    private static string FullName(Person author)
    {
        var given = author.Given.Length > 0 ? author.Given : string.Join(' ', author.Initials.ToCharArray());
        return $"{WrittenNames.Family(author)}, {given}{(author.Suffix.Length > 0 ? " " + author.Suffix : "")}";
    }

    private static string Date(Work work)
    {
        if (work.Year is not { } year)
            return "";
        var date = year.ToString("0000", CultureInfo.InvariantCulture);
        if (work.Month is not { } month)
            return date;
        date += " " + MonthNames.Short(month);
        return work.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{date} {day}") : date;
    }
}
