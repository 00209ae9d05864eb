using System.Text;

namespace Casebook.Render.Outputs.Search;

/// <summary>
/// The documents of one token, as text: for each document the distance from the one before (five bits to a character, the highest first
/// to say that more follow), its weight of 0 to 63, and the section where the token weighs most.
/// </summary>
internal sealed class Postings
{
    /// <summary>The characters, in the order of their values; the alphabet of base64url.</summary>
    public const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>Largest weight, and largest number of a section.</summary>
    public const int Max = 63;

    private const int Bits = 5;
    private const int More = 1 << Bits;

    private readonly StringBuilder _text = new(8);
    private int _last = -1;

    /// <summary>Number of documents.</summary>
    public int Count { get; private set; }

    /// <summary>Number of characters.</summary>
    public int Length => _text.Length;

    /// <summary>Adds a document; documents come in ascending order.</summary>
    public void Add(int document, int weight, int section)
    {
        AppendNumber(document - _last - 1);
        _text.Append(Alphabet[weight]).Append(Alphabet[section]);
        _last = document;
        Count++;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void AppendNumber(int value)
    {
        if (value >= More)
            AppendHigh(value >> Bits);
        _text.Append(Alphabet[value & (More - 1)]);
    }

    private void AppendHigh(int value)
    {
        if (value >= More)
            AppendHigh(value >> Bits);
        _text.Append(Alphabet[More | (value & (More - 1))]);
    }
}
