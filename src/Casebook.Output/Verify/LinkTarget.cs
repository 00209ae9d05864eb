namespace Casebook.Verify;

/// <summary>Where an address leads.</summary>
internal enum TargetKind
{
    /// <summary>To a file the site should have.</summary>
    Inside,

    /// <summary>To the same host, but above the address the site is published at.</summary>
    AboveSite,

    /// <summary>To another host.</summary>
    OtherHost,

    /// <summary>To no file: mail, telephone, data in the address itself.</summary>
    NoFile,
}

/// <summary>An address worked out for the file it stands in.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Path">Path of the site, empty for the front page; ends with '/' when a folder is meant.</param>
/// <param name="Fragment">Place on the page, decoded; empty for the page as a whole.</param>
internal readonly record struct LinkTarget(TargetKind Kind, string Path, string Fragment)
{
    /// <summary>Works an address out.</summary>
    /// <param name="file">Path of the file it stands in.</param>
    /// <param name="address">The address as written.</param>
    /// <param name="basePath">Path the site is published under, with a slash at both ends.</param>
    /// <param name="siteUrl">Where the site is published, without a slash at the end; empty when not known.</param>
    public static LinkTarget Of(string file, string address, string basePath, string siteUrl)
    {
        var path = address;
        var fragment = "";
        if (path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash)
            (path, fragment) = (path[..hash], Decode(path[(hash + 1)..]));
        if (
            siteUrl.Length > 0
            && path.StartsWith(siteUrl, StringComparison.OrdinalIgnoreCase)
            && (path.Length == siteUrl.Length || path[siteUrl.Length] is '/' or '?')
        )
            path = basePath + path[siteUrl.Length..].TrimStart('/');
        else if (path.StartsWith("//", StringComparison.Ordinal))
            return new(TargetKind.OtherHost, "", "");
        else if (SchemeOf(path) is { } scheme)
            return new(scheme is "http" or "https" or "ftp" or "ws" or "wss" ? TargetKind.OtherHost : TargetKind.NoFile, "", "");
        if (path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query)
        {
            path = path[..query];
            if (path.Length == 0)
                return new(TargetKind.Inside, file, fragment);
        }
        if (path.Length == 0)
            return new(TargetKind.Inside, file, fragment);

        string from;
        if (path[0] == '/')
        {
            if (!path.StartsWith(basePath, StringComparison.Ordinal) && path + "/" != basePath)
                return new(TargetKind.AboveSite, path, fragment);
            (from, path) = ("", path.Length < basePath.Length ? "" : path[basePath.Length..]);
        }
        else
        {
            from = file[..(file.LastIndexOf('/') + 1)];
        }
        return Join(from, path) is { } joined ? new(TargetKind.Inside, joined, fragment) : new(TargetKind.AboveSite, path, fragment);
    }

    /// <summary>The file of the site this leads to; null when there is none. A folder leads to its index.html.</summary>
    public string? FindIn(IReadOnlySet<string> files)
    {
        if (Path.Length == 0 || Path[^1] == '/')
            return files.Contains(Path + "index.html") ? Path + "index.html" : null;
        if (files.Contains(Path))
            return Path;
        return files.Contains(Path + "/index.html") ? Path + "/index.html" : null;
    }

    // A path may climb to the root of the site, not above it.
    private static string? Join(string from, string path)
    {
        var parts = from.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        var names = path.Split('/');
        for (var i = 0; i < names.Length; i++)
        {
            var name = Decode(names[i]);
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

    private static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(address[0]))
            return null;
        for (var i = 1; i < colon; i++)
        {
            if (!char.IsAsciiLetterOrDigit(address[i]) && address[i] is not ('+' or '-' or '.'))
                return null;
        }
        return address[..colon].ToLowerInvariant();
    }
}
