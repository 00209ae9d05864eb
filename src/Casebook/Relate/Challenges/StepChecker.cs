using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Cases;

namespace Casebook.Relate.Challenges;

/// <summary>Tells authors which steps their case does not have, and where the order in which things become known is doubtful.</summary>
internal static class StepChecker
{
    /// <summary>Checks every <c>step:</c>, every <c>after:</c>, and every time against the story.</summary>
    public static void Check(CaseEntry entry, DiagnosticBag problems)
    {
        var known = new KnownWhen(entry);
        var names = StepNames.Of(known.Story);
        foreach (var step in Steps(entry).Where(step => known.Find(step.Value) is null))
            problems.Add(StepProblems.NoSuchStep(step, names));
        foreach (var finding in entry.Findings)
            Doubt(known, known.Of(finding), finding.Finding.Name, finding.Finding.Step, problems);
        foreach (var result in entry.Serology)
            Doubt(known, known.Of(result, ChallengeStepKind.Serology), result.Result.Test, result.Result.Step, problems);
        foreach (var result in entry.Labs)
            Doubt(known, known.Of(result, ChallengeStepKind.Investigations), result.Result.Test, result.Result.Step, problems);
        var asked = new HashSet<KnownAt>();
        foreach (var question in entry.Case.StepQuestions)
        {
            if (known.Find(question.After.Value) is not { } at)
                continue;
            if (at == KnownAt.Answer)
                problems.Add(StepProblems.AskedBehindAnswer(question.After));
            else if (!asked.Add(at))
                problems.Add(StepProblems.AskedTwice(question.After));
        }
    }

    private static void Doubt(KnownWhen known, KnownAt at, Located<string> name, Located<string>? step, DiagnosticBag problems)
    {
        if (at.ToldIn is not { } told)
            return;
        problems.Add(
            step is { } written
                ? StepProblems.StepBeforeItsTime(written, name.Value, known.NameOf(at))
                : StepProblems.ToldBeforeItsTime(name.Location, name.Value, known.NameOf(new KnownAt(told, null)), known.NameOf(at))
        );
    }

    private static IEnumerable<Located<string>> Steps(CaseEntry entry) =>
        entry
            .Findings.Select(finding => finding.Finding.Step)
            .Concat(entry.Results.Select(result => result.Result.Step))
            .Concat(entry.Treatments.Select(given => given.Treatment.Step))
            .Concat(entry.Case.Figures.Select(figure => figure.Step))
            .OfType<Located<string>>()
            .Concat(entry.Case.StepQuestions.Select(question => question.After));
}
