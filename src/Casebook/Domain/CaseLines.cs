using System.Collections.Immutable;
using Casebook.Domain.Records;

namespace Casebook.Domain;

/// <summary>What a line of front matter is a part of.</summary>
internal enum CaseLineKind
{
    /// <summary>The summary.</summary>
    Summary,

    /// <summary>The patient.</summary>
    Patient,

    /// <summary>The outcome.</summary>
    Outcome,

    /// <summary>What was consented to.</summary>
    Consent,

    /// <summary>A finding.</summary>
    Finding,

    /// <summary>A result.</summary>
    Result,

    /// <summary>A learning point.</summary>
    LearningPoint,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A treatment.</summary>
    Treatment,

    /// <summary>An entry of a clinical list.</summary>
    Record,

    /// <summary>A question at the end.</summary>
    Question,

    /// <summary>A question at a step.</summary>
    StepQuestion,

    /// <summary>A diagnosis that was considered.</summary>
    Differential,

    /// <summary>A picture.</summary>
    Figure,
}

/// <summary>A line of front matter in which a case speaks in sentences.</summary>
/// <param name="Kind">What it is a part of.</param>
/// <param name="Name">The name of the entry it belongs to; null when it has none.</param>
/// <param name="Text">The line.</param>
internal readonly record struct CaseLine(CaseLineKind Kind, string? Name, RichText Text);

/// <summary>All that a case says outside its body, in one list, so that whoever must look at everything forgets nothing. A test fills every field of
/// a case and holds that each is here.</summary>
internal static class CaseLines
{
    /// <summary>Every line of a case in which it speaks in sentences, those that are not there left out.</summary>
    public static IEnumerable<RichText> Of(TeachingCase source) => All(source).Select(line => line.Text);

    /// <summary>The same lines, with what they belong to.</summary>
    public static IEnumerable<CaseLine> All(TeachingCase source) =>
        Entries(source).SelectMany(entry => entry.Texts.OfType<RichText>(), (entry, text) => new CaseLine(entry.Kind, entry.Name, text));

    private static IEnumerable<(CaseLineKind Kind, string? Name, IEnumerable<RichText?> Texts)> Entries(TeachingCase source) =>
        [
            (CaseLineKind.Summary, null, [source.Summary]),
            (CaseLineKind.Patient, null, [source.Patient?.Background]),
            (CaseLineKind.Outcome, null, [source.Outcome]),
            (CaseLineKind.Consent, null, [source.Consent?.Words]),
            .. source.Findings.Select(finding => (CaseLineKind.Finding, (string?)finding.Name.Value, One(finding.Note))),
            .. source.Serology.Concat(source.Labs).Select(result => (CaseLineKind.Result, (string?)result.Test.Value, One(result.Note))),
            (CaseLineKind.LearningPoint, null, source.LearningPoints),
            .. source.Timeline.Select(entry => (CaseLineKind.Event, (string?)null, One(entry.Event))),
            .. source.Treatments.Select(given =>
                (CaseLineKind.Treatment, (string?)given.Name.Value, Texts(given.Details).Append(given.Response).Append(given.Note))
            ),
            .. source.Records.Select(record => (CaseLineKind.Record, record.Name?.Value, Texts(record.Details))),
            .. source.Questions.Select(question => (CaseLineKind.Question, (string?)null, Texts(question.Options).Prepend(question.Stem))),
            .. source.StepQuestions.Select(question => (CaseLineKind.StepQuestion, (string?)null, Texts(question.Options).Prepend(question.Ask))),
            .. source.Differential.Select(entry =>
                (CaseLineKind.Differential, (string?)entry.Diagnosis.Value, entry.For.Concat(entry.Against).Cast<RichText?>())
            ),
            .. source.Figures.Select(figure =>
                (CaseLineKind.Figure, (string?)null, figure.Annotations.Select(mark => (RichText?)mark.Label).Prepend(figure.Caption))
            ),
        ];

    /// <summary>Every name, value and remark of a case outside its sentences that tells something of the patient.</summary>
    public static IEnumerable<string> Names(TeachingCase source)
    {
        IEnumerable<string?> names =
        [
            source.Title.Value,
            .. source.Aliases.Select(alias => alias.Value),
            .. source.Diagnoses.Select(name => name.Value),
            .. source.Differential.Select(entry => entry.Diagnosis.Value),
            .. source.Findings.SelectMany(NamesOf),
            .. source.Serology.Concat(source.Labs).SelectMany(NamesOf),
            .. source.Treatments.Select(given => given.Name.Value),
            .. source.Timeline.Select(entry => entry.At.Written),
            .. source.Records.SelectMany(NamesOf),
            .. source.Figures.SelectMany(figure => figure.Annotations.Select(mark => mark.Layer).Prepend(figure.Alt?.Value)),
        ];
        return names.OfType<string>();
    }

    /// <summary>The names and values of a finding.</summary>
    public static IEnumerable<string?> NamesOf(Finding finding) =>
        new[] { finding.Name.Value, finding.Value?.Value, finding.Onset?.Written, finding.On?.Written }.Concat(
            finding.Sites.Select(site => site.Value)
        );

    /// <summary>The names and values of a result.</summary>
    public static IEnumerable<string?> NamesOf(TestResult result) =>
        [result.Test.Value, result.Words, result.Value?.Value, result.Pattern?.Value, result.On?.Written];

    /// <summary>The names and values of an entry of a clinical list.</summary>
    public static IEnumerable<string?> NamesOf(ClinicalRecord record) =>
        new[] { record.Name?.Value, record.On?.Written }.Concat(record.Susceptibility.SelectMany(row => new[] { row.Drug.Value, row.Reading }));

    private static IEnumerable<RichText?> One(RichText? text) => [text];

    private static IEnumerable<RichText?> Texts(ImmutableArray<RecordDetail> details) => details.Select(detail => detail.Text);

    private static IEnumerable<RichText?> Texts(ImmutableArray<QuestionOption> options) =>
        options.SelectMany(option => new[] { option.Text, option.Why });
}
