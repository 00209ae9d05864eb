using System.CommandLine;
using System.CommandLine.Invocation;
using Casebook.Cli.Terminals;

namespace Casebook.Cli.Usage;

/// <summary>A command line in, an exit code out.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(5);

    /// <summary>Runs a command line. Whatever happens ends in words and an exit code, never in a stack trace.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken stop = default)
    {
        try
        {
            // A title may begin with @ and mean itself.
            var result = new CommandTree(terminal).Root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = terminal.TakesSignals ? TimeToStop : null,
            };
            if (result.Action is ParseErrorAction or null)
                return Refuse(result, terminal);
            return await result.InvokeAsync(configuration, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("Stopped. The site is as it was.").ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            DefectReport.Print(exception, arguments, terminal);
            return ExitCode.Defect;
        }
    }

    private static int Refuse(ParseResult result, Terminal terminal)
    {
        foreach (var line in UsageErrors.Describe(result))
            terminal.Error.WriteLine(line);
        var path = new Stack<string>();
        for (
            System.CommandLine.Parsing.SymbolResult? at = result.CommandResult;
            at is System.CommandLine.Parsing.CommandResult { Command: not RootCommand } here;
            at = at.Parent
        )
            path.Push(here.Command.Name + " ");
        terminal.Error.WriteLine($"Help: {terminal.Program} {string.Concat(path)}--help");
        return ExitCode.Usage;
    }
}
