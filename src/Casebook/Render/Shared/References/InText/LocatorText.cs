namespace Casebook.Render.Shared.References.InText;

/// <summary>Places within a work, as styles print them.</summary>
internal static class LocatorText
{
    /// <summary><c>p203</c>, <c>pp203-205</c>, <c>chap 2</c>: as NLM and AMA print it behind a number.</summary>
    public static string Tight(InTextItem item) =>
        item.LocatorLabel is "" or "page" ? $"{(IsSeveral(item.Locator) ? "pp" : "p")}{item.Locator}" : $"{Short(item).TrimEnd('.')} {item.Locator}";

    /// <summary><c>p. 203</c>, <c>pp. 203–205</c>, <c>chap. 2</c>: as APA prints it behind the year.</summary>
    public static string Spaced(InTextItem item) => $"{Short(item)} {item.Locator.Replace('-', '–')}";

    /// <summary><c>203</c>, <c>203–205</c>, <c>chap. 2</c>: as Chicago prints it behind the year.</summary>
    public static string Bare(InTextItem item) => item.LocatorLabel is "" or "page" ? item.Locator.Replace('-', '–') : Spaced(item);

    private static string Short(InTextItem item) =>
        (item.LocatorLabel, IsSeveral(item.Locator)) switch
        {
            ("" or "page", false) => "p.",
            ("" or "page", true) => "pp.",
            ("chapter", false) => "chap.",
            ("chapter", true) => "chaps.",
            ("figure", false) => "fig.",
            ("figure", true) => "figs.",
            ("section", false) => "sec.",
            ("section", true) => "secs.",
            ("paragraph", false) => "para.",
            ("paragraph", true) => "paras.",
            ("volume", false) => "vol.",
            ("volume", true) => "vols.",
            ("column", _) => "col.",
            ("number", _) => "no.",
            ("part", _) => "pt.",
            var (label, _) => label,
        };

    private static bool IsSeveral(string locator) => locator.AsSpan().ContainsAny("-–,&") || locator.Contains(" and ", StringComparison.Ordinal);
}
