namespace Casebook.Render.Outputs.Handouts.QrCodes;

/// <summary>The modules of a QR code as bits, in rows and in columns alike: masks and rules look at a whole line at once.</summary>
/// <param name="side">Modules along a side, 128 at most.</param>
internal sealed class QrGrid(int side)
{
    private readonly UInt128[] _rows = new UInt128[side];
    private readonly UInt128[] _columns = new UInt128[side];

    /// <summary>Modules along a side.</summary>
    public int Side => side;

    /// <summary>The rows from above; the lowest bit is the module on the left.</summary>
    public ReadOnlySpan<UInt128> Rows => _rows;

    /// <summary>The columns from the left; the lowest bit is the module above.</summary>
    public ReadOnlySpan<UInt128> Columns => _columns;

    /// <summary>A module.</summary>
    public bool this[int x, int y]
    {
        get => ((_rows[y] >> x) & UInt128.One) != UInt128.Zero;
        set
        {
            (_rows[y], _columns[x]) = value
                ? (_rows[y] | (UInt128.One << x), _columns[x] | (UInt128.One << y))
                : (_rows[y] & ~(UInt128.One << x), _columns[x] & ~(UInt128.One << y));
        }
    }

    /// <summary>Turns the modules of a mask round, but those that are fixed.</summary>
    public void Turn(int mask, QrGrid isFixed)
    {
        for (var i = 0; i < side; i++)
        {
            _rows[i] ^= QrMask.Row(mask, i, side) & ~isFixed._rows[i];
            _columns[i] ^= QrMask.Column(mask, i, side) & ~isFixed._columns[i];
        }
    }
}
