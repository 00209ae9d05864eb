using System.Buffers;
using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Links;

namespace Casebook.Render.Shared.Pictures;

/// <summary>All pictures of a site: found, checked by their headers, and planned; nothing is decoded before a form is wanted.</summary>
internal sealed class PictureLibrary
{
    private readonly ImmutableDictionary<string, TextPictures> _byText;
    private readonly IReadOnlyDictionary<string, PicturePlan> _plans;
    private readonly IReadOnlySet<string> _linked;
    private readonly Func<TextWithPictures, DiagnosticBag, Sought> _find;

    private PictureLibrary(
        ImmutableDictionary<string, TextPictures> byText,
        ImmutableArray<PlannedFile> files,
        IReadOnlyDictionary<string, PicturePlan> plans,
        IReadOnlySet<string> linked,
        Func<TextWithPictures, DiagnosticBag, Sought> find
    )
    {
        (_byText, _plans, _linked, _find) = (byText, plans, linked, find);
        Files = files;
    }

    /// <summary>The files to make.</summary>
    public ImmutableArray<PlannedFile> Files { get; }

    public TextPictures Of(string textPath) => _byText.GetValueOrDefault(textPath, TextPictures.None);

    /// <summary>Path from the site's root of a linked picture in its full size; null when it could not be read.</summary>
    /// <param name="source">Path of the picture among the sources.</param>
    public string? FullSize(string source) => _plans.TryGetValue(source, out var plan) ? plan.Full.Path : null;

    /// <summary>Makes pictures for a file that holds them; in the order of their paths, so that the same ones give the same file.</summary>
    /// <param name="paths">Their paths from the site's root.</param>
    /// <param name="problems">Takes what is wrong with them.</param>
    public IEnumerable<(string Path, byte[] Bytes)> Make(IEnumerable<string> paths, DiagnosticBag problems)
    {
        var wanted = paths.ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
            yield break;
        foreach (var file in Files.Where(file => wanted.Contains(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var picture = new ArrayBufferWriter<byte>();
            file.Render(picture, problems);
            yield return (file.Path, picture.WrittenSpan.ToArray());
        }
    }

    /// <summary>The library with the pictures of a case as it is now; null when it shows one that no text showed before.</summary>
    public PictureLibrary? With(CaseEntry entry, DiagnosticBag problems)
    {
        var sought = _find(TextOf(entry), problems);
        if (sought.Uses.Exists(use => !_plans.ContainsKey(use.Path)) || !sought.Linked.TrueForAll(_linked.Contains))
            return null;
        return new PictureLibrary(
            sought.Uses.Count == 0 ? _byText.Remove(sought.TextPath) : _byText.SetItem(sought.TextPath, sought.Resolve(_plans)),
            Files,
            _plans,
            _linked,
            _find
        );
    }

    /// <summary>Finds and checks the pictures of all texts.</summary>
    public static PictureLibrary Make(SiteModel model, BuildOptions options, DiagnosticBag problems)
    {
        var known = model.Sources.Pictures.ToImmutableHashSet(StringComparer.Ordinal);
        var texts = Texts(model).Select(text => Find(text, problems)).ToList();
        var uses = new SortedDictionary<string, TextLocation>(StringComparer.Ordinal);
        foreach (var use in texts.SelectMany(text => text.Uses))
            uses.TryAdd(use.Path, use.Location);
        ReportUnused(model, known, uses.Keys, problems);

        var plans = new PicturePlanner(model.Sources.Files, new PictureCache(options.CacheFolder)).Plan(uses, options.Threads, problems);
        var byText = texts
            .Where(text => text.Uses.Count > 0)
            .ToImmutableDictionary(text => text.TextPath, text => text.Resolve(plans), StringComparer.Ordinal);
        var linked = texts.SelectMany(text => text.Linked).ToHashSet(StringComparer.Ordinal);
        // Two files may hold the same picture; its forms are made once.
        var files = plans
            .SelectMany(plan => linked.Contains(plan.Key) ? plan.Value.Files.Append(plan.Value.Full) : plan.Value.Files)
            .DistinctBy(file => file.Path, StringComparer.Ordinal);
        return new PictureLibrary(byText, [.. files], plans, linked, Find);

        Sought Find(TextWithPictures text, DiagnosticBag found) => Sought.Find(text, known, model.Sources.Files, found);
    }

    private static IEnumerable<TextWithPictures> Texts(SiteModel model) =>
        [
            .. model.Cases.Select(TextOf),
            .. model.Pages.Select(entry => Free(entry.Page.File.Path, entry.Page.Body, entry.InsideLinks)),
            .. model.Collections.Select(entry => Free(entry.Collection.File.Path, entry.Collection.Body, entry.InsideLinks)),
        ];

    private static TextWithPictures TextOf(CaseEntry entry) =>
        new(
            entry.SourcePath,
            [.. PictureUses.In(entry.Case)],
            [.. PictureUses.FiguresIn(entry.Case.Body.Blocks)],
            entry.Case.Figures,
            Linked(entry.InsideLinks)
        );

    private static TextWithPictures Free(string path, Document body, IEnumerable<InsideLink> links) =>
        new(path, [.. PictureUses.In(body)], [], [], Linked(links));

    private static ImmutableArray<PictureLink> Linked(IEnumerable<InsideLink> links) => [.. links.OfType<PictureLink>()];

    // Pictures of a case that is not published yet wait for it.
    private static void ReportUnused(SiteModel model, IEnumerable<string> known, IEnumerable<string> used, DiagnosticBag problems)
    {
        var published = model.Cases.Select(entry => entry.Case.Slug).ToHashSet(StringComparer.Ordinal);
        var waiting = model
            .Sources.Cases.Select(file => SourceSlug.Of(file.Path))
            .Where(slug => !published.Contains(slug))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in known.Except(used).Order(StringComparer.Ordinal))
        {
            if (path.Split('/') is ["content", "cases", var slug, ..] && waiting.Contains(FoldedText.Slug(slug)))
                continue;
            problems.Add(RenderProblems.UnusedPicture(new SourceText(path, "").At(0, 0), Path.GetFileName(path)));
        }
    }
}
