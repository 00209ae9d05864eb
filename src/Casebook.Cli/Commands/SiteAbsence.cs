using Casebook.Diagnostics.Catalogue;

namespace Casebook.Cli.Commands;

/// <summary>Tells a site with errors from no site at all.</summary>
internal static class SiteAbsence
{
    /// <summary>The exit code of wrong usage when there are no settings; else the other one.</summary>
    public static int ExitCode(Compilation compilation, int otherwise) =>
        compilation.Config is null && compilation.Diagnostics.Any(problem => problem.Descriptor == ConfigProblems.CB101) ? Cli.ExitCode.Usage : otherwise;
}
