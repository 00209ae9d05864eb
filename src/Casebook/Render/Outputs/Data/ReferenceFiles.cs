using System.Buffers;
using System.Text;
using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.References.Exports;

namespace Casebook.Render.Outputs.Data;

/// <summary>Plans the reference lists to take away: of each case and of the whole site.</summary>
internal static class ReferenceFiles
{
    /// <summary>All files.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context)
    {
        foreach (var entry in context.Model.Cases)
        {
            if (entry.References.IsEmpty || !context.Has(SiteParts.ReferenceFiles))
                continue;
            foreach (var file in Files(entry.Url + "references", () => entry.References.Select(reference => reference.Work)))
                yield return file with
                {
                    MayStay = true,
                };
        }
        foreach (var file in Files("references", () => context.Model.Works.Select(work => work.Work)))
            yield return file;
    }

    private static IEnumerable<PlannedFile> Files(string stem, Func<IEnumerable<WorkEntry>> works) =>
        WorkExports.All.Select(format => new PlannedFile($"{stem}.{format.Extension}", (output, _) =>
            Write(format, works().Select(work => work.Work), output)
        ));

    private static void Write(IWorkExport format, IEnumerable<Work> works, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        format.Write(works, text);
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }
}
