using Casebook.Render;

namespace Casebook.Tests.Architecture;

/// <summary>Inside Render: what is shared lies below the outputs, no output names another, and no way leads in a circle.</summary>
public sealed class RenderLayerTests
{
    private const string Folder = "src/Casebook/Render/";

    private static readonly Lazy<RoomGraph> Render = new(() =>
        new RoomGraph(SourceTree.CSharp("src", "Casebook", "Render").Select(file => (file.Path[Folder.Length..], file.Text)), RoomOf)
    );

    [Fact]
    public void No_folder_names_another_in_a_circle() => Assert.Empty(Render.Value.Circles());

    [Fact]
    public void No_output_names_another() => Assert.Empty(NamedOutputs(Render.Value, "Outputs/"));

    [Fact]
    public void What_is_shared_names_no_output() => Assert.Empty(NamedOutputs(Render.Value, "Shared/"));

    [Fact]
    public void Each_output_is_one_class_and_is_listed()
    {
        var folders = Directory
            .EnumerateDirectories(Golden.RepositoryRoot.At("src", "Casebook", "Render", "Outputs"))
            .Select(path => $"Casebook.Render.Outputs.{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal);
        var classes = typeof(ISiteOutput).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ISiteOutput))).ToList();
        Assert.Equal(folders, classes.Select(type => type.Namespace!).Order(StringComparer.Ordinal));
        Assert.Equal(
            classes.Select(type => type.Name).Order(StringComparer.Ordinal),
            SiteOutputs.All.Select(output => output.GetType().Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Names_of_outputs_are_unique_and_plain()
    {
        Assert.Equal(SiteOutputs.All.Length, SiteOutputs.All.Select(output => output.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(SiteOutputs.All, output => Assert.Matches("^[a-z]+(-[a-z]+)*$", output.Name));
    }

    [Fact]
    public void The_rules_see_what_they_forbid()
    {
        var graph = new RoomGraph(
            [
                (
                    "Outputs/A/One.cs",
                    "using Casebook.Render.Outputs.B;\nnamespace Casebook.Render.Outputs.A;\ninternal sealed class One { Two two; }"
                ),
                (
                    "Outputs/B/Two.cs",
                    "namespace Casebook.Render.Outputs.B;\n// One is named here only in words: \nprivate string One => \"One\";\ninternal sealed class Two { }"
                ),
                (
                    "Shared/Links/Three.cs",
                    "using Casebook.Render.Shared.Prose;\nusing Casebook.Render.Outputs.A;\nnamespace Casebook.Render.Shared.Links;\n"
                        + "internal sealed record Three(Four four, One one);"
                ),
                (
                    "Shared/Prose/Four.cs",
                    "using Casebook.Render.Shared.Links;\nnamespace Casebook.Render.Shared.Prose;\ninternal delegate void Four(Three three);"
                ),
            ],
            RoomOf
        );
        Assert.Equal(["Outputs/A/One.cs names Two"], NamedOutputs(graph, "Outputs/"));
        Assert.Equal(["Shared/Links/Three.cs names One"], NamedOutputs(graph, "Shared/"));
        Assert.Equal(
            [
                "Shared/Links/Three.cs names Four, and Shared/Prose leads back to Shared/Links",
                "Shared/Prose/Four.cs names Three, and Shared/Links leads back to Shared/Prose",
            ],
            graph.Circles()
        );
    }

    // Of the files in no folder two put the plan together, above everything; the others are what the stage gives, below everything.
    private static string RoomOf(string path) =>
        path switch
        {
            _ when path.Contains('/', StringComparison.Ordinal) => path[..path.LastIndexOf('/')],
            "SiteRenderer.cs" or "SiteOutputs.cs" => "the renderer",
            _ => "the plan",
        };

    private static IEnumerable<string> NamedOutputs(RoomGraph graph, string rooms) =>
        from room in graph.Rooms
        where room.StartsWith(rooms, StringComparison.Ordinal)
        from other in graph.NamedBy(room)
        where other.Key.StartsWith("Outputs/", StringComparison.Ordinal) && OutputOf(other.Key) != OutputOf(room)
        select other.Value;

    private static string OutputOf(string room) => string.Join('/', room.Split('/').Take(2));
}
