using System.Buffers;
using System.Globalization;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Outputs.Feeds;

/// <summary>Writes what crawlers ask for: sitemap.xml (sitemaps.org 0.9; at most 50,000 addresses a file) and robots.txt.</summary>
internal static class Sitemap
{
    private const int MaxAddresses = 50_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static string OtherLanguages(SiteContext context) =>
        string.Concat(
            context.Config.Languages.Skip(1).Select(language => $"Sitemap: {context.Absolute(context.Config.FolderOf(language) + "sitemap.xml")}\n")
        );

    /// <summary>The files; a site whose address is not known has only robots.txt.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context, IReadOnlyList<string> pages)
    {
        if (context.Config.Url.Length == 0)
        {
            yield return PlannedFile.Of("robots.txt", "User-agent: *\nAllow: /\n"u8.ToArray());
            yield break;
        }
        yield return PlannedFile.Of(
            "robots.txt",
            System.Text.Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {context.Absolute("sitemap.xml")}\n{OtherLanguages(context)}")
        );
        if (pages.Count <= MaxAddresses)
        {
            yield return new PlannedFile("sitemap.xml", (output, _) => WritePages(output, context, pages));
            yield break;
        }
        var parts = pages.Chunk(MaxAddresses).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            yield return new PlannedFile(PartName(i), (output, _) => WritePages(output, context, part));
        }
        yield return new PlannedFile("sitemap.xml", (output, _) => WriteIndex(output, context, parts.Count));
    }

    private static string PartName(int index) => $"sitemap-{(index + 1).ToString(CultureInfo.InvariantCulture)}.xml";

    private static void WritePages(IBufferWriter<byte> output, SiteContext context, IReadOnlyList<string> pages)
    {
        var changed = context
            .Model.Cases.Where(entry => entry.Case.Date is not null)
            .ToDictionary(entry => entry.Url, entry => entry.Case.Updated?.Value ?? entry.Case.Date!.Value.Value, StringComparer.Ordinal);
        Xml.Write(output, xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in pages)
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", context.Absolute(page));
                if (changed.TryGetValue(page, out var day))
                    xml.WriteElementString("lastmod", DateFormatter.Iso(day));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
    }

    private static void WriteIndex(IBufferWriter<byte> output, SiteContext context, int parts) => Xml.Write(output, xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            for (var i = 0; i < parts; i++)
            {
                xml.WriteStartElement("sitemap");
                xml.WriteElementString("loc", context.Absolute(PartName(i)));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
}
