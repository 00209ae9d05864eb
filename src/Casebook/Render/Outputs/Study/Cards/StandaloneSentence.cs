using System.Text.RegularExpressions;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>Whether a learning point can be completed by somebody who reads it without its case. The words are English.</summary>
internal static partial class StandaloneSentence
{
    /// <summary>Whether it is one sentence that points at nothing outside it.</summary>
    public static bool Is(string text) => !SentenceEnd().IsMatch(text.TrimEnd()) && !PointsOutside().IsMatch(text);

    [GeneratedRegex(@"[.?!]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\b(he|she|it|its|him|his|hers?|they|them|their|theirs|this|these|those|here|there|both|such|former|latter|the (same|other|others|report|"
            + @"authors?|case|patient))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PointsOutside();
}
