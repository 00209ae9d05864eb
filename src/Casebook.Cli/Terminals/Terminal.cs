using Spectre.Console;

namespace Casebook.Cli.Terminals;

/// <summary>Everything a command knows of the world outside the site: two streams, a folder, a clock, the environment.</summary>
internal sealed record Terminal
{
    /// <summary>Takes what was asked for.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Takes what is said about it: wrong usage, progress, words beside a machine format.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where answers come from.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Whether somebody sits there who can be asked.</summary>
    public bool CanAsk { get; init; }

    /// <summary>The folder relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>How this program is called, for the commands it recommends.</summary>
    public string Program { get; init; } = "casebook";

    /// <summary>Whether somebody reads <see cref="Out"/> on a screen that shows colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether somebody reads <see cref="Error"/> on a screen, so that progress can be shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The value of an environment variable; null when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>What counts as now unless the user says otherwise.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether a stack trace is wanted when the program itself fails (<c>CASEBOOK_TRACE</c>).</summary>
    public bool Traces { get; init; }

    /// <summary>Whether Ctrl+C is listened to; not in tests.</summary>
    public bool TakesSignals { get; init; }

    /// <summary>The console this process was started in.</summary>
    public static Terminal OfThisProcess()
    {
        var isPlain = IsSet("NO_COLOR") || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var folder = Environment.CurrentDirectory;
        return new Terminal
        {
            Out = Console.Out,
            Error = Console.Error,
            In = Console.In,
            CanAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected && !IsSet("CI"),
            Folder = folder,
            Program = ProgramName(folder),
            // Asking Spectre also switches old Windows consoles to escape codes.
            HasColour = !Console.IsOutputRedirected && !isPlain && AnsiConsole.Console.Profile.Capabilities.Ansi,
            ShowsProgress = !Console.IsErrorRedirected && !Console.IsOutputRedirected && !isPlain && !IsSet("CI"),
            Traces = IsSet("CASEBOOK_TRACE"),
            TakesSignals = true,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static string ProgramName(string folder)
    {
        const string project = "src/Casebook.Cli";
        var source = Path.Combine(folder, project, "bin");
        return AppContext.BaseDirectory.StartsWith(source, StringComparison.Ordinal) ? $"dotnet run --project {project} --" : "casebook";
    }
}
