using System.Globalization;
using System.Xml.Linq;
using Casebook.Domain;
using Casebook.Parse.Terms;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Drawings.Body;
using CsCheck;

namespace Casebook.Tests.Render.Shared.Drawings;

public sealed class BodyMapTests
{
    [Fact]
    public void The_outline_is_made_of_whole_curves()
    {
        var curves = Silhouette.HalfPath.Split('c');
        Assert.Equal(2, curves.Length);
        var numbers = System.Text.RegularExpressions.Regex.Matches(curves[1], @"-?\d+(\.\d+)?");
        Assert.Equal(curves[1].Replace(" ", "", StringComparison.Ordinal), string.Concat(numbers.Select(number => number.Value)));
        Assert.Equal(0, numbers.Count % 6);
    }

    [Fact]
    public void Every_region_of_the_vocabulary_is_drawn_or_lies_at_no_one_place() =>
        Assert.Equal(
            BodyRegions.All.Order(StringComparer.Ordinal),
            BodyPlaces.Regions.Select(place => place.Name).Append(BodyPlaces.WholeBody).Append(BodyPlaces.Internal).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_site_of_our_vocabulary_is_drawn_or_lies_at_no_one_place() =>
        Assert.DoesNotContain(
            DrawnBook.Model.Terms.Terms,
            term => term is { Kind: TermKind.Site, Definition: not null } && SitePlace.Of(term) is null && !SitePlace.IsEverywhere(term)
        );

    [Theory]
    [InlineData("lower lobe", "lung")]
    [InlineData("main bronchus", "lung")]
    [InlineData("mesenteric lymph node", "abdomen")]
    [InlineData("paratracheal lymph node", "mediastinum")]
    [InlineData("duodenal bulb", "duodenum")]
    [InlineData("nailfold", "finger")]
    [InlineData("lumbar spine", "back")]
    [InlineData("pulmonary artery", "chest")]
    public void A_site_is_drawn_where_it_lies(string site, string place) => Assert.Equal(place, SitePlace.Of(DrawnBook.Site(site))!.Name);

    [Theory]
    [MemberData(nameof(DrawnBook.Slugs), MemberType = typeof(DrawnBook))]
    public void The_map_of_a_case_of_ours_is_sound_and_says_all_in_words(string slug)
    {
        var entry = DrawnBook.Case(slug);
        if (CaseBodyMap.Draw(entry, DrawnBook.Words) is not { } map)
        {
            Assert.DoesNotContain(entry.Findings.SelectMany(finding => finding.Sites), site => SitePlace.Of(site) is not null);
            return;
        }
        var xml = DrawnBook.Xml(map);
        var words = xml.Descendants("dl").Single().Value;
        foreach (var finding in entry.Findings.Where(finding => !finding.Sites.IsEmpty))
            Assert.Contains(finding.Term.Name, words, StringComparison.Ordinal);
        var ids = xml.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(References(xml), id => Assert.Contains(id, ids));
    }

    [Theory]
    [InlineData("knee", 0)]
    [InlineData("lung", 0)]
    [InlineData("face", 0)]
    [InlineData("kidney", 1)]
    public void Left_and_right_are_the_patients(string site, int figure)
    {
        foreach (var (side, onViewersSide) in new[] { (Side.Left, 1), (Side.Right, -1) })
        {
            var disc = Discs(DrawnBook.With(DrawnBook.Finding("made-up sign", true, side, DrawnBook.Site(site))), figure);
            // From behind, the patient's left is the viewer's left.
            Assert.Equal(figure == 0 ? onViewersSide : -onViewersSide, Math.Sign(Assert.Single(disc) - 50));
        }
    }

    [Fact]
    public void A_finding_on_both_sides_or_on_a_side_unknown_is_marked_on_both_and_told_apart()
    {
        var knee = DrawnBook.Site("knee");
        var both = DrawnBook.With(DrawnBook.Finding("made-up sign", true, Side.Bilateral, knee));
        var unknown = DrawnBook.With(DrawnBook.Finding("made-up sign", true, null, knee));
        Assert.Equal(2, Discs(both, 0).Count);
        Assert.Equal(2, Discs(unknown, 0).Count);
        Assert.DoesNotContain("body-stripes", CaseBodyMap.Draw(both, DrawnBook.Words)!.Text, StringComparison.Ordinal);
        Assert.Contains("url(#body-stripes)", CaseBodyMap.Draw(unknown, DrawnBook.Words)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_absent_is_never_coloured_or_counted()
    {
        var map = CaseBodyMap.Draw(DrawnBook.With(DrawnBook.Finding("made-up sign", false, Side.Left, DrawnBook.Site("knee"))), DrawnBook.Words)!;
        Assert.DoesNotContain("var(--pos)", map.Text, StringComparison.Ordinal);
        Assert.Contains("no made-up sign (left)", map.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Present_and_absent_at_one_place_are_both_marked()
    {
        var knee = DrawnBook.Site("knee");
        var discs = Discs(
            DrawnBook.With(DrawnBook.Finding("made-up sign", true, Side.Left, knee), DrawnBook.Finding("another sign", false, Side.Left, knee)),
            0
        );
        Assert.Equal(2, discs.Count);
        Assert.True(Math.Abs(discs[0] - discs[1]) > DiscLayout.Radius || discs[0] == discs[1]);
    }

    [Fact]
    public void A_site_without_a_region_is_listed_in_words()
    {
        var map = CaseBodyMap.Draw(
            DrawnBook.With(DrawnBook.Finding("made-up sign", true, null, DrawnBook.Site("knee"), DrawnBook.Term(TermKind.Site, "made-up site <b>"))),
            DrawnBook.Words
        )!;
        var row = DrawnBook.Xml(map).Descendants("div").Single(div => div.Element("dt")!.Value == DrawnBook.Words["body_not_drawn"]);
        Assert.Equal("made-up sign (made-up site <b>)", row.Element("dd")!.Value);
    }

    [Fact]
    public void Nothing_is_drawn_when_no_place_is_known()
    {
        Assert.Null(CaseBodyMap.Draw(DrawnBook.With(), DrawnBook.Words));
        Assert.Null(CaseBodyMap.Draw(DrawnBook.With(DrawnBook.Finding("made-up sign", true, null, DrawnBook.Site("skin"))), DrawnBook.Words));
    }

    [Fact]
    public void Any_case_can_be_drawn()
    {
        var sites = DrawnBook
            .Model.Terms.Terms.Where(term => term.Kind == TermKind.Site)
            .Append(DrawnBook.Term(TermKind.Site, "]]>&\u0001\""))
            .ToArray();
        var finding = Gen.Select(Gen.String, Gen.Bool, Gen.Int[-1, 2], Gen.Int[0, sites.Length - 1].Array[0, 4])
            .Select(made =>
                DrawnBook.Finding(
                    made.Item1.Length == 0 ? "x" : made.Item1,
                    made.Item2,
                    made.Item3 < 0 ? null : (Side)made.Item3,
                    [.. made.Item4.Select(i => sites[i])]
                )
            );
        finding
            .Array[0, 30]
            .Sample(
                findings =>
                {
                    var entry = DrawnBook.With(findings);
                    var map = CaseBodyMap.Draw(entry, DrawnBook.Words);
                    Assert.Equal(findings.SelectMany(item => item.Sites).Any(site => SitePlace.Of(site) is not null), map is not null);
                },
                iter: 200
            );
    }

    [Fact]
    public void Discs_do_not_cover_each_other() =>
        Gen.Select(Gen.Double[0, 100], Gen.Double[0, 250])
            .Array[0, 40]
            .Sample(
                wanted =>
                {
                    var layout = new DiscLayout();
                    var placed = wanted.Select(point => layout.Place(point.Item1, point.Item2)).ToList();
                    for (var i = 0; i < placed.Count; i++)
                    {
                        for (var j = 0; j < i; j++)
                            Assert.True(
                                Math.Pow(placed[i].X - placed[j].X, 2) + Math.Pow(placed[i].Y - placed[j].Y, 2)
                                    >= 4 * DiscLayout.Radius * DiscLayout.Radius
                            );
                    }
                },
                iter: 100
            );

    [Fact]
    public void Every_term_page_draws_what_its_cases_show()
    {
        foreach (var term in DrawnBook.Model.TermCases)
        {
            if (TermBodyMap.Draw(term, DrawnBook.Words) is { } map)
                DrawnBook.Xml(map);
        }
        var calcinosis = DrawnBook.Model.TermCases[DrawnBook.Model.Terms.Find(TermKind.Finding, "calcinosis")!.Index];
        Assert.Contains(
            "of " + calcinosis.Shown.Length.ToString(CultureInfo.InvariantCulture),
            DrawnBook.Xml(TermBodyMap.Draw(calcinosis, DrawnBook.Words)!).Descendants("dl").Single().Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Small_maps_use_the_parts_of_the_large_one_and_have_names_of_their_own()
    {
        var term = DrawnBook.Model.TermCases[DrawnBook.Model.Terms.Find(TermKind.Diagnosis, "systemic sclerosis")!.Index];
        var page = XElement.Parse(
            "<div>"
                + TermBodyMap.Draw(term, DrawnBook.Words)!.Text
                + string.Concat(term.Shown.Take(3).Select((entry, i) => SmallBodyMap.Draw(entry, i + 1, DrawnBook.Words).Text))
                + "</div>"
        );
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(References(page), id => Assert.Contains(id, ids));
    }

    private static List<double> Discs(CaseEntry entry, int figure) =>
        [
            .. DrawnBook
                .Xml(CaseBodyMap.Draw(entry, DrawnBook.Words)!)
                .Element("svg")!
                .Elements("g")
                .ElementAt(figure)
                .Elements("circle")
                .Select(disc => double.Parse(disc.Attribute("cx")!.Value, CultureInfo.InvariantCulture)),
        ];

    private static IEnumerable<string> References(XElement xml) =>
        xml.Descendants()
            .Attributes()
            .SelectMany(attribute =>
                attribute.Name == "href" ? [attribute.Value[1..]]
                : attribute.Name == "aria-labelledby" ? [attribute.Value]
                : attribute.Value.StartsWith("url(#", StringComparison.Ordinal) ? new[] { attribute.Value[5..^1] }
                : []
            );
}
