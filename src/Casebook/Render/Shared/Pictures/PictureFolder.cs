using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Render.Shared.Pictures;

/// <summary>Where the pictures of a text may lie: in its own folder, or beside it.</summary>
internal sealed class PictureFolder
{
    private readonly ImmutableHashSet<string> _known;
    private readonly ImmutableArray<string> _places;

    /// <summary>The places of a text: <c>content/cases/a/</c> and <c>content/cases/</c> for <c>content/cases/a.md</c>.</summary>
    public PictureFolder(string textPath, ImmutableHashSet<string> known)
    {
        _known = known;
        var folder = textPath[..(textPath.LastIndexOf('/') + 1)];
        _places = Path.GetFileName(textPath) == "index.md" ? [folder] : [$"{textPath[..^Path.GetExtension(textPath).Length]}/", folder];
    }

    /// <summary>Path of the picture a text calls by a name; null when there is none.</summary>
    /// <remarks>Some systems take letters with accents apart in file names; they are the same letters.</remarks>
    public string? Find(string name) =>
        Candidates(name).FirstOrDefault(_known.Contains)
        ?? (
            System.Text.Ascii.IsValid(name)
                ? null
                : Candidates(name)
                    .SelectMany(path => _known.Where(known => SameSpelling.Of(path, known)).Order(StringComparer.Ordinal))
                    .FirstOrDefault()
        );

    /// <summary>Path of any file of that name; null when there is none.</summary>
    public string? FindAnyFile(string name, IFileTree files) => Candidates(name).FirstOrDefault(files.Exists);

    /// <summary>Names that would be found, sorted.</summary>
    public IEnumerable<string> Names =>
        _known
            .SelectMany(path =>
                _places.Where(place => path.StartsWith(place, StringComparison.Ordinal)).Take(1).Select(place => path[place.Length..])
            )
            .Order(StringComparer.Ordinal);

    private IEnumerable<string> Candidates(string name) => _places.Select(place => Normal(place + name)).OfType<string>();

    private static string? Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is "." or "")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }
}
