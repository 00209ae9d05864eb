namespace Casebook.Render.Shared.References.InText;

/// <summary>What author-date styles do differently in running text.</summary>
/// <param name="And">Between two names.</param>
/// <param name="Last">Before the last of three and more names.</param>
/// <param name="MaxNames">So many names are all given; of more only the first.</param>
/// <param name="BeforeYear">Between names and year.</param>
/// <param name="NamesPages">Whether a page is called one: <c>p. 203</c>.</param>
/// <param name="NoDate">In the place of a year that is not known.</param>
/// <param name="InPress">In the place of the year of what is yet to appear.</param>
internal sealed record AuthorDateRules(string And, string Last, int MaxNames, string BeforeYear, bool NamesPages, string NoDate, string InPress)
{
    /// <summary>APA 7, 8.11 to 8.17: <c>(Boulman &amp; Rosner, 2005, p. 203)</c>.</summary>
    public static AuthorDateRules Apa { get; } = new(" & ", ", & ", 2, ", ", true, "n.d.", "in press");

    /// <summary>Cite Them Right: <c>(Boulman and Rosner, 2005, p. 203)</c>; three names are given.</summary>
    public static AuthorDateRules Harvard { get; } = new(" and ", " and ", 3, ", ", true, "no date", "in press");

    /// <summary>The Chicago Manual of Style: <c>(Boulman and Rosner 2005, 203)</c>; three names are given.</summary>
    public static AuthorDateRules Chicago { get; } = new(" and ", ", and ", 3, " ", false, "n.d.", "forthcoming");
}
