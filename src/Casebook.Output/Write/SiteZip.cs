using System.IO.Compression;
using Casebook.Diagnostics;

namespace Casebook.Write;

/// <summary>Packs a site that was built for disk: one file to hand on. The same site gives the same bytes.</summary>
internal static class SiteZip
{
    // The first day an archive knows; the time of a build would make every archive another one.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs what the last build wrote into the folder, and nothing else that lies there. An older archive is replaced when the new one is
    /// whole.</summary>
    /// <param name="outputFolder">Where the site was written.</param>
    /// <param name="archive">Path of the archive.</param>
    /// <param name="name">Name of the one folder in it.</param>
    /// <returns>Length of the archive in bytes.</returns>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static long Pack(string outputFolder, string archive, string name)
    {
        var folder = new OutputFolder(outputFolder);
        var draft = archive + ".new";
        try
        {
            using (var zip = new ZipArchive(new FileStream(draft, FileMode.Create), ZipArchiveMode.Create))
            {
                foreach (var path in LastBuild.Load(folder, new DiagnosticBag()).Manifest.Files.Keys.Order(StringComparer.Ordinal))
                {
                    var entry = zip.CreateEntry($"{name}/{path}", CompressionLevel.Optimal);
                    entry.LastWriteTime = Always;
                    using var from = File.OpenRead(folder.Locate(path));
                    using var to = entry.Open();
                    from.CopyTo(to);
                }
            }
            File.Move(draft, archive, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
        return new FileInfo(archive).Length;
    }
}
