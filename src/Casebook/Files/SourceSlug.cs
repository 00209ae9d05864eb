namespace Casebook.Files;

/// <summary>The part of a URL that a content file stands for.</summary>
internal static class SourceSlug
{
    /// <summary><c>content/cases/a.md</c> and <c>content/cases/a/index.md</c> are both <c>a</c>; folders below <c>content/pages</c> stay.</summary>
    public static string Of(string path)
    {
        var parts = path.Split('/')[2..];
        if (parts.Length > 1 && parts[^1] == "index.md") return string.Join('/', parts[..^1]);
        return string.Join('/', parts[..^1].Append(Path.GetFileNameWithoutExtension(parts[^1])));
    }
}
