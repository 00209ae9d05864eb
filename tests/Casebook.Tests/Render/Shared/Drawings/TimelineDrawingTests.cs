using Casebook.Domain;
using Casebook.Render.Shared.Drawings;
using Casebook.Render.Shared.Drawings.Timeline;
using CsCheck;

namespace Casebook.Tests.Render.Shared.Drawings;

public sealed class TimelineDrawingTests
{
    [Theory]
    [MemberData(nameof(DrawnBook.Slugs), MemberType = typeof(DrawnBook))]
    public void The_timeline_of_a_case_of_ours_is_sound(string slug)
    {
        var timeline = DrawnBook.Case(slug).Case.Timeline;
        var drawn = new TimelineDrawing(DrawnBook.Words).Draw([.. timeline]);
        Assert.Equal(timeline.Select(entry => entry.At.Days).OfType<double>().Distinct().Count() >= 3, drawn is not null);
        if (drawn is null)
            return;
        var xml = DrawnBook.Xml(drawn);
        foreach (var entry in timeline)
            Assert.Contains(
                entry.At.Days is null ? entry.At.Written : TextMeasure.Fit(entry.At.Written, 12.5, 254),
                xml.Value,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void Two_events_are_not_drawn() => Assert.Null(Draw(("day 0", 0), ("1 week", 7), ("later", null)));

    [Fact]
    public void What_has_no_day_is_named_apart()
    {
        var xml = DrawnBook.Xml(Draw(("1 week before", -7), ("day 0", 0), ("1 week", 7), ("later", null))!);
        Assert.Contains("later", xml.Element("figcaption")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("later", xml.Element("svg")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scale_keeps_the_order_of_days() =>
        Gen.Select(Gen.Int[-40_000, 40_000], Gen.Int[-40_000, 40_000])
            .Sample((a, b) => Assert.Equal(a.CompareTo(b), TimeScale.At(a).CompareTo(TimeScale.At(b))));

    [Fact]
    public void Labels_keep_their_order_and_do_not_touch() =>
        Gen.Double[0, 300]
            .Array[1, 30]
            .Sample(wanted =>
            {
                Array.Sort(wanted);
                var rooms = wanted.Select((_, i) => 20.0 + i % 3 * 15).ToArray();
                var placed = LabelStack.Spread(wanted, rooms);
                Assert.Equal(wanted.Length, placed.Length);
                for (var i = 1; i < placed.Length; i++)
                    Assert.True(placed[i] - placed[i - 1] >= rooms[i - 1] - 1e-6);
                if (wanted.Length == 1)
                    Assert.Equal(wanted[0], placed[0]);
            });

    [Fact]
    public void Labels_with_room_stay_where_they_want_to_be() => Assert.Equal([0, 30, 60], LabelStack.Spread([0, 30, 60], [20, 20, 20]));

    [Fact]
    public void Any_course_can_be_drawn() =>
        Gen.Select(Gen.String, Gen.Double[-1e6, 1e6].Nullable())
            .Array[0, 12]
            .Sample(
                events =>
                {
                    // The opening tag holds the height, to which every place adds up.
                    if (Draw(events) is { } drawn)
                        Assert.Matches(@"^<svg viewBox=""0 0 360 [0-9.]+"" ", drawn.Text.Split('>', 3)[1]);
                },
                iter: 200
            );

    [Fact]
    public void Days_too_close_to_tell_apart_are_no_course() => Assert.Null(Draw(("a", 0), ("b", -4e-64), ("c", 5e-72)));

    [Fact]
    public void A_text_that_is_too_long_is_cut_at_a_word() => Assert.Equal("Raynaud…", TextMeasure.Fit("Raynaud phenomenon", 10, 80));

    [Fact]
    public void A_text_of_some_lines_is_cut_between_words_and_only_its_last_line_at_the_end()
    {
        Assert.Equal(["Raynaud", "phenomenon", "and fatigue"], TextMeasure.Lines("Raynaud phenomenon and fatigue", 10, 80, 3));
        Assert.Equal(["Raynaud", "phenomenon…"], TextMeasure.Lines("Raynaud phenomenon and fatigue", 10, 80, 2));
    }

    [Fact]
    public void No_line_is_wider_than_its_room() =>
        Gen.String.Sample(text => Assert.All(TextMeasure.Lines(text, 10, 80, 4), line => Assert.True(TextMeasure.Width(line, 10) <= 80)), iter: 500);

    private static Casebook.Render.Shared.Markup.Html? Draw(params (string Written, double? Days)[] events) =>
        new TimelineDrawing(DrawnBook.Words).Draw([
            .. events.Select(item => new TimelineEvent(
                new RelativeTime(item.Written, item.Days),
                new RichText("made-up event", [], DrawnBook.Nowhere),
                DrawnBook.Nowhere
            )),
        ]);
}
