using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Links that authors wrote, told where they wrote them.
internal static partial class VerifyProblems
{
    /// <summary>A link to a Markdown file that is not there.</summary>
    /// <param name="link">The link.</param>
    /// <param name="address">Its address as written.</param>
    /// <param name="nearest">The file that may be meant, as a link would name it; null when none is near.</param>
    public static Diagnostic NoSuchFile(TextLocation link, string address, string? nearest) =>
        CB600.At(
            link,
            $"The link leads to `{address}`, and there is no such file.",
            nearest is null
                ? "Name a file from this one, such as `other-case.md` or `../pages/about.md`; or link a case by name: `[[case:other-case]]`."
                : $"Did you mean `{nearest}`?"
        );

    /// <summary>A link to a page or file that the site does not have.</summary>
    /// <param name="link">The link.</param>
    /// <param name="address">Its address as written.</param>
    /// <param name="path">Where it leads, from the site's root.</param>
    /// <param name="nearest">The path that may be meant; null when none is near.</param>
    public static Diagnostic NoSuchPage(TextLocation link, string address, string path, string? nearest) =>
        CB600.At(
            link,
            $"The link `{address}` leads to /{path}, which the site does not have.",
            address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"Write `https://{address}` if another site is meant."
                : nearest is null
                    ? "Correct the link, or add what it should lead to. A case is linked by its file (`other-case.md`) or by name: `[[case:other-case]]`."
                : $"Did you mean /{nearest}?"
        );

    /// <summary>A link to a place that a page does not have.</summary>
    /// <param name="link">The link.</param>
    /// <param name="address">Its address as written.</param>
    /// <param name="place">The place, without #.</param>
    /// <param name="page">The page, from the site's root.</param>
    /// <param name="nearest">The place that may be meant; null when none is near.</param>
    public static Diagnostic NoSuchPlace(TextLocation link, string address, string place, string page, string? nearest) =>
        CB601.At(
            link,
            $"The link `{address}` leads to the place #{place} on /{page}, which that page does not have.",
            nearest is null
                ? "Correct what follows the #, or take it away. A heading gets a place of its own with `## Heading {#place}`."
                : $"Did you mean #{nearest}?"
        );

    /// <summary>A link that leads out of the site.</summary>
    public static Diagnostic WrittenOutside(TextLocation link, string address) =>
        CB613.At(
            link,
            $"The link `{address}` leads out of the site.",
            "Write the link from this file (such as `other-case.md`), or by name: `[[case:other-case]]`."
        );
}
