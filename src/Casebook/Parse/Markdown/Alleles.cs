using Markdig.Syntax.Inlines;

namespace Casebook.Parse.Markdown;

/// <summary>Tells stars that belong to names from stars that set words in italics: <c>HLA-DRB1*04:01 and HLA-DQB1*03:01</c>.</summary>
internal static class Alleles
{
    /// <summary>Whether stars stand within words at both ends, with a digit behind the first or spaces between them.</summary>
    public static bool IsOne(EmphasisInline emphasis, Reading reading)
    {
        if (emphasis is not { DelimiterChar: '*', DelimiterCount: 1 })
            return false;
        var (text, span) = (reading.Text, reading.SpanOf(emphasis));
        if (span.Start == 0 || span.End >= text.Length || span.Length < 3)
            return false;
        return char.IsLetterOrDigit(text[span.Start - 1])
            && char.IsLetterOrDigit(text[span.End])
            && (char.IsDigit(text[span.Start + 1]) || text.AsSpan(span.Start, span.Length).ContainsAny(' ', '\n'));
    }
}
