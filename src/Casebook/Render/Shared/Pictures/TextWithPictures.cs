using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Relate.Links;

namespace Casebook.Render.Shared.Pictures;

/// <summary>A text that may show pictures.</summary>
/// <param name="Path">Path of the text.</param>
/// <param name="Images">Every picture in it.</param>
/// <param name="Placed">Those of them that stand alone with a legend.</param>
/// <param name="Figures">The figures of its front matter.</param>
/// <param name="Links">Its links to pictures in their full size.</param>
internal sealed record TextWithPictures(
    string Path,
    ImmutableArray<Image> Images,
    ImmutableArray<Image> Placed,
    ImmutableArray<Figure> Figures,
    ImmutableArray<PictureLink> Links
);

/// <summary>A file that a text shows, and where it says so.</summary>
internal readonly record struct PictureUse(string Path, TextLocation Location);

/// <summary>The pictures a text names, with the files that were found for them.</summary>
internal sealed class Sought
{
    private readonly Dictionary<string, (string Path, Figure? Figure)> _byName = new(StringComparer.Ordinal);
    private readonly List<(string Path, Figure Figure)> _unplaced = [];

    private Sought(string textPath) => TextPath = textPath;

    public string TextPath { get; }

    /// <summary>The files it shows or links to.</summary>
    public List<PictureUse> Uses { get; } = [];

    /// <summary>The files it links to, which are wanted in their full size.</summary>
    public List<string> Linked { get; } = [];

    /// <summary>Finds the files; those that do not exist are reported.</summary>
    public static Sought Find(TextWithPictures text, ImmutableHashSet<string> known, IFileTree files, DiagnosticBag problems)
    {
        var sought = new Sought(text.Path);
        foreach (var link in text.Links)
        {
            sought.Uses.Add(new PictureUse(link.File, link.Location));
            sought.Linked.Add(link.File);
        }
        if (text.Images.IsEmpty && text.Figures.IsEmpty)
            return sought;
        var folder = new PictureFolder(text.Path, known);
        var named = new List<(string Path, Figure Figure)>();
        foreach (var figure in text.Figures)
        {
            if (sought.FindFile(figure.File, folder, [], files, problems) is { } path)
                named.Add((path, figure));
        }
        foreach (var image in text.Images)
        {
            var byId = named.Find(entry => entry.Figure.Id.Value == image.Url);
            if (byId.Figure is not null)
                sought._byName[image.Url] = (byId.Path, byId.Figure);
            else if (sought.FindFile(new(image.Url, image.Location), folder, text.Figures, files, problems) is { } path)
                sought._byName[image.Url] = (path, named.Find(entry => entry.Path == path).Figure);
        }
        var placed = text.Placed.Select(image => sought._byName.GetValueOrDefault(image.Url).Figure).ToHashSet();
        sought._unplaced.AddRange(named.Where(entry => !placed.Contains(entry.Figure)));
        return sought;
    }

    /// <summary>The pictures as planned; those that could not be read are left out.</summary>
    public TextPictures Resolve(IReadOnlyDictionary<string, PicturePlan> plans) =>
        new(
            _byName
                .Where(entry => plans.ContainsKey(entry.Value.Path))
                .ToImmutableDictionary(
                    entry => entry.Key,
                    entry => new ShownPicture(plans[entry.Value.Path].Picture, entry.Value.Figure),
                    StringComparer.Ordinal
                ),
            [.. _unplaced.Where(entry => plans.ContainsKey(entry.Path)).Select(entry => new ShownPicture(plans[entry.Path].Picture, entry.Figure))]
        );

    // content/cases/a.md and content/cases/a/index.md both have their pictures in content/cases/a.
    private static string FolderOf(string text) =>
        text.EndsWith("/index.md", StringComparison.Ordinal) ? text[..text.LastIndexOf('/')] : text[..^System.IO.Path.GetExtension(text).Length];

    private string? FindFile(Located<string> name, PictureFolder folder, ImmutableArray<Figure> figures, IFileTree files, DiagnosticBag problems)
    {
        if (folder.Find(name.Value) is { } path)
        {
            Uses.Add(new PictureUse(path, name.Location));
            return path;
        }
        if (folder.FindAnyFile(name.Value, files) is not null)
        {
            problems.Add(RenderProblems.NotAPicture(name));
            return null;
        }
        var nearest = NearestName.Find(name.Value, folder.Names.Concat(figures.Select(figure => figure.Id.Value)));
        problems.Add(RelateProblems.UnknownFigure(name, nearest, FolderOf(TextPath)));
        return null;
    }
}
