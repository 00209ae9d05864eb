using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Fields;
using Casebook.Parse.FrontMatter.Results;

namespace Casebook.Parse.FrontMatter.Records;

/// <summary>Reads the clinical lists of a case by what <see cref="RecordForms"/> declares. What they show and measure goes to the findings and results
/// of the case, so that it counts like all others.</summary>
internal sealed class RecordReader
{
    private readonly FieldContext _context;
    private readonly ImmutableArray<ClinicalRecord>.Builder _records = ImmutableArray.CreateBuilder<ClinicalRecord>();
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly ImmutableArray<TestResult>.Builder _results = ImmutableArray.CreateBuilder<TestResult>();

    private RecordReader(FieldContext context) => _context = context;

    /// <summary>The entries of all lists, and the findings and results they hold.</summary>
    public static (ImmutableArray<ClinicalRecord> Records, ImmutableArray<Finding> Findings, ImmutableArray<TestResult> Results) Read(
        FieldReader fields,
        FieldContext context
    )
    {
        var reader = new RecordReader(context);
        foreach (var form in RecordForms.All)
        {
            foreach (var node in fields.Items(form.Kind.Key()))
            {
                if (form.NameKey is null)
                    reader.ReadUnnamed(form, node);
                else
                    reader.ReadNamed(form, node);
            }
        }
        return (reader._records.ToImmutable(), reader._findings.ToImmutable(), reader._results.ToImmutable());
    }

    private void ReadUnnamed(RecordForm form, YamlNode node)
    {
        if (node is YamlMapping written)
        {
            var (group, own) = NamedSigns.Apart(form, Translated(form, written), _context);
            var fields = Checked(form, group);
            var record = ReadGroup(form, new ClinicalRecord { Kind = form.Kind, Location = node.Location }, fields);
            if (form.OwnNameKey is { } key)
                record = record with { Name = fields.Text(key) };
            if ((record.Name is not null || record.Details.Length > 0 || own.Length == 0) && !JoinsLast(record))
                _records.Add(record);
            _records.AddRange(own.Select(sign => sign with { On = record.On }));
        }
        else if (_context.Text(node, form.Kind.Key()) is { } line)
        {
            var details = form.Kind switch
            {
                RecordKind.Vitals => RecordLines.Vitals(line, form, _context),
                RecordKind.Obstetric => RecordLines.Obstetric(line, _context),
                _ => [new RecordDetail(form.WordsKey, _context.Rich(line))],
            };
            _records.Add(
                new ClinicalRecord
                {
                    Kind = form.Kind,
                    Location = line.Location,
                    Details = details,
                }
            );
        }
    }

    // `- temperature: 39 °C`, `- pulse: 120/min` are one set of vital signs.
    private bool JoinsLast(ClinicalRecord record)
    {
        if (_records is not [.., var last] || last.Kind != record.Kind || record.On is not null || record.Name is not null || record.Details.Length != 1)
            return false;
        if (last.Name is not null || last[record.Details[0].Key] is not null)
            return false;
        _records[^1] = last with { Details = last.Details.AddRange(record.Details) };
        return true;
    }

    private void ReadNamed(RecordForm form, YamlNode node)
    {
        if (
            form.Kind == RecordKind.Allergies
            && node is YamlScalar said
            && FieldContext.TextOf(said) is { } none
            && RecordWords.Denies(none, _context)
        )
        {
            _records.Add(Of(form, null, none.Location) with { Polarity = ResultPolarity.Negative, Details = [Detail("note", none)] });
            return;
        }
        if (node is YamlMapping written)
        {
            var group = Translated(form, written);
            node = group;
            // A culture that grew nothing names no organism.
            if (form.Kind == RecordKind.Microbiology && group.Entries.All(entry => form.Keys.Contains(entry.Key.Text)) && group["organism"] is null)
            {
                _records.Add(ReadGroup(form, Of(form, null, group.Location), Checked(form, group)));
                return;
            }
        }
        foreach (var entry in NamedEntry.Read(node, form.Kind.Key(), form.NameKey!, form.Keys, _context))
            ReadEntry(form, entry);
    }

    private void ReadEntry(RecordForm form, NamedEntry entry)
    {
        var record = Of(form, entry.Name, entry.Name.Location);
        if (entry.Denied is not null)
            record = record with { Polarity = ResultPolarity.Negative };
        if (form.Kind == RecordKind.Medications && entry is { Beside: null } && RecordWords.Dose(entry.Name) is var (drug, dose))
            record = record with { Name = drug, Details = [Detail("dose", dose)] };
        var isSpecimen = form.Kind == RecordKind.Microbiology && entry.Beside is not null;
        if (isSpecimen)
            record = record with { Name = null, Details = [Detail("specimen", entry.Name)] };
        switch (entry.Beside)
        {
            case YamlMapping inner:
                var fields = Checked(form, inner);
                _records.Add(ReadGroup(form, isSpecimen ? record with { Name = fields.Text("organism") } : record, fields));
                return;
            case YamlSequence list when form.WordsKey == "findings":
                record = entry.Fields is null ? record : ReadGroup(form, record, entry.Fields);
                AddFindings(form, record, FindingReader.Read(list.Items, _context));
                _records.Add(record);
                return;
            case YamlSequence list when isSpecimen:
                foreach (var words in list.Items.Select(item => _context.Text(item, entry.Name.Value)).OfType<Located<string>>())
                    _records.Add(Grown(entry.Fields is null ? record : ReadGroup(form, record, entry.Fields), words));
                return;
            case { } beside when _context.Text(beside, entry.Name.Value) is { } words:
                record = entry.Fields is null ? record : ReadGroup(form, record, entry.Fields);
                _records.Add(WithWords(form, record, words));
                return;
            default:
                _records.Add(entry.Fields is null ? record : ReadGroup(form, record, entry.Fields));
                return;
        }
    }

    private ClinicalRecord WithWords(RecordForm form, ClinicalRecord record, Located<string> words) =>
        form.Kind switch
        {
            RecordKind.Microbiology => Grown(record, words),
            RecordKind.Genetics => Judged(record with { Details = VariantLine.Read(words, _context).AddRange(record.Details) }),
            RecordKind.Medications when RecordWords.Denies(words, _context) => record with { Polarity = ResultPolarity.Negative },
            RecordKind.Medications when RecordWords.IsDose(words.Value) => record with { Details = record.Details.Insert(0, Detail("dose", words)) },
            _ => record with { Details = record.Details.Insert(0, Detail(form.WordsKey, words)) },
        };

    // "negative", "no growth" or the organism.
    private ClinicalRecord Grown(ClinicalRecord record, Located<string> words) =>
        RecordWords.PolarityOf(words, _context) is { } polarity
            ? record with
            {
                Polarity = polarity,
                Details = record.Details.Add(Detail("result", words)),
            }
            : record with
            {
                Name = words,
            };

    private ClinicalRecord ReadGroup(RecordForm form, ClinicalRecord record, FieldReader fields)
    {
        var details = ImmutableArray.CreateBuilder<RecordDetail>();
        details.AddRange(record.Details);
        foreach (var field in form.Fields.Where(field => field.Key != form.NameKey && field.Key != form.OwnNameKey && fields[field.Key] is not null))
        {
            switch (field.Key)
            {
                case "on":
                    record = record with { On = fields.Words("on") is { } on ? RelativeTimeReader.Read(on) : null };
                    break;
                case "findings" when fields["findings"] is not YamlScalar:
                    AddFindings(form, record, FindingReader.Read(fields.Items("findings"), _context));
                    break;
                case "immunohistochemistry" or "immunofluorescence":
                    AddStains(field.Key, record, fields);
                    break;
                case "susceptibility":
                    record = record with { Susceptibility = RecordWords.Susceptibilities(fields["susceptibility"]!, _context) };
                    break;
                default:
                    if (fields.Rich(field.Key) is { } text)
                        details.Add(new RecordDetail(field.Key, text));
                    break;
            }
        }
        record = record with { Details = details.DrainToImmutable() };
        if (form.Kind == RecordKind.Genetics)
            VariantLine.Check(fields.Text("variant"), _context);
        return Judged(record);
    }

    // What a result or a classification says of the organism or the gene.
    private ClinicalRecord Judged(ClinicalRecord record)
    {
        if (record.Kind is not (RecordKind.Microbiology or RecordKind.Genetics))
            return record;
        if (record["result"] is { } result && RecordWords.PolarityOf(new Located<string>(result.Plain, result.Location), _context) is { } polarity)
            return record with { Polarity = polarity };
        return record["classification"]?.Plain.ToLowerInvariant() switch
        {
            { } words when words.StartsWith("benign", StringComparison.Ordinal) || words.StartsWith("likely benign", StringComparison.Ordinal) =>
                record with
                {
                    Polarity = ResultPolarity.Negative,
                },
            { } words when words.Contains("uncertain", StringComparison.Ordinal) || words.Contains("vus", StringComparison.Ordinal) => record with
            {
                Polarity = ResultPolarity.Undetermined,
            },
            _ => record,
        };
    }

    private void AddFindings(RecordForm form, ClinicalRecord record, ImmutableArray<Finding> findings)
    {
        var place = record.Name ?? new Located<string>(form.Method ?? form.Kind.Key(), record.Location);
        var method = MethodKinds.Read(place.Value);
        method = form.Kind switch
        {
            RecordKind.Imaging => method with { Kind = MethodKind.Imaging },
            RecordKind.Pathology when method.Kind != MethodKind.Pathology => MethodKinds.Read($"{place.Value}, {form.Method}"),
            _ => method,
        };
        foreach (var finding in findings)
            _findings.Add(finding with { Method = finding.Method ?? place.With(method), On = finding.On ?? record.On });
    }

    private void AddStains(string key, ClinicalRecord record, FieldReader fields)
    {
        foreach (var result in TestResultReader.Read(fields, key, ResultList.Stains, _context))
            _results.Add(result with { Method = result.Method ?? result.Test.With(key), On = result.On ?? record.On });
    }

    private static ClinicalRecord Of(RecordForm form, Located<string>? name, TextLocation place) =>
        new()
        {
            Kind = form.Kind,
            Name = name,
            Location = place,
        };

    private RecordDetail Detail(string key, Located<string> words) => new(key, _context.Rich(words));

    private FieldReader Checked(RecordForm form, YamlMapping group) => FieldReader.Checked(Translated(form, group), form.Keys, _context);

    // Keys that people write for a field are read as it; beside the field itself they are told as unknown.
    private static YamlMapping Translated(RecordForm form, YamlMapping group)
    {
        foreach (var (written, meant) in form.Aliases)
        {
            var at = group.Entries.Select(entry => entry.Key.Text).ToList().IndexOf(written);
            if (at < 0 || group[meant] is not null)
                continue;
            var (key, value) = group.Entries[at];
            group = group with { Entries = group.Entries.SetItem(at, new YamlEntry(key with { Text = meant }, value)) };
        }
        return group;
    }
}
