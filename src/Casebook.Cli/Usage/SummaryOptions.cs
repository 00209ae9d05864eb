using System.CommandLine;
using Casebook.Cli.Terminals;

namespace Casebook.Cli.Usage;

/// <summary>The options by which a runner asks for a summary of what it did.</summary>
internal sealed class SummaryOptions
{
    private readonly Terminal _terminal;

    private readonly Option<string?> _summary = new("--summary")
    {
        HelpName = "FILE",
        Description = "Add a summary in Markdown to this file: what changed, how complete it is, every message",
    };

    private readonly Option<string?> _changed = new("--changed")
    {
        HelpName = "FILE",
        Description = "What changed, as git diff --name-status --no-renames lists it; its messages come first",
    };

    public SummaryOptions(Terminal terminal, Command command)
    {
        _terminal = terminal;
        _changed.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !File.Exists(Path.GetFullPath(token.Value, terminal.Folder)))
                result.AddError($"--changed: there is no file {token.Value}.");
        });
        command.Options.Add(_summary);
        command.Options.Add(_changed);
    }

    /// <summary>The settings with what the user said of a summary.</summary>
    public SiteSettings AddTo(SiteSettings settings, ParseResult result) =>
        settings with
        {
            SummaryFile = Locate(result.GetValue(_summary)),
            ChangedFile = Locate(result.GetValue(_changed)),
        };

    private string? Locate(string? path) => path is null ? null : Path.GetFullPath(path, _terminal.Folder);
}
