namespace Casebook.Mutation;

/// <summary>One deliberate fault. All faults of an assembly are compiled into it once; a number switches one of them on.</summary>
/// <param name="Number">Its number, from 1, the same as long as the sources are.</param>
/// <param name="File">Path from the repository, with '/'.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Kind">What sort of fault.</param>
/// <param name="Before">The source it changes, in one line.</param>
/// <param name="Folder">The folder it is counted for: <c>Domain</c>, <c>Relate</c>, ...</param>
internal sealed record Mutant(int Number, string File, int Line, string Kind, string Before, string Folder)
{
    /// <summary>As one line of a report.</summary>
    public override string ToString() => $"{File}:{Line} {Kind}: {Before}";
}

/// <summary>How a fault fared.</summary>
internal enum Fate
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>Tests ran through it and all passed.</summary>
    Survived,

    /// <summary>No test runs through it.</summary>
    NotReached,
}
