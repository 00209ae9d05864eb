namespace Casebook.Tests.Golden;

/// <summary>Finds the folders of this repository from wherever the tests run.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds Casebook.slnx.</summary>
    public static string Path { get; } = Find();

    /// <summary>A folder or file below the root.</summary>
    public static string At(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Casebook.slnx")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
