using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;

namespace Casebook.Relate.Translations;

/// <summary>Puts the texts of a language into cases: facts (findings, results, names, references) are the original's, texts the translation's.</summary>
internal static class TranslatedCases
{
    /// <summary>The cases in the language of a site; one without a translation stays as it is and says its language.</summary>
    public static ImmutableArray<TeachingCase> Of(ParsedSite parsed, DiagnosticBag problems)
    {
        var language = parsed.Sources.Config.Language;
        if (!parsed.Sources.Config.IsEdition)
            return parsed.Cases;
        var texts = parsed.TranslatedCases.ToLookup(text => TranslatedFiles.OriginalOf(text.File.Path, language), StringComparer.Ordinal);
        return
        [
            .. parsed.Cases.Select(original =>
                texts[original.File.Path].FirstOrDefault() is { } text ? Laid(original, text, problems) : original with { Aliases = [] }
            ),
        ];
    }

    private static TeachingCase Laid(TeachingCase original, TeachingCase text, DiagnosticBag problems)
    {
        foreach (var (field, place) in FactsOf(original, text))
            problems.Add(LanguageProblems.FactInTranslation(place, field, original.File.Path));
        return original with
        {
            File = text.File,
            Language = text.Language,
            IsOlderThanOriginal = LastChange(text) is { } changed && LastChange(original) is { } before && changed < before,
            Title = text.Title,
            Summary = text.Summary,
            Challenge = text.Challenge,
            Draft = original.Draft || text.Draft,
            Patient = original.Patient is { } patient ? patient with { Background = text.Patient?.Background } : null,
            Findings = Noted(original.Findings, text.Findings),
            Differential = text.Differential.IsEmpty
                ? WithoutReasons(original.Differential)
                : WithReasonsOf(original.Differential, text.Differential),
            Timeline = text.Timeline.Length == original.Timeline.Length ? Timeline(original.Timeline, text.Timeline) : text.Timeline,
            Treatments = [.. original.Treatments.Select(treatment => Treated(treatment, text.Treatments))],
            Outcome = text.Outcome,
            Figures = [.. original.Figures.Select(figure => Shown(figure, text.Figures))],
            LearningPoints = text.LearningPoints,
            Questions = text.Questions,
            StepQuestions = text.StepQuestions,
            FrontMatter = text.FrontMatter,
            Body = text.Body,
            Aliases = [],
        };
    }

    // A finding of the translation is the one of that name, and brings its note.
    private static ImmutableArray<Finding> Noted(ImmutableArray<Finding> findings, ImmutableArray<Finding> texts)
    {
        var notes = texts.Where(text => text.Note is not null).Select(text => (Key: Key(text), text.Note)).ToList();
        var noted = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            var at = finding.Note is null ? -1 : notes.FindIndex(note => note.Key == Key(finding));
            noted.Add(finding.Note is null ? finding : finding with { Note = at < 0 ? null : notes[at].Note });
            // The next finding of that name has the next note.
            if (at >= 0)
                notes.RemoveAt(at);
        }
        return noted.MoveToImmutable();
    }

    private static string Key(Finding finding) => FoldedText.NameKey(finding.Name.Value);

    private static DateOnly? LastChange(TeachingCase source) => source.Updated?.Value ?? source.Date?.Value;

    // Reasons in another language are none for this reader; the names of the diagnoses stay.
    private static ImmutableArray<Differential> WithoutReasons(ImmutableArray<Differential> entries) =>
        [.. entries.Select(entry => entry with { For = [], Against = [] })];

    private static ImmutableArray<Differential> WithReasonsOf(ImmutableArray<Differential> entries, ImmutableArray<Differential> texts) =>
        [
            .. entries.Select(
                (entry, i) => i < texts.Length ? entry with { For = texts[i].For, Against = texts[i].Against } : entry with { For = [], Against = [] }
            ),
        ];

    private static ImmutableArray<TimelineEvent> Timeline(ImmutableArray<TimelineEvent> events, ImmutableArray<TimelineEvent> texts) =>
        [.. events.Select((one, i) => texts[i] with { At = texts[i].At with { Days = texts[i].At.Days ?? one.At.Days } })];

    private static Treatment Treated(Treatment treatment, ImmutableArray<Treatment> texts)
    {
        var key = FoldedText.Key(treatment.Name.Value);
        var text = texts.FirstOrDefault(one => FoldedText.Key(one.Name.Value) == key);
        return treatment with { Response = text?.Response, Note = text?.Note };
    }

    private static Figure Shown(Figure figure, ImmutableArray<Figure> texts) =>
        texts.FirstOrDefault(one => one.File.Value == figure.File.Value) is { } text
            ? figure with
            {
                Alt = text.Alt ?? figure.Alt,
                Caption = text.Caption ?? figure.Caption,
            }
            : figure;

    private static IEnumerable<(string Field, TextLocation Place)> FactsOf(TeachingCase original, TeachingCase text)
    {
        if (text.Diagnoses is [var diagnosis, ..])
            yield return ("diagnosis", diagnosis.Location);
        var known = original.Findings.Select(Key).ToHashSet(StringComparer.Ordinal);
        if (text.Findings.FirstOrDefault(finding => finding.Note is null || !known.Contains(Key(finding))) is { } finding)
            yield return ("findings", finding.Name.Location);
        if (text.Serology is [var serology, ..])
            yield return ("serology", serology.Test.Location);
        if (text.Labs is [var lab, ..] && text.Records.IsEmpty)
            yield return ("labs", lab.Test.Location);
        if (text.Patient?.Age is { } age)
            yield return ("age", age.Location);
        if (text.Patient?.Sex is { } sex)
            yield return ("sex", sex.Location);
        if (text.References is [var reference, ..])
            yield return ("references", reference.Location);
        if (text.Level is { } level)
            yield return ("level", level.Location);
    }
}
