using System.Text.RegularExpressions;

namespace Casebook.Tests.Architecture;

/// <summary>Stages know only what is before them, and each third party has one door.</summary>
public sealed partial class LayerTests
{
    // The order of flow. A stage names itself, the stages before it and the foundations.
    private static readonly string[] Stages = ["Gather", "Parse", "Relate", "Render", "Verify", "Write"];
    private static readonly string[] Foundations = ["Config", "Diagnostics", "Domain", "Files"];

    // A host with another version of AngleSharp loads the compiler alone.
    private static readonly (string Assembly, string[] Folders)[] Assemblies =
    [
        ("Casebook", [.. Foundations, "Gather", "Parse", "Relate", "Render"]),
        ("Casebook.Output", ["Verify", "Write"]),
    ];

    private static readonly (string Package, string[] Doors)[] Doors =
    [
        ("YamlDotNet", ["src/Casebook/Files/Yaml/"]),
        ("Markdig", ["src/Casebook/Parse/Markdown/"]),
        ("Scriban", ["src/Casebook/Render/Shared/Templates/"]),
        ("AngleSharp", ["src/Casebook.Output/Verify/", "src/Casebook.Cli/Import/Html/"]),
        ("NodaTime", ["src/Casebook/Config/"]),
        ("NetVips", ["src/Casebook/Render/Shared/Pictures/"]),
        ("System.IO.Hashing", ["src/Casebook/Files/"]),
        ("Microsoft.Data.Sqlite", ["src/Casebook/Render/Outputs/Study/Decks/"]),
        ("Statiq", ["src/Casebook.Statiq/"]),
        ("Spectre.Console", ["src/Casebook.Cli/"]),
        ("System.CommandLine", ["src/Casebook.Cli/"]),
    ];

    [Fact]
    public void A_stage_never_names_a_later_one()
    {
        var wrong =
            from assembly in Assemblies
            from file in SourceTree.CSharp("src", assembly.Assembly)
            let own = StageOf(file.Path)
            where own is not null
            from named in Named(file.Text)
            where Rank(named) > Rank(own)
            select $"{file.Path} names Casebook.{named}";
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Every_folder_of_the_compiler_is_a_stage_or_a_foundation() =>
        Assert.Empty(
            from assembly in Assemblies
            from path in Directory.EnumerateDirectories(Golden.RepositoryRoot.At("src", assembly.Assembly))
            let folder = Path.GetFileName(path)
            where folder is not ("bin" or "obj") && !assembly.Folders.Contains(folder)
            select $"src/{assembly.Assembly}/{folder}"
        );

    [Fact]
    public void Every_stage_and_foundation_sits_in_one_assembly() =>
        Assert.Equal(Stages.Concat(Foundations).Order(), Assemblies.SelectMany(assembly => assembly.Folders).Order());

    [Fact]
    public void The_compiler_loads_neither_the_writer_nor_what_only_reading_pages_back_needs()
    {
        var needed = typeof(SiteCompiler).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).ToList();
        Assert.Contains("Markdig", needed);
        Assert.DoesNotContain("AngleSharp", needed);
        Assert.DoesNotContain(needed, name => name!.StartsWith("Casebook", StringComparison.Ordinal));
        Assert.Contains("AngleSharp", typeof(Casebook.Verify.SiteVerifier).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name));
    }

    [Fact]
    public void The_bridge_to_Statiq_needs_two_packages_and_the_compiler_alone()
    {
        var project = System.Xml.Linq.XDocument.Load(Golden.RepositoryRoot.At("src", "Casebook.Statiq", "Casebook.Statiq.csproj"));
        Assert.Equal(
            ["Statiq.App", "Statiq.Common", "../Casebook/Casebook.csproj"],
            project
                .Descendants()
                .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference")
                .Select(element => element.Attribute("Include")!.Value)
        );
        Assert.DoesNotContain("Statiq", File.ReadAllText(Golden.RepositoryRoot.At("Casebook.slnx")), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_third_party_has_one_door()
    {
        var wrong =
            from file in SourceTree.CSharp("src")
            from door in Doors
            where UsingPattern(door.Package).IsMatch(file.Text) && !door.Doors.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))
            select $"{file.Path} uses {door.Package}";
        Assert.Empty(wrong);
    }

    // A build asks nobody: only what the user asks for by name goes through this door.
    [Fact]
    public void The_network_has_one_door() =>
        Assert.All(
            SourceTree.CSharp("src").Where(file => file.Text.Contains("HttpClient", StringComparison.Ordinal)),
            file => Assert.StartsWith("src/Casebook.Cli/Lookups/", file.Path, StringComparison.Ordinal)
        );

    [Fact]
    public void The_rules_see_what_they_forbid()
    {
        Assert.Equal(["Render"], Named("using Casebook.Render.Shared;"));
        Assert.Equal(["Write"], Named("Casebook.Write.SiteWriter.Write()"));
        Assert.True(Rank("Render") > Rank("Relate"));
        Assert.True(Rank("Domain") < Rank("Gather"));
        Assert.Matches(UsingPattern("Scriban"), "using Scriban.Runtime;");
    }

    private static string? StageOf(string path) =>
        path.Split('/') is ["src", "Casebook" or "Casebook.Output", var folder, _, ..] && (Stages.Contains(folder) || Foundations.Contains(folder))
            ? folder
            : null;

    private static IEnumerable<string> Named(string text) =>
        StageName().Matches(text).Select(match => match.Groups[1].Value).Where(name => Stages.Contains(name) || Foundations.Contains(name));

    private static int Rank(string name) => Array.IndexOf(Stages, name);

    private static Regex UsingPattern(string package) =>
        new($@"(^|\n)\s*(global )?using (static )?(\w+ = )?{Regex.Escape(package)}\b|\b{Regex.Escape(package)}\.[A-Z]\w+\.");

    [GeneratedRegex(@"\bCasebook\.([A-Z][a-z]+)\b")]
    private static partial Regex StageName();
}
