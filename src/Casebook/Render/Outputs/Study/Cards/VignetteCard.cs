using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Spoilers;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>Makes the short story of a case that asks for its diagnosis: age, sex, first findings and results, none of which names the
/// diagnosis.</summary>
internal sealed class VignetteCard(CaseEntry entry, UiStrings words, PicturesAway pictures)
{
    private const int MaxFindings = 5;
    private const int MaxAbsent = 3;
    private const int MaxResults = 6;
    private const int MinClues = 2;

    private readonly SpoilerNames _spoilers = SpoilerNames.OfAll(entry);

    /// <summary>What the card shows; null when too little is left to go by, or there is no diagnosis.</summary>
    public VignetteCardView? Make()
    {
        if (entry.Diagnoses.IsEmpty)
            return null;
        var present = Findings(true).Take(MaxFindings).ToList();
        var shown = Results(ResultPolarity.Positive).Take(MaxResults).ToList();
        if (present.Count + shown.Count < MinClues)
            return null;
        return new VignetteCardView
        {
            Patient = ResultFormatter.Patient(entry.Case.Patient, words),
            Present = Line(present),
            Absent = Line(Findings(false).Take(MaxAbsent)),
            Results = Line(shown.Concat(Results(ResultPolarity.Negative).Take(MaxResults - shown.Count))),
            Diagnosis = entry.Diagnoses[0].Name,
            Others = Line(entry.Diagnoses.Skip(1).Select(term => term.Name)),
            Figure = pictures.First(entry.Case),
        };
    }

    // A finding that was absent at one visit and present at another is no clue to its absence.
    private IEnumerable<string> Findings(bool present)
    {
        var found = entry.Findings.Where(finding => finding.Finding.Present).Select(finding => finding.Term).ToHashSet();
        return entry
            .Findings.Where(finding =>
                finding.Finding.Present == present && (present || !found.Contains(finding.Term)) && !_spoilers.Hold(finding.Term)
            )
            .DistinctBy(finding => finding.Term)
            .Select(finding => WithDetail(finding.Term.Name, ResultFormatter.Place(finding, words)))
            .Where(text => !_spoilers.AreIn(text));
    }

    private IEnumerable<string> Results(ResultPolarity side) =>
        entry
            .Results.Where(result => result.Result.Polarity == side && !_spoilers.Hold(result.Test))
            .Select(result =>
                WithDetail($"{result.Test.Name}: {ResultFormatter.Result(result.Result, words)}", ResultFormatter.Detail(result.Result, words))
            )
            .Where(text => !_spoilers.AreIn(text))
            .Distinct(StringComparer.Ordinal);

    private static string WithDetail(string text, string detail) => detail.Length == 0 ? text : $"{text} ({detail})";

    private static string? Line(IEnumerable<string> items) => string.Join("; ", items) is { Length: > 0 } line ? line : null;
}
