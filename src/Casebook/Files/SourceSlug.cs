using Casebook.Domain;

namespace Casebook.Files;

/// <summary>The part of a URL that a content file stands for.</summary>
internal static class SourceSlug
{
    /// <summary><c>content/cases/a.md</c> and <c>content/cases/a/index.md</c> are both <c>a</c>; folders below <c>content/pages</c> stay.
    /// <c>Geschwollene Händ.md</c> is <c>geschwollene-hand</c>.</summary>
    public static string Of(string path) => string.Join('/', NamesOf(path).Select(FoldedText.Slug));

    /// <summary>The names of folders and file that an address is made of, as they are on the disk.</summary>
    public static IEnumerable<string> NamesOf(string path)
    {
        var parts = path.Split('/')[2..];
        if (parts.Length > 1 && parts[^1] == "index.md")
            return parts[..^1];
        return parts[..^1].Append(Path.GetFileNameWithoutExtension(parts[^1]));
    }
}
