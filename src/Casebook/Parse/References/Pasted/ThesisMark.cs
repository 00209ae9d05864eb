namespace Casebook.Parse.References.Pasted;

/// <summary>The words behind a title that say it is a thesis: <c>[master's thesis]</c>, <c>[Doctoral dissertation, University of Oslo]</c>.</summary>
/// <param name="Title">The title without them.</param>
/// <param name="Genre">What kind of thesis; empty for a dissertation, which a thesis is called when nothing more is said.</param>
/// <param name="School">The university that stands in the brackets; empty when none does.</param>
internal readonly record struct ThesisMark(string Title, string Genre, string School)
{
    private static readonly string[] Words = ["thesis", "dissertation", "thèse", "tesis", "tese", "tesi di", "tezi"];
    private const int MaxWords = 80;

    /// <summary>
    /// Parts title, kind and school that stand in sentences of their own: <c>Title [PhD thesis]. University of Oxford. Archive</c>,
    /// <c>Title. Doktora Tezi, Hacettepe Üniversitesi</c>; null when none says that it is a thesis.
    /// </summary>
    public static ThesisMark? InSentences(string text)
    {
        for (var stop = text.IndexOf(". ", StringComparison.Ordinal); stop > 0; stop = text.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            if (Take(text[..stop]) is { School: "" } marked)
                return marked with { School = FirstSentence(text[(stop + 2)..]) };
            var kind = text[(stop + 2)..];
            var comma = kind.IndexOf(", ", StringComparison.Ordinal);
            if (comma is > 0 and < MaxWords && Array.Exists(Words, word => kind.AsSpan(0, comma).Contains(word, StringComparison.OrdinalIgnoreCase)))
                return new ThesisMark(text[..stop], kind[..comma], kind[(comma + 2)..].TrimEnd('.', ' '));
        }
        return null;
    }

    private static string FirstSentence(string text) =>
        text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..end] : text.TrimEnd('.', ' ');

    /// <summary>Takes the words off a title; null when it has none.</summary>
    public static ThesisMark? Take(string title)
    {
        var open =
            title.Length == 0
                ? -1
                : title[^1] switch
                {
                    ']' => title.LastIndexOf(" [", StringComparison.Ordinal),
                    ')' => title.LastIndexOf(" (", StringComparison.Ordinal),
                    _ => -1,
                };
        if (open <= 0)
            return null;
        var words = title[(open + 2)..^1];
        if (!words.Contains("thesis", StringComparison.OrdinalIgnoreCase) && !words.Contains("dissertation", StringComparison.OrdinalIgnoreCase))
            return null;
        var comma = words.IndexOf(", ", StringComparison.Ordinal);
        var kind = comma < 0 ? words : words[..comma];
        return new ThesisMark(title[..open], kind == "dissertation" ? "" : kind, comma < 0 ? "" : words[(comma + 2)..]);
    }
}
