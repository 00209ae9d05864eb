using System.Globalization;
using Casebook.Cli.Form.Editing;
using Casebook.Files;

namespace Casebook.Cli.Form;

/// <summary>A case as it lies on disk.</summary>
/// <param name="Text">Its text; null when it is not UTF-8.</param>
/// <param name="Mark">The same for the same bytes.</param>
internal sealed record CaseOnDisk(CaseText? Text, string Mark);

/// <summary>The files that the form may read and write: the cases of the site, and nothing else.</summary>
/// <param name="siteFolder">The site.</param>
internal sealed class FormFiles(string siteFolder)
{
    private const string Kept = ".casebook/form";

    /// <summary>Paths of all cases, from the site's folder.</summary>
    public IEnumerable<string> Cases =>
        new DiskFileTree(siteFolder)
            .Enumerate("content/cases")
            .Where(path => path.Split('/') is [_, _, _] or [_, _, _, "index.md"] && path.EndsWith(".md", StringComparison.Ordinal));

    /// <summary>A case; null when there is none at the path.</summary>
    public CaseOnDisk? Read(string path)
    {
        if (!Cases.Contains(path, StringComparer.Ordinal))
            return null;
        var bytes = new DiskFileTree(siteFolder).ReadBytes(path);
        return new CaseOnDisk(CaseText.OfBytes(path, bytes), MarkOf(bytes));
    }

    /// <summary>Writes a case, all of it or nothing.</summary>
    /// <returns>Its mark.</returns>
    public string Write(string path, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var named = new FileInfo(Path.Combine(siteFolder, path));
        // A link stays one; what it leads to is written.
        var file = named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
        var temporary = $"{file.FullName}.{Guid.NewGuid():n}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (!OperatingSystem.IsWindows() && file.Exists)
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(file.FullName));
            File.Move(temporary, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
        return MarkOf(bytes);
    }

    /// <summary>Keeps a version of a case aside, where no build looks.</summary>
    /// <returns>Its path from the site's folder.</returns>
    public string Keep(string path, string text, DateTimeOffset now)
    {
        var folder = Directory.CreateDirectory(Path.Combine(siteFolder, Kept)).FullName;
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{SourceSlug.Of(path).Replace('/', '-')}-{now:yyyyMMdd-HHmmss}-{Guid.NewGuid().ToString("n")[..4]}.md"
        );
        File.WriteAllBytes(Path.Combine(folder, name), System.Text.Encoding.UTF8.GetBytes(text));
        return $"{Kept}/{name}";
    }

    private static string MarkOf(byte[] bytes) => ContentHash.Of(bytes).ToString("x32", CultureInfo.InvariantCulture);
}
