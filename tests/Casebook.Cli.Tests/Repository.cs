namespace Casebook.Cli.Tests;

/// <summary>The folder this repository is in.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string At(string path) => Path.Combine(Folder, path);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Casebook.slnx")))
                return folder;
        }
        throw new InvalidOperationException("The tests do not run in the repository.");
    }
}
