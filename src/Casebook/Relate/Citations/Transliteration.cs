using System.Text;

namespace Casebook.Relate.Citations;

/// <summary>Greek and Cyrillic letters in Latin ones, so that a key can be typed on any keyboard.</summary>
internal static class Transliteration
{
    private const string Greek = "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ";
    private const string Cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўћђјљњџ";

    private static readonly string[] GreekInLatin = "a a v g d e e z i i th i i i i k l m n x o o p r s s t y y y y f ch ps o o".Split(' ');

    private static readonly string[] CyrillicInLatin =
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g u c dj j lj nj dz".Split(' ');

    /// <summary>The text with those letters replaced; all others stay.</summary>
    public static string ToLatin(string text)
    {
        var latin = new StringBuilder(text.Length);
        // Two letters that are one sound.
        foreach (var c in text.Replace("ού", "ου", StringComparison.OrdinalIgnoreCase).Replace("ου", "ou", StringComparison.OrdinalIgnoreCase))
        {
            var lower = char.ToLowerInvariant(c);
            var greek = Greek.IndexOf(lower, StringComparison.Ordinal);
            var cyrillic = greek < 0 ? Cyrillic.IndexOf(lower, StringComparison.Ordinal) : -1;
            if (greek >= 0)
                latin.Append(GreekInLatin[greek]);
            else if (cyrillic >= 0)
                latin.Append(CyrillicInLatin[cyrillic].Trim('_'));
            else
                latin.Append(c);
        }
        return latin.ToString();
    }
}
