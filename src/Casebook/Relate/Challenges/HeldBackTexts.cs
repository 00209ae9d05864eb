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
            // Names and values, by the same list that says what a case has.
            foreach (
                var name in step
                    .Findings.SelectMany(finding => CaseLines.NamesOf(finding.Finding))
                    .Concat(step.Serology.Concat(step.Labs).SelectMany(result => CaseLines.NamesOf(result.Result)))
                    .Concat(step.Records.SelectMany(record => CaseLines.NamesOf(record.Record)))
                    .Concat(step.Treatments.Select(given => given.Treatment.Name.Value))
            )
                yield return name ?? "";
            foreach (var one in step.Timeline)
            {
                yield return one.At.Written;
                yield return one.Event.Plain;
            }
            foreach (var record in step.Records)
            {
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

    private static IEnumerable<string> All(CaseEntry entry) =>
        CaseLines
            .Names(entry.Case)
            .Concat(entry.Diagnoses.Select(term => term.Name))
            .Concat(entry.Differential.Select(considered => considered.Term.Name))
            .Concat(entry.AllWorks().Select(work => work.Work.Title))
            .Concat(CaseLines.All(entry.Case).Where(line => !IsOfEveryCase(line.Kind)).Select(line => line.Text.Plain))
            // What a heading says in the words of every case is no secret.
            .Concat(
                entry
                    .Case.Body.Blocks.Where(block => block is not Heading heading || StepHeadings.KindOf(PlainText.Of(heading.Content)) is null)
                    .Select(PlainText.Of)
            );

    // Who consented says nothing of the answer; of the patient the challenge shows what may be read.
    private static bool IsOfEveryCase(CaseLineKind kind) => kind is CaseLineKind.Consent or CaseLineKind.Patient;
}
