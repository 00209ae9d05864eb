namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while making the pages (CB5xx).</summary>
internal static partial class RenderProblems
{
    public static readonly DiagnosticDescriptor TemplateSyntax = new("CB501", Severity.Error, "Template that cannot be read");
    public static readonly DiagnosticDescriptor TemplateFailed = new("CB502", Severity.Error, "Template that fails");
    public static readonly DiagnosticDescriptor NoLayout = new("CB503", Severity.Error, "Layout that the theme lacks");
    public static readonly DiagnosticDescriptor StringsUnreadable = new("CB505", Severity.Error, "Words of the theme that cannot be read");
    public static readonly DiagnosticDescriptor NoLanguage = new("CB506", Severity.Warning, "Language that the theme does not speak");
    public static readonly DiagnosticDescriptor SamePath = new("CB507", Severity.Error, "Two pages at one address");
}
