namespace Casebook.Write;

/// <summary>The folder a site is written to, and the names of what the writer keeps in it.</summary>
/// <remarks>
/// All that is ours and not the site lies in <c>.casebook</c>: between builds an empty lock file, the manifest and the stamps.
/// Publishing them does no harm: they name files that are published anyway.
/// </remarks>
internal sealed class OutputFolder(string path)
{
    /// <summary>Name of the folder for what is not part of the site.</summary>
    public const string StateName = ".casebook";

    /// <summary>Path of the manifest from the root.</summary>
    public const string ManifestPath = StateName + "/manifest";

    /// <summary>Path of the stamps from the root.</summary>
    public const string StampsPath = StateName + "/stamps";

    /// <summary>The folder, absolute.</summary>
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Folder for what is not part of the site.</summary>
    public string State => Path.Combine(Root, StateName);

    /// <summary>Held open while a build writes.</summary>
    public string LockFile => Path.Combine(State, "lock");

    /// <summary>Lists the steps of a build that is being moved into place; there only as long as that lasts.</summary>
    public string JournalFile => Path.Combine(State, "journal");

    /// <summary>The journal before it counts.</summary>
    public string JournalDraft => Path.Combine(State, "journal.new");

    /// <summary>The files of its own that a build keeps in the folder.</summary>
    public IEnumerable<string> Records => [LockFile, JournalFile, JournalDraft, Locate(ManifestPath), Locate(StampsPath)];

    /// <summary>New files on their way in.</summary>
    public string Stage => Path.Combine(State, "stage");

    /// <summary>Old files on their way out.</summary>
    public string Undo => Path.Combine(State, "undo");

    /// <summary>Where a path of the site is on this disk.</summary>
    public string Locate(string path) => Path.Join(Root, path);

    /// <summary>Where the new file of a path waits, or a folder of new files: the stage is laid out like the site.</summary>
    public string Staged(string path) => Path.Join(Stage, path);

    /// <summary>Where the old file of a step is kept until all steps are done.</summary>
    public string Undone(int number) => Path.Join(Undo, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
