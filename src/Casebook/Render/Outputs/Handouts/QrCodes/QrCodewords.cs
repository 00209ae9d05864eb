using System.Text;

namespace Casebook.Render.Outputs.Handouts.QrCodes;

/// <summary>The codewords of a QR code: a text as bytes, with error correction (Reed and Solomon), in the order they are drawn.</summary>
internal static class QrCodewords
{
    private const int Primitive = 0x11D;
    private static readonly byte[] Padding = [0xEC, 0x11];
    private static readonly byte[] Powers = MakePowers();
    private static readonly int[] Logarithms = [.. Enumerable.Range(0, 256).Select(power => Math.Max(0, Array.IndexOf(Powers, (byte)power)))];

    /// <summary>The codewords of a text in a version that holds it.</summary>
    public static byte[] Of(byte[] text, int version)
    {
        var data = Data(text, version);
        var count = QrSize.BlocksOf(version);
        var correction = QrSize.CorrectionOf(version);
        var longer = data.Length % count;
        var blocks = new byte[count][];
        for (var (i, from) = (0, 0); i < count; i++)
        {
            var length = (data.Length / count) + (i >= count - longer ? 1 : 0);
            blocks[i] = data[from..(from + length)];
            from += length;
        }
        var divisor = Divisor(correction);
        var remainders = blocks.Select(block => Remainder(block, divisor)).ToArray();
        return [.. Interleaved(blocks), .. Interleaved(remainders)];
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Data(byte[] text, int version)
    {
        var bits = new List<bool>();
        Add(0b0100, 4);
        Add(text.Length, QrSize.LengthBits(version));
        foreach (var one in text)
            Add(one, 8);
        var room = 8 * QrSize.DataCodewords(version);
        Add(0, Math.Min(4, room - bits.Count));
        Add(0, (8 - (bits.Count % 8)) % 8);
        for (var i = 0; bits.Count < room; i++)
            Add(Padding[i % 2], 8);
        return [.. bits.Chunk(8).Select(eight => (byte)eight.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0)))];

        void Add(int value, int length)
        {
            for (var i = length - 1; i >= 0; i--)
                bits.Add(((value >> i) & 1) != 0);
        }
    }

    private static IEnumerable<byte> Interleaved(byte[][] blocks) =>
        Enumerable.Range(0, blocks.Max(block => block.Length)).SelectMany(i => blocks.Where(block => i < block.Length).Select(block => block[i]));

    private static byte[] Divisor(int degree)
    {
        var divisor = new byte[degree];
        divisor[^1] = 1;
        var root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
                divisor[j] = (byte)(Times(divisor[j], root) ^ (j + 1 < degree ? divisor[j + 1] : 0));
            root = Times(root, 2);
        }
        return divisor;
    }

    private static byte[] Remainder(byte[] block, byte[] divisor)
    {
        var remainder = new byte[divisor.Length];
        foreach (var one in block)
        {
            var factor = one ^ remainder[0];
            Array.Copy(remainder, 1, remainder, 0, remainder.Length - 1);
            remainder[^1] = 0;
            for (var i = 0; i < remainder.Length; i++)
                remainder[i] ^= (byte)Times(divisor[i], factor);
        }
        return remainder;
    }

    // In the field of 256 elements that the standard names: powers of 2 are added up.
    private static int Times(int x, int y) => x == 0 || y == 0 ? 0 : Powers[Logarithms[x] + Logarithms[y]];

    private static byte[] MakePowers()
    {
        var powers = new byte[2 * 255];
        for (var (i, power) = (0, 1); i < powers.Length; i++, power = (power << 1) ^ ((power >> 7) * Primitive))
            powers[i] = (byte)power;
        return powers;
    }
}
