using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Formatting;

namespace Casebook.Render.Outputs.Data;

/// <summary>Writes cases as JSON: the facts of the front matter with terms resolved, for people who want to count or reuse them.</summary>
internal static class CaseJson
{
    // Readable letters; < > & stay escaped, so the text is safe wherever it is put.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static void WriteCase(IBufferWriter<byte> output, SiteModel model, CaseEntry entry)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        Write(json, model, entry);
    }

    /// <summary>Writes all cases of the site as one array.</summary>
    public static void WriteAll(IBufferWriter<byte> output, SiteModel model)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartArray();
        foreach (var entry in model.Cases)
            Write(json, model, entry);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SiteModel model, CaseEntry entry)
    {
        var source = entry.Case;
        json.WriteStartObject();
        json.WriteString("slug", source.Slug);
        json.WriteString("title", source.Title.Value);
        if (model.Config.Url.Length > 0)
            json.WriteString("url", $"{model.Config.Url}/{entry.Url}");
        Text(json, "summary", source.Summary?.Plain);
        Day(json, "date", source.Date?.Value);
        Day(json, "updated", source.Updated?.Value);
        Names(json, "authors", source.Authors.Select(author => author.Name.Value));
        Text(json, "level", source.Level?.Value.Key());
        Names(json, "specialties", source.Specialties.Select(name => name.Value));
        Text(json, "licence", source.Licence?.Value ?? (model.Config.Licence.Length > 0 ? model.Config.Licence : null));
        WritePatient(json, source.Patient);
        Names(json, "diagnoses", entry.Diagnoses.Select(term => term.Name));
        WriteList(json, "findings", entry.Findings, WriteFinding);
        WriteList(json, "serology", entry.Serology, WriteResult);
        foreach (var group in entry.Labs.GroupBy(result => result.Result.List).OrderBy(group => group.Key))
            WriteList(json, group.Key.Key(), [.. group], WriteResult);
        foreach (var group in entry.Records.GroupBy(record => record.Record.Kind))
            WriteList(json, group.Key.Key(), [.. group], RecordJson.Write);
        WriteList(json, "differential", entry.Differential, WriteDifferential);
        WriteList(json, "timeline", source.Timeline, (writer, happening) =>
        {
            writer.WriteString("at", happening.At.Written);
            if (happening.At.Days is { } days)
                writer.WriteNumber("days", Math.Round(days, 3));
            writer.WriteString("event", happening.Event.Plain);
        });
        WriteList(json, "treatment", entry.Treatments, (writer, treatment) =>
        {
            WriteTerm(writer, "treatment", treatment.Term);
            if (!treatment.Treatment.Given)
                writer.WriteBoolean("given", false);
            RecordJson.WriteDetails(writer, treatment.Treatment.Details);
            Text(writer, "response", treatment.Treatment.Response?.Plain);
            Text(writer, "note", treatment.Treatment.Note?.Plain);
        });
        Text(json, "outcome", source.Outcome?.Plain);
        Names(json, "learning_points", source.LearningPoints.Select(point => point.Plain));
        Text(json, "retold_from", entry.RetoldFrom?.Key);
        WriteList(json, "related", model.Related[entry.Index], (writer, related) =>
        {
            writer.WriteString("slug", related.Case.Case.Slug);
            writer.WriteString("title", related.Case.Case.Title.Value);
        });
        Names(json, "references", entry.References.Select(reference => reference.Work.Key));
        json.WriteEndObject();
    }

    private static void WritePatient(Utf8JsonWriter json, Patient? patient)
    {
        if (patient is null)
            return;
        json.WriteStartObject("patient");
        if (patient.Age is { } age)
            json.WriteString("age", age.Value.Written);
        if (patient.Sex is { } sex)
            json.WriteString("sex", sex.Value.Key());
        Text(json, "background", patient.Background?.Plain);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, CaseFinding finding)
    {
        WriteTerm(json, "finding", finding.Term);
        json.WriteBoolean("present", finding.Finding.Present);
        Names(json, "sites", finding.Sites.Select(site => site.Name));
        Text(json, "side", finding.Finding.Side?.Key());
        Text(json, "method", finding.Finding.Method?.Value.Written);
        Text(json, "value", finding.Finding.Value?.Value);
        Text(json, "unit", finding.Finding.Unit);
        Text(json, "onset", finding.Finding.Onset?.Written);
        Text(json, "on", finding.Finding.On?.Written);
        Text(json, "note", finding.Finding.Note?.Plain);
    }

    private static void WriteResult(Utf8JsonWriter json, CaseResult result)
    {
        WriteTerm(json, "test", result.Test);
        json.WriteString("result", result.Result.Outcome.Key());
        json.WriteString("polarity", result.Result.Polarity.Key());
        Text(json, "words", result.Result.Words);
        Text(json, "value", result.Result.Value?.Value);
        Text(json, "unit", result.Result.Unit);
        Text(json, "si", SiUnits.Of(result.Result, result.Test.Names.Prepend(result.Result.Test.Value)));
        Text(json, "reference", result.Result.Reference);
        Text(json, "predicted", result.Result.Predicted);
        Text(json, "maximum", result.Result.Maximum);
        Text(json, "titre", result.Result.Titre?.Value.ToString());
        Text(json, "pattern", result.Result.Pattern?.Value);
        Text(json, "method", result.Result.Method?.Value);
        Text(json, "on", result.Result.On?.Written);
        Text(json, "note", result.Result.Note?.Plain);
    }

    private static void WriteDifferential(Utf8JsonWriter json, CaseDifferential differential)
    {
        WriteTerm(json, "diagnosis", differential.Term);
        Names(json, "for", differential.Differential.For.Select(reason => reason.Plain));
        Names(json, "against", differential.Differential.Against.Select(reason => reason.Plain));
        if (differential.Differential.By == ConsideredBy.Editors)
            json.WriteString("by", "editors");
    }

    /// <summary>Writes the name of a term, its page and its codes.</summary>
    public static void WriteTerm(Utf8JsonWriter json, string name, Term term)
    {
        json.WriteString(name, term.Name);
        json.WriteString("page", term.Url);
        if (term.Definition is not { Codes.IsEmpty: false } definition)
            return;
        json.WriteStartObject("codes");
        foreach (var (system, code, _) in definition.Codes)
            json.WriteString(system, code);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } value)
            json.WriteString(name, DateFormatter.Iso(value));
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in all)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
