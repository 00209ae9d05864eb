using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Spoilers;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Study;

/// <summary>Makes the short story of a case that asks for its diagnosis: age, sex, first findings and results, none of which names the diagnosis.</summary>
internal sealed class VignetteCard(CaseEntry entry, UiStrings words, CardPictures pictures)
{
    private const int MaxFindings = 5;
    private const int MaxAbsent = 3;
    private const int MaxResults = 6;
    private const int MinClues = 2;

    private readonly SpoilerNames _spoilers = SpoilerNames.OfAll(entry);

    /// <summary>Question and answer; null when too little is left to go by, or there is no diagnosis.</summary>
    public (string Front, string Back)? Make()
    {
        if (entry.Diagnoses.IsEmpty) return null;
        var present = Findings(true).Take(MaxFindings).ToList();
        var shown = Results(ResultPolarity.Positive).Take(MaxResults).ToList();
        if (present.Count + shown.Count < MinClues) return null;
        var results = shown.Concat(Results(ResultPolarity.Negative).Take(MaxResults - shown.Count)).ToList();
        var front = string.Concat(
            Line("<p>{0}</p>", ResultFormatter.Patient(entry.Case.Patient, words)),
            List("card_findings", present),
            List("card_absent", [.. Findings(false).Take(MaxAbsent)]),
            List("card_results", results),
            Line("<p class=\"ask\">{0}</p>", words["card_ask_diagnosis"]));
        return (front, Answer());
    }

    private string Answer()
    {
        var others = entry.Diagnoses.Skip(1).Select(term => term.Name).ToList();
        return Line("<p class=\"answer\">{0}</p>", entry.Diagnoses[0].Name) + (others.Count == 0 ? "" : Line("<p>{0}</p>", words.Format("card_with", string.Join("; ", others)))) + pictures.First(entry.Case);
    }

    // A finding that was absent at one visit and present at another is no clue to its absence.
    private IEnumerable<string> Findings(bool present)
    {
        var found = entry.Findings.Where(finding => finding.Finding.Present).Select(finding => finding.Term).ToHashSet();
        return entry.Findings.Where(finding => finding.Finding.Present == present && (present || !found.Contains(finding.Term)) && !_spoilers.Hold(finding.Term))
            .DistinctBy(finding => finding.Term)
            .Select(finding => WithDetail(finding.Term.Name, ResultFormatter.Place(finding, words)))
            .Where(text => !_spoilers.AreIn(text));
    }

    private IEnumerable<string> Results(ResultPolarity side) =>
        entry.Results.Where(result => result.Result.Polarity == side && !_spoilers.Hold(result.Test))
            .Select(result => WithDetail($"{result.Test.Name}: {ResultFormatter.Result(result.Result, words)}", ResultFormatter.Detail(result.Result, words)))
            .Where(text => !_spoilers.AreIn(text)).Distinct(StringComparer.Ordinal);

    private static string WithDetail(string text, string detail) => detail.Length == 0 ? text : $"{text} ({detail})";

    private string List(string key, List<string> items) =>
        items.Count == 0 ? "" : $"<p><b>{HtmlText.Encode(words[key])}</b> {HtmlText.Encode(string.Join("; ", items))}</p>";

    private static string Line(string form, string? text) => string.IsNullOrEmpty(text) ? "" : form.Replace("{0}", HtmlText.Encode(text), StringComparison.Ordinal);
}
