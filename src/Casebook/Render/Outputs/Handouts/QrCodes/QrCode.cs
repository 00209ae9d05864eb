namespace Casebook.Render.Outputs.Handouts.QrCodes;

/// <summary>A QR code (ISO/IEC 18004, bytes, level M): the modules of a text.</summary>
internal sealed class QrCode
{
    private const int FormatOfLevelM = 0;

    private readonly QrGrid _isDark;
    private readonly QrGrid _isFixed;
    private readonly int _version;

    private QrCode(int version)
    {
        _version = version;
        Side = QrSize.Side(version);
        _isDark = new QrGrid(Side);
        _isFixed = new QrGrid(Side);
    }

    /// <summary>Modules along a side.</summary>
    public int Side { get; }

    /// <summary>Whether a module is dark.</summary>
    public bool this[int x, int y] => _isDark[x, y];

    /// <summary>The code of a text; null when the text is too long for one.</summary>
    public static QrCode? Of(string text)
    {
        var bytes = QrCodewords.Bytes(text);
        if (QrSize.VersionFor(bytes.Length) is not { } version)
            return null;
        var code = new QrCode(version);
        code.DrawFixed();
        code.DrawData(QrCodewords.Of(bytes, version));
        var best = Enumerable.Range(0, QrMask.Count).MinBy(code.PenaltyOf);
        code.Mask(best);
        code.DrawFormat(best);
        return code;
    }

    private int PenaltyOf(int mask)
    {
        Mask(mask);
        DrawFormat(mask);
        var points = QrMask.Penalty(_isDark);
        Mask(mask);
        return points;
    }

    private void Mask(int mask) => _isDark.Turn(mask, _isFixed);

    private void Fix(int x, int y, bool dark) => (_isDark[x, y], _isFixed[x, y]) = (dark, true);

    private void DrawFixed()
    {
        for (var i = 0; i < Side; i++)
        {
            Fix(6, i, i % 2 == 0);
            Fix(i, 6, i % 2 == 0);
        }
        DrawCorner(3, 3);
        DrawCorner(Side - 4, 3);
        DrawCorner(3, Side - 4);
        var places = QrSize.Alignments(_version);
        foreach (var y in places)
        {
            foreach (var x in places)
            {
                var isCorner = (x == 6 && (y == 6 || y == Side - 7)) || (x == Side - 7 && y == 6);
                if (!isCorner)
                    DrawRings(x, y, 2, ring => ring != 1);
            }
        }
        DrawFormat(0);
        DrawVersion();
    }

    private void DrawCorner(int middleX, int middleY) => DrawRings(middleX, middleY, 4, ring => ring is not 2 and not 4);

    private void DrawRings(int middleX, int middleY, int reach, Func<int, bool> isDark)
    {
        for (var dy = -reach; dy <= reach; dy++)
        {
            for (var dx = -reach; dx <= reach; dx++)
            {
                var (x, y) = (middleX + dx, middleY + dy);
                if (x >= 0 && x < Side && y >= 0 && y < Side)
                    Fix(x, y, isDark(Math.Max(Math.Abs(dx), Math.Abs(dy))));
            }
        }
    }

    // Level and mask, twice, with the standard's own error correction.
    private void DrawFormat(int mask)
    {
        var data = (FormatOfLevelM << 3) | mask;
        var bits = ((data << 10) | Remainder(data, 10, 0x537)) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var dark = ((bits >> i) & 1) != 0;
            if (i < 6)
                Fix(8, i, dark);
            else if (i < 8)
                Fix(8, i + 1, dark);
            else if (i == 8)
                Fix(7, 8, dark);
            else
                Fix(14 - i, 8, dark);
            if (i < 8)
                Fix(Side - 1 - i, 8, dark);
            else
                Fix(8, Side - 15 + i, dark);
        }
        Fix(8, Side - 8, true);
    }

    private void DrawVersion()
    {
        if (_version < 7)
            return;
        var bits = (_version << 12) | Remainder(_version, 12, 0x1F25);
        for (var i = 0; i < 18; i++)
        {
            var dark = ((bits >> i) & 1) != 0;
            Fix(Side - 11 + (i % 3), i / 3, dark);
            Fix(i / 3, Side - 11 + (i % 3), dark);
        }
    }

    private static int Remainder(int data, int bits, int divisor)
    {
        var remainder = data;
        for (var i = 0; i < bits; i++)
            remainder = (remainder << 1) ^ ((remainder >> (bits - 1)) * divisor);
        return remainder;
    }

    // In columns of two from the right, up and down in turn, over what is still free.
    private void DrawData(byte[] codewords)
    {
        var i = 0;
        for (var right = Side - 1; right >= 1; right -= 2)
        {
            if (right == 6)
                right = 5;
            for (var step = 0; step < Side; step++)
            {
                for (var j = 0; j < 2; j++)
                {
                    var x = right - j;
                    var y = ((right + 1) & 2) == 0 ? Side - 1 - step : step;
                    if (_isFixed[x, y] || i >= codewords.Length * 8)
                        continue;
                    _isDark[x, y] = ((codewords[i >> 3] >> (7 - (i & 7))) & 1) != 0;
                    i++;
                }
            }
        }
    }
}
