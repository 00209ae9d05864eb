using System.Text;

namespace Casebook.Parse.References.Formats.BibTeX;

/// <summary>Raised and lowered text of LaTeX as characters of their own: <c>H$_2$O</c> is H₂O, <c>$^{18}$F</c> is ¹⁸F.</summary>
internal static class RaisedText
{
    private const string Plain = "0123456789+-=()n";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";

    /// <summary>Takes the mark at an offset and what it raises or lowers; the offset behind it. Letters that have no such form stay as they are.</summary>
    public static int Take(string latex, int at, StringBuilder text)
    {
        var isLowered = latex[at] == '_';
        if (at + 1 < latex.Length && latex[at + 1] == '{')
            return TakeGroup(latex, at + 1, isLowered, text);
        if (at + 1 >= latex.Length || latex[at + 1] is '\\' or '$')
            return at + 1;
        text.Append(FormOf(latex[at + 1], isLowered));
        return at + 2;
    }

    /// <summary>Takes a group in braces; the offset behind it.</summary>
    public static int TakeGroup(string latex, int open, bool isLowered, StringBuilder text)
    {
        var close = latex.IndexOf('}', open);
        if (close < 0)
            return open + 1;
        var inside = LatexText.Decode(latex[(open + 1)..close]);
        foreach (var c in inside)
            text.Append(FormOf(c, isLowered));
        return close + 1;
    }

    /// <summary><c>\ifmmode …\else …\fi</c> says a letter twice: what stands behind <c>\else</c> is for running text.</summary>
    public static string WithoutConditions(string latex)
    {
        for (
            var start = latex.IndexOf("\\ifmmode", StringComparison.Ordinal);
            start >= 0;
            start = latex.IndexOf("\\ifmmode", start, StringComparison.Ordinal)
        )
        {
            var other = latex.IndexOf("\\else", start, StringComparison.Ordinal);
            var end = other < 0 ? -1 : latex.IndexOf("\\fi", other, StringComparison.Ordinal);
            if (end < 0)
                break;
            var behind = end + 3;
            if (behind < latex.Length - 1 && latex[behind] == '{' && latex[behind + 1] == '}')
                behind += 2;
            latex = $"{latex[..start]}{{{latex[(other + 5)..end]}}}{latex[behind..]}";
        }
        return latex;
    }

    private static char FormOf(char c, bool isLowered) =>
        Plain.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (isLowered ? Lowered : Raised)[at] : c;
}
