namespace Casebook.Parse.Markdown.Syntax;

/// <summary>The words that say what a locator counts, in all their forms.</summary>
internal static class LocatorLabels
{
    private static readonly Dictionary<string, string> Labels = Build(
        "appendix appendices app apps",
        "book books bk bks",
        "case cases",
        "chapter chapters chap chaps ch chs",
        "column columns col cols",
        "equation equations eq eqs",
        "figure figures fig figs",
        "folio folios fol fols",
        "issue issues",
        "line lines l ll",
        "note notes n nn",
        "number numbers no nos",
        "opus opera op opp",
        "page pages p pp pg pgs",
        "paragraph paragraphs par pars para paras ¶ ¶¶",
        "part parts pt pts",
        "patient patients",
        "section sections sec secs sect sects § §§",
        "supplement supplements suppl suppls",
        "table tables tab tabs tbl",
        "verse verses v vv",
        "video videos",
        "volume volumes vol vols"
    );

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByWord = Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] SubVerbo = ["sub verbo", "sub verbis", "s.v.", "s.vv.", "s. v."];

    /// <summary>The label at the start of a text, in the singular, and how long it is with its full stop; an empty label when there is
    /// none.</summary>
    public static (string Label, int Length) Match(string text)
    {
        foreach (var form in SubVerbo)
        {
            if (text.StartsWith(form, StringComparison.OrdinalIgnoreCase))
                return ("sub verbo", form.Length);
        }
        var end = 0;
        if (text.Length > 0 && text[0] is '§' or '¶')
            while (end < text.Length && text[end] == text[0])
                end++;
        else
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
        if (end == 0 || !ByWord.TryGetValue(text.AsSpan(0, end), out var label))
            return ("", 0);
        // A word goes on after these: "p-value", "l'autre".
        if (end < text.Length && text[end] is '-' or '\'' or '’' or '_')
            return ("", 0);
        return (label, end < text.Length && text[end] == '.' ? end + 1 : end);
    }

    private static Dictionary<string, string> Build(params ReadOnlySpan<string> families)
    {
        var labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var family in families)
        {
            var forms = family.Split(' ');
            foreach (var form in forms)
                labels[form] = forms[0];
        }
        return labels;
    }
}
