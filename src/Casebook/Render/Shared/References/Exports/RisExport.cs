using System.Globalization;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Parse.References.Formats.Tagged;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References.Exports;

/// <summary>RIS. Last pages are written in full; a licence stands in the custom field for legal notes, a retraction in a note, because the format has
/// no tags for them.</summary>
internal sealed class RisExport : IWorkExport
{
    /// <inheritdoc/>
    public string Extension => "ris";

    /// <inheritdoc/>
    public void Write(IEnumerable<Work> works, StringBuilder output)
    {
        foreach (var work in works)
            Write(work, output);
    }

    private static void Write(Work work, StringBuilder output)
    {
        Line("TY", TypeOf(work.Type));
        Line("ID", work.Key);
        // The comma tells other programs that a group is not a person.
        foreach (var author in work.Authors)
            Line("AU", author.IsGroup ? author.Family + "," : WrittenNames.Comma(author));
        if (work.MoreAuthors)
            Line("AU", "et al.");
        foreach (var editor in work.Editors)
            Line(work.Type == WorkType.Chapter ? "A2" : "ED", WrittenNames.Comma(editor));
        foreach (var translator in work.Translators)
            Line("A4", WrittenNames.Comma(translator));
        Line("TI", work.Title);
        Line("T2", work.Container);
        if (work.Type is WorkType.Article)
            Line("JO", work.ContainerShort.Length > 0 ? work.ContainerShort : work.Container);
        if (work.Year is { } year)
        {
            Line("PY", year.ToString("0000", CultureInfo.InvariantCulture));
            if (work.Month is { } month)
                Line(
                    "DA",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{year:0000}/{month:00}/{(work.Day is { } day ? day.ToString("00", CultureInfo.InvariantCulture) : "")}/"
                    )
                );
        }
        Line("VL", work.Volume);
        Line("IS", work.Issue);
        WritePages();
        Line("SN", work.Issn.Length > 0 ? work.Issn : work.Isbn);
        Line("PB", work.Publisher);
        Line("CY", work.Place);
        Line("ET", work.Edition);
        Line("DO", work.Doi);
        if (work.Pmid.Length > 0)
        {
            Line("AN", work.Pmid);
            Line("DB", "PubMed");
        }
        Line("C2", work.Pmcid);
        Line("UR", work.Url);
        if (work.Accessed is { } accessed)
            Line("Y2", accessed.ToString("yyyy/MM/dd/", CultureInfo.InvariantCulture));
        Line("LA", work.Language);
        Line("M3", work.Genre);
        if (work.Licence.Length > 0)
            Line("C1", RisReader.LicenceLabel + work.Licence);
        if (work.Stage is { } stage)
            Line("N1", Stages.Text(stage));
        if (work.OriginalTitle.Length > 0)
            Line("N1", RisReader.OriginalTitleLabel + work.OriginalTitle);
        if (work.Status is { } status)
            Line("N1", RisReader.StatusLabel + status.Key());
        if (work.Notice.Length > 0)
            Line("N1", RisReader.NoticeLabel + work.Notice);
        if (work.Evidence.Length > 0)
            Line("N1", RisReader.EvidenceLabel + work.Evidence);
        output.Append("ER  - \n\n");

        void Line(string tag, string value)
        {
            if (value.Length > 0)
                output.Append(tag).Append("  - ").Append(WrittenNames.OneLine(value)).Append('\n');
        }

        void WritePages()
        {
            if (work.ArticleNumber.Length > 0 && work.Pages.Length == 0)
            {
                Line("SP", work.ArticleNumber);
                Line("C7", work.ArticleNumber);
            }
            else if (PageRange.Ends(work.Pages) is { } ends)
            {
                Line("SP", ends.First);
                Line("EP", ends.Last);
            }
            else
                Line("SP", work.Pages);
        }
    }

    private static string TypeOf(WorkType type) =>
        type switch
        {
            WorkType.Article => "JOUR",
            WorkType.Book => "BOOK",
            WorkType.Chapter => "CHAP",
            WorkType.WebPage => "ELEC",
            WorkType.Preprint => "UNPB",
            WorkType.Thesis => "THES",
            WorkType.Report => "RPRT",
            _ => "GEN",
        };
}
