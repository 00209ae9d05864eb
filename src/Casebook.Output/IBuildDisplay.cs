namespace Casebook;

/// <summary>A part of a build that takes its time.</summary>
internal enum BuildPhase
{
    /// <summary>Asking whether anything changed since the last build.</summary>
    LookForChanges,

    /// <summary>Reading and relating the sources.</summary>
    Compile,

    /// <summary>Making the files and moving them into place.</summary>
    Write,
}

/// <summary>Shows or times the phases of a build.</summary>
internal interface IBuildDisplay
{
    /// <summary>Does the work of a phase, once; it tells how many of how many files are done, on any thread.</summary>
    T Run<T>(BuildPhase phase, Func<Action<int, int>, T> work);
}

/// <summary>Shows nothing.</summary>
internal sealed class NoBuildDisplay : IBuildDisplay
{
    /// <inheritdoc/>
    public T Run<T>(BuildPhase phase, Func<Action<int, int>, T> work) => work((_, _) => { });
}
