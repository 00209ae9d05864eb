namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while collecting the files (CB2xx).</summary>
internal static class GatherProblems
{
    public static readonly DiagnosticDescriptor NoTheme = new("CB201", Severity.Error, "Theme not found");
    public static readonly DiagnosticDescriptor ThemeCycle = new("CB202", Severity.Error, "Themes extend each other in a circle");
    public static readonly DiagnosticDescriptor ThemeUnreadable = new("CB203", Severity.Error, "theme.yml cannot be read");
    public static readonly DiagnosticDescriptor StrayFile = new("CB204", Severity.Warning, "File that nothing reads");
    public static readonly DiagnosticDescriptor SameSlug = new("CB205", Severity.Error, "Two files for one address");
    public static readonly DiagnosticDescriptor WrongSlug = new("CB206", Severity.Error, "File name does not fit an address");
    public static readonly DiagnosticDescriptor NoCases = new("CB207", Severity.Warning, "No case in this casebook");
}
