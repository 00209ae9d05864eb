using System.Buffers;
using System.Text;
using System.Text.Json;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Offline;

/// <summary>Plans the service worker. It lies at the root, because a worker serves only what lies below it; what it does are scripts of the
/// theme.</summary>
internal static class WorkerScript
{
    /// <summary>Plans the file.</summary>
    public static PlannedFile Plan(SiteContext site) => PlannedFile.OfText(SiteAddresses.Worker, () => Write(site));

    private static string Write(SiteContext site) =>
        $"""
            // Keeps pages of this casebook for where there is no network; leave_out: [offline] in site.config.yml does without.
            self.casebookWords = {Words(site)};
            importScripts("{site.Assets.Find("keeping.js")}", "{site.Assets.Find("worker.js")}");

            """;

    private static string Words(SiteContext site)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written))
        {
            json.WriteStartObject();
            json.WriteString("language", site.Config.Language);
            json.WriteString("copy", ForeignWords.Strip(site.Words["offline_copy"]));
            json.WriteString("missing", ForeignWords.Strip(site.Words["offline_missing"]));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(written.WrittenSpan);
    }
}
