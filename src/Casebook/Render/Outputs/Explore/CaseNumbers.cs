using System.Text;

namespace Casebook.Render.Outputs.Explore;

/// <summary>
/// Ascending numbers of cases as text: the distance of each from the one before, five bits to a character, the sixth saying that more follow.
/// The script reads them back (<c>explore-data.js</c>).
/// </summary>
internal static class CaseNumbers
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int Bits = 5;
    private const int More = 1 << Bits;

    /// <summary>The text of some numbers.</summary>
    public static string Encode(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        var last = -1;
        foreach (var number in numbers)
        {
            Append(text, number - last - 1, 0);
            last = number;
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, int value, int mark)
    {
        if (value >= More)
            Append(text, value >> Bits, More);
        text.Append(Alphabet[mark | (value & (More - 1))]);
    }
}
