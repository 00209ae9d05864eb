using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Parse;
using Casebook.Relate.Cases;
using Casebook.Relate.Citations;
using Casebook.Relate.Kinship;
using Casebook.Relate.Links;
using Casebook.Relate.Quality;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate;

/// <summary>Brings the sources together: names found, links known from both ends, citations numbered.</summary>
internal static class SiteRelater
{
    /// <summary>The model of the whole site; what cannot be resolved is reported and left out.</summary>
    public static Staged<SiteModel> Run(ParsedSite parsed, BuildOptions options)
    {
        var problems = new DiagnosticBag();
        var config = parsed.Sources.Config;
        var published = Publication.Select(parsed.Cases, options, problems);
        var terms = TermIndexBuilder.Build(parsed.Terms, published, problems);
        var library = new WorkLibraryBuilder(options.Today, problems).Build(parsed.Works, parsed.Cases);
        var targets = new LinkTargets(terms, new TermMatcher(terms),
            parsed.Cases.ToDictionary(source => source.Slug, StringComparer.Ordinal), published.Select(source => source.Slug).ToHashSet(StringComparer.Ordinal), library);

        var cases = RelateCases(published, targets, options.Threads, problems);
        TermReferences.Check(terms, problems);
        var works = WorkCitationsBuilder.Build(library, cases, config);
        var model = new SiteModel
        {
            Config = config,
            Sources = parsed.Sources,
            Today = options.Today,
            Cases = cases,
            Related = KinshipFinder.Find(cases, options.Threads),
            Terms = terms,
            TermCases = TermCasesBuilder.Build(terms, cases, options.Threads),
            Works = works,
            WorkIndex = works.Select((citations, i) => (citations.Work, i)).ToDictionary(pair => pair.Work, pair => pair.i),
            Collections = CollectionRelater.Relate(parsed.Collections, cases, targets, problems),
            Pages = PageRelater.Relate(parsed.Pages, targets, problems),
            Completeness = [.. cases.Select(CompletenessChecker.Check)],
        };
        return new Staged<SiteModel>(model, problems.ToImmutable());
    }

    private static ImmutableArray<CaseEntry> RelateCases(ImmutableArray<TeachingCase> published, LinkTargets targets, int threads, DiagnosticBag problems)
    {
        var entries = new CaseEntry[published.Length];
        var found = new DiagnosticBag[published.Length];
        Parallel.For(0, published.Length, new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => entries[i] = CaseRelater.Relate(published[i], i, targets, found[i] = new DiagnosticBag()));
        foreach (var bag in found) problems.AddRange(bag.ToImmutable());
        return [.. entries];
    }
}
