using System.Collections.Immutable;
using Casebook.Relate;
using Casebook.Relate.Challenges;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;

namespace Casebook.Render.Outputs.Offline;

/// <summary>Files that are taken together.</summary>
/// <param name="Id">Name of its lists.</param>
/// <param name="Files">The files, by path.</param>
internal sealed record OfflineSet(string Id, ImmutableArray<PlannedFile> Files);

/// <summary>
/// Which files of a site belong to what can be taken: pages, the styles, scripts and pictures they show, and the data their scripts fetch. Files to
/// save (decks, references, tables) are no part of it. Only what the site has is asked for, so nothing that is held back can be listed.
/// </summary>
/// <param name="Core">What every page needs, and where search and study begin, the most needed first.</param>
/// <param name="All">The whole casebook.</param>
/// <param name="Collections">Each collection.</param>
internal sealed record OfflineSets(ImmutableArray<PlannedFile> Core, OfflineSet All, ImmutableArray<OfflineSet> Collections)
{
    /// <summary>Name of the whole casebook.</summary>
    public const string AllId = "all";

    private const string Index = PlannedFile.IndexFile;

    /// <summary>Name of a collection; none of them is that of the whole.</summary>
    public static string IdOf(CollectionEntry entry) => "collections/" + entry.Collection.Slug;

    /// <summary>The sets of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="planned">All files of the first round, by path.</param>
    public static OfflineSets Of(SiteContext site, IReadOnlyDictionary<string, PlannedFile> planned)
    {
        var shown = site.Assets.Files.Concat(site.Pictures.Files).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var all = planned.Values.Where(file => IsPage(file) || file.FetchedVersion is not null || shown.Contains(file.Path)).ToImmutableArray();
        var folders = all.ToLookup(file => file.Path[..(file.Path.LastIndexOf('/') + 1)], StringComparer.Ordinal);
        return new OfflineSets(
            [.. CoreOf(site, all, planned).Distinct()],
            new OfflineSet(AllId, all),
            [.. site.Model.Collections.Select(entry => Of(entry, site, planned, folders))]
        );
    }

    private static bool IsPage(PlannedFile file) => file.Describe is not null && file.Path.EndsWith(Index, StringComparison.Ordinal);

    private static IEnumerable<PlannedFile> CoreOf(
        SiteContext site,
        ImmutableArray<PlannedFile> all,
        IReadOnlyDictionary<string, PlannedFile> planned
    ) =>
        Planned(planned, site.Assets.Files.Select(file => file.Path))
            .Concat(Planned(planned, new[] { "", SiteAddresses.Offline, SiteAddresses.Search, SiteAddresses.Study }.Select(page => page + Index)))
            .Concat(all.Where(file => file.FetchedVersion is not null && IsIndex(file.Path)))
            .Concat(Planned(planned, site.Decks.Where(deck => deck.Kind != StudyDeckKind.Specialty).Select(deck => deck.DataPath)));

    private static IEnumerable<PlannedFile> Planned(IReadOnlyDictionary<string, PlannedFile> planned, IEnumerable<string> paths) =>
        paths.Select(path => planned.GetValueOrDefault(path)).OfType<PlannedFile>();

    // The texts of the search are for its passages; results come without them.
    private static bool IsIndex(string path) =>
        path.StartsWith(SiteAddresses.Search, StringComparison.Ordinal) && !path.StartsWith(SiteAddresses.Search + "text/", StringComparison.Ordinal);

    private static OfflineSet Of(
        CollectionEntry entry,
        SiteContext site,
        IReadOnlyDictionary<string, PlannedFile> planned,
        ILookup<string, PlannedFile> byFolder
    )
    {
        var folders = new HashSet<string>(StringComparer.Ordinal)
        {
            entry.Url,
            SiteAddresses.Study,
            SiteAddresses.Offline,
            ChallengeAddress.OfCollection(entry.Collection.Slug),
        };
        var files = site.Assets.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        files.Add(ChallengeAddress.Root + "diagnoses.json");
        foreach (var deck in site.Decks.Where(deck => deck.Kind == StudyDeckKind.Collection && deck.Slug == entry.Collection.Slug))
            files.Add(deck.DataPath);
        AddPictures(entry.Collection.File.Path);
        foreach (var one in CollectionCase.Of(entry, site.Model))
        {
            if (one.Challenge is { } challenge)
                folders.Add(challenge.Url);
            if (one.Entry is not { } held)
                continue;
            var challengeUrl = ChallengeAddress.OfCase(held.Case);
            folders.UnionWith([held.Url, challengeUrl, challengeUrl + "solution/"]);
            folders.UnionWith(CaseTerms.Of(held).Select(use => use.Term.Url));
            folders.UnionWith(held.TermMentions.Select(mention => mention.Term.Url));
            AddPictures(held.SourcePath);
        }
        return new OfflineSet(
            IdOf(entry),
            [
                .. folders
                    .SelectMany(folder => byFolder[folder])
                    .Concat(Planned(planned, files))
                    .DistinctBy(file => file.Path, StringComparer.Ordinal)
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ]
        );

        void AddPictures(string text)
        {
            var pictures = site.Pictures.Of(text);
            foreach (var shown in pictures.ByName.Values.Concat(pictures.Unplaced))
                files.UnionWith(shown.Picture.Variants.Select(variant => variant.Path));
        }
    }
}
