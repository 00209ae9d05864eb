using System.Text;
using Casebook.Domain;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>The body map of a term over all its cases: in how many something is found where; for a site, where it is.</summary>
internal static class TermBodyMap
{
    /// <summary>Beginning of the ids in the drawing.</summary>
    public const string Id = "body";

    /// <summary>The figure; null when there is nothing to draw, or fewer than two cases to lay over each other.</summary>
    public static Html? Draw(TermCases term, UiStrings words) =>
        term.Term.Kind switch
        {
            TermKind.Site => Site(term.Term, words),
            TermKind.Finding => Heat(term, words, [.. term.Term.SelfAndDescendants()]),
            TermKind.Diagnosis => Heat(term, words, null),
            _ => null,
        };

    private static Html? Site(Term site, UiStrings words)
    {
        if (SitePlace.Of(site) is not { } place)
            return null;
        var marks = BodyPlaces.Beyond(site.Name).Prepend(place).Select(part => new BodyMark(part, null, Tint.Chosen)).ToList();
        var name = words.Format("body_site_name", site.Name, BodyMapText.PlaceName(place, words).ToLowerInvariant());
        return DrawnFigure.Of("body-drawing", new BodyFigures(words, Id).Draw(name, marks), []);
    }

    private static Html? Heat(TermCases term, UiStrings words, HashSet<Term>? meant)
    {
        var placed = term
            .Shown.SelectMany(entry => PlacedFinding.Of(entry), (entry, finding) => (entry, finding))
            .Where(pair => pair.finding is { Present: true, Place: not null } && (meant is null || meant.Contains(pair.finding.Finding.Term)))
            .ToList();
        var byPlace = placed
            .GroupBy(pair => pair.finding.Place!)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.entry).Distinct().Count());
        if (byPlace.Count == 0 || (meant is null && term.Shown.Length < 2))
            return null;
        var sides = placed
            .SelectMany(
                pair => pair.finding.Sides,
                (pair, side) => (pair.entry, Place: pair.finding.Place!, side: pair.finding.Place!.Paired ? side : null)
            )
            .Distinct()
            .GroupBy(pair => (pair.Place, pair.side))
            .ToDictionary(group => group.Key, group => group.Count());
        var most = sides.Values.Max();
        var marks = BodyPlaces
            .Regions.Concat(BodyPlaces.Organs)
            .SelectMany(place => sides.Where(side => side.Key.Place == place).OrderBy(side => side.Key.side))
            .Select(side => new BodyMark(side.Key.Place, side.Key.side, Tint.Even) { Count = side.Value, Strength = .12 + .58 * side.Value / most })
            .ToList();
        var name = words.Format(meant is null ? "body_heat_name_diagnosis" : "body_heat_name", term.Shown.Length, term.Term.Name);
        return DrawnFigure.Of(
            "body-drawing",
            new BodyFigures(words, Id).Draw(name, marks),
            [words["body_legend_heat"], words["body_legend_sides"]],
            List(byPlace, term.Shown.Length, words),
            words["body_in_words"]
        );
    }

    private static string List(Dictionary<BodyPlace, int> cases, int of, UiStrings words)
    {
        var html = new StringBuilder("<dl>");
        foreach (var place in BodyPlaces.Regions.Concat(BodyPlaces.Organs).Where(cases.ContainsKey))
        {
            HtmlText.Append(html.Append("<div><dt>"), BodyMapText.PlaceName(place, words)).Append("</dt><dd>");
            HtmlText.Append(html, words.Format("n_of_m", cases[place], of)).Append("</dd></div>");
        }
        return html.Append("</dl>").ToString();
    }
}
