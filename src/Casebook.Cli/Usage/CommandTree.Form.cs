using System.CommandLine;
using Casebook.Cli.Commands;

namespace Casebook.Cli.Usage;

/// <summary>The command of the form.</summary>
internal sealed partial class CommandTree
{
    private Command Form()
    {
        var port = Port();
        var file = new Argument<string?>("CASE")
        {
            Description = "A case: its file, or the name of its file (default: a list of all, where new ones begin)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("form", "Write a case in a form in the browser, with its page beside it; for this machine alone") { file, port };
        _examples[command] = ["form", "form swollen-hands", "form content/cases/swollen-hands.md --port 3000"];
        command.SetAction((result, stop) => FormCommand.RunAsync(_site.Read(result), result.GetValue(file), result.GetValue(port), _terminal, stop));
        return command;
    }

    private static Option<int> Port()
    {
        var port = new Option<int>("--port")
        {
            HelpName = "N",
            Description = "Port on this machine; the next free one when it is taken",
            DefaultValueFactory = _ => 8080,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number is < 0 or > 65535))
                result.AddError("--port: write a number from 0 to 65535; 0 takes any free port.");
        });
        return port;
    }
}
