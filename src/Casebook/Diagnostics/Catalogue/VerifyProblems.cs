namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems found while reading produced files back (CB600 to CB649) and while writing them (CB650 to CB699). Who reads a file back knows the place; the methods below leave it open.</summary>
internal static partial class VerifyProblems
{
    private const string OwnDefect = "This is a defect of the theme or of Casebook, not of a case: please report it.";

    public static readonly DiagnosticDescriptor CB600 = new("CB600", Severity.Error, "Dead link");

    public static Diagnostic DeadLink(string path, string? nearest) => CB600.At(null,
        $"The link leads to {path}, which the site does not have.", nearest is null ? "Correct the link, or add what it should lead to." : $"Did you mean {nearest}?");

    public static readonly DiagnosticDescriptor CB601 = new("CB601", Severity.Error, "Dead link within a page");

    public static Diagnostic DeadAnchor(string fragment, string path, string? nearest) => CB601.At(null,
        $"The link leads to the place #{fragment} on {path}, which that page does not have.",
        nearest is null ? "Correct what follows the #, or take it away." : $"Did you mean #{nearest}?");

    public static readonly DiagnosticDescriptor CB602 = new("CB602", Severity.Error, "Id used twice");

    public static Diagnostic DuplicateId(string id) => CB602.At(null,
        $"The id {id} is used twice on the page, so links to it and labels go wrong.", "Give two figures or headings of one case different ids, or different words.");

    public static readonly DiagnosticDescriptor CB603 = new("CB603", Severity.Error, "Picture without description");

    public static Diagnostic MissingAlt() => CB603.At(null, "A picture has no description for people who cannot see it.",
        "Give the figure an alt: line in the case; in the theme, write alt=\"\" only for pictures that say nothing.");

    public static readonly DiagnosticDescriptor CB604 = new("CB604", Severity.Warning, "Headings out of order");

    public static Diagnostic SecondMainHeading() =>
        CB604.At(null, "The page has a second main heading (<h1>).", "In a case, begin headings with ##: the title of the case is the main heading.");

    public static Diagnostic HeadingLevelLeftOut(int level, int before) => CB604.At(null,
        $"A heading of level {level} follows one of level {before}: a level is left out.", $"In a case, begin this heading with one # less. In the theme, use <h{before + 1}>.");

    public static Diagnostic NoMainHeading() => CB604.At(null, "The page has no main heading (<h1>).", "In the theme's layout, put the title of the page into <h1>.");

    public static readonly DiagnosticDescriptor CB605 = new("CB605", Severity.Error, "Template syntax left over");

    public static Diagnostic LeftoverTemplate(string mark) => CB605.At(null, $"Template syntax ({mark}) reached the page.",
        "In a case, put such text between backticks. In the theme, look for a template that is included as plain text.");

    public static readonly DiagnosticDescriptor CB606 = new("CB606", Severity.Error, "Loads from another host");

    public static Diagnostic LoadsFromElsewhere(string address) => CB606.At(null,
        $"The page loads {address} from another host.", "Put the file into the theme's assets or beside the case, and name it from there.");

    public static readonly DiagnosticDescriptor CB607 = new("CB607", Severity.Error, "Link or button without words");

    public static Diagnostic NoName(string what) => CB607.At(null, $"A {what} has no words, so a screen reader has nothing to say.",
        "In a case, write the words between the square brackets of the link. In the theme, add words or aria-label.");

    public static readonly DiagnosticDescriptor CB608 = new("CB608", Severity.Error, "Refers to a missing id");

    public static Diagnostic PointsNowhere(string attribute, string id) => CB608.At(null,
        $"{attribute} refers to {id}, and nothing on the page has that id.", $"In the theme, give the element meant id=\"{id}\", or take {attribute} away.");

    public static readonly DiagnosticDescriptor CB609 = new("CB609", Severity.Error, "Page without language");

    public static Diagnostic MissingLanguage() =>
        CB609.At(null, "The page does not say which language it is in.", "In the theme's layout, write <html lang=\"{{ site.language }}\">.");

    public static readonly DiagnosticDescriptor CB610 = new("CB610", Severity.Error, "Page without title");

    public static Diagnostic MissingTitle() => CB610.At(null, "The page has no title.", "In the theme's layout, write a <title> with words in it.");

    public static readonly DiagnosticDescriptor CB611 = new("CB611", Severity.Info, "Pages of one title");

    public static Diagnostic DuplicateTitle(int count, string title, string named) => CB611.At(null, $"{count} pages have the title “{title}”: {named}.",
        "Give each page a title of its own, so that readers can tell them apart in a list of search results or open tabs.");

    public static readonly DiagnosticDescriptor CB612 = new("CB612", Severity.Warning, "Invalid HTML");

    /// <param name="reason">In the words of AngleSharp's parser.</param>
    public static Diagnostic InvalidHtml(string reason) => CB612.At(null, $"The page is not valid HTML here: {reason}",
        "Look for a tag that is not closed, closed twice, or may not stand inside the one around it.");

    public static readonly DiagnosticDescriptor CB613 = new("CB613", Severity.Error, "Link out of the site");

    public static Diagnostic OutsideSite(string address, string basePath) => CB613.At(null,
        $"The link {address} leads out of the site, which is published under {basePath}.", "Write the link from the page itself (such as ../other-case/), or as [[case:other-case]].");

    public static readonly DiagnosticDescriptor CB614 = new("CB614", Severity.Error, "Relative link on 404.html");

    public static Diagnostic RelativeOnMissingPage(string address) => CB614.At(null,
        $"The link {address} is relative, but this page is shown at any address that does not exist.", "In the theme, begin links of this page with the base path of the site.");

    public static readonly DiagnosticDescriptor CB615 = new("CB615", Severity.Error, "Field without label");

    public static Diagnostic NoLabel(string? id) => CB615.At(null,
        $"A form field{(id is null ? "" : " " + id)} has no label, so a screen reader cannot say what it is for.",
        "In the theme, write a <label for> with the id of the field, or aria-label.");

    public static readonly DiagnosticDescriptor CB616 = new("CB616", Severity.Error, "Invalid XML");

    /// <param name="reason">In the words of the XML reader.</param>
    public static Diagnostic InvalidXml(string reason) => CB616.At(null, "This file cannot be read as XML: " + reason,
        "The theme or a text in it breaks the file; look for & or < that should be written &amp; or &lt;.");

    public static readonly DiagnosticDescriptor CB617 = new("CB617", Severity.Error, "Invalid JSON");

    public static Diagnostic InvalidJson() => CB617.At(null, "This file cannot be read as JSON.", OwnDefect);

    public static Diagnostic InvalidJsonInPage() => CB617.At(null, "The data in this page cannot be read as JSON.", OwnDefect);
}
