using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>Makes the cards of terms: what an antibody goes with in our cases, and what a word means.</summary>
internal sealed class TermStudyCards(SiteModel model)
{
    private const int MaxDiagnoses = 8;

    /// <summary>Antibodies that are positive in one of some cases; a negative result says nothing here.</summary>
    public static IEnumerable<Term> Positive(IEnumerable<CaseEntry> cases) =>
        cases.SelectMany(entry => entry.Serology).Where(IsPositive).Select(result => result.Test).Distinct();

    /// <summary>What some cases show and our vocabulary defines; places of the body are left out, since their names say it.</summary>
    public IEnumerable<Term> Defined(IEnumerable<CaseEntry> cases) =>
        cases.SelectMany(CaseTerms.Of).Where(named => named.Use == TermUse.Shown && named.Term.Kind != TermKind.Site && model.Definitions[named.Term.Index] is not null)
            .Select(named => named.Term).Distinct();

    /// <summary>The card of an antibody; null when no case with it has a diagnosis.</summary>
    public StudyCard? Antibody(Term test)
    {
        var positive = model.TermCases[test.Index].Shown.Where(entry => entry.Serology.Any(result => result.Test == test && IsPositive(result))).ToList();
        var diagnoses = positive.SelectMany(entry => entry.Diagnoses.Take(1)).CountBy(term => term).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Index).ToList();
        if (diagnoses.Count == 0) return null;
        var principal = diagnoses.Select(pair => pair.Key).ToHashSet();
        var others = positive.SelectMany(entry => entry.Diagnoses).Distinct().Where(term => !principal.Contains(term)).OrderBy(term => term.Index).Take(MaxDiagnoses).Select(term => term.Name).ToList();
        var view = new AntibodyCardView
        {
            Name = test.Name,
            Cases = positive.Count,
            Diagnoses = [.. diagnoses.Take(MaxDiagnoses).Select(pair => new CardDiagnosisView(pair.Key.Name, pair.Value))],
            Others = others.Count == 0 ? null : string.Join("; ", others),
        };
        return Card(test, "goes-with", StudyCardKind.Antibody, view, diagnoses.Take(MaxDiagnoses).Select(pair => pair.Key));
    }

    /// <summary>The card of a word.</summary>
    public StudyCard Definition(Term term)
    {
        var synonyms = term.Definition?.Synonyms.Select(synonym => synonym.Value).ToList() ?? [];
        var view = new DefinitionCardView(term.Name, new Html(CardText.Of(model.Definitions[term.Index]?.Text)), synonyms.Count == 0 ? null : string.Join("; ", synonyms));
        return Card(term, "definition", StudyCardKind.Definition, view, term.Kind == TermKind.Diagnosis ? [term] : []);
    }

    private static StudyCard Card(Term term, string place, StudyCardKind kind, object view, IEnumerable<Term> topics) => new()
    {
        Id = term.Url + place,
        Kind = kind,
        View = view,
        Url = term.Url,
        Source = term.Name,
        Tags = [.. topics.Select(topic => "topic::" + topic.Slug).Prepend("term::" + term.Slug)],
    };

    // A low complement is abnormal, but nothing that "positive" could be asked of.
    private static bool IsPositive(CaseResult result) => result.Result is { Polarity: ResultPolarity.Positive, Outcome: not Outcome.Low };
}
