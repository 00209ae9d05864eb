using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Casebook.Cli.Terminals;

namespace Casebook.Cli.Usage;

/// <summary>The usual help, followed by examples that can be copied.</summary>
internal sealed class HelpWithExamples(HelpAction usual, Terminal terminal, IReadOnlyDictionary<Command, string[]> examples)
    : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (!examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
            return ExitCode.Clean;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in lines)
            output.WriteLine($"  {terminal.Program} {line}");
        output.WriteLine();
        return ExitCode.Clean;
    }
}
