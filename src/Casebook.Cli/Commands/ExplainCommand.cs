using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Diagnostics.Formats;

namespace Casebook.Cli.Commands;

/// <summary><c>explain</c>: the page of documentation of a message.</summary>
internal static class ExplainCommand
{
    /// <summary>Prints the page of a code, or the list of all codes.</summary>
    public static int Run(string? code, Terminal terminal)
    {
        if (code is null)
        {
            foreach (var kind in Catalogue.All)
                terminal.Out.WriteLine($"{kind.Code}  {DiagnosticText.NameOf(kind.DefaultSeverity),-7}  {kind.Title}");
            return ExitCode.Clean;
        }
        var wanted = Normalise(code);
        if (Catalogue.All.FirstOrDefault(kind => kind.Code == wanted) is not { } found)
        {
            terminal.Error.WriteLine(
                $"There is no message with the code {code}. "
                    + (Advice.DidYouMean(wanted, Catalogue.All.Select(kind => kind.Code)) ?? $"All codes: {terminal.Program} explain")
            );
            return ExitCode.Usage;
        }
        terminal.Out.WriteLine(MessageDocs.Find(found.Code)?.TrimEnd() ?? $"# {found.Code}: {found.Title}");
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"Severity: {Name(found.DefaultSeverity)}, unless `severity:` in site.config.yml says otherwise.");
        return ExitCode.Clean;
    }

    private static string Name(Severity severity) => DiagnosticText.NameOf(severity);

    // People type 301, cb301 and CB 301.
    private static string Normalise(string code)
    {
        var letters = code.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);
        return char.IsAsciiDigit(letters.FirstOrDefault()) ? $"CB{letters}" : letters;
    }
}
