namespace Casebook.Cli.Commands;

/// <summary>Says once per casebook that the program compiled ahead of time is faster, to whoever builds a large one without it.</summary>
internal static class FasterProgram
{
    // About 400 cases, from which on the difference is seconds.
    private const long MinBytes = 40_000_000;

    /// <summary>The hint; null when it has nothing to gain or was given before.</summary>
    /// <param name="siteFolder">The casebook, whose <c>.casebook</c> remembers that it was told.</param>
    /// <param name="bytes">Size of the site.</param>
    /// <param name="isCompiledAhead">Whether this is the program compiled ahead of time.</param>
    public static string? Tell(string siteFolder, long bytes, bool isCompiledAhead)
    {
        var told = Path.Combine(siteFolder, ".casebook", "faster-program-told");
        if (isCompiledAhead || bytes < MinBytes || File.Exists(told))
            return null;
        Directory.CreateDirectory(Path.GetDirectoryName(told)!);
        File.WriteAllText(told, "");
        return "The published program is compiled ahead of time and builds a casebook of this size in about a third of the time: "
            + "`sh install.sh` brings it, and the guide (Start a casebook) says how.";
    }
}
