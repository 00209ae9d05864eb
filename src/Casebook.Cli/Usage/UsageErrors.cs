using System.CommandLine;
using System.CommandLine.Parsing;

namespace Casebook.Cli.Usage;

/// <summary>Says what is wrong with a command line, and what was most likely meant.</summary>
internal static class UsageErrors
{
    private const string Unmatched = "Unrecognized command or argument";
    private const string NoCommand = "Required command was not provided";
    private const string NoArgument = "Required argument";

    /// <summary>One line for each mistake.</summary>
    public static IReadOnlyList<string> Describe(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var lines = new List<string>();
        var isValueOfUnknown = false;
        foreach (var token in result.UnmatchedTokens)
        {
            var isOption = token.StartsWith('-');
            if (isOption)
                lines.Add(Sentences($"There is no option `{token}`.", Advice.DidYouMean(token, OptionsOf(result.CommandResult))));
            else if (!isValueOfUnknown)
                lines.Add(Surplus(token, command));
            isValueOfUnknown = isOption;
        }
        var others = result.Errors.Select(error => error.Message).Where(message => !message.StartsWith(Unmatched, StringComparison.Ordinal));
        foreach (var message in others)
        {
            if (message.StartsWith(NoArgument, StringComparison.Ordinal))
                lines.AddRange(Lacking(result, command));
            else if (!message.StartsWith(NoCommand, StringComparison.Ordinal))
                lines.Add(message);
            else if (lines.Count == 0)
                lines.Add($"Say what to do: {string.Join(", ", NamesOf(command))}.");
        }
        return lines;
    }

    private static IEnumerable<string> Lacking(ParseResult result, Command command) =>
        from argument in command.Arguments
        where argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is null or { Tokens.Count: 0 }
        select $"`{command.Name}` needs <{argument.Name}>: {argument.Description}.";

    private static string Surplus(string token, Command command) =>
        command.Subcommands.Count == 0
            ? $"`{command.Name}` does not know what to do with `{token}`. Put quotation marks around a text of several words."
            : Sentences(
                $"There is no command `{token}`.",
                Advice.DidYouMean(token, NamesOf(command)) ?? $"There are {string.Join(", ", NamesOf(command))}."
            );

    private static IEnumerable<string> NamesOf(Command command) => command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name);

    private static IEnumerable<string> OptionsOf(CommandResult command)
    {
        IEnumerable<Option> options = command.Command.Options;
        for (var above = command.Parent; above is CommandResult { Command: var parent }; above = above.Parent)
            options = options.Concat(parent.Options.Where(option => option.Recursive));
        return options.Select(option => option.Name);
    }

    private static string Sentences(string first, string? second) => second is null ? first : $"{first} {second}";
}
