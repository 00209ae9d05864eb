namespace Casebook.Diagnostics.Catalogue;

// Writing a site to disk: CB650-CB699.
internal static partial class VerifyProblems
{
    public static readonly DiagnosticDescriptor CB650 = new("CB650", Severity.Error, "Another build is running");

    public static Diagnostic OutputLocked(string folder) =>
        CB650.At(null, $"Another build is writing into {folder}.", "Wait until it has finished, or choose another folder with --output.");

    public static readonly DiagnosticDescriptor CB651 = new("CB651", Severity.Error, "Output folder among the sources");

    /// <param name="folder">The output folder.</param>
    /// <param name="fault">Why the folder must not be written to, as the end of a sentence.</param>
    public static Diagnostic OutputAmongSources(string folder, string fault) =>
        CB651.At(null, $"The site cannot be written to {folder}: {fault}.", "Choose a separate folder for the site, such as --output output.");

    public static readonly DiagnosticDescriptor CB652 = new("CB652", Severity.Error, "Disk full");

    public static Diagnostic DiskFull(string folder, SiteState now) =>
        CB652.At(
            null,
            $"The disk with the output folder {folder} is full. {Sentence(now)}",
            "Free some space, or build to another disk with --output."
        );

    public static readonly DiagnosticDescriptor CB653 = new("CB653", Severity.Error, "Writing not allowed");

    public static Diagnostic NotAllowed(string folder, string reason, SiteState now) =>
        CB653.At(
            null,
            $"The system does not allow writing in the output folder {folder}: {reason} {Sentence(now)}",
            "Give yourself permission to write in the folder, or build to another folder with --output."
        );

    public static readonly DiagnosticDescriptor CB654 = new("CB654", Severity.Error, "Disk failed");

    public static Diagnostic DiskFailed(string folder, string reason, SiteState now, bool isInUse) =>
        CB654.At(
            null,
            $"The output folder {folder} could not be written: {reason} {Sentence(now)}",
            isInUse
                ? "Close the program that has the file open, and build again."
                : "Build again. If it fails again, build to another folder with --output."
        );

    public static readonly DiagnosticDescriptor CB655 = new("CB655", Severity.Error, "Somebody else's file in the way");

    /// <param name="path">Path in the output folder.</param>
    /// <param name="what">What it is, as the rest of a sentence.</param>
    /// <param name="located">The whole path on disk.</param>
    public static Diagnostic ForeignFile(string path, string what, string located) =>
        CB655.At(
            null,
            $"{path} in the output folder {what}. It was not touched, and nothing was written.",
            $"Move or delete {located}, or build to another folder with --output."
        );

    public static Diagnostic MoreForeignFiles(int more, string folder) =>
        CB655.At(
            null,
            $"{more} more files in {folder} are in the way.",
            "Build to an empty folder, or delete the output folder if you need nothing in it."
        );

    public static readonly DiagnosticDescriptor CB656 = new("CB656", Severity.Error, "Unusable file name");

    /// <param name="path">The path, or words for an empty one.</param>
    /// <param name="fault">What is wrong with it, as the end of a sentence.</param>
    public static Diagnostic UnusablePath(string path, string fault) =>
        CB656.At(
            null,
            $"The site cannot have a file {path}: {fault}.",
            "Rename the case, page or picture that this file is made from, using lower-case letters, digits and hyphens."
        );

    public static readonly DiagnosticDescriptor CB657 = new("CB657", Severity.Error, "Two files of one name");

    public static Diagnostic CapitalsDiffer(string one, string other) =>
        Collide(one, other, "differ only by capital letters, and many computers keep only one of them");

    public static Diagnostic FolderCapitalsDiffer(string one, string other) =>
        Collide(one, other, "have folders that differ only by capital letters");

    public static Diagnostic FileAndFolder(string file, string folder) => Collide(file, folder, "are a file and a folder of one name");

    public static readonly DiagnosticDescriptor CB658 = new("CB658", Severity.Warning, "Record of the last build damaged");

    public static Diagnostic ManifestDamaged(string manifest, string folder) =>
        CB658.At(
            null,
            $"The record of the last build ({manifest}) cannot be read, so nothing is known about the files in {folder}. Files that are the "
                + $"same as before are kept; none is removed or replaced.",
            "If the build stops because of files in the way, or old pages remain, delete the whole output folder and build again."
        );

    public static readonly DiagnosticDescriptor CB659 = new("CB659", Severity.Error, "Interrupted build cannot be finished");

    public static Diagnostic JournalDamaged(string folder, string stateFolder) =>
        CB659.At(
            null,
            $"A build into {folder} was interrupted, and its list of changes ({stateFolder}/journal) cannot be read.",
            "Delete the whole output folder and build again."
        );

    public static readonly DiagnosticDescriptor CB660 = new("CB660", Severity.Info, "Interrupted build settled");

    public static Diagnostic InterruptedFinished() =>
        CB660.At(null, "The build before this one was interrupted while it put files in place; it has now been finished.");

    public static Diagnostic InterruptedTakenBack() =>
        CB660.At(null, "The build before this one was interrupted while it put files in place; it has now been undone.");

    public static readonly DiagnosticDescriptor CB661 = new("CB661", Severity.Info, "Edited output replaced");

    public static Diagnostic EditedFileReplaced(string path) =>
        CB661.At(
            null,
            $"{path} was changed in the output folder after the last build; that change was overwritten.",
            "Make changes in the sources of the site: every build overwrites the output folder."
        );

    public static readonly DiagnosticDescriptor CB662 = new("CB662", Severity.Warning, "Edited output left in place");

    public static Diagnostic EditedFileLeft(string path) =>
        CB662.At(
            null,
            $"{path} is no longer part of the site, but it was changed in the output folder after the last build, so it was kept.",
            "Delete it yourself if you do not need it."
        );

    public static readonly DiagnosticDescriptor CB663 = new("CB663", Severity.Error, "Site half written");

    /// <summary>Says of a failed disk that it left a site of two builds.</summary>
    public static Diagnostic HalfWritten(Diagnostic cause) => CB663.At(null, cause.Message, cause.Hint);

    public static readonly DiagnosticDescriptor CB664 = new("CB664", Severity.Error, "Output is not a folder");

    public static Diagnostic OutputNotFolder(string folder) =>
        CB664.At(null, $"The output folder {folder} is a file.", "Choose another folder with --output.");

    public static readonly DiagnosticDescriptor CB665 = new("CB665", Severity.Error, "Every case is gone");

    /// <param name="before">How many cases the last build had.</param>
    public static Diagnostic EveryCaseGone(int before) =>
        CB665.At(
            null,
            $"The site has no case, and the last build had {before}: this build would remove {(before == 1 ? "its pages" : "the pages of all of them")}.",
            "Bring content/cases back, or say where the site is with --site. If the cases are to go, build with --allow-empty."
        );

    private static string Sentence(SiteState now) =>
        now switch
        {
            SiteState.Unchanged => "Nothing was changed.",
            SiteState.PutBack => "The site of the last build was put back.",
            _ => "Some files are of this build, some of the one before; the next build settles it.",
        };

    private static Diagnostic Collide(string one, string other, string why) =>
        CB657.At(null, $"The files {one} and {other} {why}.", "Rename the case, page or picture that one of them is made from.");
}
