using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Benchmarks;

/// <summary>A question of the tests and the pages of which one must come first.</summary>
internal sealed record Query(string Ask, IReadOnlyList<string> First)
{
    private static readonly char[] Marks = ['"', ':'];

    /// <summary>Whether it is words alone, without filters, phrases and words to leave out.</summary>
    public bool IsPlain =>
        !Ask.Contains('"', StringComparison.Ordinal)
        && !Ask.Contains(" -", StringComparison.Ordinal)
        && !Ask.Split(' ').Any(word => char.IsLetter(word[0]) && word.IndexOfAny(Marks) > 0);

    /// <summary>Place of the expected page in a list of addresses from the site's root, from 1; 0 when it is not there.</summary>
    public int RankIn(IReadOnlyList<string> addresses)
    {
        for (var i = 0; i < addresses.Count; i++)
        {
            if (First.Any(first => Page(first) == Page(addresses[i])))
                return i + 1;
        }
        return 0;
    }

    /// <summary>The questions of the tests.</summary>
    public static List<Query> Read(string repository)
    {
        var path = Path.Combine(repository, "tests/Casebook.Browser.Tests/Search/queries.yml");
        var list = (YamlSequence)YamlReader.Read(SourceText.Decode(path, File.ReadAllBytes(path))).Root!;
        return
        [
            .. list
                .Items.Cast<YamlMapping>()
                .Select(query => new Query(
                    Text(query["ask"]!),
                    query["first"] is YamlSequence many ? [.. many.Items.Select(Text)] : [Text(query["first"]!)]
                )),
        ];
    }

    private static string Text(YamlNode node) => ((YamlScalar)node).Text;

    private static string Page(string address) => address.Split('#', '?')[0];
}
