using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Drawings.Cells;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Drawings.Results;

/// <summary>Draws results: titres on a doubling scale, values against the laboratory's own reference, patterns as cells, and the rest as
/// marks.</summary>
/// <param name="words">Words of the interface.</param>
/// <param name="id">Id of the drawing's name, unique on the page.</param>
internal sealed class ResultsPanel(UiStrings words, string id)
{
    private const double Width = 340;
    private const double Left = 24;
    private const double Right = 330;
    private const double Letters = 13;
    private const double SmallLetters = 11;

    private readonly SvgWriter _svg = new();
    private double _y;

    /// <summary>The figure; null when no result has more to draw than its mark.</summary>
    /// <param name="results">The results in the order of the case.</param>
    /// <param name="withMarks">Whether results with nothing but a mark are drawn too, below the others.</param>
    public Html? Draw(IEnumerable<CaseResult> results, bool withMarks)
    {
        var all = results.Select(DrawableResult.Of).ToList();
        var drawn = all.FindAll(result => result.HasPicture);
        if (drawn.Count == 0)
            return null;
        var marks = withMarks ? all.FindAll(result => !result.HasPicture) : [];
        var scale = TitreScale.For(drawn.Select(result => result.Result.Titre?.Value).OfType<Titre>());
        foreach (var result in drawn)
            Row(result, scale);
        Marks(marks);

        var picture = new SvgWriter().Picture(id, words.Format("panel_name", drawn.Count + marks.Count), 0, 0, Width, _y);
        return DrawnFigure.Of("results-drawing", picture.Add(_svg).Close().ToString(), [.. LegendKeys(drawn).Select(key => words[key])]);
    }

    private static IEnumerable<string> LegendKeys(List<DrawableResult> drawn)
    {
        if (drawn.Exists(result => result.Result.Titre is not null))
            yield return "panel_legend_titre";
        if (drawn.Exists(result => result.Measured is not null))
            yield return "panel_legend_reference";
        if (drawn.Exists(result => !result.Patterns.IsEmpty))
            yield return "panel_legend_schematic";
    }

    private void Row(DrawableResult result, TitreScale scale)
    {
        var value = Value(result.Result);
        var room = Right - Left - TextMeasure.Width(value, Letters) - 10;
        ResultMark.Draw(_svg, 9, _y + 12, result.Result.Outcome);
        _svg.Words(Left, _y + 16.5, TextMeasure.Fit(result.Result.Test.Value, Letters, room), Letters, "var(--ink)", strong: true);
        _svg.Words(Right, _y + 16.5, value, Letters, "var(--ink)", "end");
        _y += 26;
        if (result.Result.Titre is { } titre)
            Titre(result.Result, titre.Value, scale);
        if (result.Measured is { } measured)
            Measured(result.Result, measured);
        if (!result.Patterns.IsEmpty)
            Patterns(result);
        _y += 8;
    }

    private void Titre(TestResult result, Titre titre, TitreScale scale)
    {
        var y = _y + 7;
        if (result.Reference is { } reference && ReferenceSpan.ReadTitreLimit(reference) is { } limit)
            Band(0, scale.At(limit), y);
        _svg.Line(Left, y, Right, y, "var(--line)");
        foreach (var mark in scale.Marks())
        {
            var x = At(scale.At(mark));
            _svg.Line(x, y - 3, x, y + 3, "var(--line)");
            var label = mark == scale.First ? "1:" + SvgWriter.Number(mark) : SvgWriter.Number(mark);
            if (scale.Steps <= 9 || Math.Round(Math.Log2(mark / scale.First)) % 2 == 0)
                _svg.Words(x, y + 17, label, SmallLetters, "var(--soft)", "middle");
        }
        Point(scale.At(titre.Dilution), y, titre.Comparator, result.Outcome);
        _y += 30;
    }

    private void Measured(TestResult result, MeasuredValue measured)
    {
        var (value, comparator, span) = measured;
        var scale = new ReferenceScale(span);
        var y = _y + 7;
        Band(scale.BandStart, scale.BandEnd, y);
        _svg.Line(Left, y, Right, y, "var(--line)");
        foreach (var (at, label) in scale.Marks())
        {
            var x = At(at);
            _svg.Line(x, y - 3, x, y + 3, "var(--line)");
            _svg.Words(x, y + 17, label, SmallLetters, "var(--soft)", at > .95 ? "end" : "middle");
        }
        if (span.Low is { } low)
            _svg.Words(At(scale.BandStart), y + 17, Printed(low), SmallLetters, "var(--soft)", span.High is null ? "start" : "middle");
        if (span.High is { } high)
            _svg.Words(At(scale.BandEnd), y + 17, Printed(high), SmallLetters, "var(--soft)", "middle");
        Point(
            scale.At(value),
            y,
            comparator.Length > 0 ? comparator
                : span.High is { } top && value > top * 100 ? ">"
                : "",
            result.Outcome
        );
        _y += 30;
    }

    private void Patterns(DrawableResult result)
    {
        foreach (var pattern in result.Patterns)
        {
            PatternCells.Draw(_svg, pattern.Picture, Left, _y);
            var x = Left + PatternCells.Width + 10;
            _svg.Words(x, _y + 20, words.Format("panel_pattern", pattern.Name), Letters);
            if (!pattern.Codes.IsEmpty)
                _svg.Words(x, _y + 36, string.Join(", ", pattern.Codes), SmallLetters, "var(--soft)");
            _svg.Words(x, _y + 51, words["schematic"], SmallLetters, "var(--soft)");
            _y += PatternCells.Height + 4;
        }
    }

    // Two columns of marks, in the order of the case; a long name has the width of both.
    private void Marks(List<DrawableResult> marks)
    {
        const double size = SmallLetters + 1;
        var isSecond = false;
        foreach (var mark in marks.Select(drawable => drawable.Result))
        {
            var isLong = TextMeasure.Width(mark.Test.Value, size) > Width / 2 - Left - 4;
            if (isSecond && isLong)
                NextRow();
            var x = isSecond ? Width / 2 : 0;
            ResultMark.Draw(_svg, x + 9, _y + 11, mark.Outcome);
            _svg.Words(x + Left, _y + 15.2, TextMeasure.Fit(mark.Test.Value, size, isLong ? Right - Left : Width / 2 - Left - 4), size);
            if (isSecond || isLong)
                NextRow();
            else
                isSecond = true;
        }
        if (isSecond)
            NextRow();

        void NextRow()
        {
            _y += 23;
            isSecond = false;
        }
    }

    private void Band(double from, double to, double y) => _svg.Box(At(from), y - 5, Math.Max(1, At(to) - At(from)), 10, "var(--neg)", .28);

    private void Point(double at, double y, string comparator, Outcome outcome)
    {
        var x = At(at);
        var colour = ResultMark.Colour(outcome);
        if (comparator is ">" or "≥")
            _svg.Path($"M{SvgWriter.Number(x + 7)} {SvgWriter.Number(y - 5)}l6 5l-6 5", "none", colour, 2);
        if (comparator is "<" or "≤")
            _svg.Path($"M{SvgWriter.Number(x - 7)} {SvgWriter.Number(y - 5)}l-6 5l6 5", "none", colour, 2);
        _svg.Disc(
            x,
            y,
            5.5,
            ResultMark.IsFilled(outcome) ? colour : "var(--ground)",
            ResultMark.IsFilled(outcome) ? "var(--ground)" : colour,
            ResultMark.IsFilled(outcome) ? 1 : 2
        );
    }

    private string Value(TestResult result) =>
        result.Titre is { } titre ? titre.Value.ToString()
        : result.Value is { } value ? $"{value.Value} {result.Unit}".Trim()
        : ResultFormatter.Result(result with { Pattern = null }, words);

    private static double At(double part) => Left + 8 + part * (Right - Left - 22);

    private string Printed(double limit) => limit >= 10_000 ? words.Number((int)Math.Min(int.MaxValue, limit)) : SvgWriter.Number(limit);
}
