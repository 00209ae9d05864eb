using System.Collections.Immutable;
using System.Text;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>The outline of the drawn body: one half by landmarks, rounded into a curve; the other half is its mirror image.</summary>
internal static class Silhouette
{
    /// <summary>Height of the figure.</summary>
    public const double Height = 252;

    // Distance from the midline, and height from above the crown; down the outside to the foot and up the inside of the leg. Anatomical position:
    // thumbs outwards.
    private static readonly ImmutableArray<(double X, double Y)> Landmarks =
    [
        /* head */(-.4, 3.2),
        (4.2, 4),
        (8, 7),
        (10.2, 11.8),
        (10.6, 16.4),
        (10.5, 18.6),
        (12, 18.6),
        (12, 22),
        (10.7, 25),
        (9.6, 25.2),
        (8.6, 29),
        (6.2, 33),
        /* neck */(5.9, 35.4),
        (6.2, 39),
        (9.6, 42.2),
        (16.4, 44.6),
        (23, 46.4),
        (27.8, 50),
        (30.2, 56),
        /* arm, outside */(31.2, 64),
        (32, 72),
        (33.2, 81),
        (35.4, 90),
        (38.2, 97.6),
        (40.6, 105),
        (42.8, 114),
        (44.6, 122.4),
        /* thumb */(47.2, 126.4),
        (50.2, 131),
        (52.4, 136.6),
        (51.4, 138.2),
        (49.6, 137),
        (47.9, 134.2),
        /* fingers */(48.9, 140),
        (50, 146.6),
        (49.9, 149.6),
        (48.6, 150.4),
        (47.5, 149.4),
        (47.2, 152.4),
        (45.8, 153.6),
        (44.6, 152.2),
        (44.2, 151.4),
        (43.6, 152.4),
        (42.2, 152),
        (41.6, 149.4),
        (41, 149.6),
        (39.6, 148.6),
        (38.9, 145.4),
        (39.1, 139.6),
        /* palm, arm in */(39.7, 133),
        (39.8, 127),
        (38.6, 121),
        (35.6, 112),
        (32.2, 104),
        (29.6, 97),
        (27, 88),
        (24.8, 79),
        (23.2, 70),
        (21.6, 61.4),
        /* trunk */(20.9, 68),
        (19.8, 76),
        (18, 86),
        (17.2, 93),
        (18.2, 101),
        (20.2, 109),
        (21.6, 118),
        (22, 127),
        /* leg, outside */(21.4, 139),
        (19.6, 153),
        (17.4, 166),
        (16.2, 175),
        (16.5, 182),
        (17.6, 191),
        (17.4, 200),
        (15.2, 211),
        (13, 222),
        (12.4, 229.6),
        (13.2, 234),
        /* foot */(15.4, 239.6),
        (18, 244.4),
        (18.2, 247),
        (15.4, 248.2),
        (10.6, 248.2),
        (7, 247.4),
        (6.4, 243),
        (7.2, 237),
        /* leg, inside */(7, 231.6),
        (6.2, 225),
        (4.4, 213),
        (3, 202),
        (3, 192),
        (4.4, 183),
        (4.8, 175),
        (3.8, 164),
        (2.4, 148),
        (.9, 134),
        (-.4, 126.6),
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
                // A minus is a separator itself.
                var number = SvgWriter.Number(Math.Round(value, 1));
                if (number[0] != '-' && path[^1] != 'c')
                    path.Append(' ');
                path.Append(number);
            }
        }
    }
}
