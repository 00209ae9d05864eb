using Casebook.Domain;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>Draws the body from the front and from the back with marks on it.</summary>
/// <param name="words">Words of the interface.</param>
/// <param name="id">Beginning of the ids in the drawing.</param>
internal sealed class BodyFigures(UiStrings words, string id)
{
    private const double Width = 108;
    private const double Gap = 6;
    private const string Mirror = "matrix(-1 0 0 1 100 0)";

    // What tells the front from the back, no more: face, collar bones, costal arch, kneecaps, toes; spine, shoulder blades, the fold below the seat,
    // the hollows of the knees.
    private const string FrontLines =
        "M44.9 18.4q1.7-.9 3.3 0M51.8 18.4q1.6-.9 3.3 0M50 19.6l-1 4.6h1.8M47.3 28.2h5.4M36 47.6Q43 46 48 48.6M64 47.6Q57 46 52 48.6M39 "
        + "78Q44.6 71 50 70.6Q55.4 71 61 78M50 95.4v1.8M63.6 181.4q-3.4 1.8-6.6 .4M36.4 181.4q3.4 1.8 6.6 .4M58.4 247.6v-2.2M61 "
        + "248v-2.2M63.4 248v-2.2M65.8 247.6v-2M41.6 247.6v-2.2M39 248v-2.2M36.6 248v-2.2M34.2 247.6v-2M44 33.2Q50 37.6 56 33.2";
    private const string BackLines =
        "M50 43V112M37 57Q42.6 61 43.4 72Q38.6 72 36 66M63 57Q57.4 61 56.6 72Q61.4 72 64 66M50 112V129.4Q43 133 34 128.6M50 129.4Q57 133 66 "
        + "128.6M56 180.6q3.4 1.4 6.8 0M44 180.6q-3.4 1.4-6.8 0";
    private const string FingerLines = "M97.4 149.2L96.6 141M94.4 150.6L94.1 140.6M91.4 148.6L91.7 140.8";

    private readonly SvgWriter _svg = new();

    public string Draw(string name, IReadOnlyCollection<BodyMark> marks)
    {
        _svg.Picture(id, name, -4, 0, 2 * Width + Gap, 266);
        Definitions(marks);
        Figure(BodyViews.Front, marks, 0);
        Figure(BodyViews.Back, marks, Width + Gap);
        return _svg.Close().ToString();
    }

    /// <summary>A small drawing with colours alone, made from the parts of a large one that stands on the same page.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="nameId">Id of its name.</param>
    /// <param name="marks">What is coloured; what was not found is left out.</param>
    public string DrawSmall(string name, string nameId, IEnumerable<BodyMark> marks)
    {
        _svg.Picture(nameId, name, -4, 0, 2 * Width + Gap, Silhouette.Height);
        List<BodyMark> coloured = [.. marks.Where(mark => mark.Tint != Tint.None).Select(mark => mark with { Tint = Tint.Even, Strength = .6 })];
        Body(BodyViews.Front, coloured, 0);
        _svg.Close();
        Body(BodyViews.Back, coloured, Width + Gap);
        _svg.Close();
        return _svg.Close().ToString();
    }

    private void Definitions(IReadOnlyCollection<BodyMark> marks)
    {
        _svg.Open("defs");
        _svg.Open("path").With("id", id + "-half").With("d", Silhouette.HalfPath).Close();
        _svg.Open("clipPath").With("id", id + "-clip");
        Use("-half");
        Use("-half", Mirror);
        _svg.Close();
        if (marks.Any(IsHalf))
            _svg.Open("clipPath").With("id", id + "-one-side").Box(50, 0, 60, Silhouette.Height, "currentColor").Close();
        if (marks.Any(mark => mark.Tint == Tint.Striped))
        {
            _svg.Open("pattern")
                .With("id", id + "-stripes")
                .With("width", 3)
                .With("height", 3)
                .With("patternUnits", "userSpaceOnUse")
                .With("patternTransform", "rotate(45)")
                .Path("M1 0V3", "none", "var(--pos)", 1.1)
                .Close();
        }
        _svg.Open("g").With("id", id + "-body");
        _svg.Open("rect")
            .With("x", -4)
            .With("width", Width)
            .With("height", Silhouette.Height)
            .With("fill", "currentColor")
            .With("opacity", .045)
            .With("clip-path", $"url(#{id}-clip)")
            .Close();
        _svg.Open("g").With("fill", "none").With("stroke", "var(--line)").With("stroke-linecap", "round").With("stroke-width", .9);
        Use("-half");
        Use("-half", Mirror);
        _svg.Path(FingerLines, "none", "var(--line)", .5);
        _svg.Open("path").With("d", FingerLines).With("stroke-width", .5).With("transform", Mirror).Close();
        _svg.Close().Close().Close();
    }

    private void Figure(BodyViews view, IReadOnlyCollection<BodyMark> marks, double left)
    {
        Body(view, marks, left);
        Discs(marks.Where(mark => mark.Place.Home == view), view);
        _svg.Words(50, 262, words[view == BodyViews.Front ? "body_front" : "body_back"], 8.5, "var(--soft)", "middle");
        _svg.Words(0, 45, words[view == BodyViews.Front ? "side_right" : "side_left"], 8.5, "var(--soft)");
        _svg.Words(100, 45, words[view == BodyViews.Front ? "side_left" : "side_right"], 8.5, "var(--soft)", "end");
        _svg.Close();
    }

    // Leaves its group open for what stands above the colours.
    private void Body(BodyViews view, IReadOnlyCollection<BodyMark> marks, double left)
    {
        _svg.Open("g");
        if (left > 0)
            _svg.With("transform", $"translate({SvgWriter.Number(left)})");
        Use("-body");
        var here = marks.Where(mark => mark.Place.Views.HasFlag(view)).ToList();
        _svg.Open("g").With("clip-path", $"url(#{id}-clip)");
        foreach (var mark in here.Where(mark => !mark.Place.Inner))
            Colour(mark, view);
        _svg.Close();
        _svg.Open("g").With("stroke-linecap", "round").Path(view == BodyViews.Front ? FrontLines : BackLines, "none", "var(--line)", .55).Close();
        foreach (var mark in here.Where(mark => mark.Place.Inner))
            Colour(mark, view);
    }

    private void Colour(BodyMark mark, BodyViews view)
    {
        if (mark.Tint == Tint.None && !mark.Place.Inner)
            return;
        if (mark.Side is null && mark.Place.Paired)
        {
            Shape(mark, null);
            Shape(mark, Mirror);
        }
        else
        {
            Shape(mark, (mark.Place.Paired || IsHalf(mark)) && OnViewersLeft(mark.Side, view) ? Mirror : null);
        }
    }

    private void Shape(BodyMark mark, string? transform)
    {
        var colour = mark.Tint switch
        {
            Tint.None => "var(--neg)",
            Tint.Chosen => "var(--link)",
            _ => "var(--pos)",
        };
        _svg.Open("path")
            .With("d", mark.Place.Shape)
            .With(
                "fill",
                mark.Tint switch
                {
                    Tint.None => "none",
                    Tint.Striped => $"url(#{id}-stripes)",
                    _ => colour,
                }
            );
        if (mark.Tint is Tint.Even or Tint.Chosen)
            _svg.With("fill-opacity", mark.Strength);
        if (mark.Place.Inner)
            _svg.With("stroke", colour).With("stroke-width", .9);
        if (mark.Place.Inner && mark.Tint == Tint.None)
            _svg.With("stroke-dasharray", "2 1.5");
        if (IsHalf(mark))
            _svg.With("clip-path", $"url(#{id}-one-side)");
        if (transform is not null)
            _svg.With("transform", transform);
        _svg.Close();
    }

    // Of a place in the middle, only the side that is meant is coloured; organs keep their shape.
    private static bool IsHalf(BodyMark mark) => mark is { Place: { Paired: false, Inner: false }, Side: Side.Left or Side.Right };

    private void Discs(IEnumerable<BodyMark> marks, BodyViews view)
    {
        var layout = new DiscLayout();
        // Regions keep their places; organs, which have more room to move, give way.
        foreach (var mark in marks.OrderBy(mark => mark.Place.Inner))
        {
            var isLeft = OnViewersLeft(mark.Side, view);
            double[] columns =
                !mark.Place.Paired ? [mark.Place.X + Aside(mark.Side, view)]
                : mark.Side is null ? [-mark.Place.X, mark.Place.X]
                : [isLeft ? -mark.Place.X : mark.Place.X];
            foreach (var column in columns)
            {
                if (mark.Count is { } count)
                    Counted(layout.Place(50 + column, mark.Place.Y), count);
                if (mark.Absent)
                    Open(layout.Place(50 + column, mark.Place.Y));
            }
        }
    }

    private void Counted((double X, double Y) at, int count)
    {
        _svg.Disc(at.X, at.Y, DiscLayout.Radius, "var(--pos)", "var(--ground)", .6);
        var text = count > 999 ? "…" : SvgWriter.Number(count);
        _svg.Words(
            at.X,
            at.Y + 2.6,
            text,
            text.Length switch
            {
                1 => 7.6,
                2 => 6.6,
                _ => 5,
            },
            "var(--ground)",
            "middle",
            true
        );
    }

    private void Open((double X, double Y) at) =>
        _svg.Disc(at.X, at.Y, DiscLayout.Radius - .5, "var(--ground)", "var(--neg)").Line(at.X - 2.3, at.Y, at.X + 2.3, at.Y, "var(--neg)", 1.2);

    // Something on the left of a place in the middle is marked off the midline.
    private static double Aside(Side? side, BodyViews view) =>
        side is null or Side.Bilateral ? 0
        : OnViewersLeft(side, view) ? -6
        : 6;

    private static bool OnViewersLeft(Side? side, BodyViews view) => side == (view == BodyViews.Front ? Side.Right : Side.Left);

    private void Use(string part, string? transform = null)
    {
        _svg.Open("use").With("href", "#" + id + part);
        if (transform is not null)
            _svg.With("transform", transform);
        _svg.Close();
    }
}
