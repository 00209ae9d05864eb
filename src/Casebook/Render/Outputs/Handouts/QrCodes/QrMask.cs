namespace Casebook.Render.Outputs.Handouts.QrCodes;

/// <summary>The eight masks of a QR code, and how badly a masked code would read.</summary>
internal static class QrMask
{
    /// <summary>How many there are.</summary>
    public const int Count = 8;

    // Every mask repeats after twelve columns and after twelve rows.
    private const int Period = 12;

    private static readonly UInt128[][] Rows = Lines((mask, along, across) => Rule(mask, along, across));
    private static readonly UInt128[][] Columns = Lines((mask, along, across) => Rule(mask, across, along));

    /// <summary>The modules of a row that a mask turns round; the lowest bit is on the left.</summary>
    public static UInt128 Row(int mask, int y, int side) => Rows[mask][y % Period] & AllOf(side);

    /// <summary>The modules of a column that a mask turns round; the lowest bit is above.</summary>
    public static UInt128 Column(int mask, int x, int side) => Columns[mask][x % Period] & AllOf(side);

    /// <summary>Points against a code: long runs, blocks, what looks like a corner, too much of one colour.</summary>
    public static int Penalty(QrGrid code)
    {
        var (points, dark) = (0, 0);
        for (var i = 0; i < code.Side; i++)
        {
            points += OfLine(code.Rows[i], code.Side) + OfLine(code.Columns[i], code.Side);
            dark += Ones(code.Rows[i]);
        }
        for (var y = 0; y + 1 < code.Side; y++)
        {
            // Where a module is like the one below it, and so is the next, and both are alike.
            var below = ~(code.Rows[y] ^ code.Rows[y + 1]);
            points += 3 * Ones(below & (below >> 1) & Alike(code.Rows[y], code.Side));
        }
        var modules = code.Side * code.Side;
        return points + (Math.Abs((dark * 20) - (modules * 10)) / modules * 10);
    }

    private static int OfLine(UInt128 line, int side)
    {
        // A run of n, five at least, begins n - 4 stretches of five that are alike and costs n - 2.
        var alike = Alike(line, side);
        var pairs = alike & (alike >> 1);
        var fives = pairs & (pairs >> 2);
        var points = Ones(fives) + (2 * Ones(fives & ~(fives << 1)));
        // Eleven modules, 1011101 with four light ones on one side.
        var light = ~line & AllOf(side);
        var corner = line & (light >> 1) & (line >> 2) & (line >> 3) & (line >> 4) & (light >> 5) & (line >> 6);
        var space = light & (light >> 1) & (light >> 2) & (light >> 3);
        return points + (40 * (Ones(corner & (space >> 7)) + Ones(space & (corner >> 4))));
    }

    // Where a module is like the next one of its line.
    private static UInt128 Alike(UInt128 line, int side) => ~(line ^ (line >> 1)) & AllOf(side - 1);

    private static UInt128 AllOf(int length) => (UInt128.One << length) - UInt128.One;

    private static int Ones(UInt128 bits) => (int)UInt128.PopCount(bits);

    private static UInt128[][] Lines(Func<int, int, int, bool> turns) =>
        [
            .. Enumerable
                .Range(0, Count)
                .Select(mask => Enumerable.Range(0, Period).Select(across => Line(along => turns(mask, along, across))).ToArray()),
        ];

    private static UInt128 Line(Func<int, bool> isSet)
    {
        var line = UInt128.Zero;
        for (var i = 0; i < 128; i++)
            line |= isSet(i % Period) ? UInt128.One << i : UInt128.Zero;
        return line;
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
