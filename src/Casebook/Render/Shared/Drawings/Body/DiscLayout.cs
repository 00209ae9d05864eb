namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>Finds room for discs so that none covers another.</summary>
internal sealed class DiscLayout
{
    public const double Radius = 5;

    private const double MinDistance = 2 * Radius + .6;

    // Where a disc goes when its own place is taken: the nearest free point of these.
    private static readonly (double X, double Y)[] Steps =
    [
        .. from ring in Enumerable.Range(0, 60)
        from turn in Enumerable.Range(0, ring == 0 ? 1 : 12)
        select (ring * 3.5 * Math.Cos(turn * Math.PI / 6), ring * 3.5 * Math.Sin(turn * Math.PI / 6)),
    ];

    private readonly List<(double X, double Y)> _taken = [];

    /// <summary>A free point at or near a wanted one; it stays taken.</summary>
    public (double X, double Y) Place(double x, double y)
    {
        foreach (var (dx, dy) in Steps)
        {
            var point = (X: x + dx, Y: y + dy);
            if (_taken.Exists(taken => Math.Pow(taken.X - point.X, 2) + Math.Pow(taken.Y - point.Y, 2) < MinDistance * MinDistance))
                continue;
            _taken.Add(point);
            return point;
        }
        return (x, y);
    }
}
