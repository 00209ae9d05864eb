using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Drawings.Family;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Makes tables of clinical lists: one row for each entry, or for each field where entries have no names.</summary>
/// <param name="words">The words of the interface.</param>
/// <param name="prose">Writes what the fields say.</param>
/// <param name="address">Where the page of a term is; null to link to none.</param>
/// <param name="patient">The patient, whom a family stands around.</param>
internal sealed class RecordGroups(UiStrings words, ProseHtml prose, Func<CaseRecord, string?> address, Patient? patient)
{
    /// <summary>The tables of some records, in the order of their kinds.</summary>
    public IEnumerable<ResultGroupView> Of(IEnumerable<CaseRecord> records)
    {
        foreach (var group in records.GroupBy(record => record.Record.Kind))
        {
            var title = words["record_" + group.Key.Key()];
            if (HasNames(group.Key))
                yield return new ResultGroupView(title, null, [.. group.Select(Row)]) { Names = title, Drawing = Pedigree(group) };
            else
                foreach (var set in Sets(group))
                    yield return new ResultGroupView(Titled(title, set[0].On), null, [.. set.SelectMany(Rows)]) { Names = title };
            foreach (var record in group.Where(record => record.Record.Susceptibility.Length > 0))
                yield return Susceptibility(record.Record);
        }
    }

    private Html? Pedigree(IGrouping<RecordKind, CaseRecord> group) =>
        group.Key == RecordKind.Family ? new Pedigree(words).Draw([.. group.Select(record => record.Record)], patient) : null;

    private static bool HasNames(RecordKind kind) => kind is not (RecordKind.Vitals or RecordKind.Ecg or RecordKind.Obstetric or RecordKind.Social);

    private static string Titled(string title, RelativeTime? on) => on is null ? title : $"{title}, {on.Written}";

    // A sign that has its own name stands among those of its time.
    private static List<List<ClinicalRecord>> Sets(IEnumerable<CaseRecord> records)
    {
        var sets = new List<List<ClinicalRecord>>();
        foreach (var record in records.Select(record => record.Record))
        {
            if (record.Name is not null && sets is [.., var last] && last[0].On?.Written == record.On?.Written)
                last.Add(record);
            else
                sets.Add([record]);
        }
        return sets;
    }

    private IEnumerable<ResultRowView> Rows(ClinicalRecord record)
    {
        if (record is { Name: { } name, Details.Length: 0 })
            yield return Said(null, name.Value, null, null);
        foreach (var detail in record.Details)
        {
            var label = detail.Key == "value" && record.Name is { } sign ? sign.Value : Name(detail.Key);
            yield return Said(null, label, null, prose.Inline(detail.Text.Content));
        }
    }

    private string Name(string key) => RecordFormatter.Label(key, words) ?? words["detail_" + key];

    private ResultRowView Row(CaseRecord record)
    {
        var source = record.Record;
        var hasSign =
            RecordKinds.TermKindOf(source.Kind) is not null && (source.Kind != RecordKind.Medications || source.Polarity != ResultPolarity.Positive);
        var isNameless = source.Name is null && source["specimen"] is not null;
        var details = source
            .Details.Where(detail => !(isNameless && detail.Key == "specimen"))
            .Select(detail =>
                (RecordFormatter.Label(detail.Key, words) is { } label ? HtmlText.Encode(label + ": ") : "") + prose.Inline(detail.Text.Content).Text
            )
            .ToList();
        if (source.On is { } on)
            details.Add(HtmlText.Encode(on.Written));
        if (RecordFormatter.Denied(source, words) is { } denied)
            details.Insert(0, HtmlText.Encode(denied));
        return Said(
            record.Term is null ? null : address(record),
            source.Name?.Value ?? source["specimen"]?.Plain ?? words["record_" + source.Kind.Key()],
            hasSign ? ResultFormatter.SignOf(source.Polarity) : null,
            Html.From(string.Join("; ", details))
        );
    }

    private static ResultRowView Said(string? url, string name, SignView? sign, Html? text) =>
        new(url, name, sign?.Sign, sign?.Mark, "", null) { Words = text };

    private ResultGroupView Susceptibility(ClinicalRecord record) =>
        new(
            record.Name is { } name ? words.Format("susceptibility_of", name.Value) : words["detail_susceptibility"],
            null,
            [
                .. record.Susceptibility.Select(row => new ResultRowView(
                    null,
                    row.Drug.Value,
                    null,
                    null,
                    RecordFormatter.Reading(row.Reading, words),
                    null
                )),
            ]
        )
        {
            Names = words["record_medications"],
        };
}
