namespace Casebook.Render.Shared.Links;

/// <summary>Paths, from the site's root, of the pages that every page leads to.</summary>
internal static class SiteAddresses
{
    /// <summary>All cases.</summary>
    public const string Cases = "cases/";

    /// <summary>The citation index.</summary>
    public const string References = "references/";

    /// <summary>All collections.</summary>
    public const string Collections = "collections/";

    /// <summary>Where cards are learnt.</summary>
    public const string Study = "study/";

    public const string Search = "search/";

    /// <summary>What educators can still do.</summary>
    public const string Quality = "quality/";

    public const string Feed = "feed.xml";
}
