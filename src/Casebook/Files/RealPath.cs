namespace Casebook.Files;

/// <summary>Paths with every link in them followed, so that a place is known by one name.</summary>
internal static class RealPath
{
    /// <summary>The absolute path behind all links; parts that do not exist stay as they are.</summary>
    public static string Of(string path)
    {
        path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var here = Path.Combine(Of(parent), Path.GetFileName(path));
        try
        {
            return File.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName is { } target ? Of(target) : here;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return here;
        }
    }

    /// <summary>Whether a path is a folder or lies in it; both absolute.</summary>
    public static bool IsInside(string path, string folder) =>
        path == folder
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
