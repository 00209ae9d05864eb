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

    /// <summary>Where readers take the casebook with them.</summary>
    public const string Offline = "offline/";

    /// <summary>The place there of a collection.</summary>
    public static string OfflineSet(string collection) => $"{Offline}#take-collections-{collection}";

    /// <summary>The script that keeps pages on the device.</summary>
    public const string Worker = "worker.js";

    /// <summary>How the site looks as an app.</summary>
    public const string App = "manifest.webmanifest";

    /// <summary>What educators can still do.</summary>
    public const string Quality = "quality/";

    /// <summary>What is not translated, in each language but the first.</summary>
    public const string Translations = "translations/";

    public const string Feed = "feed.xml";
}
