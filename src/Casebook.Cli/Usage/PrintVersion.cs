using System.CommandLine;
using System.CommandLine.Invocation;

namespace Casebook.Cli.Usage;

/// <summary><c>--version</c>: number and commit, as <c>1.2.0+0123abc…</c>.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = ProgramVersion.Current;
        parseResult.InvocationConfiguration.Output.WriteLine(version.Commit is { } commit ? $"{version.Number}+{commit}" : version.Number);
        return ExitCode.Clean;
    }
}
