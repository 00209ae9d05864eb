using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Cases;
using Casebook.Relate.Citations;
using Casebook.Relate.Links;

namespace Casebook.Relate;

/// <summary>Finds the cases of collections.</summary>
internal static class CollectionRelater
{
    /// <summary>The collections in the order given; a case that does not exist is reported, one that is not published yet is left out.</summary>
    public static ImmutableArray<CollectionEntry> Relate(
        ImmutableArray<CaseCollection> collections,
        ImmutableArray<CaseEntry> cases,
        LinkTargets targets,
        DiagnosticBag problems
    )
    {
        var bySlug = cases.ToDictionary(entry => entry.Case.Slug, StringComparer.Ordinal);
        return
        [
            .. collections.Select(collection =>
            {
                var numbers = new CitationNumbers(targets.Works, null, problems);
                var text = new TextResolver(targets, numbers, problems);
                var resolved = collection with { Body = text.Resolve(collection.Body), Summary = text.Resolve(collection.Summary, "summary") };
                ImmutableArray<Prerequisite> prerequisites =
                [
                    .. collection.Prerequisites.Select(asked =>
                        Find(asked, collections, problems) is { } other
                            ? new Prerequisite(asked, other)
                            : new Prerequisite(text.Resolve(asked, "prerequisites")!, null)
                    ),
                ];
                return new CollectionEntry(
                    resolved,
                    [.. collection.Cases.Select(slug => Find(slug, bySlug, targets, problems)).OfType<CaseEntry>()],
                    [.. numbers.References()]
                )
                {
                    Prerequisites = prerequisites,
                    InsideLinks = [.. text.Inside],
                };
            }),
        ];
    }

    // A single word that is nearly the name of a collection was meant to be one.
    private static CaseCollection? Find(RichText asked, ImmutableArray<CaseCollection> collections, DiagnosticBag problems)
    {
        var found = collections.FirstOrDefault(collection => collection.Slug == asked.Plain);
        if (
            found is null
            && !asked.Plain.Contains(' ', StringComparison.Ordinal)
            && NearestName.Find(asked.Plain, collections.Select(collection => collection.Slug).Order(StringComparer.Ordinal)) is { } nearest
        )
            problems.Add(RelateProblems.UnknownCollection(asked.Location, asked.Plain, nearest));
        return found;
    }

    private static CaseEntry? Find(Located<string> slug, Dictionary<string, CaseEntry> bySlug, LinkTargets targets, DiagnosticBag problems)
    {
        if (targets.FindCase(slug.Value) is { } found)
            return bySlug.GetValueOrDefault(found);
        var nearest = NearestName.Find(slug.Value, targets.Cases.Keys.Order(StringComparer.Ordinal));
        problems.Add(RelateProblems.UnknownCase(slug, nearest));
        return null;
    }
}
