using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Explore;

/// <summary>Tests against diagnoses, for all cases: in how many cases of the diagnosis the test is positive. The script draws the same table for the
/// cases that are chosen.</summary>
internal static class HeatMap
{
    private const int Rows = 12;
    private const int Columns = 10;
    private const int Shades = 4;

    /// <summary>The table of the commonest diagnoses and tests; null when no diagnosis has a positive test.</summary>
    public static HeatMapView? Of(ExploreBook book, PageLinks links, UiStrings words)
    {
        var diagnoses = Commonest(book.Terms(TermKind.Diagnosis))
            .Take(Rows)
            .Select(term => (term.Cases.Term, Cases: term.Cases.Shown.ToHashSet()))
            .ToList();
        var tests = book.Terms(TermKind.Test)
            .Where(term => !term.Shown.IsEmpty)
            .Select(term => (term.Cases, Weight: diagnoses.Sum(row => term.Cases.Shown.Count(row.Cases.Contains))))
            .Where(test => test.Weight > 0)
            .OrderByDescending(test => test.Weight)
            .ThenBy(test => test.Cases.Term.Index)
            .Take(Columns)
            .Select(test => test.Cases)
            .ToList();
        if (tests.Count == 0)
            return null;
        return new HeatMapView(
            [.. tests.Select(test => new NamedView(links.To(test.Term.Url), test.Term.Name))],
            [
                .. diagnoses
                    .Select(row => new HeatRowView(
                        links.To(row.Term.Url),
                        row.Term.Name,
                        row.Cases.Count,
                        [.. tests.Select(test => Cell(row.Term, row.Cases, test, links, words))]
                    ))
                    .Where(row => row.Cells.Any(cell => cell.Url is not null)),
            ]
        );
    }

    /// <summary>Terms that cases name themselves, those with most cases first.</summary>
    public static IEnumerable<FacetTerm> Commonest(IEnumerable<FacetTerm> terms) =>
        terms.Where(term => !term.Shown.IsEmpty).OrderByDescending(term => term.Cases.Shown.Length).ThenBy(term => term.Cases.Term.Index);

    private static HeatCellView Cell(Term diagnosis, HashSet<CaseEntry> cases, TermCases test, PageLinks links, UiStrings words)
    {
        var positive = test.Shown.Where(cases.Contains).ToHashSet();
        var negative = test.NotShown.Count(entry => cases.Contains(entry) && !positive.Contains(entry));
        if (positive.Count + negative == 0)
            return new HeatCellView(null, 0, test.Term.Name, 0, "");
        var sign = positive.Count > 0 ? "" : "-";
        return new HeatCellView(
            links.To($"explore/?dx={diagnosis.Slug}&test={sign}{test.Term.Slug}"),
            positive.Count,
            test.Term.Name,
            (positive.Count * Shades + cases.Count - 1) / cases.Count,
            words.Format("explore_cell", positive.Count, negative, cases.Count)
        );
    }
}
