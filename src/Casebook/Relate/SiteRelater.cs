using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Relate.Citations;
using Casebook.Relate.Elsewhere;
using Casebook.Relate.Identity;
using Casebook.Relate.Links;
using Casebook.Relate.Quality;
using Casebook.Relate.Questions;
using Casebook.Relate.Related;
using Casebook.Relate.Translations;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate;

/// <summary>Brings the sources together: names found, links known from both ends, citations numbered.</summary>
internal static class SiteRelater
{
    /// <summary>The model of the whole site; what cannot be resolved is reported and left out.</summary>
    public static StageResult<SiteModel> Run(ParsedSite parsed, BuildOptions options)
    {
        var problems = new DiagnosticBag();
        var config = parsed.Sources.Config;
        // Two files for one address have been reported; the first stands for both.
        var vocabulary = new SiteVocabulary(parsed.Terms, parsed.StarterTerms) { Chosen = config.Vocabulary };
        var meaning = new NamedMeaning(vocabulary.All, config.FirstLanguage);
        var names = new NamesInLanguage(vocabulary.All);
        var all = TranslatedCases
            .Of(parsed, problems)
            .DistinctBy(source => source.Slug, StringComparer.Ordinal)
            .Select(source => meaning.Of(source, problems))
            .Select(source => config.IsEdition ? names.Of(source) : source)
            .ToImmutableArray();
        var published = Publication.Select(all, options, problems);
        IdentityChecker.Check(all, published.Concat(Publication.SelectWithheld(all, options)).ToHashSet(), parsed.Sources, options, problems);
        problems.AddRange(OtherFiles.Find(parsed));
        var inWorks = new DiagnosticBag();
        var (library, terms) = InParallel(
            options.Threads,
            () => new WorkLibraryBuilder(options.Today, inWorks).Build(parsed.Works, all),
            () => TermIndexBuilder.Build(vocabulary, published, NamesInTexts.OutsideCases(parsed), problems)
        );
        problems.AddRange(inWorks.ToImmutable());
        var targets = new LinkTargets(
            terms,
            new TermMatcher(terms),
            all.ToDictionary(source => source.Slug, StringComparer.Ordinal),
            published.Select(source => source.Slug).ToHashSet(StringComparer.Ordinal),
            library
        )
        {
            Addresses = new SourceAddresses(parsed, terms),
        };

        var cases = RelateCases(published, targets, parsed.Sources, options, problems);
        TermReferences.Check(terms, problems);
        var collections = CollectionRelater.Relate(parsed.Collections, cases, targets, problems);
        var pages = PageRelater.Relate(parsed.Pages, targets, problems);
        var definitions = TermDefinitionRelater.Relate(targets, problems);
        var elsewhere = collections
            .SelectMany(entry => entry.References)
            .Concat(pages.SelectMany(entry => entry.References))
            .Concat(definitions.SelectMany(entry => entry?.References ?? []));
        var choices = new CasebookChoices(cases);
        var embargo = Embargo.Relate(Publication.SelectWithheld(all, options), published, vocabulary, targets, choices, problems);
        var (works, termCases) = InParallel(
            options.Threads,
            () => WorkCitationsBuilder.Build(Shown(library, all, published, cases, elsewhere, embargo.Works), cases, config),
            () => TermCasesBuilder.Build(terms, cases, options.Threads)
        );
        var model = new SiteModel
        {
            Config = config,
            Sources = parsed.Sources,
            Today = options.Today,
            NextDay = Publication.NextDay(all, options),
            Cases = cases,
            Embargoed = embargo.Challenges,
            Choices = choices,
            DiagnosisNames = DiagnosisNamesOf(vocabulary, terms),
            Related = new RelatedCases(cases),
            Targets = targets,
            Meaning = meaning,
            TermCases = termCases,
            Elsewhere = new OtherCasebooks(parsed.OtherCasebooks),
            Works = works,
            WorkIndex = works.Select((citations, i) => (citations.Work, i)).ToDictionary(pair => pair.Work, pair => pair.i),
            Definitions = definitions,
            Collections = collections,
            Pages = pages,
            Completeness = [.. cases.Select(CompletenessChecker.Check)],
        };
        return new StageResult<SiteModel>(model, [.. problems.ToImmutable().Where(problem => !IsInStarter(problem, parsed.Sources))]);
    }

    private static ImmutableArray<ImmutableArray<string>> DiagnosisNamesOf(SiteVocabulary vocabulary, TermIndex terms) =>
        [
            .. vocabulary
                .All.Where(term => term.Kind == TermKind.Diagnosis)
                .Select(term => term.Synonyms.Select(synonym => synonym.Value).Prepend(term.Name.Value).ToImmutableArray())
                .Concat(
                    terms
                        .Terms.Where(term => term.Kind == TermKind.Diagnosis && term.Definition is null)
                        .Select(term => ImmutableArray.Create(term.Name))
                )
                .DistinctBy(names => FoldedText.Key(names[0]))
                .OrderBy(names => FoldedText.Key(names[0]), StringComparer.Ordinal),
        ];

    // Where a site's own terms and those of the program do not fit together, its own stand; nobody can mend a file of the program.
    private static bool IsInStarter(Diagnostic problem, SourceSet sources) =>
        problem.Location is { } place && sources.StarterTerms.Contains(place.File);

    private static (TOne One, TOther Other) InParallel<TOne, TOther>(int threads, Func<TOne> one, Func<TOther> other)
        where TOne : notnull
        where TOther : notnull
    {
        var (first, second) = (default(TOne), default(TOther));
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = threads }, () => first = one(), () => second = other());
        return (first!, second!);
    }

    // A work that only an unpublished case gives, or only one whose answers are held back cites, would say what that case is about, so it waits with
    // the case.
    private static ImmutableArray<WorkEntry> Shown(
        WorkLibrary library,
        ImmutableArray<TeachingCase> all,
        ImmutableArray<TeachingCase> published,
        ImmutableArray<CaseEntry> cases,
        IEnumerable<NumberedReference> elsewhere,
        IReadOnlySet<WorkEntry> withheld
    )
    {
        if (all.Length == published.Length)
            return library.Works;
        var waiting = all.Except(published).Select(source => source.File).ToHashSet();
        var named = cases.SelectMany(entry => entry.AllWorks()).Concat(elsewhere.Select(reference => reference.Work)).ToHashSet();
        return [.. library.Works.Where(work => named.Contains(work) || !(withheld.Contains(work) || waiting.Contains(work.Work.Location.File)))];
    }

    private static ImmutableArray<CaseEntry> RelateCases(
        ImmutableArray<TeachingCase> published,
        LinkTargets targets,
        SourceSet sources,
        BuildOptions options,
        DiagnosticBag problems
    )
    {
        var names = HashOfNames(sources, targets.Terms);
        var entries = new CaseEntry[published.Length];
        var found = new DiagnosticBag[published.Length];
        Parallel.For(0, published.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            var bag = found[i] = new DiagnosticBag();
            var entry = entries[i] = CaseRelater.Relate(published[i], i, targets, bag);
            bag.AddRange(QuietChecks.Find(options.Quiet, hash => Add(entry, targets, hash.Add("case").Add(names)), () => Check(entry, published[i])));
        });
        foreach (var bag in found)
            problems.AddRange(bag.ToImmutable());
        LengthPattern.Check(published.SelectMany(source => source.Questions), problems);
        return [.. entries];
    }

    private static ImmutableArray<Diagnostic> Check(CaseEntry entry, TeachingCase source)
    {
        var found = new DiagnosticBag();
        ChallengeChecker.Check(entry, found);
        QuestionChecker.Check(source, found);
        return found.ToImmutable();
    }

    // A link to another case has its title for words.
    private static void Add(CaseEntry entry, LinkTargets targets, HashBuilder hash)
    {
        hash.Add(entry.SourcePath).Add(entry.Case.File.Text);
        foreach (var mention in entry.CaseMentions)
            hash.Add(targets.Cases[mention.Slug].File.Text);
    }

    // What names mean in every case: the vocabularies, and what only cases name.
    private static UInt128 HashOfNames(SourceSet sources, TermIndex terms)
    {
        var hash = new HashBuilder();
        foreach (var file in sources.Terms.Concat(sources.StarterTerms))
            hash.Add(file.Path).Add(file.Text);
        foreach (var term in terms.Terms)
            hash.Add((int)term.Kind).Add(term.Name);
        return hash.Take();
    }
}
