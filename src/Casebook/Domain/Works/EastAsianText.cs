namespace Casebook.Domain.Works;

/// <summary>Writing without blanks between names: Chinese, Japanese, Korean.</summary>
internal static class EastAsianText
{
    /// <summary>Whether a letter is an ideograph, kana or Hangul.</summary>
    public static bool IsLetter(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or '々';

    /// <summary>Whether a text holds such a letter.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsLetter(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether a text is a name in such writing: two letters or more, perhaps with a blank or a middle dot.</summary>
    public static bool IsName(ReadOnlySpan<char> text, int maxLength)
    {
        if (text.Length < 2 || text.Length > maxLength)
            return false;
        foreach (var c in text)
        {
            if (!IsLetter(c) && c is not (' ' or '・' or '·'))
                return false;
        }
        return true;
    }
}
