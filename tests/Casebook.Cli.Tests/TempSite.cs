using System.Text;

namespace Casebook.Cli.Tests;

/// <summary>A made-up site in a folder that is gone after the test.</summary>
internal sealed class TempSite : IDisposable
{
    public TempSite(bool hasSettings = true)
    {
        Folder = Directory.CreateTempSubdirectory("casebook-cli-").FullName;
        if (!hasSettings)
            return;
        Put("site.config.yml", "title: Made-up casebook\n");
        Put("content/cases/first.md", Case("A made-up first case"));
    }

    public string Folder { get; }

    public static string Case(string title, string body = "A made-up patient comes with a made-up complaint.") =>
        $"---\ntitle: {title}\ndate: 2026-01-01\n---\n## Presentation\n\n{body}\n";

    public string At(string path) => Path.Combine(Folder, path);

    public TempSite Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    public TempSite Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public bool Has(string path) => Path.Exists(At(path));

    /// <summary>All files below a folder with what is in them, without the records of builds.</summary>
    public IReadOnlyDictionary<string, string> Files(string folder) =>
        Directory
            .EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(At(folder), file))
            .Where(path => !path.StartsWith(".casebook", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, path => Convert.ToBase64String(File.ReadAllBytes(Path.Combine(At(folder), path))), StringComparer.Ordinal);

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            // Tests may have left folders that cannot be written to.
            foreach (
                var folder in Directory.EnumerateDirectories(
                    Folder,
                    "*",
                    new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
                )
            )
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        Directory.Delete(Folder, recursive: true);
    }
}
