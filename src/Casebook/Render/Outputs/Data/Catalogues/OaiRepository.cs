using System.Buffers;
using System.Xml;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Outputs.Data.Catalogues;

/// <summary>Writes the casebook as an OAI-PMH static repository (version 2.0): a file from which a gateway answers harvesters, with Dublin Core of each
/// case that has a day.</summary>
internal static class OaiRepository
{
    /// <summary>Path of the file.</summary>
    public const string Path = "oai.xml";

    private const string StaticRepository = "http://www.openarchives.org/OAI/2.0/static-repository";
    private const string Oai = "http://www.openarchives.org/OAI/2.0/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string OaiDublinCore = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Whether there is all that the form demands: an address, somebody to write to, and a record at least.</summary>
    public static bool CanBeMade(SiteContext context) =>
        context.Config.Url.Length > 0
        && context.Config.Contact.Length > 0
        && context.Model.Cases.Any(entry => CasebookDates.Changed(entry) is not null);

    /// <summary>Writes the file.</summary>
    public static void Write(IBufferWriter<byte> output, SiteContext context)
    {
        var cases = context.Model.Cases.Where(entry => CasebookDates.Changed(entry) is not null).ToList();
        Xml.Write(output, xml =>
        {
            xml.WriteStartElement("Repository", StaticRepository);
            xml.WriteAttributeString("xmlns", "oai", null, Oai);
            xml.WriteAttributeString(
                "xsi",
                "schemaLocation",
                SchemaInstance,
                $"{StaticRepository} http://www.openarchives.org/OAI/2.0/static-repository.xsd"
            );
            WriteIdentify(xml, context);
            WriteFormats(xml);
            xml.WriteStartElement("ListRecords", StaticRepository);
            xml.WriteAttributeString("metadataPrefix", "oai_dc");
            foreach (var entry in cases)
                WriteRecord(xml, context, entry);
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private static void WriteIdentify(XmlWriter xml, SiteContext context)
    {
        xml.WriteStartElement("Identify", StaticRepository);
        Line(xml, "repositoryName", context.Config.Title);
        Line(xml, "baseURL", context.Absolute(Path)!);
        Line(xml, "protocolVersion", "2.0");
        Line(xml, "adminEmail", context.Config.Contact);
        Line(xml, "earliestDatestamp", DateFormatter.Iso(context.Model.Cases.Select(CasebookDates.Changed).Min() ?? new DateOnly(2000, 1, 1)));
        Line(xml, "deletedRecord", "no");
        Line(xml, "granularity", "YYYY-MM-DD");
        xml.WriteEndElement();
    }

    private static void WriteFormats(XmlWriter xml)
    {
        xml.WriteStartElement("ListMetadataFormats", StaticRepository);
        xml.WriteStartElement("metadataFormat", Oai);
        Line(xml, "metadataPrefix", "oai_dc");
        Line(xml, "schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        Line(xml, "metadataNamespace", OaiDublinCore);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRecord(XmlWriter xml, SiteContext context, CaseEntry entry)
    {
        xml.WriteStartElement("record", Oai);
        xml.WriteStartElement("header", Oai);
        Line(xml, "identifier", $"oai:{new Uri(context.Config.Url).Host}:{entry.Url.TrimEnd('/')}");
        Line(xml, "datestamp", DateFormatter.Iso(CasebookDates.Changed(entry)!.Value));
        xml.WriteEndElement();
        xml.WriteStartElement("metadata", Oai);
        xml.WriteStartElement("oai_dc", "dc", OaiDublinCore);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xsi", "schemaLocation", SchemaInstance, $"{OaiDublinCore} http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        foreach (var (name, text) in Fields(context, entry))
        {
            xml.WriteElementString("dc", name, DublinCore, Xml.Clean(text));
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static IEnumerable<(string Name, string Text)> Fields(SiteContext context, CaseEntry entry)
    {
        var source = entry.Case;
        yield return ("title", source.Title.Value);
        foreach (var creator in CaseCreator.Of(entry, context))
            yield return ("creator", WrittenNames.Comma(creator.Person));
        foreach (var diagnosis in entry.Diagnoses)
            yield return ("subject", diagnosis.Name);
        if (source.Summary is { } summary)
            yield return ("description", summary.Plain);
        yield return ("publisher", CaseCreator.PublisherOf(context));
        if (source.Date is { } date)
            yield return ("date", DateFormatter.Iso(date.Value));
        yield return ("type", "Case report");
        yield return ("format", "text/html");
        yield return ("identifier", context.Absolute(entry.Url)!);
        if (entry.RetoldFrom is { Work.Doi.Length: > 0 } report)
            yield return ("source", Domain.Works.Identifiers.Doi.Url(report.Work.Doi));
        yield return ("language", context.Config.Language);
        if (Licences.View(source.Licence?.Value ?? context.Config.Licence) is { } licence)
            yield return ("rights", licence.Url ?? licence.Text);
    }

    private static void Line(XmlWriter xml, string name, string text) => xml.WriteElementString("oai", name, Oai, Xml.Clean(text));
}
