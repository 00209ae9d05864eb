using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Casebook.Domain.Negation;

/// <summary>One word of a name, or a mark that may stand for one.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Key">The word folded (<see cref="FoldedText.Key"/>); a mark is <c>-</c>, <c>+</c>, <c>∅</c>, <c>-ve</c> or <c>+ve</c>.</param>
/// <param name="AfterMark">Whether a comma, colon, bracket or other mark stands between it and the word before.</param>
internal readonly record struct NameWord(int Start, int End, string Key, bool AfterMark)
{
    // French and Italian glue these to the next word.
    private static readonly FrozenSet<string> Elisions = FrozenSet.Create(
        StringComparer.Ordinal,
        "d",
        "l",
        "n",
        "s",
        "j",
        "m",
        "c",
        "qu",
        "un",
        "dell",
        "dall",
        "nell",
        "nessun"
    );

    /// <summary>The words of a text in their order.</summary>
    public static ImmutableArray<NameWord> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<NameWord>();
        var afterMark = false;
        for (var at = 0; at < text.Length;)
        {
            var length = LengthAt(text, at, out var key);
            if (length == 0)
            {
                afterMark |= !char.IsWhiteSpace(text[at]);
                at++;
                continue;
            }
            words.Add(new NameWord(at, at + length, key, afterMark && words.Count > 0));
            afterMark = false;
            at += length;
        }
        return words.DrainToImmutable();
    }

    private static int LengthAt(string text, int at, out string key)
    {
        key = "";
        var c = text[at];
        if (IsDash(c) || c == '+')
            return MarkAt(text, at, out key);
        if (c is '∅' or '✗' or '✘' or '✕' or '❌' or '➖' or '⊖' or '¬')
        {
            key = "∅";
            return 1;
        }
        if (!IsLetter(c))
            return 0;
        var end = at + 1;
        while (end < text.Length)
        {
            if (IsLetter(text[end]))
                end++;
            else if (end + 1 < text.Length && IsLetter(text[end + 1]) && IsJoint(text[end]))
            {
                end++;
                if (text[end - 1] is '\'' or '’' && Elisions.Contains(FoldedText.Key(text[at..(end - 1)])))
                    break;
            }
            else
                break;
        }
        key = text.AsSpan(at, end - at) is "Ø" or "ø" ? "∅" : FoldedText.Key(text[at..end]);
        return end - at;
    }

    // A sign stands for a word at the end of a text, in brackets, or as -ve and +ve.
    private static int MarkAt(string text, int at, out string key)
    {
        key = "";
        var end = at;
        while (end < text.Length && (text[end] == '+' || IsDash(text[end])))
            end++;
        var sign = text[at] == '+' ? "+" : "-";
        if (end == at + 1 && text.AsSpan(end) is ['v' or 'V', 'e' or 'E', ..] && (end + 2 == text.Length || !IsLetter(text[end + 2])))
        {
            key = sign + "ve";
            return 3;
        }
        var next = end;
        while (next < text.Length && text[next] is ' ' or '.' or ')' or ']')
            next++;
        if (next < text.Length && !(at > 0 && text[at - 1] is '(' or '[' && end < text.Length && text[end] is ')' or ']'))
            return 0;
        // A hyphen right behind a word may only be a slip.
        key = at > 0 && at + 1 == end && sign == "-" && IsLetter(text[at - 1]) && text[at] is '-' && end < text.Length ? "" : sign;
        return key.Length == 0 ? 0 : end - at;
    }

    private static bool IsDash(char c) => c is '-' or '−' or '–' or '—';

    private static bool IsJoint(char c) => c is '-' or '‐' or '‑' or '\'' or '’' or '.' or '\u00AD';

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
