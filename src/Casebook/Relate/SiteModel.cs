using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Domain;
using Casebook.Gather;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Relate.Citations;
using Casebook.Relate.Elsewhere;
using Casebook.Relate.Links;
using Casebook.Relate.Quality;
using Casebook.Relate.Related;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate;

/// <summary>The whole casebook with every name resolved and every link known from both ends.</summary>
internal sealed record SiteModel
{
    /// <summary>The settings.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>What it was made from; for pictures and the theme.</summary>
    public required SourceSet Sources { get; init; }

    /// <summary>What counts as today.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The next day on which a date in a case changes the site; null when there is none.</summary>
    public DateOnly? NextDay { get; init; }

    /// <summary>Published cases, by path.</summary>
    public required ImmutableArray<CaseEntry> Cases { get; init; }

    /// <summary>Cases whose answers are held back, by path: only what may be read before the answer.</summary>
    public ImmutableArray<Challenge> Embargoed { get; init; } = [];

    /// <summary>What the published cases ask, look at, order and give, for decisions of challenges.</summary>
    public required CasebookChoices Choices { get; init; }

    /// <summary>Every diagnosis that the site's own vocabulary or a starter vocabulary names, or a published case does: name first, then synonyms. By
    /// name.</summary>
    public required ImmutableArray<ImmutableArray<string>> DiagnosisNames { get; init; }

    /// <summary>Related cases of each case, by its place in the order of cases.</summary>
    public required RelatedCases Related { get; init; }

    /// <summary>The vocabulary.</summary>
    public TermIndex Terms => Targets.Terms;

    /// <summary>What the cases say of each term, in the order of terms.</summary>
    public required ImmutableArray<TermCases> TermCases { get; init; }

    /// <summary>What each term is, in the order of terms; null where the vocabulary does not say.</summary>
    public required ImmutableArray<RelatedDefinition?> Definitions { get; init; }

    /// <summary>What the cases say of each work, by key.</summary>
    public required ImmutableArray<WorkCitations> Works { get; init; }

    /// <summary>Collections, by path.</summary>
    public required ImmutableArray<CollectionEntry> Collections { get; init; }

    /// <summary>Text pages, by order and title.</summary>
    public required ImmutableArray<PageEntry> Pages { get; init; }

    /// <summary>Completeness of each case, in the order of cases.</summary>
    public required ImmutableArray<CaseCompleteness> Completeness { get; init; }

    /// <summary>Every link by address to a place of this site, as authors wrote them.</summary>
    public IEnumerable<InsideLink> InsideLinks =>
        Cases
            .SelectMany(entry => entry.InsideLinks)
            .Concat(Pages.SelectMany(entry => entry.InsideLinks))
            .Concat(Collections.SelectMany(entry => entry.InsideLinks))
            .Concat(Definitions.SelectMany(definition => definition?.InsideLinks ?? []));

    /// <summary>Other casebooks that know the same terms and works.</summary>
    public OtherCasebooks Elsewhere { get; init; } = OtherCasebooks.None;

    /// <summary>What names and keys in a text can mean.</summary>
    public required LinkTargets Targets { get; init; }

    /// <summary>What the names of a case mean.</summary>
    public required NamedMeaning Meaning { get; init; }

    /// <summary>The model with another reading of a case in the place of the one it has; only what terms say of the case stays as it was.</summary>
    public SiteModel With(CaseEntry entry)
    {
        var before = Cases[entry.Index];
        var cases = Cases.SetItem(entry.Index, entry);
        return this with
        {
            Cases = cases,
            Collections =
            [
                .. Collections.Select(path => path with { Cases = [.. path.Cases.Select(held => held.Index == entry.Index ? entry : held)] }),
            ],
            Completeness = Completeness.SetItem(entry.Index, CompletenessChecker.Check(entry)),
            Related = RelatedCases.HaveSameFeatures(before, entry) ? Related : new RelatedCases(cases),
            Works = WorkCitationsBuilder.With(Works, WorkIndex, before, entry, Config),
        };
    }

    /// <summary>The record of a work.</summary>
    public WorkCitations CitationsOf(WorkEntry work) => Works[WorkIndex[work]];

    /// <summary>The record of the work with a key; null when the site shows none.</summary>
    public WorkCitations? CitationsOf(string key) =>
        WorksByKey.TryGetValue(key, out var work) && WorkIndex.TryGetValue(work, out var i) ? Works[i] : null;

    /// <summary>Works by the keys that hold everywhere.</summary>
    public IReadOnlyDictionary<string, WorkEntry> WorksByKey => Targets.Works.ByKey;

    /// <summary>Places of works in <see cref="Works"/>.</summary>
    public required IReadOnlyDictionary<WorkEntry, int> WorkIndex { get; init; }
}

/// <summary>A collection with its cases found.</summary>
internal sealed record CollectionEntry(CaseCollection Collection, ImmutableArray<CaseEntry> Cases, ImmutableArray<NumberedReference> References)
{
    /// <summary>Links by address to places of this site.</summary>
    public ImmutableArray<InsideLink> InsideLinks { get; init; } = [];

    /// <summary>What to know first.</summary>
    public ImmutableArray<Prerequisite> Prerequisites { get; init; } = [];

    /// <summary>Path of its page from the site's root.</summary>
    public string Url => UrlOf(Collection.Slug);

    /// <summary>Path of the page of a collection from the site's root.</summary>
    public static string UrlOf(string slug) => $"collections/{slug}/";
}

/// <summary>Something to know before a collection.</summary>
/// <param name="Text">In words.</param>
/// <param name="Collection">Another collection; null when it is none.</param>
internal sealed record Prerequisite(RichText Text, CaseCollection? Collection);

/// <summary>A text page with its links resolved.</summary>
internal sealed record PageEntry(TextPage Page, ImmutableArray<NumberedReference> References)
{
    /// <summary>Links by address to places of this site.</summary>
    public ImmutableArray<InsideLink> InsideLinks { get; init; } = [];

    /// <summary>Path of its page from the site's root.</summary>
    public string Url => $"{Page.Slug}/";
}
