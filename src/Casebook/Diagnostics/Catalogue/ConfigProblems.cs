namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems in <c>site.config.yml</c> (CB1xx).</summary>
internal static class ConfigProblems
{
    public static readonly DiagnosticDescriptor Missing = new("CB101", Severity.Error, "No settings file");
    public static readonly DiagnosticDescriptor Unreadable = new("CB102", Severity.Error, "Settings cannot be read");
    public static readonly DiagnosticDescriptor UnknownKey = new("CB103", Severity.Error, "Unknown setting");
    public static readonly DiagnosticDescriptor MissingTitle = new("CB104", Severity.Error, "The site has no title");
    public static readonly DiagnosticDescriptor WrongValue = new("CB105", Severity.Error, "Wrong value of a setting");
}
