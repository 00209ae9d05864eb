using System.Globalization;

namespace Casebook.Domain;

/// <summary>Compares texts of which one may have letters with accents in two characters, the letter and its accent.</summary>
internal static class SameSpelling
{
    /// <summary>Whether two texts are the same but for that.</summary>
    public static bool Of(string one, string other)
    {
        int i = 0,
            j = 0;
        for (; i < one.Length && j < other.Length; i++, j++)
        {
            var (mark, otherMark) = (IsMark(one, i + 1), IsMark(other, j + 1));
            if (one[i] != other[j] && !(mark && !otherMark && IsAccented(other[j], one[i])) && !(otherMark && !mark && IsAccented(one[i], other[j])))
                return false;
            if (one[i] == other[j] && mark != otherMark)
                return false;
            if (mark)
                i++;
            if (otherMark)
                j++;
        }
        return i == one.Length && j == other.Length;
    }

    private static bool IsMark(string text, int at) =>
        at < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;

    private static bool IsAccented(char accented, char plain) =>
        FoldedText.Key(accented.ToString()) == FoldedText.Key(plain.ToString()) && char.IsUpper(accented) == char.IsUpper(plain);
}
