using Casebook.Browser.Tests.Hosting;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Browser.Tests.Search;

/// <summary>Questions with the pages that answer them.</summary>
internal static class QueryFile
{
    /// <summary>The questions of a file beside this one, and of each the addresses of which one must come.</summary>
    public static List<(string Ask, List<string> First)> Read(string file) =>
        [.. Queries(file).Select(query => (Text(query["ask"]), Texts(query["first"])))];

    /// <summary>The questions of a file of such that look for a case: in whose words, and the addresses of all cases that answer.</summary>
    public static List<(string By, string Ask, List<string> Right)> ReadCases(string file) =>
        [.. Queries(file).Select(query => (Text(query["by"]), Text(query["ask"]), Texts(query["right"]).ConvertAll(slug => $"cases/{slug}/")))];

    private static IEnumerable<YamlMapping> Queries(string file)
    {
        var path = Path.Combine(RepositorySite.RepositoryFolder, "tests", "Casebook.Browser.Tests", "Search", file);
        var list = Assert.IsType<YamlSequence>(YamlReader.Read(SourceText.Decode(path, File.ReadAllBytes(path))).Root);
        return list.Items.Cast<YamlMapping>();
    }

    private static List<string> Texts(YamlNode? node) => node is YamlSequence list ? [.. list.Items.Select(Text)] : [Text(node)];

    private static string Text(YamlNode? node) => Assert.IsType<YamlScalar>(node).Text;
}
