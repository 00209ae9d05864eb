using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Parse.Markdown;
using Casebook.Parse.Terms;
using Casebook.Relate.Vocabulary;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Links.Meaning;

/// <summary>The starter vocabularies as one.</summary>
internal static class StarterTerms
{
    /// <summary>The terms of all starters, or of those that are named.</summary>
    public static TermIndex Read(params IReadOnlyCollection<string> starters)
    {
        var problems = new DiagnosticBag();
        var markdown = new MarkdownReader();
        var definitions = Directory
            .EnumerateFiles(RepositoryRoot.At("vocabularies"), "*.yml", SearchOption.AllDirectories)
            .Where(path => starters.Count == 0 || starters.Contains(Path.GetFileName(Path.GetDirectoryName(path))))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => TermFileParser.Parse(new SourceText(path, File.ReadAllText(path)), markdown, problems))
            // A term that two specialties have is one.
            .DistinctBy(term => (term.Kind, term.Name.Value))
            .ToImmutableArray();
        return TermIndexBuilder.Build(new SiteVocabulary(definitions, []), [], [], problems);
    }
}
