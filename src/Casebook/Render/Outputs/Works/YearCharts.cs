using Casebook.Domain.Works;
using Casebook.Relate;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Works;

/// <summary>Makes the charts by year: of works, of the citations that go to the works of a year, and of the citations that the cases of a year
/// make.</summary>
internal static class YearCharts
{
    // Columns that fit side by side on a phone.
    private const int MaxYears = 80;

    /// <summary>The charts that have two years at least.</summary>
    public static IReadOnlyList<YearChartView> Of(SiteModel model, WorkIndexes indexes, PageLinks links, UiStrings words) =>
        [
            .. new (string Heading, string Counted, Dictionary<int, int> Counts, bool LinksToWorks)[]
            {
                ("works_by_year", "works_count", Counted(model, model.Works.Select(work => (work.Work.Work.Year, 1))), true),
                (
                    "citations_by_work_year",
                    "citations_count",
                    Counted(model, model.Works.Select(work => (work.Work.Work.Year, work.TimesCited))),
                    true
                ),
                (
                    "citations_by_case_year",
                    "citations_count",
                    Counted(model, model.Cases.Select(entry => (entry.Case.Date?.Value.Year, entry.WorkMentions.Length))),
                    false
                ),
            }
                .Where(chart => chart.Counts.Count > 1)
                .Select(chart => new YearChartView(
                    words[chart.Heading],
                    Columns(chart.Counts, chart.Counted, words, year => chart.LinksToWorks ? links.To(indexes.UrlOf(year)) : "")
                )),
        ];

    // A year that cannot be is in the list, but not on the axis.
    private static Dictionary<int, int> Counted(SiteModel model, IEnumerable<(int? Year, int Count)> counted) =>
        counted
            .Where(one => one.Year is not null && one.Count > 0 && !PublicationYear.IsImpossible(one.Year, model.Today))
            .GroupBy(one => one.Year!.Value)
            .ToDictionary(group => group.Key, group => group.Sum(one => one.Count));

    // Every year from the first to the last, so that gaps show.
    private static IReadOnlyList<YearColumnView> Columns(Dictionary<int, int> counts, string counted, UiStrings words, Func<int, string> url)
    {
        var last = counts.Keys.Max();
        var first = Math.Max(counts.Keys.Min(), last - MaxYears + 1);
        var highest = counts.Values.Max();
        return
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Select(year => (Year: year, Count: counts.GetValueOrDefault(year)))
                .Select(column => new YearColumnView(
                    column.Count == 0 ? "" : url(column.Year),
                    WorkIndexes.YearText(column.Year),
                    column.Count,
                    column.Count == 0 ? "" : words.Format(counted, column.Count),
                    100 * column.Count / highest
                )),
        ];
    }
}
