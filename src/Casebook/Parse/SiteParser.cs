using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse.Casebooks;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.Guide;
using Casebook.Parse.Markdown;
using Casebook.Parse.References;
using Casebook.Parse.Terms;

namespace Casebook.Parse;

/// <summary>Understands every source by itself; files do not see each other here, so they are read in parallel.</summary>
internal static class SiteParser
{
    /// <summary>All sources; what cannot be read is reported and left out.</summary>
    public static StageResult<ParsedSite> Run(SourceSet sources, BuildOptions options)
    {
        var problems = new DiagnosticBag();
        var markdown = new MarkdownReader();
        var references = new ReferenceReader();
        var (first, language) = (sources.Config.FirstLanguage, sources.Config.Language);
        ImmutableArray<TeachingCase> cases = [];
        ImmutableArray<TeachingCase> translated = [];
        ImmutableArray<TermDefinition> terms = [];
        ImmutableArray<TermDefinition> starters = [];
        ImmutableArray<Work> works = [];
        ImmutableArray<CaseCollection> collections = [];
        ImmutableArray<TextPage> pages = [];
        // A library may be one large file, which one thread reads while the other reads the cases.
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            () => works = Many(sources.References, (file, bag) => LibraryFileParser.Parse(file, references, bag)),
            () => cases = Each(sources.Cases, (file, bag) => CaseFileParser.Parse(file, options, markdown, references, bag, first)),
            () =>
                translated = Translations("content/cases/", (file, bag) => CaseFileParser.Parse(file, options, markdown, references, bag, language)),
            () => terms = Many(sources.Terms, (file, bag) => TermFileParser.Parse(file, markdown, bag)),
            () =>
                starters = [
                    .. Many(sources.StarterTerms, (file, bag) => TermFileParser.Parse(file, markdown, bag))
                        .Select(term => term with { IsStarter = true }),
                ],
            () => collections = Each(sources.Collections, (file, bag) => CollectionFileParser.Parse(file, markdown, bag)),
            () => pages = Each(PagesOf(sources), (file, bag) => PageFileParser.Parse(file, markdown, bag))
        );
        var collectionTexts = Translations("content/collections/", (file, bag) => CollectionFileParser.Parse(file, markdown, bag));
        var pageTexts = Translations("content/pages/", (file, bag) => PageFileParser.Parse(file, markdown, bag));
        (cases, works, var found) = KeptReferences.ReadAgain(cases, works, problems.ToImmutable());
        problems = new DiagnosticBag();
        problems.AddRange(found);
        var parsed = new ParsedSite
        {
            Sources = sources,
            Cases = cases,
            TranslatedCases = translated,
            Terms = [.. terms.Select(term => term.In(language))],
            StarterTerms = [.. starters.Select(term => term.In(language))],
            Works = works,
            Collections = TranslatedTexts.Lay(collections, collectionTexts, language),
            Pages = TranslatedTexts.Lay([.. pages.Select(page => page with { Language = first })], pageTexts, language),
            OtherCasebooks = ListingParser.Read(sources.OtherCasebooks, sources.Config, problems),
        };
        return new StageResult<ParsedSite>(parsed, problems.ToImmutable());

        ImmutableArray<T> Translations<T>(string folder, Func<SourceText, DiagnosticBag, T> parse) =>
            Each([.. sources.Translations.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))], parse);

        ImmutableArray<T> Each<T>(ImmutableArray<SourceText> files, Func<SourceText, DiagnosticBag, T> parse)
        {
            var results = new T[files.Length];
            var found = new ImmutableArray<Diagnostic>[files.Length];
            Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
                (results[i], found[i]) = SourceMemory.Recall(
                    options.Memory,
                    sources.Config.IsEdition ? $"{files[i].Path} {language}" : files[i].Path,
                    (files[i], options.Today, sources.Config.Language),
                    () => Parsed(files[i], parse)
                )
            );
            lock (problems)
            {
                foreach (var some in found)
                    problems.AddRange(some);
            }
            return [.. results];
        }

        static (T Result, ImmutableArray<Diagnostic> Found) Parsed<T>(SourceText file, Func<SourceText, DiagnosticBag, T> parse)
        {
            var bag = new DiagnosticBag();
            var result = parse(file, bag);
            return (result, bag.ToImmutable());
        }

        ImmutableArray<T> Many<T>(ImmutableArray<SourceText> files, Func<SourceText, DiagnosticBag, ImmutableArray<T>> parse) =>
            [.. Each(files, parse).SelectMany(part => part)];
    }

    private static ImmutableArray<SourceText> PagesOf(SourceSet sources) =>
        sources.Config.Guide ? [.. sources.Pages, .. BuiltInGuide.Beside(sources.Pages)] : sources.Pages;
}
