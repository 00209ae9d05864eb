using System.Collections.Immutable;
using System.CommandLine.Parsing;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.Terms;
using Casebook.Relate.Vocabulary;

namespace Casebook.Cli.New;

/// <summary>A file of the vocabulary, as far as adding to it needs.</summary>
/// <param name="Path">Path from the site's folder.</param>
/// <param name="Names">Names and synonyms in it.</param>
/// <param name="Kinds">How many terms of each kind it defines.</param>
internal sealed record TermFile(string Path, ImmutableArray<Located<string>> Names, ImmutableDictionary<string, int> Kinds)
{
    private const string Folder = "content/terms";

    // By it editors know the fields, wherever the file lies below the folder.
    private const string SchemaLine = "# yaml-language-server: $schema=../../.casebook/schema/terms.json\n";

    /// <summary>What <c>kind:</c> may say.</summary>
    public static ImmutableArray<string> KindNames { get; } = [.. Enum.GetValues<TermKind>().Select(NameOf)];

    /// <summary>Reads the value of <c>--kind</c>.</summary>
    public static TermKind ReadKind(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        foreach (var kind in Enum.GetValues<TermKind>())
        {
            if (NameOf(kind) == written)
                return kind;
        }
        var instead = TermFileParser.MeantKind(written) is { } meant ? $"Write `--kind {meant}`." : $"Choose one of {string.Join(", ", KindNames)}.";
        result.AddError($"--kind: there is no kind `{written}`. {instead}");
        return default;
    }

    /// <summary>All files of the vocabulary, in the order of their paths. What cannot be read is passed over.</summary>
    public static ImmutableArray<TermFile> ReadAll(IFileTree site) =>
        [
            .. SourceReader
                .List(site, Folder, new DiagnosticBag())
                .Where(path => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
                .Select(path => SourceReader.Text(site, path, new DiagnosticBag()))
                .OfType<SourceText>()
                .Select(Read),
        ];

    /// <summary>Where a name stands already, whatever its spelling; null when it is new.</summary>
    public static Located<string>? FindName(ImmutableArray<TermFile> files, string name)
    {
        var key = FoldedText.NameKey(name);
        foreach (var known in files.SelectMany(file => file.Names))
        {
            if (FoldedText.NameKey(known.Value) == key)
                return known;
        }
        return null;
    }

    /// <summary>The file a new term goes to: that named after its kind, else the one with the most terms of the kind, else a new one.</summary>
    public static string PathFor(ImmutableArray<TermFile> files, TermKind kind)
    {
        var named = $"{Folder}/{TermFolders.Of(kind)}.yml";
        if (files.Any(file => file.Path == named))
            return named;
        return files.Where(file => file.Kinds.ContainsKey(NameOf(kind))).MaxBy(file => file.Kinds[NameOf(kind)])?.Path ?? named;
    }

    /// <summary>The lines of a new term.</summary>
    public static string Entry(string name, TermKind kind) =>
        $"""
            - name: {YamlText.Of(name)}
              kind: {NameOf(kind)}
              # synonyms: [another name, abbreviation]
              # definition: One or two sentences that say what it is.
              # parents: [broader term of the same kind]
              # sources: [where the definition comes from]

            """.ReplaceLineEndings("\n");

    /// <summary>Adds lines at the end of a file and keeps all before them byte for byte.</summary>
    /// <returns>The line of the first name; null, with nothing changed, when the file would not read as before with the new terms at its
    /// end.</returns>
    public static int? Append(string siteFolder, string path, string entries, params ReadOnlySpan<string> names)
    {
        var file = System.IO.Path.Combine(siteFolder, path);
        var before = File.Exists(file) ? File.ReadAllBytes(file) : [];
        var lineEnd = before.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        var gap =
            before.Length == 0 ? SchemaLine
            : before[^1] == (byte)'\n' ? lineEnd
            : lineEnd + lineEnd;
        var added = Encoding.UTF8.GetBytes(gap + entries.ReplaceLineEndings(lineEnd));

        var count = Items(SourceText.Decode(path, before)).Length;
        var after = Items(SourceText.Decode(path, [.. before, .. added]));
        if (after.Length != count + names.Length)
            return null;
        for (var i = 0; i < names.Length; i++)
        {
            if (NameOf(after[count + i])?.Text != names[i])
                return null;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        using var stream = new FileStream(file, FileMode.Append, FileAccess.Write);
        stream.Write(added);
        return NameOf(after[count])!.Location.Start.Line;
    }

    private static TermFile Read(SourceText file)
    {
        var names = ImmutableArray.CreateBuilder<Located<string>>();
        var kinds = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var term in Items(file).OfType<YamlMapping>())
        {
            foreach (var key in new[] { "name", "synonyms" })
            {
                var scalars = term[key] is YamlSequence list ? list.Items.OfType<YamlScalar>() : new[] { term[key] }.OfType<YamlScalar>();
                names.AddRange(scalars.Select(scalar => new Located<string>(scalar.Text, scalar.Location)));
            }
            if (term["kind"] is YamlScalar kind)
                kinds[kind.Text] = kinds.GetValueOrDefault(kind.Text) + 1;
        }
        return new TermFile(file.Path, names.ToImmutable(), kinds.ToImmutable());
    }

    private static ImmutableArray<YamlNode> Items(SourceText file) => (YamlReader.Read(file).Root as YamlSequence)?.Items ?? [];

    private static YamlScalar? NameOf(YamlNode item) => (item as YamlMapping)?["name"] as YamlScalar;

    /// <summary>A kind as <c>kind:</c> says it.</summary>
    public static string NameOf(TermKind kind) => kind.Key();
}
