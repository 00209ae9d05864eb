using System.Globalization;

namespace Casebook.Cli.Summary;

/// <summary>Where the sources of a site can be read at the commit that was built.</summary>
/// <param name="Root">Address of the repository's files at that commit, without a slash at the end; null when not known.</param>
/// <param name="SiteFolder">Path of the site's folder from the root of the repository; empty when they are the same.</param>
internal sealed record SourceAddress(string? Root, string SiteFolder)
{
    /// <summary>By what a runner of GitHub Actions says of itself; the commit of a proposal is that of its author, not the trial merge.</summary>
    public static SourceAddress OfRunner(Func<string, string?> variable, string siteFolder)
    {
        var commit = variable("CASEBOOK_COMMIT") is { Length: > 0 } named ? named : variable("GITHUB_SHA");
        var (server, repository) = (variable("GITHUB_SERVER_URL"), variable("GITHUB_REPOSITORY"));
        var isKnown = !string.IsNullOrEmpty(server) && !string.IsNullOrEmpty(repository) && !string.IsNullOrEmpty(commit);
        return new SourceAddress(isKnown ? $"{server!.TrimEnd('/')}/{repository}/blob/{commit}" : null, siteFolder);
    }

    /// <summary>A file with a link to it and to its line, if it has one; what is gone has no link.</summary>
    public string Link(string path, int line, ChangeKind kind)
    {
        var words = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{path}:{line}") : path;
        if (kind == ChangeKind.Removed)
            return $"{MarkdownText.Plain(words)} (removed)";
        var whole = SiteFolder.Length == 0 ? path : $"{SiteFolder}/{path}";
        // A page that GitHub would show rendered has no lines.
        var place = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"?plain=1#L{line}") : "";
        var link = MarkdownText.Link(words, Root is null ? null : $"{Root}/{MarkdownText.Path(whole)}{place}");
        return kind == ChangeKind.Added ? $"{link} (new)" : link;
    }
}
