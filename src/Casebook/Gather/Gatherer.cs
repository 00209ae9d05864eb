using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Gather;

/// <summary>Finds and reads every source of a site.</summary>
internal static class Gatherer
{
    private const string CasesFolder = "content/cases/";

    private static readonly ImmutableHashSet<string> PictureEndings = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".jpg",
        ".jpeg",
        ".png",
        ".webp",
        ".gif",
        ".tif",
        ".tiff"
    );

    private static readonly ImmutableHashSet<string> ReferenceEndings = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".yml",
        ".yaml",
        ".bib",
        ".ris",
        ".nbib",
        ".json"
    );

    /// <summary>Reads the sources of a site; files are read in parallel and kept in the order of their paths.</summary>
    public static StageResult<SourceSet> Run(IFileTree files, SiteConfig config, BuildOptions options)
    {
        var problems = new DiagnosticBag();
        var theme = ThemeGatherer.Run(files, config.Theme, problems);
        var found = new FoundPaths();
        foreach (var path in SourceReader.List(files, "content", problems).Order(StringComparer.Ordinal))
        {
            if (TranslatedFiles.LanguageOf(path, config) is not { } language)
                Sort(path, found, files, problems);
            else if (language == config.Language)
                found.Translations.Add(path);
        }
        var sources = new SourceSet
        {
            Config = config,
            Files = files,
            Cases = Read(files, found.Cases, options, problems),
            Terms = Read(files, found.Terms, options, problems),
            StarterTerms = StarterVocabularies.FilesOf(config.Vocabulary),
            References = Read(files, found.References, options, problems),
            Collections = Read(files, found.Collections, options, problems),
            Pages = Read(files, found.Pages, options, problems),
            Translations = Read(files, found.Translations, options, problems),
            OtherCasebooks = config.Casebooks.IsEmpty ? [] : Read(files, [.. OtherCasebookFiles(files, problems)], options, problems),
            Pictures = [.. found.Pictures],
            Theme = theme,
        };
        TranslatedFiles.CheckOriginals(sources, problems);
        SlugRules.Check(sources, problems);
        if (sources.Cases.IsEmpty)
            problems.Add(GatherProblems.NoCases());
        return new StageResult<SourceSet>(sources, problems.ToImmutable());
    }

    private static IEnumerable<string> OtherCasebookFiles(IFileTree files, DiagnosticBag problems) =>
        SourceReader
            .List(files, "casebooks", problems)
            .Where(path => path.Split('/') is [_, _] && path.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static void Sort(string path, FoundPaths found, IFileTree files, DiagnosticBag problems)
    {
        var ending = Path.GetExtension(path);
        var isMarkdown = ending.Equals(".md", StringComparison.OrdinalIgnoreCase);
        var list = path.Split('/') switch
        {
            ["content", "cases", _] or ["content", "cases", _, "index.md"] when isMarkdown => found.Cases,
            ["content", "terms", ..] when ending is ".yml" or ".yaml" => found.Terms,
            ["content", "references", ..] when ReferenceEndings.Contains(ending) => found.References,
            ["content", "collections", _] when isMarkdown => found.Collections,
            ["content", "pages", ..] when isMarkdown => found.Pages,
            ["content", ..] when PictureEndings.Contains(ending) => found.Pictures,
            _ => null,
        };
        if (list is not null && list != found.Pictures)
        {
            list.Add(path);
            return;
        }
        if (files.Refusal(path) is { } refusal)
        {
            problems.Add(GatherProblems.LinkRefused(path, refusal));
            return;
        }
        if (list is not null)
        {
            list.Add(path);
            return;
        }
        problems.Add(
            ClinicalFiles.Find(path, files)
                ?? GatherProblems.StrayFile(new SourceText(path, "").At(0, 0), path.StartsWith(CasesFolder, StringComparison.Ordinal))
        );
    }

    private static ImmutableArray<SourceText> Read(IFileTree files, List<string> paths, BuildOptions options, DiagnosticBag problems)
    {
        var texts = new ReadText[paths.Count];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i => texts[i] = Text(paths[i]));
        foreach (var text in texts)
            problems.AddRange(text.Problems);
        return [.. texts.Select(text => text.Source).OfType<SourceText>()];

        ReadText Text(string path) =>
            options.Memory is { } memory ? SourceMemory.Recall(memory, path, files.Stamp(path), () => Decoded(path)) : Decoded(path);

        ReadText Decoded(string path)
        {
            var found = new DiagnosticBag();
            var source = SourceReader.Text(files, path, found);
            if (source is { Text.Length: 0 })
                found.Add(GatherProblems.NothingInFile(path));
            return new ReadText(source, found.ToImmutable());
        }
    }

    private sealed record ReadText(SourceText? Source, ImmutableArray<Diagnostic> Problems);

    private sealed class FoundPaths
    {
        public List<string> Cases { get; } = [];

        public List<string> Terms { get; } = [];

        public List<string> References { get; } = [];

        public List<string> Collections { get; } = [];

        public List<string> Pages { get; } = [];

        public List<string> Translations { get; } = [];

        public List<string> Pictures { get; } = [];
    }
}
