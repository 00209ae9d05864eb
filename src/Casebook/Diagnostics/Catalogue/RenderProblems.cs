using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems found while making the pages (CB5xx).</summary>
internal static partial class RenderProblems
{
    public static readonly DiagnosticDescriptor CB501 = new("CB501", Severity.Error, "Template that cannot be read");

    /// <param name="place">Where in the theme.</param>
    /// <param name="reason">In the words of Scriban's parser.</param>
    public static Diagnostic TemplateSyntax(TextLocation? place, string reason) => CB501.At(place, $"This template cannot be read: {reason}");

    public static readonly DiagnosticDescriptor CB502 = new("CB502", Severity.Error, "Template that fails");

    /// <param name="place">Where in the theme.</param>
    /// <param name="reason">In Scriban's words.</param>
    /// <param name="isUnknownName">Whether the template names something the page does not have.</param>
    public static Diagnostic TemplateFailed(TextLocation? place, string reason, bool isUnknownName) =>
        CB502.At(
            place,
            $"This template fails: {reason}",
            isUnknownName ? "Compare the name with the list of what each page has, in the theme's own documentation." : null
        );

    public static readonly DiagnosticDescriptor CB503 = new("CB503", Severity.Error, "Layout that the theme lacks");

    public static Diagnostic NoLayout(string theme, string layout) =>
        CB503.At(null, $"The theme `{theme}` has no layout `{layout}`.", $"Add layouts/{layout}.html to the theme, or let it extend `rounds`.");

    public static readonly DiagnosticDescriptor CB505 = new("CB505", Severity.Error, "Words of the theme that cannot be read");

    public static Diagnostic StringsUnreadable(TextLocation place, string message, string? hint) => CB505.At(place, message, hint);

    public static Diagnostic StringNotOneText(TextLocation place, string key) => CB505.At(place, $"`{key}` must be one text.");

    public static readonly DiagnosticDescriptor CB506 = new("CB506", Severity.Warning, "Language that the theme does not speak");

    public static Diagnostic NoLanguage(string theme, string language) =>
        CB506.At(
            null,
            $"The theme `{theme}` has no texts in the language `{language}`, so the site is in English.",
            $"Add a file strings/{language}.yml to the theme, with the keys of strings/en.yml."
        );

    public static readonly DiagnosticDescriptor CB507 = new("CB507", Severity.Error, "Two pages at one address");

    public static Diagnostic SamePath(string path) =>
        CB507.At(null, $"Two pages of the site have the address `/{path}`.", "Rename one of the files or terms that they are made from.");
}
