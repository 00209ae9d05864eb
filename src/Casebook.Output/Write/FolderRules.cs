using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Write;

/// <summary>Keeps the site from being written into its own sources, whatever folder somebody names.</summary>
internal static class FolderRules
{
    private const string SettingsFile = "site.config.yml";
    private static readonly string[] SourceFolders = ["content", "themes"];

    /// <summary>Reports a folder that must not be written to.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="siteFolder">The folder the site is made from, when there is one.</param>
    /// <param name="problems">Takes the report.</param>
    public static void Check(OutputFolder folder, string? siteFolder, DiagnosticBag problems)
    {
        if (File.Exists(folder.Root))
        {
            problems.Add(VerifyProblems.OutputNotFolder(folder.Root));
            return;
        }
        var root = RealPath.Of(folder.Root);
        foreach (var record in folder.Records.Where(Directory.Exists))
            Refuse(folder.Root, record, "is a folder where a build keeps a file of its own");
        foreach (var mount in MountsInside(root, Mounts()))
            Refuse(root, mount, "is another disk, and no file can be moved there in one step");
        if (Fault(root, siteFolder is null ? null : RealPath.Of(siteFolder)) is { } fault)
        {
            problems.Add(VerifyProblems.OutputAmongSources(folder.Root, fault));
        }

        void Refuse(string above, string place, string what) =>
            problems.Add(VerifyProblems.ForeignFile(Path.GetRelativePath(above, place).Replace('\\', '/'), what, place));
    }

    /// <summary>The mount points that lie inside a folder, sorted.</summary>
    internal static IEnumerable<string> MountsInside(string folder, IEnumerable<string> mounts) =>
        mounts
            .Select(Path.TrimEndingDirectorySeparator)
            .Where(mount => mount.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Mounts()
    {
        try
        {
            return [.. DriveInfo.GetDrives().Select(drive => drive.Name)];
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            return [];
        }
    }

    private static string? Fault(string output, string? site)
    {
        if (output.Split(Path.DirectorySeparatorChar).Contains(".git"))
            return "this folder belongs to git";
        if (File.Exists(Path.Combine(output, SettingsFile)))
            return $"this folder holds the sources of a site ({SettingsFile})";
        if (site is not null && RealPath.IsInside(site, output))
            return "the sources of the site lie in this folder";
        if (site is not null && SourceFolders.Any(name => RealPath.IsInside(output, Path.Combine(site, name))))
            return "this folder is part of the sources of the site";
        for (var above = output; Path.GetDirectoryName(above) is { } next; above = next)
        {
            if (SourceFolders.Contains(Path.GetFileName(above)) && File.Exists(Path.Combine(next, SettingsFile)))
                return $"this folder lies among the sources in {next}";
        }
        return null;
    }
}
