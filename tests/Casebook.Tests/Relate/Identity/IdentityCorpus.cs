using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.Markdown;
using Casebook.Parse.References;
using Casebook.Relate.Identity;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Identity;

/// <summary>An invented identifier in a sentence.</summary>
/// <param name="Class">Its class in planted.txt.</param>
/// <param name="Language">Language of the sentence.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">Where the identifier begins.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsHeldOut">Whether no rule was tuned on it.</param>
internal sealed record Planted(string Class, string Language, string Sentence, int Start, int Length, bool IsHeldOut);

/// <summary>Texts the rules are measured on.</summary>
internal static class IdentityCorpus
{
    private static readonly string Folder = RepositoryRoot.At("tests", "Casebook.Tests", "Relate", "Identity");

    /// <summary>The sentences with invented identifiers.</summary>
    public static ImmutableArray<Planted> Planted { get; } =
    [.. File.ReadLines(Path.Combine(Folder, "planted.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(Read)];

    /// <summary>Texts in the style of published cases that tell of nobody, each with traps.</summary>
    public static ImmutableArray<string> Clean { get; } =
    [
        .. File.ReadAllText(Path.Combine(Folder, "clean.txt"))
            .Split("\n\n")
            .Where(text => text.Length > 0 && text[0] != '#')
            .Select(text => text.Trim()),
    ];

    /// <summary>What is found in a text, as the body of a case.</summary>
    public static ImmutableArray<Diagnostic> Seen(string body, string fields = "") => SeenIn($"---\ntitle: A case\n{fields}---\n{body}\n");

    /// <summary>What is found in a whole file.</summary>
    public static ImmutableArray<Diagnostic> SeenIn(string file) => CaseIdentity.Find(Parsed(file), null);

    /// <summary>A case, read.</summary>
    public static TeachingCase Parsed(string file, string path = "content/cases/a.md") =>
        CaseFileParser.Parse(
            new SourceText(path, file),
            new BuildOptions { Today = BuiltSite.Today },
            new MarkdownReader(),
            new ReferenceReader(),
            new DiagnosticBag()
        );

    private static Planted Read(string line, int i)
    {
        var parts = line.Split(" | ", 3);
        var (start, end) = (parts[2].IndexOf('«', StringComparison.Ordinal), parts[2].IndexOf('»', StringComparison.Ordinal));
        var sentence = parts[2].Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        return new Planted(
            parts[0].TrimEnd('+', '*'),
            parts[1],
            sentence,
            start,
            end - start - 1,
            parts[0][^1] switch
            {
                '+' => false,
                '*' => true,
                _ => i % 3 == 2,
            }
        );
    }
}
