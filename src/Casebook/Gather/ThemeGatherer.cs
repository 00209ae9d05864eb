using System.Collections.Immutable;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;

namespace Casebook.Gather;

/// <summary>Finds a theme in the site, or among those the program brings along, and lays what it extends beneath it.</summary>
internal static class ThemeGatherer
{
    /// <summary>What <c>theme.yml</c> holds.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("name", Shape.Text, "What people call the theme."),
        new("description", Shape.Text, "One sentence about the theme."),
        new("version", Shape.Text, "Version of the theme."),
        new("extends", Shape.Text, "Name of the theme beneath this one: what is not here comes from there."),
    ];

    private static readonly string[] TextAssets = [".css", ".js", ".svg", ".txt", ".json", ".webmanifest"];

    /// <summary>The theme of a name. When it cannot be found the standard theme stands in, so that other problems are still seen.</summary>
    public static ThemeSource Run(IFileTree site, string name, DiagnosticBag problems)
    {
        var chain = new List<(IFileTree Files, string Folder)>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        for (var next = name; next is not null;)
        {
            if (!asked.Add(next))
            {
                problems.Add(GatherProblems.ThemeCycle(next, asked));
                break;
            }
            var folder = $"themes/{next}";
            var isOwn = SourceReader.List(site, folder, problems).Count > 0;
            var files = isOwn ? site : BuiltInThemes.Tree;
            if (!isOwn && files.Enumerate(folder).Count == 0)
            {
                problems.Add(GatherProblems.NoTheme(next));
                next = next == BuiltInThemes.Standard ? null : BuiltInThemes.Standard;
                continue;
            }
            chain.Add((files, folder));
            next = Extended(files, folder, problems);
        }
        return Lay(site, name, chain, problems);
    }

    private static string? Extended(IFileTree files, string folder, DiagnosticBag problems)
    {
        var path = $"{folder}/theme.yml";
        if (!files.Exists(path))
            return null;
        if (SourceReader.Text(files, path, problems) is not { } file)
            return null;
        var document = YamlReader.Read(file);
        foreach (var problem in document.Problems)
            problems.Add(GatherProblems.ThemeUnreadable(problem.Location, problem.Message, problem.Hint));
        if ((document.Root as YamlMapping)?["extends"] is not YamlScalar { IsEmpty: false } extended)
            return null;
        if (ThemeName.IsOne(extended.Text.Trim()))
            return extended.Text.Trim();
        problems.Add(GatherProblems.NotATheme(extended.Location, extended.Text));
        return null;
    }

    // An asset's name carries a mark of its bytes, so a text must have the same bytes whatever line ends the machine writes.
    private static ReadOnlyMemory<byte> ReadAsset(string path, byte[] bytes) =>
        TextAssets.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && bytes.AsSpan().Contains((byte)'\r')
            ? Encoding.UTF8.GetBytes(SourceText.Decode(path, bytes).Text)
            : bytes;

    private static ThemeSource Lay(IFileTree site, string name, List<(IFileTree Files, string Folder)> chain, DiagnosticBag problems)
    {
        var layouts = ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        var partials = ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        var cards = ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        var strings = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<SourceText>>(StringComparer.Ordinal);
        var assets = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        AddWordsOfSite(site, strings, problems);
        foreach (var (files, folder) in chain)
        {
            foreach (var path in files.Enumerate(folder))
            {
                if (files.Refusal(path) is { } refusal)
                {
                    problems.Add(GatherProblems.LinkRefused(path, refusal));
                    continue;
                }
                var key = Path.GetFileNameWithoutExtension(path);
                switch (path[(folder.Length + 1)..].Split('/'))
                {
                    case ["layouts", _] when Text(path) is { } layout:
                        layouts.TryAdd(key, layout);
                        break;
                    case ["partials", _] when Text(path) is { } partial:
                        partials.TryAdd(key, partial);
                        break;
                    case ["cards", _] when Text(path) is { } card:
                        cards.TryAdd(key, card);
                        break;
                    case ["strings", _] when Text(path) is { } words:
                        strings[key] = strings.GetValueOrDefault(key, []).Add(words);
                        break;
                    case ["assets", .. var asset] when SourceReader.Bytes(files, path, problems) is { } bytes:
                        assets.TryAdd(string.Join('/', asset), ReadAsset(path, bytes));
                        break;
                }

                SourceText? Text(string file) => SourceReader.Text(files, file, problems);
            }
        }
        // Decks are made with every theme, and one that extends nothing need not know of cards.
        foreach (var (key, card) in BuiltInThemes.Cards)
            cards.TryAdd(key, card);
        return new ThemeSource
        {
            Name = name,
            Layouts = layouts.ToImmutable(),
            Partials = partials.ToImmutable(),
            Cards = cards.ToImmutable(),
            Strings = strings.ToImmutable(),
            Assets = Joined(assets),
        };
    }

    // Who only wants to correct a word of the interface needs no theme: strings/<language>.yml beside the settings comes first.
    private static void AddWordsOfSite(
        IFileTree site,
        ImmutableSortedDictionary<string, ImmutableArray<SourceText>>.Builder strings,
        DiagnosticBag problems
    )
    {
        foreach (var path in SourceReader.List(site, "strings", problems).Where(path => path.EndsWith(".yml", StringComparison.Ordinal)))
        {
            if (SourceReader.Text(site, path, problems) is { } words)
                strings[Path.GetFileNameWithoutExtension(path)] = [words];
        }
    }

    // A folder named like a script or a style is one file for browsers: its parts in the order of their names.
    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Joined(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> assets) =>
        assets
            .OrderBy(asset => asset.Key, StringComparer.Ordinal)
            .GroupBy(asset =>
                asset.Key.Split('/')[0] is var first
                && (first.EndsWith(".js", StringComparison.Ordinal) || first.EndsWith(".css", StringComparison.Ordinal))
                    ? first
                    : asset.Key
            )
            .ToImmutableSortedDictionary(
                file => file.Key,
                file => file.Count() == 1 ? file.First().Value : file.SelectMany(part => part.Value.ToArray()).ToArray(),
                StringComparer.Ordinal
            );
}
