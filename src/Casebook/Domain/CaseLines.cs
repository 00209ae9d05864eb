namespace Casebook.Domain;

/// <summary>The lines of front matter in which a case speaks in sentences.</summary>
internal static class CaseLines
{
    /// <summary>Every such line of a case, those that are not there left out.</summary>
    public static IEnumerable<RichText> Of(TeachingCase source)
    {
        IEnumerable<RichText?> lines =
        [
            source.Summary,
            source.Patient?.Background,
            source.Outcome,
            source.Consent?.Words,
            .. source.Findings.Select(finding => finding.Note),
            .. source.Serology.Concat(source.Labs).Select(result => result.Note),
            .. source.LearningPoints,
            .. source.Timeline.Select(entry => entry.Event),
            .. source.Treatments.SelectMany(treatment =>
                treatment.Details.Select(detail => detail.Text).Concat(new[] { treatment.Response, treatment.Note }.OfType<RichText>())
            ),
            .. source.Records.SelectMany(record => record.Details.Select(detail => detail.Text)),
            .. source.Questions.SelectMany(question =>
                question.Options.SelectMany(option => new[] { option.Text, option.Why }).Prepend(question.Stem)
            ),
            .. source.StepQuestions.SelectMany(question =>
                question.Options.SelectMany(option => new[] { option.Text, option.Why }).Prepend(question.Ask)
            ),
            .. source.Differential.SelectMany(entry => entry.For.Concat(entry.Against)),
            .. source.Figures.SelectMany(figure => figure.Annotations.Select(mark => mark.Label).Prepend(figure.Caption)),
        ];
        return lines.OfType<RichText>();
    }
}
