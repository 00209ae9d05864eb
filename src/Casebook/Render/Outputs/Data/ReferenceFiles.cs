using System.Buffers;
using System.Text;
using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.References.Exports;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Data;

/// <summary>Plans the reference lists to take away: of each case and of the whole site.</summary>
internal static class ReferenceFiles
{
    private static readonly IWorkExport[] Formats = [new BibTeXExport(), new RisExport(), new NbibExport(), new CslJsonExport()];

    /// <summary>All files.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context)
    {
        foreach (var entry in context.Model.Cases)
        {
            if (entry.References.IsEmpty || !context.Has(SiteParts.ReferenceFiles)) continue;
            foreach (var file in Files(entry.Url + "references", entry.References.Select(reference => reference.Work))) yield return file;
        }
        foreach (var file in Files("references", context.Model.Works.Select(work => work.Work))) yield return file;
    }

    /// <summary>Links to the files that begin with a path.</summary>
    public static IEnumerable<DownloadView> Downloads(string stem, PageLinks links, UiStrings words) =>
        Formats.Select(format => new DownloadView(links.To($"{stem}.{format.Extension}"), words["download_" + format.Extension]));

    /// <summary>A single work in every format, to copy or save from its page; files of their own would outnumber all others.</summary>
    public static IEnumerable<WorkExportView> Texts(WorkEntry work, UiStrings words) => Formats.Select(format => Text(format, work.Work, "export-", work.Slug, words));

    /// <summary>A case in the two formats that every reference manager reads.</summary>
    public static IEnumerable<WorkExportView> ToCite(Work work, string slug, UiStrings words) => Formats.Where(format => format is BibTeXExport or RisExport).Select(format => Text(format, work, "cite-", slug, words));

    private static WorkExportView Text(IWorkExport format, Work work, string id, string file, UiStrings words)
    {
        var written = new StringBuilder();
        format.Write([work], written);
        var text = written.ToString();
        return new WorkExportView(id + format.Extension, words["format_" + format.Extension], text, $"{file}.{format.Extension}", $"data:{format.MediaType};charset=utf-8,{Uri.EscapeDataString(text)}");
    }

    private static IEnumerable<PlannedFile> Files(string stem, IEnumerable<WorkEntry> works) =>
        Formats.Select(format => new PlannedFile($"{stem}.{format.Extension}", (output, _) => Write(format, works.Select(work => work.Work), output)));

    private static void Write(IWorkExport format, IEnumerable<Work> works, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        format.Write(works, text);
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }
}
