using System.Xml.Linq;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Feeds;

/// <summary>What the feed says of days. Made-up cases.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void An_entry_is_as_old_as_its_case_and_as_new_as_its_last_change()
    {
        var entry = Assert.Single(Feed("date: 2026-01-02\nupdated: 2026-03-04").Elements(Atom + "entry"));
        Assert.Equal("2026-01-02T00:00:00Z", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2026-03-04T00:00:00Z", entry.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void A_case_never_changed_was_last_changed_on_its_day() =>
        Assert.Equal("2026-01-02T00:00:00Z", Feed("date: 2026-01-02").Element(Atom + "entry")!.Element(Atom + "updated")!.Value);

    [Fact]
    public void The_feed_is_as_new_as_the_latest_change_of_any_case() =>
        Assert.Equal(
            "2026-03-04T00:00:00Z",
            Feed("date: 2026-02-01", "date: 2026-01-02\nupdated: 2026-03-04", "date: 2026-03-01").Element(Atom + "updated")!.Value
        );

    [Fact]
    public void A_case_without_a_day_is_not_in_the_feed() => Assert.Empty(Feed("level: advanced").Elements(Atom + "entry"));

    [Fact]
    public void The_newest_come_first() =>
        Assert.Equal(
            ["2026-03-01T00:00:00Z", "2026-02-01T00:00:00Z"],
            Feed("date: 2026-02-01", "date: 2026-03-01").Elements(Atom + "entry").Select(entry => entry.Element(Atom + "published")!.Value)
        );

    private static XElement Feed(params string[] fields) =>
        XDocument
            .Parse(
                BuiltSite
                    .Build(
                        SourceFiles
                            .Of([
                                ("site.config.yml", "title: Test\nurl: https://example.org/\n"),
                                .. fields.Select((lines, i) => ($"content/cases/c{i}.md", $"---\ntitle: Made-up case\n{lines}\n---\nText.\n")),
                            ])
                            .Tree()
                    )
                    .Text("feed.xml")
            )
            .Root!;
}
