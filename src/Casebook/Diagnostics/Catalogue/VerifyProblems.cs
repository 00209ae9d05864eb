namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while reading produced files back (CB600 to CB649) and while writing them (CB650 to CB699).</summary>
internal static partial class VerifyProblems
{
    /// <summary>A link to a page or file of the site that is not there.</summary>
    public static readonly DiagnosticDescriptor DeadLink = new("CB600", Severity.Error, "Dead link");

    /// <summary>A link to a place on a page that the page does not have.</summary>
    public static readonly DiagnosticDescriptor DeadAnchor = new("CB601", Severity.Warning, "Dead link within a page");

    /// <summary>Two elements with one id.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new("CB602", Severity.Error, "Id used twice");

    /// <summary>A picture without an alt attribute.</summary>
    public static readonly DiagnosticDescriptor MissingAlt = new("CB603", Severity.Error, "Picture without description");

    /// <summary>Not exactly one main heading, or a level left out.</summary>
    public static readonly DiagnosticDescriptor HeadingOrder = new("CB604", Severity.Warning, "Headings out of order");

    /// <summary>Template syntax in the produced page.</summary>
    public static readonly DiagnosticDescriptor LeftoverTemplate = new("CB605", Severity.Error, "Template syntax left over");

    /// <summary>A script, style, picture or frame from another host.</summary>
    public static readonly DiagnosticDescriptor LoadsFromElsewhere = new("CB606", Severity.Error, "Loads from another host");

    /// <summary>A link or button without words.</summary>
    public static readonly DiagnosticDescriptor NoName = new("CB607", Severity.Error, "Link or button without words");

    /// <summary>An attribute names an id the page does not have.</summary>
    public static readonly DiagnosticDescriptor PointsNowhere = new("CB608", Severity.Error, "Refers to a missing id");

    /// <summary>The page does not say its language.</summary>
    public static readonly DiagnosticDescriptor MissingLanguage = new("CB609", Severity.Error, "Page without language");

    /// <summary>The page has no title.</summary>
    public static readonly DiagnosticDescriptor MissingTitle = new("CB610", Severity.Error, "Page without title");

    /// <summary>Several pages with one title.</summary>
    public static readonly DiagnosticDescriptor DuplicateTitle = new("CB611", Severity.Info, "Pages of one title");

    /// <summary>The page is not well-formed HTML.</summary>
    public static readonly DiagnosticDescriptor InvalidHtml = new("CB612", Severity.Warning, "Invalid HTML");

    /// <summary>A link that leaves the address the site is published at.</summary>
    public static readonly DiagnosticDescriptor OutsideSite = new("CB613", Severity.Error, "Link out of the site");

    /// <summary>A link on the page for missing pages that depends on where that page is shown.</summary>
    public static readonly DiagnosticDescriptor RelativeOnMissingPage = new("CB614", Severity.Error, "Relative link on 404.html");

    /// <summary>A form field without a label.</summary>
    public static readonly DiagnosticDescriptor NoLabel = new("CB615", Severity.Error, "Field without label");

    /// <summary>A feed, sitemap or drawing that is not well-formed.</summary>
    public static readonly DiagnosticDescriptor InvalidXml = new("CB616", Severity.Error, "Invalid XML");

    /// <summary>A data file, or data in a page, that is not well-formed.</summary>
    public static readonly DiagnosticDescriptor InvalidJson = new("CB617", Severity.Error, "Invalid JSON");
}
