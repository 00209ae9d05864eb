using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Architecture;

/// <summary>The program, the standard theme and its words know each other.</summary>
public sealed partial class UiStringsTests
{
    private static readonly Lazy<HashSet<string>> Known = new(Load);

    [Fact]
    public void Every_key_used_by_a_template_exists() => Assert.Equal([], ByTemplates().Where(key => !Exists(key)));

    [Fact]
    public void Every_key_used_by_the_program_exists() =>
        Assert.Equal([], ByProgram().Where(key => !key.Prefix && !Exists(key.Name)).Select(key => key.Name));

    [Fact]
    public void Every_key_put_together_from_parts_has_words() =>
        Assert.Equal(
            [],
            ByProgram()
                .Where(key => key.Prefix && !Known.Value.Any(known => known.StartsWith(key.Name, StringComparison.Ordinal)))
                .Select(key => key.Name)
        );

    [Fact]
    public void Every_outcome_kind_level_and_type_has_words()
    {
        string[] keys =
        [
            .. KeysOf<Level>("level_"),
            .. KeysOf<Sex>("sex_"),
            .. KeysOf<Side>("side_"),
            .. KeysOf<TermKind>("kind_"),
            .. KeysOf<WorkType>("work_"),
            .. KeysOf<WorkStatus>("status_"),
            .. KeysOf<Outcome>("outcome_").Where(key => key != "outcome_stated"),
            .. Enumerable.Range(1, 12).Select(month => $"month_{month}"),
            .. Enumerable.Range(1, 13).Select(item => $"care_{item}"),
        ];
        Assert.Equal([], keys.Where(key => !Exists(key)));

        static IEnumerable<string> KeysOf<T>(string prefix)
            where T : struct, Enum => Enum.GetValues<T>().Select(value => prefix + value.Key());
    }

    [Fact]
    public void No_words_are_unused()
    {
        var whole = ByTemplates().Concat(ByProgram().Where(key => !key.Prefix).Select(key => key.Name)).ToHashSet(StringComparer.Ordinal);
        var prefixes = ByProgram().Where(key => key.Prefix).Select(key => key.Name).ToList();
        Assert.Equal(
            [],
            Known.Value.Where(key => !whole.Contains(key) && !prefixes.Exists(prefix => key.StartsWith(prefix, StringComparison.Ordinal)))
        );
    }

    private static bool Exists(string key) => Known.Value.Contains(key);

    private static IEnumerable<string> ByTemplates() =>
        Directory
            .EnumerateFiles(RepositoryRoot.At("themes", "rounds"), "*.html", SearchOption.AllDirectories)
            .SelectMany(path => TemplateKey().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value + match.Groups[2].Value))
            .Distinct()
            .Order(StringComparer.Ordinal);

    // A literal that is a word of the theme, or the beginning of one, is taken as a use: keys travel through records and tuples.
    private static IEnumerable<(string Name, bool Prefix)> ByProgram()
    {
        foreach (var text in SourceTree.CSharp("src", "Casebook", "Render").Select(file => file.Text))
        {
            foreach (Match match in AskedKey().Matches(text))
                yield return (match.Groups[1].Value, match.Groups[2].Value.TrimStart().StartsWith('+'));
            foreach (Match match in Literal().Matches(text))
            {
                var value = match.Groups[1].Value;
                if (Exists(value))
                    yield return (value, false);
                if (Exists(value) && Exists(value + "_hint"))
                    yield return (value + "_hint", false);
                if (value.EndsWith('_') && Known.Value.Any(key => key.StartsWith(value, StringComparison.Ordinal)))
                    yield return (value, true);
            }
            foreach (Match match in Interpolated().Matches(text))
                yield return (match.Groups[1].Value, true);
        }
        foreach (var use in new[] { "shown", "not_shown", "undecided" })
        {
            foreach (var kind in Enum.GetNames<TermKind>())
                yield return ($"{kind.ToLowerInvariant()}_{use}", false);
        }
    }

    private static HashSet<string> Load()
    {
        var path = RepositoryRoot.At("themes", "rounds", "strings", "en.yml");
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(SourceText.Decode(path, File.ReadAllBytes(path))).Root);
        return mapping.Entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex("""strings\.([a-z0-9_]+)|\btext "([a-z0-9_]+)""")]
    private static partial Regex TemplateKey();

    [GeneratedRegex("""(?:_words|\bwords|\bWords)(?:\.Format\(|\.Find\(|\[)"([a-z0-9_]+)"(\s*\+)?""")]
    private static partial Regex AskedKey();

    [GeneratedRegex(
        """
            "([a-z][a-z0-9_]+)"
            """
    )]
    private static partial Regex Literal();

    [GeneratedRegex("""(?:_words|\bwords|\bWords)(?:\.Format\(|\.Find\(|\[)\$"([a-z0-9_]+)\{""")]
    private static partial Regex Interpolated();
}
