namespace Casebook.Render.Outputs.Handouts.QrCodes;

/// <summary>How much a QR code of a version holds at error correction level M (ISO/IEC 18004, tables 7 and 9).</summary>
internal static class QrSize
{
    /// <summary>The largest version drawn here: 77 modules, more than paper of this size can carry well.</summary>
    public const int Largest = 15;

    private static readonly int[] CorrectionPerBlock = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24];
    private static readonly int[] Blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10];

    /// <summary>The smallest version that holds some bytes; null when none does.</summary>
    public static int? VersionFor(int bytes)
    {
        for (var version = 1; version <= Largest; version++)
        {
            if (4 + LengthBits(version) + (8 * bytes) <= 8 * DataCodewords(version))
                return version;
        }
        return null;
    }

    /// <summary>Modules along a side.</summary>
    public static int Side(int version) => (4 * version) + 17;

    /// <summary>Bits that say how many bytes follow.</summary>
    public static int LengthBits(int version) => version < 10 ? 8 : 16;

    /// <summary>Blocks the data are cut into.</summary>
    public static int BlocksOf(int version) => Blocks[version - 1];

    /// <summary>Codewords of error correction in each block.</summary>
    public static int CorrectionOf(int version) => CorrectionPerBlock[version - 1];

    /// <summary>All codewords.</summary>
    public static int Codewords(int version)
    {
        var modules = (((16 * version) + 128) * version) + 64;
        if (version < 2)
            return modules / 8;
        var alignments = (version / 7) + 2;
        modules -= (((25 * alignments) - 10) * alignments) - 55;
        return (version < 7 ? modules : modules - 36) / 8;
    }

    /// <summary>Codewords left for data.</summary>
    public static int DataCodewords(int version) => Codewords(version) - (BlocksOf(version) * CorrectionOf(version));

    /// <summary>Rows and columns where alignment patterns have their middle.</summary>
    public static int[] Alignments(int version)
    {
        if (version == 1)
            return [];
        var count = (version / 7) + 2;
        var step = ((version * 8) + (count * 3) + 5) / ((count * 4) - 4) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(i => Side(version) - 7 - (step * (count - 2 - i)))];
    }
}
