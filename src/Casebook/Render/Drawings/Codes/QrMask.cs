namespace Casebook.Render.Drawings.Codes;

/// <summary>The eight masks of a QR code, and how badly a masked code would read.</summary>
internal static class QrMask
{
    /// <summary>How many there are.</summary>
    public const int Count = 8;

    /// <summary>Whether a mask turns a module round.</summary>
    public static bool Turns(int mask, int x, int y) => mask switch
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

    /// <summary>Points against a code: long runs, blocks, what looks like a corner, too much of one colour.</summary>
    public static int Penalty(bool[,] dark)
    {
        var side = dark.GetLength(0);
        var points = 0;
        for (var i = 0; i < side; i++)
        {
            var line = i;
            points += OfLine(side, j => dark[j, line]) + OfLine(side, j => dark[line, j]);
        }
        var darkCount = 0;
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                if (dark[x, y]) darkCount++;
                if (x + 1 < side && y + 1 < side && dark[x, y] == dark[x + 1, y] && dark[x, y] == dark[x, y + 1] && dark[x, y] == dark[x + 1, y + 1]) points += 3;
            }
        }
        return points + (Math.Abs((darkCount * 20) - (side * side * 10)) / (side * side) * 10);
    }

    private static int OfLine(int side, Func<int, bool> dark)
    {
        var points = 0;
        var run = 0;
        var last = 0;
        for (var i = 0; i < side; i++)
        {
            run = i > 0 && dark(i) == dark(i - 1) ? run + 1 : 1;
            if (run == 5) points += 3;
            else if (run > 5) points++;
            // The last eleven modules: 1011101 with four light ones on one side.
            last = ((last << 1) | (dark(i) ? 1 : 0)) & 0x7FF;
            if (i >= 10 && last is 0b10111010000 or 0b00001011101) points += 40;
        }
        return points;
    }
}
