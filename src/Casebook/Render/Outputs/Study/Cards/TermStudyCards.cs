using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>Makes the cards of terms: what an antibody goes with in our cases, and what a word means.</summary>
internal sealed class TermStudyCards(SiteModel model)
{
    private const int MaxDiagnoses = 8;

    /// <summary>What some cases show and our vocabulary defines; places of the body are left out, since their names say it.</summary>
    public IEnumerable<Term> Defined(IEnumerable<CaseEntry> cases) =>
        cases
            .SelectMany(CaseTerms.Of)
            .Where(named => named.Use == TermUse.Shown && named.Term.Kind != TermKind.Site && model.Definitions[named.Term.Index] is not null)
            .Select(named => named.Term)
            .Distinct();

    /// <summary>The card of an antibody; null when no case with it has a diagnosis.</summary>
    public StudyCard? Antibody(Term test)
    {
        var goesWith = AntibodyDiagnoses.Of(model, test);
        if (goesWith.Principal.IsEmpty)
            return null;
        var diagnoses = goesWith.Principal.Take(MaxDiagnoses).ToList();
        var view = new AntibodyCardView
        {
            Name = test.Name,
            Cases = goesWith.Cases,
            Diagnoses = [.. diagnoses.Select(pair => new CardDiagnosisView(pair.Diagnosis.Name, pair.Cases))],
            Others = goesWith.Others.IsEmpty ? null : string.Join("; ", goesWith.Others.Take(MaxDiagnoses).Select(term => term.Name)),
        };
        return Card(test, "goes-with", StudyCardKind.Antibody, view, diagnoses.Select(pair => pair.Diagnosis));
    }

    /// <summary>The card of a word.</summary>
    public StudyCard Definition(Term term)
    {
        var synonyms = term.Definition?.Synonyms.Select(synonym => synonym.Value).ToList() ?? [];
        var view = new DefinitionCardView(
            term.Name,
            new Html(TextAway.Of(model.Definitions[term.Index]?.Text)),
            synonyms.Count == 0 ? null : string.Join("; ", synonyms)
        );
        return Card(term, "definition", StudyCardKind.Definition, view, term.Kind == TermKind.Diagnosis ? [term] : []);
    }

    private static StudyCard Card(Term term, string place, StudyCardKind kind, object view, IEnumerable<Term> topics) =>
        new()
        {
            Id = term.Url + place,
            Kind = kind,
            View = view,
            Url = term.Url,
            Source = term.Name,
            Tags = [.. topics.Select(topic => "topic::" + topic.Slug).Prepend("term::" + term.Slug)],
        };
}
