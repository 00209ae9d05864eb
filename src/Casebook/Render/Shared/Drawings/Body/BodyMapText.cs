using System.Text;
using Casebook.Domain;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>Says what a body map shows: each place with its findings.</summary>
internal static class BodyMapText
{
    /// <summary>A list of places and findings, from head to toe, then inside, then what is not drawn.</summary>
    public static string List(IReadOnlyCollection<PlacedFinding> placed, UiStrings words)
    {
        var html = new StringBuilder("<dl>");
        foreach (var place in BodyPlaces.Regions.Concat(BodyPlaces.Organs))
            Row(html, PlaceName(place, words), placed.Where(finding => finding.Place == place), words);
        Row(html, words["body_everywhere"], placed.Where(finding => finding.Place is null && SitePlace.IsEverywhere(finding.Site)), words);
        Row(html, words["body_not_drawn"], placed.Where(finding => finding.Place is null && !SitePlace.IsEverywhere(finding.Site)), words);
        return html.Append("</dl>").ToString();
    }

    /// <summary>Name of a place, beginning with a capital.</summary>
    public static string PlaceName(BodyPlace place, UiStrings words)
    {
        var name = words[(place.Inner ? "organ_" : "region_") + place.Name.Replace(' ', '_')];
        return words.Letters.Capital(name);
    }

    private static void Row(StringBuilder html, string name, IEnumerable<PlacedFinding> findings, UiStrings words)
    {
        var items = findings.OrderByDescending(finding => finding.Present).Select(finding => Item(finding, words)).Distinct().ToList();
        if (items.Count == 0)
            return;
        HtmlText.Append(html.Append("<div><dt>"), name).Append("</dt><dd>");
        HtmlText.Append(html, string.Join("; ", items)).Append("</dd></div>");
    }

    private static string Item(PlacedFinding finding, UiStrings words)
    {
        var name = finding.Present ? finding.Finding.Term.Name : words.Format("body_absent", finding.Finding.Term.Name);
        var where = new List<string>();
        if (finding.Place is null || !string.Equals(finding.Site.Name, finding.Place.Name, StringComparison.OrdinalIgnoreCase))
            where.Add(finding.Site.Name);
        if (finding.Side is { } side)
            where.Add(words["side_" + side.Key()]);
        return where.Count == 0 ? name : $"{name} ({string.Join(", ", where)})";
    }
}
