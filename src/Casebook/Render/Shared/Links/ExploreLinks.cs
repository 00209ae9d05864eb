using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;

namespace Casebook.Render.Shared.Links;

/// <summary>The ways from other pages to those that narrow down, compare and weigh; null where the theme has no such page.</summary>
internal readonly record struct ExploreLinks(bool CanExplore, bool CanCompare, bool CanRankDiagnoses)
{
    /// <summary>Path of the page that narrows the cases down.</summary>
    public const string ExploreUrl = "explore/";

    /// <summary>Path of the page that sets cases side by side.</summary>
    public const string CompareUrl = "compare/";

    /// <summary>Path of the page that weighs the diagnoses of the casebook.</summary>
    public const string DifferentialUrl = "differential/";

    /// <summary>The ways a site has.</summary>
    public static ExploreLinks Of(SiteModel model)
    {
        var layouts = model.Sources.Theme.Layouts;
        var can = !model.Cases.IsEmpty && layouts.ContainsKey("explore");
        return new ExploreLinks(can, can && layouts.ContainsKey("compare"), can && layouts.ContainsKey("differential"));
    }

    /// <summary>The cases that show a term.</summary>
    public string? Cases(TermCases term, PageLinks links) =>
        CanExplore && !term.Shown.IsEmpty && KeyOf(term.Term.Kind) is { } key ? links.To($"{ExploreUrl}?{key}={term.Term.Slug}") : null;

    /// <summary>The diagnoses of the casebook, weighed by one finding or result.</summary>
    public string? Weigh(TermCases term, PageLinks links) =>
        CanRankDiagnoses && term.Term.Kind is TermKind.Finding or TermKind.Test && !term.Shown.IsEmpty
            ? links.To($"{DifferentialUrl}?{KeyOf(term.Term.Kind)}={term.Term.Slug}")
            : null;

    /// <summary>A case beside others.</summary>
    public string? Compare(PageLinks links, params ReadOnlySpan<CaseEntry> cases)
    {
        if (!CanCompare)
            return null;
        var slugs = new List<string>();
        foreach (var entry in cases)
            slugs.Add(entry.Case.Slug);
        return links.To($"{CompareUrl}?cases={string.Join(',', slugs)}");
    }

    private static string? KeyOf(TermKind kind) =>
        kind switch
        {
            TermKind.Diagnosis => "dx",
            TermKind.Treatment => null,
            _ => kind.Key(),
        };
}
