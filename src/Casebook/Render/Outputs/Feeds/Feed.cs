using System.Buffers;
using System.Xml;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;

namespace Casebook.Render.Outputs.Feeds;

/// <summary>Writes the Atom feed (RFC 4287) of the newest cases.</summary>
internal static class Feed
{
    private const int MaxEntries = 50;

    public static void Write(IBufferWriter<byte> output, SiteContext context)
    {
        var entries = CaseCards.Newest(context.Model.Cases.Where(entry => entry.Case.Date is not null)).Take(MaxEntries).ToList();
        var updated = entries.Select(Changed).DefaultIfEmpty(DateOnly.MinValue.AddYears(1999)).Max();
        Xml.Write(output, xml =>
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            Xml.Element(xml, "title", context.Config.Title);
            Xml.Element(xml, "id", context.Absolute("") ?? "urn:casebook:" + Domain.FoldedText.Slug(context.Config.Title));
            Xml.Element(xml, "updated", Instant(updated));
            xml.WriteStartElement("author");
            Xml.Element(xml, "name", context.Config.Publisher.Length > 0 ? context.Config.Publisher : context.Config.Title);
            xml.WriteEndElement();
            if (context.Absolute("") is { } home)
            {
                Link(xml, home, "alternate");
                Link(xml, context.Absolute("feed.xml")!, "self");
            }
            foreach (var entry in entries)
                WriteEntry(xml, context, entry);
            xml.WriteEndElement();
        });
    }

    private static void WriteEntry(XmlWriter xml, SiteContext context, CaseEntry entry)
    {
        xml.WriteStartElement("entry");
        Xml.Element(xml, "title", entry.Case.Title.Value);
        Xml.Element(xml, "id", context.Absolute(entry.Url) ?? $"urn:casebook:{Domain.FoldedText.Slug(context.Config.Title)}:{entry.Case.Slug}");
        Link(xml, context.Absolute(entry.Url) ?? entry.Url, "alternate");
        Xml.Element(xml, "published", Instant(entry.Case.Date!.Value.Value));
        Xml.Element(xml, "updated", Instant(Changed(entry)));
        if (entry.Case.Summary is { } summary)
            Xml.Element(xml, "summary", summary.Plain);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string address, string relation)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static DateOnly Changed(CaseEntry entry) => entry.Case.Updated?.Value ?? entry.Case.Date?.Value ?? DateOnly.MinValue;

    private static string Instant(DateOnly day) => DateFormatter.Iso(day) + "T00:00:00Z";
}
