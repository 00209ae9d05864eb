namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while writing a site to disk (CB650 to CB699).</summary>
internal static partial class VerifyProblems
{
    /// <summary>Another build is writing into the same folder.</summary>
    public static readonly DiagnosticDescriptor OutputLocked = new("CB650", Severity.Error, "Another build is running");

    /// <summary>The output folder holds the sources, or lies among them.</summary>
    public static readonly DiagnosticDescriptor OutputAmongSources = new("CB651", Severity.Error, "Output folder among the sources");

    /// <summary>No room is left.</summary>
    public static readonly DiagnosticDescriptor DiskFull = new("CB652", Severity.Error, "Disk full");

    /// <summary>The system does not allow a change.</summary>
    public static readonly DiagnosticDescriptor NotAllowed = new("CB653", Severity.Error, "Writing not allowed");

    /// <summary>Reading or writing failed for another reason.</summary>
    public static readonly DiagnosticDescriptor DiskFailed = new("CB654", Severity.Error, "Disk failed");

    /// <summary>A file that is not ours stands where the site wants one.</summary>
    public static readonly DiagnosticDescriptor ForeignFile = new("CB655", Severity.Error, "Somebody else's file in the way");

    /// <summary>A path leads out of the folder or cannot be stored on every system.</summary>
    public static readonly DiagnosticDescriptor UnusablePath = new("CB656", Severity.Error, "Unusable file name");

    /// <summary>Two paths cannot stand together.</summary>
    public static readonly DiagnosticDescriptor PathsCollide = new("CB657", Severity.Error, "Two files of one name");

    /// <summary>The record of the last build cannot be read.</summary>
    public static readonly DiagnosticDescriptor ManifestDamaged = new("CB658", Severity.Warning, "Record of the last build damaged");

    /// <summary>A build was interrupted and what it had begun cannot be read.</summary>
    public static readonly DiagnosticDescriptor JournalDamaged = new("CB659", Severity.Error, "Interrupted build cannot be finished");

    /// <summary>A build was interrupted and has now been finished or taken back.</summary>
    public static readonly DiagnosticDescriptor InterruptedBuild = new("CB660", Severity.Info, "Interrupted build settled");

    /// <summary>A file of the site was changed in the output folder; the build replaced it.</summary>
    public static readonly DiagnosticDescriptor EditedFileReplaced = new("CB661", Severity.Info, "Edited output replaced");

    /// <summary>A file the site no longer has was changed in the output folder; it was left there.</summary>
    public static readonly DiagnosticDescriptor EditedFileLeft = new("CB662", Severity.Warning, "Edited output left in place");

    /// <summary>Files could neither be put in place nor taken back.</summary>
    public static readonly DiagnosticDescriptor HalfWritten = new("CB663", Severity.Error, "Site half written");

    /// <summary>The output folder is a file.</summary>
    public static readonly DiagnosticDescriptor OutputNotFolder = new("CB664", Severity.Error, "Output is not a folder");
}
