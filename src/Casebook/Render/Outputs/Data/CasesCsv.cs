using System.Buffers;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;

namespace Casebook.Render.Outputs.Data;

/// <summary>Writes the cases as a table (RFC 4180, UTF-8): one row for each case.</summary>
internal static class CasesCsv
{
    private static readonly string[] Columns =
    [
        "slug",
        "title",
        "date",
        "age",
        "sex",
        "level",
        "specialties",
        "diagnoses",
        "present",
        "absent",
        "positive",
        "negative",
        "treatments",
        .. RecordKinds.All.Where(kind => RecordKinds.TermKindOf(kind) is not null).Select(kind => kind.Key()),
        "scores",
    ];

    /// <summary>Writes the table.</summary>
    public static void Write(IBufferWriter<byte> output, SiteModel model)
    {
        var text = new StringBuilder();
        CsvText.Row(text, Columns);
        foreach (var entry in model.Cases)
            CsvText.Row(text, Cells(entry));
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    private static string[] Cells(CaseEntry entry)
    {
        var source = entry.Case;
        return
        [
            source.Slug,
            source.Title.Value,
            source.Date is { } date ? DateFormatter.Iso(date.Value) : "",
            source.Patient?.Age?.Value.Written ?? "",
            source.Patient?.Sex?.Value.Key() ?? "",
            source.Level?.Value.Key() ?? "",
            Joined(source.Specialties.Select(name => name.Value)),
            Joined(entry.Diagnoses.Select(term => term.Name)),
            Joined(entry.Findings.Where(finding => finding.Finding.Present).Select(finding => finding.Term.Name)),
            Joined(entry.Findings.Where(finding => !finding.Finding.Present).Select(finding => finding.Term.Name)),
            Joined(entry.Results.Where(result => result.Result.Polarity == Domain.ResultPolarity.Positive).Select(result => result.Test.Name)),
            Joined(entry.Results.Where(result => result.Result.Polarity == Domain.ResultPolarity.Negative).Select(result => result.Test.Name)),
            Joined(entry.Treatments.Where(treatment => treatment.Treatment.Given).Select(treatment => treatment.Term.Name)),
            .. RecordKinds.All.Where(kind => RecordKinds.TermKindOf(kind) is not null).Select(kind => Joined(Named(entry, kind))),
            Joined(entry.Labs.Where(result => result.Result.List == ResultList.Scores).Select(result => result.Test.Name)),
        ];
    }

    private static IEnumerable<string> Named(CaseEntry entry, RecordKind kind) =>
        entry
            .Records.Where(record => record.Record.Kind == kind && record.Record.Polarity != Domain.ResultPolarity.Negative)
            .Select(record => record.Term?.Name)
            .OfType<string>();

    private static string Joined(IEnumerable<string> names) => string.Join("; ", names.Distinct(StringComparer.Ordinal));
}
