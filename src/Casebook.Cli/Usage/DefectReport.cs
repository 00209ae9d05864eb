using System.Reflection;
using System.Runtime.InteropServices;
using Casebook.Cli.Terminals;

namespace Casebook.Cli.Usage;

/// <summary>Says that the program itself failed, and what to report.</summary>
internal static class DefectReport
{
    /// <summary>Prints what a report needs; the stack trace only when it was asked for.</summary>
    public static void Print(Exception exception, IReadOnlyList<string> arguments, Terminal terminal)
    {
        var cause = exception is AggregateException { InnerExceptions: [var only] } ? only : exception;
        terminal.Error.WriteLine("This is a mistake in Casebook, not in your files.");
        terminal.Error.WriteLine("Please report these lines, and the file you changed last:");
        terminal.Error.WriteLine($"  casebook {Version} {string.Join(' ', arguments)}");
        terminal.Error.WriteLine($"  {cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}");
        terminal.Error.WriteLine($"  .NET {Environment.Version}, {RuntimeInformation.OSDescription}");
        terminal.Error.WriteLine(terminal.Traces ? exception.ToString() : "Run the same again with CASEBOOK_TRACE=1 to see where it happened.");
    }

    private static string Version =>
        typeof(DefectReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
