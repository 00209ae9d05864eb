using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Explore;

/// <summary>A value of a facet, with the numbers of its cases.</summary>
internal sealed record FacetOption(string Key, string Label, ImmutableArray<int> Cases);

/// <summary>A facet whose values are not terms.</summary>
internal sealed record Facet(string Name, ImmutableArray<FacetOption> Options);

/// <summary>
/// A term with the numbers of the cases that name it itself: those that show it, and those that looked for it in vain. What narrower terms add is
/// put together in the browser, from <paramref name="Parents"/>: places in the list of the same kind.
/// </summary>
internal sealed record FacetTerm(TermCases Cases, ImmutableArray<int> Parents, ImmutableArray<int> Shown, ImmutableArray<int> NotShown)
{
    /// <summary>For a test, how its own results are said (<see cref="ResultWords"/>); empty otherwise.</summary>
    public string Said { get; init; } = "";
}

/// <summary>The cases by what can be asked of them. Cases are numbered newest first, so that the head of a list is in one file.</summary>
internal sealed class ExploreBook
{
    private readonly SiteModel _model;
    private readonly UiStrings _words;
    private readonly Lazy<ImmutableArray<Facet>> _facets;
    private readonly Lazy<ImmutableDictionary<TermKind, ImmutableArray<FacetTerm>>> _terms;

    /// <summary>Kinds of terms that are facets.</summary>
    public static ImmutableArray<TermKind> Kinds { get; } =
    [
        TermKind.Diagnosis,
        TermKind.Finding,
        TermKind.Test,
        TermKind.Site,
        TermKind.Organism,
        TermKind.Gene,
        TermKind.Drug,
        TermKind.Procedure,
        TermKind.Score,
    ];

    /// <summary>Prepares the book; it is counted when first asked.</summary>
    public ExploreBook(SiteModel model, UiStrings words)
    {
        (_model, _words) = (model, words);
        Cases = [.. CaseCards.Newest(model.Cases)];
        _facets = new(MakeFacets);
        _terms = new(MakeTerms);
    }

    /// <summary>The cases by number.</summary>
    public ImmutableArray<CaseEntry> Cases { get; }

    /// <summary>Specialty, level, age, sex, how long the patient had been ill, and year.</summary>
    public ImmutableArray<Facet> Facets => _facets.Value;

    /// <summary>The terms of a kind that some case shows or lacks, in the order of terms.</summary>
    public ImmutableArray<FacetTerm> Terms(TermKind kind) => _terms.Value[kind];

    /// <summary>The year a case was first published, in the report it is retold from or here; null when neither says.</summary>
    public static int? YearOf(CaseEntry entry) => entry.RetoldFrom is { } report ? report.Work.Year : entry.Case.Date?.Value.Year;

    private ImmutableArray<Facet> MakeFacets() =>
        [
            new Facet(
                "specialty",
                [
                    .. Specialties
                        .Of(Cases, _words.Letters)
                        .Select(group => new FacetOption(FoldedText.Slug(group.Name), group.Name, Numbers(group.Cases.ToHashSet().Contains))),
                ]
            ),
            new Facet("level", [.. By(entry => entry.Case.Level?.Value, level => level.Key(), (_, key) => _words["level_" + key])]),
            new Facet(
                "age",
                [
                    .. By(
                        entry => entry.Case.Patient?.Age is { } age ? AgeBand.Of(age.Value.Years).From : (int?)null,
                        from => AgeBand.Of(from).Key,
                        (from, _) => Label(AgeBand.Of(from))
                    ),
                ]
            ),
            new Facet("sex", [.. By(entry => entry.Case.Patient?.Sex?.Value, sex => sex.Key(), (_, key) => _words["sex_" + key])]),
            new Facet(
                "course",
                [
                    .. By(
                        entry => IllnessLength.Of(entry.Case.Findings),
                        place => IllnessLength.All[place].Key,
                        (_, key) => _words["explore_course_" + key]
                    ),
                ]
            ),
            new Facet("year", [.. By(YearOf, year => year.ToString(CultureInfo.InvariantCulture), (_, key) => key).Reverse()]),
        ];

    private string Label(AgeBand band) =>
        band.To is { } to
            ? to == band.From
                ? _words["explore_age_first"]
                : _words.Format("explore_age_years", string.Create(CultureInfo.InvariantCulture, $"{band.From}–{to}"))
            : _words.Format("explore_age_last", band.From);

    private IEnumerable<FacetOption> By<T>(Func<CaseEntry, T?> valueOf, Func<T, string> key, Func<T, string, string> label)
        where T : struct, IComparable =>
        Cases
            .Select((entry, number) => (Value: valueOf(entry), Number: number))
            .Where(pair => pair.Value is not null)
            .GroupBy(pair => pair.Value!.Value, pair => pair.Number)
            .OrderBy(group => group.Key)
            .Select(group => new FacetOption(key(group.Key), label(group.Key, key(group.Key)), [.. group]));

    private ImmutableArray<int> Numbers(Func<CaseEntry, bool> isMeant) =>
        [.. Enumerable.Range(0, Cases.Length).Where(number => isMeant(Cases[number]))];

    private ImmutableDictionary<TermKind, ImmutableArray<FacetTerm>> MakeTerms()
    {
        var shown = new List<int>?[_model.TermCases.Length];
        var notShown = new List<int>?[_model.TermCases.Length];
        for (var number = 0; number < Cases.Length; number++)
        {
            foreach (var (term, use) in CaseTerms.Of(Cases[number]))
            {
                // A score is neither positive nor negative: a case that states it has it.
                if (use == TermUse.Undecided && term.Kind != TermKind.Score)
                    continue;
                ref var list = ref (use != TermUse.NotShown ? shown : notShown)[term.Index];
                list ??= [];
                if (list.Count == 0 || list[^1] != number)
                    list.Add(number);
            }
        }
        return Kinds.ToImmutableDictionary(
            kind => kind,
            kind =>
            {
                var named = _model
                    .TermCases.Where(term =>
                        term.Term.Kind == kind
                        && (!term.Shown.IsEmpty || !term.NotShown.IsEmpty || (kind == TermKind.Score && shown[term.Term.Index] is not null))
                    )
                    .ToList();
                var places = named.Select((term, place) => (term.Term, place)).ToDictionary(pair => pair.Term, pair => pair.place);
                return named
                    .Select(term => new FacetTerm(
                        term,
                        [.. term.Term.Parents.Where(places.ContainsKey).Select(parent => places[parent])],
                        [.. shown[term.Term.Index] ?? []],
                        [.. notShown[term.Term.Index] ?? []]
                    )
                    {
                        Said = kind == TermKind.Test ? ResultWords.Of(term) : "",
                    })
                    .ToImmutableArray();
            }
        );
    }
}
