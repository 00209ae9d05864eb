using System.Text;
using Casebook.Files;

namespace Casebook.Browser.Tests.Hosting;

/// <summary>The made-up casebook of two languages, with any language as its second.</summary>
internal static class TwoLanguages
{
    /// <summary>Languages of the interface.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["ar", "de", "en", "es", "fr", "it", "pt", "tr"];

    /// <summary>Its sources; the texts of the second language stay French, whatever it is called.</summary>
    public static MemoryFileTree Sources(string second = "fr")
    {
        var disk = new DiskFileTree(Path.Combine(RepositorySite.RepositoryFolder, "tests", "Sites", "_two-languages"));
        var tree = new MemoryFileTree();
        foreach (
            var path in disk.Enumerate("").Where(path => path == "site.config.yml" || path.StartsWith("content/", StringComparison.Ordinal))
        )
        {
            var text = Encoding.UTF8.GetString(disk.ReadBytes(path));
            tree.Add(
                path.Replace(".fr.md", $".{second}.md", StringComparison.Ordinal),
                path == "site.config.yml" ? text.Replace("fr", second, StringComparison.Ordinal) : text
            );
        }
        return tree;
    }
}
