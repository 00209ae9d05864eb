using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Formatting;

/// <summary>Says results and findings in words and marks.</summary>
internal static class ResultFormatter
{
    /// <summary>The mark of a finding.</summary>
    public static SignView SignOf(bool present) => present ? new SignView("pos", "+") : new SignView("neg", "−");

    /// <summary>The mark of a result: its shape and character say it without colour.</summary>
    public static SignView SignOf(Outcome outcome) =>
        outcome.Polarity() switch
        {
            ResultPolarity.Positive => new SignView(
                "pos",
                outcome switch
                {
                    Outcome.High => "↑",
                    Outcome.Low => "↓",
                    _ => "+",
                }
            ),
            ResultPolarity.Negative => new SignView("neg", "−"),
            _ when outcome == Outcome.Equivocal => new SignView("eq", "±"),
            _ => new SignView("none", "·"),
        };

    public static string Title(ResultList list, UiStrings words) =>
        list switch
        {
            ResultList.Serology => words["serology"],
            ResultList.Labs => words["laboratory"],
            _ => words["results_" + list.Key()],
        };

    /// <summary>The result on one line: <c>positive 1:320, nucleolar</c>.</summary>
    public static string Result(TestResult result, UiStrings words) => Result(result, words, null);

    /// <summary>The same with the value in SI units beside it, where that is certain.</summary>
    public static string Result(CaseResult result, UiStrings words) =>
        Result(result.Result, words, SiUnits.Of(result.Result, result.Test.Names.Prepend(result.Result.Test.Value)));

    private static string Result(TestResult result, UiStrings words, string? si)
    {
        var parts = new List<string>();
        var first = result.Words ?? (result.Outcome == Outcome.Stated ? "" : words["outcome_" + result.Outcome.Key()]);
        if (result.Titre is { } titre)
            first = $"{first} {titre.Value}".Trim();
        if (first.Length > 0)
            parts.Add(first);
        if (result.Value is { } value)
        {
            var printed = result.Maximum is { } maximum
                ? words.Format("value_of_maximum", value.Value, maximum)
                : $"{value.Value} {result.Unit}".Trim();
            parts.Add(si is null ? printed : $"{printed} ({si})");
        }
        if (result.Predicted is { } predicted)
            parts.Add(words.Format("percent_predicted", predicted));
        if (result.Pattern is { } pattern)
            parts.Add(pattern.Value);
        return parts.Count == 0 ? words["not_stated"] : string.Join(", ", parts);
    }

    /// <summary>The mark of what was looked for; without one where nothing was.</summary>
    public static SignView SignOf(ResultPolarity polarity) =>
        polarity switch
        {
            ResultPolarity.Positive => new SignView("pos", "+"),
            ResultPolarity.Negative => new SignView("neg", "−"),
            _ => new SignView("none", "·"),
        };

    /// <summary>Of which result a finding is made.</summary>
    public static string Origin(CaseState state, UiStrings words) =>
        words.Format("made_by_result", state.Result.Test.Name, Result(state.Result.Result, words));

    /// <summary>What goes with a result: the laboratory's reference, method, day; empty when nothing does.</summary>
    public static string Detail(TestResult result, UiStrings words)
    {
        var parts = new List<string>();
        if (result.Reference is { } reference)
            parts.Add(words.Format("laboratory_reference", reference));
        if (result.Method is { } method)
            parts.Add(method.Value);
        if (result.On is { } on)
            parts.Add(on.Written);
        return string.Join(", ", parts);
    }

    /// <summary>Where, since when and how a finding was seen; empty when nothing is said.</summary>
    public static string Detail(CaseFinding finding, UiStrings words) =>
        string.Join("; ", new[] { Place(finding, words), finding.Finding.Method?.Value.Written ?? "" }.Where(part => part.Length > 0));

    /// <summary>Where, how strong and since when a finding was seen; empty when nothing is said.</summary>
    public static string Place(CaseFinding finding, UiStrings words)
    {
        var parts = new List<string>();
        var sites = string.Join(", ", finding.Sites.Select(site => site.Name));
        var side = finding.Finding.Side is { } s ? words["side_" + s.Key()] : "";
        var place = side.Length > 0 && sites.Length > 0 ? $"{sites}, {side}" : sites + side;
        if (place.Length > 0)
            parts.Add(place);
        if (finding.Finding.Value is { } value)
            parts.Add($"{value.Value} {finding.Finding.Unit}".Trim());
        if (finding.Finding.Onset is { } onset)
            parts.Add(onset.Written);
        if (finding.Finding.On is { } on)
            parts.Add(on.Written);
        return string.Join("; ", parts);
    }

    /// <summary>An age in the language of the site, where one number and unit say it; otherwise as it is written.</summary>
    public static string Age(Age age, UiStrings words) =>
        age.Counted is { } counted ? words.Format("age_" + counted.Unit.Key(), counted.Count) : age.Written;

    /// <summary>Age and sex on one line; null when neither is stated.</summary>
    public static string? Patient(Patient? patient, UiStrings words)
    {
        var parts = new List<string>();
        if (patient?.Age is { } age)
            parts.Add(Age(age.Value, words));
        if (patient?.Sex is { } sex)
            parts.Add(words["sex_" + sex.Value.Key()]);
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
