using Casebook.Relate.Cases;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>The body map of a case: what was found where, and what was looked for there and not found.</summary>
internal static class CaseBodyMap
{
    /// <summary>The figure; null when no finding names a place that can be drawn.</summary>
    public static Html? Draw(CaseEntry entry, UiStrings words)
    {
        var placed = PlacedFinding.Of(entry).ToList();
        var marks = Marks(placed);
        if (marks.Count == 0)
            return null;
        var places = placed.Where(finding => finding.Place is not null).Select(finding => finding.Place).Distinct().Count();
        var svg = new BodyFigures(words, "body").Draw(words.Format("body_map_name", places), marks);
        return DrawnFigure.Of("body-drawing", svg, Legend(placed, words), BodyMapText.List(placed, words), words["body_in_words"]);
    }

    /// <summary>The marks of findings, in the order of places.</summary>
    public static List<BodyMark> Marks(IReadOnlyCollection<PlacedFinding> placed)
    {
        var marks = new List<BodyMark>();
        foreach (var place in BodyPlaces.Regions.Concat(BodyPlaces.Organs))
        {
            var here = placed
                .Where(finding => finding.Place == place)
                .SelectMany(finding => finding.Sides, (finding, side) => (finding, side))
                .ToList();
            // What lies in the middle is one place, unless all of it is on one side.
            var isSplit = place.Paired || here.TrueForAll(pair => pair.side == here[0].side);
            foreach (var side in here.GroupBy(pair => isSplit ? pair.side : null, pair => pair.finding))
            {
                var present = side.Where(finding => finding.Present).ToList();
                marks.Add(
                    new BodyMark(place, side.Key, TintOf(present))
                    {
                        Count = present.Count == 0 ? null : present.Select(finding => finding.Finding.Term).Distinct().Count(),
                        Absent = side.Any(finding => !finding.Present),
                    }
                );
            }
        }
        marks.AddRange(Wide(placed, marks));
        return marks;
    }

    // A wide site colours its other regions too, without a disc: its findings are counted once.
    private static List<BodyMark> Wide(IReadOnlyCollection<PlacedFinding> placed, List<BodyMark> marks) =>
        [
            .. from finding in placed
            where finding.Present && finding.Place is not null
            from place in BodyPlaces.Beyond(finding.Site.Name)
            from side in (finding with { Place = place }).Sides
            where !marks.Exists(mark => mark.Place == place && mark.Side == side && mark.Tint != Tint.None)
            group finding by (place, side) into region
            select new BodyMark(region.Key.place, region.Key.side, TintOf([.. region])),
        ];

    private static Tint TintOf(List<PlacedFinding> present) =>
        present.Count == 0 ? Tint.None
        : present.TrueForAll(finding => finding.Place!.Paired && finding.Side is null) ? Tint.Striped
        : Tint.Even;

    private static IEnumerable<string> LegendKeys(List<PlacedFinding> placed)
    {
        var drawn = placed.FindAll(finding => finding.Place is not null);
        if (drawn.Exists(finding => finding.Present))
            yield return "body_legend_present";
        if (drawn.Exists(finding => !finding.Present))
            yield return "body_legend_absent";
        if (drawn.Exists(finding => finding.Present && finding.Place!.Paired && finding.Side is null))
            yield return "body_legend_striped";
        yield return "body_legend_sides";
        if (drawn.Count < placed.Count)
            yield return "body_legend_elsewhere";
    }

    private static List<string> Legend(List<PlacedFinding> placed, UiStrings words) => [.. LegendKeys(placed).Select(key => words[key])];
}
