namespace Casebook.Parse.References.Pasted;

/// <summary>The words behind a title that say it is a thesis: <c>[master's thesis]</c>, <c>[Doctoral dissertation, University of Oslo]</c>.</summary>
/// <param name="Title">The title without them.</param>
/// <param name="Genre">What kind of thesis; empty for a dissertation, which a thesis is called when nothing more is said.</param>
/// <param name="School">The university that stands in the brackets; empty when none does.</param>
internal readonly record struct ThesisMark(string Title, string Genre, string School)
{
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
