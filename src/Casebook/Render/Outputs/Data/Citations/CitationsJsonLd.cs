using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Domain.Prose;

namespace Casebook.Render.Outputs.Data.Citations;

/// <summary>Writes what cites what as JSON-LD with CiTO, the Citation Typing Ontology: a citation each, with its kind or its author's intent as its
/// characterisation.</summary>
internal static class CitationsJsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file.</summary>
    public static void Write(IBufferWriter<byte> output, SiteContext context)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteContext(json, context);
        json.WriteStartArray("@graph");
        foreach (var link in CitationLink.All(context.Model))
            Write(json, link, context);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Addresses are told from the root of the site, and names are short: the file has a line's worth for every citation.
    private static void WriteContext(Utf8JsonWriter json, SiteContext context)
    {
        json.WriteStartObject("@context");
        json.WriteString("@base", context.Absolute("") ?? "../");
        json.WriteString("cito", "http://purl.org/spar/cito/");
        json.WriteString("dcterms", "http://purl.org/dc/terms/");
        json.WriteString("identifier", "dcterms:identifier");
        Typed("citing", "cito:hasCitingEntity", "@id");
        Typed("cited", "cito:hasCitedEntity", "@id");
        Typed("characterization", "cito:hasCitationCharacterization", "@id");
        Typed("created", "cito:hasCitationCreationDate", "http://www.w3.org/2001/XMLSchema#date");
        Typed("span", "cito:hasCitationTimeSpan", "http://www.w3.org/2001/XMLSchema#duration");
        Typed("place", "dcterms:source", "@id");
        json.WriteEndObject();

        void Typed(string name, string id, string type)
        {
            json.WriteStartObject(name);
            json.WriteString("@id", id);
            json.WriteString("@type", type);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, CitationLink link, SiteContext context)
    {
        json.WriteStartObject();
        json.WriteString("@id", $"data/citations.jsonld#{Uri.EscapeDataString(link.Id)}");
        json.WriteString("@type", "cito:Citation");
        json.WriteString("identifier", link.Id);
        json.WriteString("citing", link.Case.Url);
        json.WriteString("cited", link.CitedAddress ?? context.Model.CitationsOf(link.Work).Url);
        json.WriteString("characterization", "cito:" + Characterization(link));
        if (link.Creation.Length > 0)
            json.WriteString("created", link.Creation);
        if (link.Timespan.Length > 0)
            json.WriteString("span", link.Timespan);
        if (link.Mention is not null)
            json.WriteString("place", link.Place);
        json.WriteEndObject();
    }

    private static string Characterization(CitationLink link) =>
        (link.Kind, link.Intent) switch
        {
            (_, CitationIntent.Supports) => "obtainsSupportFrom",
            (_, CitationIntent.Disagrees) => "disagreesWith",
            (_, CitationIntent.Method) => "usesMethodIn",
            (_, CitationIntent.Background) => "obtainsBackgroundFrom",
            (CitationKind.Question, _) => "citesAsEvidence",
            (CitationKind.FurtherReading, _) => "citesAsRecommendedReading",
            (CitationKind.RetoldFrom, _) => "citesAsSourceDocument",
            _ => "cites",
        };
}
