using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;

namespace Casebook.Render.Outputs.Data.Phenopackets;

/// <summary>
/// Writes a case as a Phenopacket of version 2 (https://phenopacket-schema.readthedocs.io), by which programs for rare diseases compare patients:
/// findings that are there, findings that were looked for and are not (<c>excluded</c>), diagnoses and treatments. Results come in by the findings
/// that they make; as numbers they stand in <c>case.json</c>.
/// </summary>
internal static class Phenopacket
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>Path of the packet of a case from the site's root.</summary>
    public static string PathOf(CaseEntry entry) => entry.Url + "phenopacket.json";

    /// <summary>Writes the packet.</summary>
    public static void Write(IBufferWriter<byte> output, SiteContext site, CaseEntry entry)
    {
        var terms = new PacketTerms(site.Absolute(""));
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteString("id", entry.Case.Slug);
        WriteSubject(json, entry);
        WriteFeatures(json, site, entry, terms);
        json.WriteStartArray("diseases");
        foreach (var diagnosis in entry.Diagnoses.Distinct())
        {
            json.WriteStartObject();
            terms.Write(json, "term", diagnosis);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteActions(json, entry, terms);
        WriteMetaData(json, site, entry, terms);
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, CaseEntry entry)
    {
        json.WriteStartObject("subject");
        json.WriteString("id", "patient");
        if (entry.Case.Patient?.Age?.Value.Counted is { } age)
        {
            json.WriteStartObject("timeAtLastEncounter");
            json.WriteStartObject("age");
            json.WriteString("iso8601duration", Duration(age.Count, age.Unit));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteString(
            "sex",
            entry.Case.Patient?.Sex?.Value switch
            {
                Sex.Female => "FEMALE",
                Sex.Male => "MALE",
                Sex.Other or Sex.Intersex => "OTHER_SEX",
                _ => "UNKNOWN_SEX",
            }
        );
        json.WriteEndObject();
    }

    /// <summary>A length of time as ISO 8601 writes it.</summary>
    internal static string Duration(int count, AgeUnit unit)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return unit switch
        {
            AgeUnit.Month => $"P{number}M",
            AgeUnit.Week => $"P{number}W",
            AgeUnit.Day => $"P{number}D",
            AgeUnit.Hour => $"PT{number}H",
            _ => $"P{number}Y",
        };
    }

    // What was there at any place or time is there: a packet has one line for each feature.
    private static void WriteFeatures(Utf8JsonWriter json, SiteContext site, CaseEntry entry, PacketTerms terms)
    {
        var all = entry
            .Findings.Select(finding => (finding.Term, Shown: finding.Finding.Present, About: ResultFormatter.Detail(finding, site.Words)))
            .Concat(entry.States.Select(state => (Term: state.Finding, state.Shown, About: ResultFormatter.Origin(state, site.Words))))
            .GroupBy(feature => feature.Term);
        json.WriteStartArray("phenotypicFeatures");
        foreach (var feature in all)
        {
            var isShown = feature.Any(one => one.Shown);
            var about = feature.Where(one => one.Shown == isShown && one.About.Length > 0).Select(one => one.About).Distinct(StringComparer.Ordinal);
            json.WriteStartObject();
            terms.Write(json, "type", feature.Key);
            if (string.Join("; ", about) is { Length: > 0 } description)
                json.WriteString("description", description);
            if (!isShown)
                json.WriteBoolean("excluded", true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteActions(Utf8JsonWriter json, CaseEntry entry, PacketTerms terms)
    {
        json.WriteStartArray("medicalActions");
        foreach (var given in entry.Treatments.Where(treatment => treatment.Treatment.Given).Select(treatment => treatment.Term).Distinct())
        {
            var isProcedure = given.Kind == TermKind.Procedure;
            json.WriteStartObject();
            json.WriteStartObject(isProcedure ? "procedure" : "treatment");
            terms.Write(json, isProcedure ? "code" : "agent", given);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteMetaData(Utf8JsonWriter json, SiteContext site, CaseEntry entry, PacketTerms terms)
    {
        var changed = (entry.Case.Updated ?? entry.Case.Date)?.Value ?? site.Model.Today;
        json.WriteStartObject("metaData");
        json.WriteString("created", $"{DateFormatter.Iso(changed)}T00:00:00Z");
        json.WriteString("createdBy", site.Config.Title);
        terms.WriteResources(json, site.Config.Title);
        json.WriteString("phenopacketSchemaVersion", "2.0");
        json.WriteStartArray("externalReferences");
        foreach (var (id, address, about) in References(site, entry))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("reference", address);
            json.WriteString("description", about);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<(string Id, string Address, string About)> References(SiteContext site, CaseEntry entry)
    {
        if (site.Absolute(entry.Url) is { } page)
            yield return ($"casebook:{entry.Url.TrimEnd('/')}", page, entry.Case.Title.Value);
        if (entry.RetoldFrom?.Work is not { } report)
            yield break;
        if (report.Pmid.Length > 0)
            yield return ($"PMID:{report.Pmid}", $"https://pubmed.ncbi.nlm.nih.gov/{report.Pmid}/", site.Works.Plain(report));
        else if (report.Doi.Length > 0)
            yield return ($"DOI:{report.Doi}", $"https://doi.org/{report.Doi}", site.Works.Plain(report));
    }
}
