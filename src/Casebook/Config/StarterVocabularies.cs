using System.Collections.Immutable;
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

    private static ILookup<string, SourceText> Load()
    {
        var files = EmbeddedFiles.Load(Root);
        return files.Enumerate("").ToLookup(FolderOf, path => SourceText.Decode(path, files.ReadBytes(path)), StringComparer.Ordinal);
    }

    private static string FolderOf(string path) => path.Split('/')[1];
}
