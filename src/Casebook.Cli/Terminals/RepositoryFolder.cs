namespace Casebook.Cli.Terminals;

/// <summary>Finds the repository a site lies in: annotations on GitHub need paths from its root.</summary>
internal static class RepositoryFolder
{
    /// <summary>Path of the site's folder from the root of its repository, with '/'; empty when they are the same or there is none.</summary>
    public static string PathOf(string siteFolder)
    {
        var site = Path.GetFullPath(siteFolder);
        for (var above = site; above is not null; above = Path.GetDirectoryName(above))
        {
            // In a worktree .git is a file.
            if (!Path.Exists(Path.Combine(above, ".git")))
                continue;
            var path = Path.GetRelativePath(above, site).Replace(Path.DirectorySeparatorChar, '/');
            return path == "." ? "" : path;
        }
        return "";
    }
}
