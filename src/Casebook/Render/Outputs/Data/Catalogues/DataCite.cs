using System.Buffers;
using System.Globalization;
using System.Xml;
using Casebook.Domain.Works;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Outputs.Data.Catalogues;

/// <summary>Writes a case as a record of the DataCite Metadata Schema 4.5, from which an archive registers a DOI.</summary>
internal static class DataCite
{
    private const string Namespace = "http://datacite.org/schema/kernel-4";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    // The schema's own word for a DOI that is yet to be given.
    private const string ToBeAssigned = ":tba";

    /// <summary>Whether a case says enough for a record: a year is required.</summary>
    public static bool CanBeMade(CaseEntry entry) => entry.Case.Date is not null;

    /// <summary>Writes the record.</summary>
    public static void Write(IBufferWriter<byte> output, SiteContext context, CaseEntry entry) =>
        Xml.Write(
            output,
            xml =>
            {
                var source = entry.Case;
                xml.WriteStartElement("resource", Namespace);
                xml.WriteAttributeString(
                    "xsi",
                    "schemaLocation",
                    SchemaInstance,
                    $"{Namespace} https://schema.datacite.org/meta/kernel-4.5/metadata.xsd"
                );
                Element(xml, "identifier", ToBeAssigned, ("identifierType", "DOI"));
                WriteCreators(xml, CaseCreator.Of(entry, context));
                Group(xml, "titles", () => Element(xml, "title", source.Title.Value));
                Element(xml, "publisher", CaseCreator.PublisherOf(context));
                Element(xml, "publicationYear", Year(source.Date!.Value.Value));
                Element(xml, "resourceType", "Case report", ("resourceTypeGeneral", "Text"));
                if (entry.Diagnoses.Length + source.Specialties.Length > 0)
                    Group(xml, "subjects", () => WriteSubjects(xml, entry));
                Group(xml, "dates", () => WriteDates(xml, source.Date.Value.Value, source.Updated?.Value));
                Element(xml, "language", context.Config.Language);
                if (context.Absolute(entry.Url) is { } address)
                    Group(xml, "alternateIdentifiers", () => Element(xml, "alternateIdentifier", address, ("alternateIdentifierType", "URL")));
                if (Related(context, entry).ToList() is { Count: > 0 } related)
                    Group(xml, "relatedIdentifiers", () => related.ForEach(one => WriteRelated(xml, one)));
                Element(xml, "version", DateFormatter.Iso((source.Updated ?? source.Date).Value.Value));
                if (Licences.View(source.Licence?.Value ?? context.Config.Licence) is { } licence)
                    Group(xml, "rightsList", () => WriteRights(xml, licence.Text, licence.Url));
                if (source.Summary is { } summary)
                    Group(xml, "descriptions", () => Element(xml, "description", summary.Plain, ("descriptionType", "Abstract")));
                xml.WriteEndElement();
            }
        );

    private static void WriteCreators(XmlWriter xml, IEnumerable<CaseCreator> creators) =>
        Group(
            xml,
            "creators",
            () =>
            {
                foreach (var creator in creators)
                {
                    xml.WriteStartElement("creator", Namespace);
                    var person = creator.Person;
                    Element(xml, "creatorName", WrittenNames.Comma(person), ("nameType", person.IsGroup ? "Organizational" : "Personal"));
                    if (!person.IsGroup)
                    {
                        if (WrittenNames.Given(person) is { Length: > 0 } given)
                            Element(xml, "givenName", given);
                        Element(xml, "familyName", WrittenNames.Family(person));
                    }
                    if (creator.Orcid.Length > 0)
                        Element(
                            xml,
                            "nameIdentifier",
                            $"https://orcid.org/{creator.Orcid}",
                            ("nameIdentifierScheme", "ORCID"),
                            ("schemeURI", "https://orcid.org")
                        );
                    if (creator.Affiliation.Length > 0)
                        Element(xml, "affiliation", creator.Affiliation);
                    xml.WriteEndElement();
                }
            }
        );

    private static void WriteSubjects(XmlWriter xml, CaseEntry entry)
    {
        foreach (var diagnosis in entry.Diagnoses)
            Element(xml, "subject", diagnosis.Name);
        foreach (var specialty in entry.Case.Specialties)
            Element(xml, "subject", specialty.Value);
    }

    private static void WriteDates(XmlWriter xml, DateOnly issued, DateOnly? updated)
    {
        Element(xml, "date", DateFormatter.Iso(issued), ("dateType", "Issued"));
        if (updated is { } day)
            Element(xml, "date", DateFormatter.Iso(day), ("dateType", "Updated"));
    }

    // The casebook it is part of, the report it is retold from, and what it cites.
    private static IEnumerable<(string Id, string Type, string Relation)> Related(SiteContext context, CaseEntry entry)
    {
        if (context.Config.Doi.Length > 0)
            yield return (context.Config.Doi, "DOI", "IsPartOf");
        else if (context.Absolute("") is { } site)
            yield return (site, "URL", "IsPartOf");
        foreach (var work in entry.AllWorks())
        {
            if (IdOf(work.Work) is var (id, type))
                yield return (id, type, work == entry.RetoldFrom ? "IsDerivedFrom" : "References");
        }
    }

    private static (string Id, string Type)? IdOf(Work work) =>
        work.Doi.Length > 0 ? (work.Doi, "DOI")
        : work.Pmid.Length > 0 ? (work.Pmid, "PMID")
        : work.Isbn.Length > 0 ? (work.Isbn, "ISBN")
        : work.Url.Length > 0 ? (work.Url, "URL")
        : null;

    private static void WriteRelated(XmlWriter xml, (string Id, string Type, string Relation) related) =>
        Element(xml, "relatedIdentifier", related.Id, ("relatedIdentifierType", related.Type), ("relationType", related.Relation));

    private static void WriteRights(XmlWriter xml, string text, string? address)
    {
        if (address is null)
            Element(xml, "rights", text);
        else
            Element(xml, "rights", text, ("rightsURI", address));
    }

    private static void Group(XmlWriter xml, string name, Action content)
    {
        xml.WriteStartElement(name, Namespace);
        content();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteString(Xml.Clean(text));
        xml.WriteEndElement();
    }

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
