using Casebook.Files;

namespace Casebook.Gather;

/// <summary>The themes the program brings along, for sites that have none of their own.</summary>
internal static class BuiltInThemes
{
    /// <summary>The theme of a site that names none.</summary>
    public const string Standard = "rounds";

    private const string EnglishPath = $"themes/{Standard}/strings/en.yml";

    private static readonly Lazy<MemoryFileTree> Embedded = new(() => EmbeddedFiles.Load("themes/"));

    /// <summary>Files below <c>themes/</c>.</summary>
    public static IFileTree Tree => Embedded.Value;

    /// <summary>The standard theme's words in English.</summary>
    public static SourceText English => SourceText.Decode(EnglishPath, Tree.ReadBytes(EnglishPath));

    /// <summary>The standard theme's templates of cards, by name.</summary>
    public static IEnumerable<KeyValuePair<string, SourceText>> Cards =>
        Tree.Enumerate($"themes/{Standard}/cards")
            .Select(path => KeyValuePair.Create(Path.GetFileNameWithoutExtension(path), SourceText.Decode(path, Tree.ReadBytes(path))));
}
