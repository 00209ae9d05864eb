using System.Collections.Immutable;
using System.Xml;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Outputs.Handouts.Rounds;

/// <summary>Writes what a book of EPUB 3 says of itself: whose it is, how it can be read, and which files belong to it.</summary>
internal sealed class BookPackage(SiteContext context, CollectionEntry collection)
{
    private const string Package = "http://www.idpf.org/2007/opf";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes the package.</summary>
    /// <param name="chapters">Names of the chapters in their order.</param>
    /// <param name="pictures">Paths of the pictures.</param>
    public Action<XmlWriter> Write(ImmutableArray<string> chapters, ImmutableArray<string> pictures) => xml => Write(xml, chapters, pictures);

    private void Write(XmlWriter xml, ImmutableArray<string> chapters, ImmutableArray<string> pictures)
    {
        xml.WriteStartElement("package", Package);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "id");
        xml.WriteAttributeString("xml", "lang", "http://www.w3.org/XML/1998/namespace", context.Config.Language);
        xml.WriteStartElement("metadata", Package);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        WriteMetadata(xml, pictures.Length > 0);
        xml.WriteEndElement();
        xml.WriteStartElement("manifest", Package);
        Item(xml, "nav", "nav.xhtml", "application/xhtml+xml", "nav");
        Item(xml, "style", "style.css", "text/css");
        foreach (var chapter in chapters)
            Item(xml, chapter, chapter + ".xhtml", "application/xhtml+xml");
        foreach (var (path, i) in pictures.Select((path, i) => (path, i)))
            Item(xml, $"picture-{i + 1}", path, RoundFiles.MediaType(path));
        xml.WriteEndElement();
        xml.WriteStartElement("spine", Package);
        xml.WriteAttributeString("page-progression-direction", context.Direction);
        foreach (var name in chapters.Prepend("nav"))
        {
            xml.WriteStartElement("itemref", Package);
            xml.WriteAttributeString("idref", name);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteMetadata(XmlWriter xml, bool hasPictures)
    {
        xml.WriteStartElement("identifier", DublinCore);
        xml.WriteAttributeString("id", "id");
        xml.WriteString(context.Absolute(collection.Url) ?? $"urn:casebook:{collection.Collection.Slug}");
        xml.WriteEndElement();
        Dublin("title", collection.Collection.Title.Value);
        Dublin("language", context.Config.Language);
        var entries = CollectionCase.Of(collection, context.Model).Select(one => one.Entry).OfType<CaseEntry>().ToList();
        foreach (var author in entries.SelectMany(entry => entry.Case.Authors).Select(author => author.Name.Value).Distinct(StringComparer.Ordinal))
            Dublin("creator", author);
        Dublin("publisher", context.Config.Publisher.Length > 0 ? context.Config.Publisher : context.Config.Title);
        foreach (
            var licence in entries
                .Select(entry => entry.Case.Licence?.Value ?? context.Config.Licence)
                .Distinct(StringComparer.Ordinal)
                .Where(text => text.Length > 0)
        )
            Dublin("rights", licence);
        var changed = entries.Select(entry => (entry.Case.Updated ?? entry.Case.Date)?.Value).Max() ?? context.Model.Today;
        Meta("dcterms:modified", $"{DateFormatter.Iso(changed)}T00:00:00Z");
        Meta("schema:accessMode", "textual");
        if (hasPictures)
            Meta("schema:accessMode", "visual");
        Meta("schema:accessModeSufficient", "textual");
        foreach (var feature in new[] { "structuralNavigation", "tableOfContents", "alternativeText", "displayTransformability", "readingOrder" })
            Meta("schema:accessibilityFeature", feature);
        Meta("schema:accessibilityHazard", "none");
        Meta("schema:accessibilitySummary", context.Words["book_access"]);

        void Dublin(string name, string text) => xml.WriteElementString(name, DublinCore, Xml.Clean(text));
        void Meta(string property, string text)
        {
            xml.WriteStartElement("meta", Package);
            xml.WriteAttributeString("property", property);
            xml.WriteString(Xml.Clean(text));
            xml.WriteEndElement();
        }
    }

    private static void Item(XmlWriter xml, string id, string path, string type, string? properties = null)
    {
        xml.WriteStartElement("item", Package);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("href", path);
        xml.WriteAttributeString("media-type", type);
        if (properties is not null)
            xml.WriteAttributeString("properties", properties);
        xml.WriteEndElement();
    }
}
