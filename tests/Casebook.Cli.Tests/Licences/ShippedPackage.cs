using System.Text.Json;
using System.Xml.Linq;

namespace Casebook.Cli.Tests.Licences;

/// <summary>A package that the program contains, with what it says of itself.</summary>
internal sealed record ShippedPackage(string Id, string Version, string Licence, string Copyright, string Address, string Folder)
{
    /// <summary>The folders of the packages that the lock file of the program names; tools that only build it are left out.</summary>
    public static IReadOnlyList<ShippedPackage> All() =>
        [
            .. Locked(Repository.At("src/Casebook.Cli/packages.lock.json"))
                .Select(package => Read(package.Id, package.Version))
                .OfType<ShippedPackage>()
                .OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>Names and versions of the packages in a lock file.</summary>
    public static IEnumerable<(string Id, string Version)> Locked(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return
        [
            .. document
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(entry => entry.Value.GetProperty("type").GetString() != "Project")
                .Select(entry => (entry.Name, entry.Value.GetProperty("resolved").GetString()!)),
        ];
    }

    /// <summary>A file of the package as text with LF; null when it has none of that name.</summary>
    public string? Text(string name) =>
        File.Exists(Path.Combine(Folder, name)) ? File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n") : null;

    private static ShippedPackage? Read(string id, string version)
    {
        var lower = id.ToLowerInvariant();
        var folder = Path.Combine(PackagesFolder, lower, version.ToLowerInvariant());
        var metadata = XDocument.Load(Path.Combine(folder, $"{lower}.nuspec")).Root!.Elements().First();
        string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();
        if (Value("developmentDependency") == "true")
            return null;
        var licence = metadata.Elements().Single(element => element.Name.LocalName == "license");
        var named = licence.Attribute("type")!.Value == "expression" ? licence.Value : $"file {licence.Value}";
        return new ShippedPackage(id, version, named, Value("copyright") ?? Value("authors")!, Value("projectUrl") ?? "", folder);
    }

    private static string PackagesFolder =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
