namespace Casebook.Cli.Terminals;

/// <summary>Shows how far a build has come and times its phases.</summary>
internal sealed class BuildDisplay(Terminal terminal, PhaseClock clock) : IBuildDisplay
{
    /// <inheritdoc/>
    public T Run<T>(BuildPhase phase, Func<Action<int, int>, T> work) =>
        phase switch
        {
            BuildPhase.LookForChanges => clock.Measure("look for changes", () => work((_, _) => { })),
            BuildPhase.Compile => clock.Measure("compile", () => ProgressDisplay.Show(terminal, "Reading the sources", work)),
            _ => clock.Measure("render and write", () => ProgressDisplay.Show(terminal, "Making the pages", work)),
        };
}
