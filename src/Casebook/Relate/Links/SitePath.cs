namespace Casebook.Relate.Links;

/// <summary>Paths with '/' from a root, as sources and pages have them.</summary>
internal static class SitePath
{
    /// <summary>Follows a relative path; null when it climbs above the root. Ends with '/' when a folder is meant, and is empty for the root
    /// itself.</summary>
    /// <param name="folder">Where it begins; a '/' at the end does not matter.</param>
    /// <param name="path">The path, decoded.</param>
    public static string? Join(string folder, string path)
    {
        var parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        var names = path.Split('/');
        foreach (var name in names)
        {
            if (name == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (name is not ("." or ""))
            {
                parts.Add(name);
            }
        }
        var isFolder = names[^1] is "" or "." or "..";
        return parts.Count == 0 ? "" : string.Join('/', parts) + (isFolder ? "/" : "");
    }

    /// <summary>The file a path of the site leads to: a folder leads to its <c>index.html</c>; null when there is none.</summary>
    /// <param name="path">Path from the site's root.</param>
    /// <param name="exists">Whether the site has a file.</param>
    public static string? FileOf(string path, Predicate<string> exists)
    {
        if (path.Length == 0 || path[^1] == '/')
            return exists(path + "index.html") ? path + "index.html" : null;
        if (exists(path))
            return path;
        return exists(path + "/index.html") ? path + "/index.html" : null;
    }

    /// <summary>The folder a file lies in, without '/' at the end; empty for the root.</summary>
    public static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];

    /// <summary>How a file is written in a link from a folder, as Markdown wants it.</summary>
    public static string Written(string folder, string file)
    {
        var path = Path.GetRelativePath("/" + folder, "/" + file).Replace('\\', '/');
        return path.Contains(' ', StringComparison.Ordinal) ? $"<{path}>" : path;
    }
}
