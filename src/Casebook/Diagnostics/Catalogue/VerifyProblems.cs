namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems found while reading produced files back (CB600 to CB649) and while writing them (CB650 to CB699). Who reads a file back knows
/// the place; the methods below leave it open.</summary>
internal static partial class VerifyProblems
{
    private const string OwnDefect = "This is a fault of the theme or of Casebook, not of a case. Please report it.";

    public static readonly DiagnosticDescriptor CB600 = new("CB600", Severity.Error, "Dead link");

    public static Diagnostic DeadLink(string path, string? nearest) =>
        CB600.At(
            null,
            $"The link leads to {path}, which the site does not have.",
            nearest is null ? "Correct the link, or add the page or file." : $"Did you mean {nearest}?"
        );

    public static readonly DiagnosticDescriptor CB601 = new("CB601", Severity.Error, "Dead link within a page");

    public static Diagnostic DeadAnchor(string fragment, string path, string? nearest) =>
        CB601.At(
            null,
            $"The link leads to the place #{fragment} on {path}, which that page does not have.",
            nearest is null ? "Correct the part after the #, or delete it." : $"Did you mean #{nearest}?"
        );

    public static readonly DiagnosticDescriptor ThemeLacksPlace = new("CB666", Severity.Warning, "Theme without a place that links lead to");

    public static Diagnostic ThemeWithoutPlace(string theme, string id, string path) =>
        ThemeLacksPlace.At(
            null,
            $"The theme `{theme}` has no element with `id=\"{id}\"` on {path}, where Casebook's own links lead; they open the top of the page.",
            $"Give that part of the page the id `{id}` in themes/{theme}/layouts or partials. No case has to change."
        );

    public static readonly DiagnosticDescriptor CB602 = new("CB602", Severity.Error, "Id used twice");

    public static Diagnostic DuplicateId(string id) =>
        CB602.At(
            null,
            $"The id {id} is used twice on the page, so links and labels can go to the wrong place.",
            "Give the two figures or headings different ids, or different words."
        );

    public static readonly DiagnosticDescriptor CB603 = new("CB603", Severity.Error, "Picture without description");

    public static Diagnostic MissingAlt() =>
        CB603.At(
            null,
            "A picture has no description for people who cannot see it.",
            "In a case, add alt: to the figure. In the theme, write alt=\"\" only for decorative pictures."
        );

    public static readonly DiagnosticDescriptor CB604 = new("CB604", Severity.Warning, "Headings out of order");

    public static Diagnostic SecondMainHeading() =>
        CB604.At(
            null,
            "The page has a second main heading (<h1>).",
            "In a case, start headings with ##, because the title of the case is the main heading."
        );

    public static Diagnostic HeadingLevelLeftOut(int level, int before) =>
        CB604.At(
            null,
            $"A heading of level {level} follows one of level {before}: a level is skipped.",
            $"In a case, delete one # from this heading. In the theme, use <h{before + 1}>."
        );

    public static Diagnostic NoMainHeading() =>
        CB604.At(null, "The page has no main heading (<h1>).", "In the theme's layout, put the title of the page in <h1>.");

    public static readonly DiagnosticDescriptor CB605 = new("CB605", Severity.Error, "Template syntax left over");

    public static Diagnostic LeftoverTemplate(string mark) =>
        CB605.At(
            null,
            $"Template syntax ({mark}) is left on the page.",
            "In the theme, look for a template that is included as plain text, or for a tag without its other half."
        );

    public static readonly DiagnosticDescriptor CB606 = new("CB606", Severity.Error, "Loads from another host");

    public static Diagnostic LoadsFromElsewhere(string address) =>
        CB606.At(
            null,
            $"The page loads {address} from another host.",
            "Put the file in the theme's assets or next to the case, and link to it there."
        );

    public static readonly DiagnosticDescriptor CB607 = new("CB607", Severity.Error, "Link or button without words");

    public static Diagnostic NoName(string what) =>
        CB607.At(
            null,
            $"A {what} has no text, so a screen reader cannot name it.",
            "In a case, write text between the square brackets of the link. In the theme, add text or aria-label."
        );

    public static readonly DiagnosticDescriptor CB608 = new("CB608", Severity.Error, "Refers to a missing id");

    public static Diagnostic PointsNowhere(string attribute, string id) =>
        CB608.At(
            null,
            $"{attribute} refers to {id}, and nothing on the page has that id.",
            $"In the theme, add id=\"{id}\" to the element it refers to, or delete {attribute}."
        );

    public static readonly DiagnosticDescriptor CB609 = new("CB609", Severity.Error, "Page without language");

    public static Diagnostic MissingLanguage() =>
        CB609.At(null, "The page does not say which language it is in.", "In the theme's layout, write <html lang=\"{{ site.language }}\">.");

    public static readonly DiagnosticDescriptor CB610 = new("CB610", Severity.Error, "Page without title");

    public static Diagnostic MissingTitle() => CB610.At(null, "The page has no title.", "In the theme's layout, add a <title> with text.");

    public static readonly DiagnosticDescriptor CB611 = new("CB611", Severity.Info, "Pages of one title");

    public static Diagnostic DuplicateTitle(int count, string title, string named) =>
        CB611.At(
            null,
            $"{count} pages have the title “{title}”: {named}.",
            "Give each page its own title, so that readers can tell them apart in search results and tabs."
        );

    public static readonly DiagnosticDescriptor CB612 = new("CB612", Severity.Warning, "Invalid HTML");

    /// <param name="reason">In the words of AngleSharp's parser.</param>
    public static Diagnostic InvalidHtml(string reason) =>
        CB612.At(
            null,
            $"The page is not valid HTML here: {reason}",
            "Look for a tag that is not closed, is closed twice, or is not allowed inside the tag around it."
        );

    public static readonly DiagnosticDescriptor CB613 = new("CB613", Severity.Error, "Link out of the site");

    public static Diagnostic OutsideSite(string address, string basePath) =>
        CB613.At(
            null,
            $"The link {address} leads out of the site, which is published under {basePath}.",
            "Write the link relative to the page (such as ../other-case/), or as [[case:other-case]]."
        );

    public static readonly DiagnosticDescriptor CB614 = new("CB614", Severity.Error, "Relative link on 404.html");

    public static Diagnostic RelativeOnMissingPage(string address) =>
        CB614.At(
            null,
            $"The link {address} is relative, but this page is shown at every address that does not exist.",
            "In the theme, start the links of this page with the base path of the site."
        );

    public static readonly DiagnosticDescriptor CB615 = new("CB615", Severity.Error, "Field without label");

    public static Diagnostic NoLabel(string? id) =>
        CB615.At(
            null,
            $"A form field{(id is null ? "" : " " + id)} has no label, so a screen reader cannot name it.",
            "In the theme, write a <label for> with the id of the field, or aria-label."
        );

    public static readonly DiagnosticDescriptor CB616 = new("CB616", Severity.Error, "Invalid XML");

    /// <param name="reason">In the words of the XML reader.</param>
    public static Diagnostic InvalidXml(string reason) =>
        CB616.At(
            null,
            "This file cannot be read as XML: " + reason,
            "Look for & or < in the theme or in a text; they should be written &amp; or &lt;."
        );

    public static readonly DiagnosticDescriptor CB617 = new("CB617", Severity.Error, "Invalid JSON");

    public static Diagnostic InvalidJson() => CB617.At(null, "This file cannot be read as JSON.", OwnDefect);

    public static Diagnostic InvalidJsonInPage() => CB617.At(null, "The data in this page cannot be read as JSON.", OwnDefect);
}
