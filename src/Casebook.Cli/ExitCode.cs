namespace Casebook.Cli;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>All went well; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>The content has errors (with <c>--strict</c>: or warnings), or the site could not be written.</summary>
    public const int Problems = 1;

    /// <summary>The program was called wrongly, or there is no site here.</summary>
    public const int Usage = 2;

    /// <summary>The program itself failed.</summary>
    public const int Defect = 3;

    /// <summary>Stopped by Ctrl+C before it was done, as shells count it.</summary>
    public const int Interrupted = 130;
}
