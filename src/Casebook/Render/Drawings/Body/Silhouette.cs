using System.Collections.Immutable;
using System.Text;

namespace Casebook.Render.Drawings.Body;

/// <summary>The outline of the drawn body: one half by landmarks, rounded into a curve; the other half is its mirror image.</summary>
internal static class Silhouette
{
    /// <summary>Height of the figure.</summary>
    public const double Height = 252;

    // Distance from the midline, and height from above the crown; down the outside to the foot and up the inside of the leg. Anatomical position: thumbs outwards.
    private static readonly ImmutableArray<(double X, double Y)> Landmarks =
    [
        /* head */ (-.4, 4), (5.6, 5), (10, 9.6), (11.4, 16.4), (11.3, 19.4), (12.7, 20.2), (12.2, 24.6), (10.6, 25.4), (9, 31), (6.6, 34.6),
        /* neck, shoulder */ (6.3, 38.6), (8.6, 42), (17, 45.2), (24.4, 48), (28.6, 54.5),
        /* arm, outside */ (30.2, 66), (32.2, 80), (34.8, 92), (38.4, 102), (41.4, 114), (44, 124),
        /* thumb */ (47.2, 127.6), (50.6, 132.4), (52.6, 138), (50.8, 139), (48.8, 136.4),
        /* fingers */ (49.8, 142), (50.5, 150), (48.8, 153), (45.2, 153.2), (43, 150), (42.2, 141),
        /* arm, inside */ (41.2, 133), (39.6, 126), (36.4, 115), (32.4, 103), (29.4, 94), (26.2, 82), (23.4, 71), (21.2, 62),
        /* trunk */ (20.6, 69), (19, 80), (18, 91), (18.8, 101), (20.4, 112), (21.2, 122),
        /* leg, outside */ (20.8, 136), (19.2, 153), (16.8, 168), (15.8, 177), (16.2, 187), (17, 197), (15.2, 212), (12, 226), (12, 232),
        /* foot */ (14, 238.4), (16.2, 243.4), (14.6, 246.6), (9.4, 247.2), (5.8, 246), (5, 240.6),
        /* leg, inside */ (5.2, 233), (5, 226), (3.6, 210), (3.2, 198), (4.6, 187), (5, 177), (3.6, 164), (1.8, 146), (-.4, 127),
    ];

    /// <summary>Path of the half on the viewer's right; the midline is at x = 50.</summary>
    public static string HalfPath { get; } = Round(Landmarks);

    // A curve through all landmarks (Catmull-Rom), in steps from point to point to keep it short.
    private static string Round(ImmutableArray<(double X, double Y)> points)
    {
        var path = new StringBuilder($"M{SvgWriter.Number(50 + points[0].X)} {SvgWriter.Number(points[0].Y)}c");
        for (var i = 0; i + 1 < points.Length; i++)
        {
            var (before, from, to, after) = (points[Math.Max(0, i - 1)], points[i], points[i + 1], points[Math.Min(points.Length - 1, i + 2)]);
            Step((to.X - before.X) / 6, (to.Y - before.Y) / 6);
            Step(to.X - from.X - (after.X - from.X) / 6, to.Y - from.Y - (after.Y - from.Y) / 6);
            Step(to.X - from.X, to.Y - from.Y);
        }
        return path.ToString();

        void Step(double x, double y)
        {
            foreach (var value in (ReadOnlySpan<double>)[x, y])
            {
                if (value >= 0 && path[^1] != 'c') path.Append(' ');
                path.Append(SvgWriter.Number(Math.Round(value, 1)));
            }
        }
    }
}
