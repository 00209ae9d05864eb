namespace Casebook.Render.Outputs.Handouts.QrCodes;

/// <summary>The eight masks of a QR code, and how badly a masked code would read.</summary>
internal static class QrMask
{
    /// <summary>How many there are.</summary>
    public const int Count = 8;

    // Every mask repeats after twelve columns and after twelve rows.
    private const int Period = 12;

    private static readonly bool[][] Turned =
    [
        .. Enumerable.Range(0, Count).Select(mask => Enumerable.Range(0, Period * Period).Select(i => Rule(mask, i % Period, i / Period)).ToArray()),
    ];

    /// <summary>Whether a mask turns a module round.</summary>
    public static bool Turns(int mask, int x, int y) => Turned[mask][(y % Period * Period) + (x % Period)];

    /// <summary>Points against a code: long runs, blocks, what looks like a corner, too much of one colour.</summary>
    /// <param name="dark">Its modules, row by row.</param>
    /// <param name="side">Modules along a side.</param>
    public static int Penalty(ReadOnlySpan<bool> dark, int side)
    {
        var points = 0;
        for (var i = 0; i < side; i++)
            points += OfLine(dark, i * side, 1, side) + OfLine(dark, i, side, side);
        for (var y = 0; y + 1 < side; y++)
        {
            var row = dark.Slice(y * side, side);
            var below = dark.Slice((y + 1) * side, side);
            for (var x = 0; x + 1 < side; x++)
            {
                if (row[x] == row[x + 1] && row[x] == below[x] && row[x] == below[x + 1])
                    points += 3;
            }
        }
        return points + (Math.Abs((dark.Count(true) * 20) - (side * side * 10)) / (side * side) * 10);
    }

    private static int OfLine(ReadOnlySpan<bool> dark, int start, int step, int side)
    {
        var points = 0;
        var run = 0;
        var last = 0;
        var before = false;
        for (var i = 0; i < side; i++)
        {
            var now = dark[start + (i * step)];
            run = i > 0 && now == before ? run + 1 : 1;
            before = now;
            if (run == 5)
                points += 3;
            else if (run > 5)
                points++;
            // The last eleven modules: 1011101 with four light ones on one side.
            last = ((last << 1) | (now ? 1 : 0)) & 0x7FF;
            if (i >= 10 && last is 0b10111010000 or 0b00001011101)
                points += 40;
        }
        return points;
    }

    private static bool Rule(int mask, int x, int y) =>
        mask switch
        {
            0 => (x + y) % 2 == 0,
            1 => y % 2 == 0,
            2 => x % 3 == 0,
            3 => (x + y) % 3 == 0,
            4 => ((x / 3) + (y / 2)) % 2 == 0,
            5 => (x * y % 2) + (x * y % 3) == 0,
            6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
            _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
        };
}
