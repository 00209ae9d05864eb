using System.Security;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Write;

/// <summary>Turns what a disk refuses into a problem with words.</summary>
internal static class DiskErrors
{
    // Numbers of the systems: no space and quota (Linux, macOS, Windows), read-only file system, file in use (Windows).
    private static readonly int[] Full = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];
    private static readonly int[] InUse = [unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Whether an exception comes from the disk and not from a mistake of ours.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException or SecurityException;

    /// <summary>The problem an exception stands for.</summary>
    /// <param name="exception">What the disk said.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="now">The state of the site now.</param>
    public static Diagnostic Explain(Exception exception, OutputFolder folder, SiteState now)
    {
        if (Full.Contains(exception.HResult))
        {
            return VerifyProblems.DiskFull(folder.Root, now);
        }
        if (exception is UnauthorizedAccessException or SecurityException || ReadOnly.Contains(exception.HResult))
        {
            return VerifyProblems.NotAllowed(folder.Root, exception.Message, now);
        }
        return VerifyProblems.DiskFailed(folder.Root, exception.Message, now, InUse.Contains(exception.HResult));
    }
}
