using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Drawings.Timeline;

/// <summary>Draws the course of a case to scale: how far apart its events lie.</summary>
internal sealed class TimelineDrawing(UiStrings words)
{
    private const double Width = 360;
    private const double Axis = 74;
    private const double LabelLeft = 106;
    private const double LineHeight = 15;
    private const double LabelHeight = 22;
    private const double Top = 22;
    private const double UnitHeight = 50;
    private const double Letters = 12.5;
    private const int MinEvents = 3;
    private const int MaxLines = 4;

    // Days to three decimals: what lies closer together than a minute or so is one moment.
    private const int Minutes = 3;

    private readonly SvgWriter _svg = new();

    /// <summary>The figure; null when fewer than three events can be placed, for distances say nothing then.</summary>
    public Html? Draw(ImmutableArray<TimelineEvent> timeline)
    {
        var placed = timeline.Where(entry => entry.At.Days is { } days && double.IsFinite(days)).OrderBy(entry => entry.At.Days).ToList();
        if (placed.Select(entry => Math.Round(entry.At.Days!.Value, Minutes)).Distinct().Count() < MinEvents)
            return null;

        var from = Math.Min(0, TimeScale.At(placed[0].At.Days!.Value));
        var to = Math.Max(0, TimeScale.At(placed[^1].At.Days!.Value));
        var unit = Math.Max(UnitHeight, 150 / (to - from));
        var points = placed.ConvertAll(entry => (TimeScale.At(entry.At.Days!.Value) - from) * unit);
        var texts = placed.ConvertAll(entry => TextMeasure.Lines(entry.Event.Plain, Letters, Width - LabelLeft - 10, MaxLines));
        var rooms = texts.ConvertAll(lines => LabelHeight + lines.Count * LineHeight);
        var labels = LabelStack.Spread(points, rooms);
        var lift = Math.Max(0, -labels[0]);
        var height = Top + lift + Math.Max((to - from) * unit, labels[^1] + rooms[^1] - LabelHeight) + 15;
        var start = Top + lift;
        var presentation = start - from * unit;

        _svg.Picture("course-picture", words.Format("timeline_name", placed.Count), 0, 0, Width, height);
        Line(start, presentation, presentation + to * unit);
        Scale(presentation, unit, from, to, points.ConvertAll(point => point + start));
        for (var i = 0; i < placed.Count; i++)
            Event(placed[i], texts[i], start + points[i], start + labels[i]);
        _svg.Close();

        var apart = timeline.Where(entry => entry.At.Days is null).Select(entry => entry.At.Written).ToList();
        List<string> legend = [words["timeline_legend"]];
        if (apart.Count > 0)
            legend.Add(words.Format("timeline_apart", string.Join("; ", apart)));
        return DrawnFigure.Of("course-drawing", _svg.ToString(), legend);
    }

    private void Line(double start, double presentation, double end)
    {
        if (presentation > start)
        {
            _svg.Open("path")
                .With("d", $"M{SvgWriter.Number(Axis)} {SvgWriter.Number(start - 10)}V{SvgWriter.Number(presentation)}")
                .With("fill", "none")
                .With("stroke", "var(--line)")
                .With("stroke-width", 1.6)
                .With("stroke-dasharray", "2 4")
                .Close();
        }
        if (end > presentation)
            _svg.Line(Axis, presentation, Axis, end + 10, "var(--link)", 2.4);
    }

    private void Scale(double presentation, double unit, double from, double to, List<double> points)
    {
        var last = double.MinValue;
        var marks = TimeScale
            .Marks.Select(mark => (At: -TimeScale.At(mark.Days), mark.Key))
            .Reverse()
            .Append((At: 0, Key: "scale_presentation"))
            .Concat(TimeScale.Marks.Select(mark => (At: TimeScale.At(mark.Days), mark.Key)));
        foreach (var (at, key) in marks.Where(mark => mark.At >= from - .05 && mark.At <= to + .05))
        {
            var y = presentation + at * unit;
            var isPresentation = at == 0;
            _svg.Line(
                Axis - (isPresentation ? 9 : 6),
                y,
                Axis + (isPresentation ? 9 : 0),
                y,
                isPresentation ? "var(--ink)" : "var(--line)",
                isPresentation ? 1.6 : 1
            );
            if (y - last < 11)
                continue;
            last = y;
            _svg.Words(Axis - 12, y + 3.8, words[key], 11, isPresentation ? "var(--ink)" : "var(--soft)", "end", isPresentation);
        }
    }

    private void Event(TimelineEvent entry, IReadOnlyList<string> lines, double point, double label)
    {
        _svg.Open("path")
            .With(
                "d",
                $"M{SvgWriter.Number(Axis + 6)} {SvgWriter.Number(point)}H{SvgWriter.Number(Axis + 10)}L{SvgWriter.Number(LabelLeft - 8)} "
                    + $"{SvgWriter.Number(label)}H{SvgWriter.Number(LabelLeft - 4)}"
            )
            .With("fill", "none")
            .With("stroke", "var(--line)")
            .With("stroke-width", .9)
            .Close();
        if (entry.At.Days < 0)
            _svg.Disc(Axis, point, 4.6, "var(--ground)", "var(--link)", 1.8);
        else if (entry.At.Days > 0)
            _svg.Disc(Axis, point, 5, "var(--link)");
        else
            _svg.Disc(Axis, point, 6.4, "var(--ground)", "var(--ink)", 1.8).Disc(Axis, point, 3, "var(--ink)");
        _svg.Words(LabelLeft, label - 2, TextMeasure.Fit(entry.At.Written, Letters, Width - LabelLeft), Letters, "var(--ink)", strong: true);
        for (var i = 0; i < lines.Count; i++)
            _svg.Words(LabelLeft, label - 2 + (i + 1) * LineHeight, lines[i], Letters, "var(--soft)");
    }
}
