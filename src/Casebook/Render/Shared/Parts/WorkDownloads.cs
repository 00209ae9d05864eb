using System.Text;
using Casebook.Domain.Works;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.References.Exports;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Makes what pages offer for reference managers: links to files, and single works as text.</summary>
internal static class WorkDownloads
{
    /// <summary>Links to the files that begin with a path.</summary>
    public static IEnumerable<DownloadView> Links(string stem, PageLinks links, UiStrings words) =>
        WorkExports.All.Select(format => new DownloadView(links.To($"{stem}.{format.Extension}"), words["download_" + format.Extension]));

    /// <summary>Links to the files that say what cites what.</summary>
    public static IEnumerable<DownloadView> Citations(PageLinks links, UiStrings words) =>
        ((string[])["csv", "jsonld"]).Select(form => new DownloadView(links.To($"data/citations.{form}"), words["download_citations_" + form]));

    /// <summary>A single work in every format, to copy or save from its page; files of their own would outnumber all others.</summary>
    public static IEnumerable<WorkExportView> Texts(WorkEntry work, UiStrings words) =>
        WorkExports.All.Select(format => Text(format, work.Work, "export-", work.Slug, words));

    /// <summary>A case in the two formats that every reference manager reads.</summary>
    public static IEnumerable<WorkExportView> ToCite(Work work, string slug, UiStrings words) =>
        WorkExports.All.Where(format => format is BibTeXExport or RisExport).Select(format => Text(format, work, "cite-", slug, words));

    private static WorkExportView Text(IWorkExport format, Work work, string id, string file, UiStrings words)
    {
        var written = new StringBuilder();
        format.Write([work], written);
        return new WorkExportView(id + format.Extension, words["format_" + format.Extension], written.ToString(), $"{file}.{format.Extension}");
    }
}
