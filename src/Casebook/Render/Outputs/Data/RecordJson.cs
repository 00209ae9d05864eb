using System.Collections.Immutable;
using System.Text.Json;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Parse.FrontMatter.Records;
using Casebook.Relate.Cases;

namespace Casebook.Render.Outputs.Data;

/// <summary>Writes entries of clinical lists as JSON, by the keys of their fields.</summary>
internal static class RecordJson
{
    public static void Write(Utf8JsonWriter json, CaseRecord entry)
    {
        var record = entry.Record;
        var form = RecordForms.Of(record.Kind);
        if (record.Name is { } name && (form.NameKey ?? form.OwnNameKey) is { } key)
        {
            if (entry.Term is { } term)
                CaseJson.WriteTerm(json, key, term);
            else
                json.WriteString(key, name.Value);
        }
        if (RecordKinds.TermKindOf(record.Kind) is not null || record.Polarity != ResultPolarity.Positive)
            json.WriteString("polarity", record.Polarity.Key());
        if (record.On is { } on)
            json.WriteString("on", on.Written);
        WriteDetails(json, record.Details);
        if (record.Susceptibility.IsEmpty)
            return;
        json.WriteStartObject("susceptibility");
        foreach (var row in record.Susceptibility.DistinctBy(row => row.Drug.Value, StringComparer.Ordinal))
            json.WriteString(row.Drug.Value, row.Reading);
        json.WriteEndObject();
    }

    /// <summary>Writes what the fields of an entry say.</summary>
    public static void WriteDetails(Utf8JsonWriter json, ImmutableArray<RecordDetail> details)
    {
        foreach (var detail in details.DistinctBy(detail => detail.Key, StringComparer.Ordinal))
            json.WriteString(detail.Key, detail.Text.Plain);
    }
}
