using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Cases;

namespace Casebook.Relate.Challenges;

/// <summary>Lists what a case says and its challenge does not: the texts that wait for the day of the answers.</summary>
internal static class HeldBackTexts
{
    // Shorter texts ("rest", "high") are words of every case.
    private const int MinLength = 8;

    /// <summary>Each text once, in the order of the case.</summary>
    public static ImmutableArray<string> Of(CaseEntry entry, Challenge challenge)
    {
        var shown = string.Join('\n', Shown(challenge));
        return
        [
            .. All(entry)
                .SelectMany(text => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Where(text => text.Length >= MinLength && !shown.Contains(text, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Shown(Challenge challenge)
    {
        if (challenge.Title is { } title)
            yield return title;
        foreach (var step in challenge.Steps)
        {
            yield return PlainText.Of(step.Text);
            foreach (var finding in step.Findings)
                yield return finding.Finding.Name.Value;
            foreach (var one in step.Timeline)
                yield return one.Event.Plain;
            foreach (var record in step.Records)
            {
                yield return record.Record.Name?.Value ?? "";
                foreach (var detail in record.Record.Details)
                    yield return detail.Text.Plain;
            }
        }
        foreach (var question in challenge.OpenQuestions)
        {
            yield return question.Stem.Plain;
            foreach (var option in question.Options)
                yield return option.Text.Plain;
        }
    }

    private static IEnumerable<string> All(CaseEntry entry)
    {
        var source = entry.Case;
        IEnumerable<RichText?> texts =
        [
            source.Summary,
            source.Outcome,
            .. source.LearningPoints,
            .. source.Differential.SelectMany(considered => considered.For.Concat(considered.Against)),
            .. source.Findings.Select(finding => finding.Note),
            .. source.Serology.Concat(source.Labs).Select(result => result.Note),
            .. source.Treatments.SelectMany(given => new[] { given.Response, given.Note }),
            .. source.Treatments.SelectMany(given => given.Details.Select(detail => detail.Text)),
            .. source.Records.SelectMany(record => record.Details.Select(detail => detail.Text)),
            .. source.Timeline.Select(one => one.Event),
            .. source.Figures.Select(figure => figure.Caption),
            .. source.Questions.SelectMany(question => question.Options.Select(option => option.Why).Append(question.Stem)),
            .. source.StepQuestions.SelectMany(question =>
                question.Options.SelectMany(option => new[] { option.Text, option.Why }).Append(question.Ask)
            ),
        ];
        IEnumerable<string> names =
        [
            source.Title.Value,
            .. entry.Diagnoses.Select(term => term.Name),
            .. entry.Differential.Select(considered => considered.Term.Name),
            .. source.Findings.Select(finding => finding.Name.Value),
            .. source.Treatments.Select(given => given.Name.Value),
            .. source.Records.Select(record => record.Name?.Value ?? ""),
            .. source.Records.SelectMany(record => record.Susceptibility.Select(row => row.Drug.Value)),
            .. source.Figures.Select(figure => figure.Alt?.Value ?? ""),
            .. entry.AllWorks().Select(work => work.Work.Title),
        ];
        // What a heading says in the words of every case is no secret.
        return names
            .Concat(texts.OfType<RichText>().Select(text => text.Plain))
            .Concat(
                source
                    .Body.Blocks.Where(block => block is not Heading heading || StepHeadings.KindOf(PlainText.Of(heading.Content)) is null)
                    .Select(PlainText.Of)
            );
    }
}
