using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;

namespace Casebook.Cli.Tests;

/// <summary>What a run of the program in this process gave.</summary>
internal sealed record Ran(int Exit, string Out, string Error)
{
    /// <summary>The day on the clock of such a run, to be told to a process that has a clock of its own.</summary>
    public const string Today = "2026-11-23";

    public static Task<Ran> In(TempSite site, params string[] arguments) => In(site.Folder, arguments);

    /// <summary>A run by somebody who types lines.</summary>
    public static Task<Ran> AtTerminal(string folder, string typed, params string[] arguments) => Run(folder, new StringReader(typed), arguments);

    public static Task<Ran> In(string folder, params string[] arguments) => Run(folder, null, arguments);

    private static async Task<Ran> Run(string folder, StringReader? typed, string[] arguments)
    {
        using StringWriter output = new(),
            error = new();
        var terminal = new Terminal
        {
            Out = output,
            Error = error,
            In = typed ?? TextReader.Null,
            CanAsk = typed is not null,
            Folder = folder,
            Clock = new FixedClock(),
        };
        var exit = await CommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return new Ran(exit, output.ToString(), error.ToString());
    }

    /// <summary>A day that does not pass.</summary>
    internal sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
