using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Config;

/// <summary>The vocabularies by specialty that the program brings along; <c>vocabulary:</c> of the settings names them.</summary>
internal static class StarterVocabularies
{
    private const string Root = "vocabularies/";

    // What every specialty needs; beneath all that are named.
    private const string General = "general";

    private static readonly Lazy<ILookup<string, SourceText>> ByName = new(Load);

    /// <summary>All names, sorted.</summary>
    public static ImmutableArray<string> Names { get; } = [.. EmbeddedFiles.Names(Root).Select(FolderOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The files of some vocabularies, in the order of the names, and behind them what every specialty needs; none when none is
    /// named.</summary>
    public static ImmutableArray<SourceText> FilesOf(ImmutableArray<string> names) =>
        names.IsEmpty ? [] : [.. names.Append(General).Distinct(StringComparer.Ordinal).SelectMany(name => ByName.Value[name])];

    /// <summary>The vocabularies that none of the settings names and that know some names, each with those it knows; the one that knows most
    /// first.</summary>
    /// <param name="chosen">What the settings name.</param>
    /// <param name="names">The names.</param>
    public static ImmutableArray<(string Vocabulary, ImmutableArray<string> Known)> Knowing(
        ImmutableArray<string> chosen,
        IReadOnlyCollection<string> names
    ) =>
        [
            .. Names
                .Where(name => name != General && !chosen.Contains(name, StringComparer.Ordinal))
                .Select(vocabulary =>
                    (vocabulary, Known: names.Where(name => Keys.Value[vocabulary].Contains(FoldedText.NameKey(name))).ToImmutableArray())
                )
                .Where(one => one.Known.Length > 0)
                .OrderByDescending(one => one.Known.Length),
        ];

    private static readonly Lazy<Dictionary<string, HashSet<string>>> Keys = new(() =>
        ByName.Value.ToDictionary(group => group.Key, group => group.SelectMany(NamesIn).Select(FoldedText.NameKey).ToHashSet(StringComparer.Ordinal))
    );

    // Our own files, whose form the tests hold: reading them as YAML would cost more than all else of a small build.
    private static IEnumerable<string> NamesIn(SourceText file) =>
        file
            .Text.Split('\n')
            .Select(line => line.AsSpan().Trim().ToString())
            .SelectMany(line =>
                line.StartsWith("- name:", StringComparison.Ordinal) ? [line[7..]]
                : line.StartsWith("synonyms:", StringComparison.Ordinal) ? line[9..].Split([',', '[', ']', '{', '}', ':'])
                : Array.Empty<string>()
            )
            .Select(name => name.Trim().Trim('"', '\''))
            .Where(name => name.Length > 1);

    private static ILookup<string, SourceText> Load()
    {
        var files = EmbeddedFiles.Load(Root);
        return files.Enumerate("").ToLookup(FolderOf, path => SourceText.Decode(path, files.ReadBytes(path)), StringComparer.Ordinal);
    }

    private static string FolderOf(string path) => path.Split('/')[1];
}
