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
        WriteContext(json);
        json.WriteStartArray("@graph");
        foreach (var link in CitationLink.All(context.Model))
            Write(json, link, context);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("cito", "http://purl.org/spar/cito/");
        json.WriteString("dcterms", "http://purl.org/dc/terms/");
        foreach (var (name, type) in ((string, string)[])[("hasCitationCreationDate", "date"), ("hasCitationTimeSpan", "duration")])
        {
            json.WriteStartObject("cito:" + name);
            json.WriteString("@type", "http://www.w3.org/2001/XMLSchema#" + type);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CitationLink link, SiteContext context)
    {
        json.WriteStartObject();
        json.WriteString("@id", $"{Address(context, "data/citations.jsonld")}#{Uri.EscapeDataString(link.Id)}");
        json.WriteString("@type", "cito:Citation");
        json.WriteString("dcterms:identifier", link.Id);
        Reference("cito:hasCitingEntity", Address(context, link.Case.Url));
        Reference("cito:hasCitedEntity", link.CitedAddress ?? Address(context, context.Model.CitationsOf(link.Work).Url));
        Reference("cito:hasCitationCharacterization", "cito:" + Characterization(link));
        if (link.Creation.Length > 0)
            json.WriteString("cito:hasCitationCreationDate", link.Creation);
        if (link.Timespan.Length > 0)
            json.WriteString("cito:hasCitationTimeSpan", link.Timespan);
        if (link.Mention is not null)
            Reference("dcterms:source", Address(context, link.Place));
        json.WriteEndObject();

        void Reference(string name, string id)
        {
            json.WriteStartObject(name);
            json.WriteString("@id", id);
            json.WriteEndObject();
        }
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

    private static string Address(SiteContext context, string path) => context.Absolute(path) ?? path;
}
