using Statiq.Casebook;

namespace Statiq.App;

/// <summary>Adds a casebook to a Statiq site.</summary>
public static class CasebookBootstrapperExtensions
{
    /// <summary>Name under which other pipelines find the documents of a casebook.</summary>
    public const string PipelineName = "Casebook";

    // Statiq.Web's name of the setting; its package is not needed for it.
    private const string WatchPaths = "WatchPaths";

    private static readonly string[] Sources = ["content", "themes", "site.config.yml"];

    /// <summary>Adds the pipeline <c>Casebook</c>, which compiles a casebook and writes its site, and has a preview watch its folders. Nothing goes
    /// through Statiq's inputs.</summary>
    /// <param name="bootstrapper">The bootstrapper.</param>
    /// <param name="options">Which casebook; null for the one in Statiq's root path.</param>
    public static TBootstrapper AddCasebook<TBootstrapper>(this TBootstrapper bootstrapper, CasebookOptions? options = null)
        where TBootstrapper : IBootstrapper
    {
        var casebook = options ?? new CasebookOptions();
        var pipeline = new Pipeline
        {
            ProcessModules = { new CompileCasebook(casebook) },
            OutputModules = { new WriteFiles(), new WriteEmptyFiles() },
        };
        bootstrapper.ConfigureEngine(engine => engine.Pipelines.Add(PipelineName, pipeline));
        return casebook.InInputs ? bootstrapper : bootstrapper.ConfigureEngine(engine => Watch(engine, casebook));
    }

    // Input paths are watched without being asked.
    private static void Watch(IEngine engine, CasebookOptions casebook)
    {
        var root = engine.FileSystem.RootPath.Combine(new NormalizedPath(casebook.Folder));
        var watched = engine.Settings.GetList(WatchPaths, Array.Empty<NormalizedPath>());
        engine.Settings[WatchPaths] = watched.Concat(Sources.Select(name => root.Combine(new NormalizedPath(name)))).ToArray();
    }
}
