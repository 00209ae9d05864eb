using Casebook.Cli.Federation;
using Casebook.Cli.Lookups;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;

namespace Casebook.Cli.Commands;

/// <summary><c>federate</c>: fetches what the casebooks list that the settings name, and keeps it in <c>casebooks/</c>.</summary>
internal static class FederateCommand
{
    /// <summary>Asks each casebook; of one that does not answer, what was known stays.</summary>
    public static int Run(SiteSettings settings, Terminal terminal)
    {
        if (OnlineSite.Read(settings, settings.ToBuildOptions(terminal), terminal) is not { } config)
            return ExitCode.Usage;
        if (config.Casebooks.IsEmpty)
        {
            terminal.Error.WriteLine("site.config.yml names no other casebook. Add one: casebooks: [https://department.example.org/casebook]");
            return ExitCode.Usage;
        }
        using var server = new LookupServer(settings.SiteFolder, config.Contact, "", terminal.Clock);
        var failed = 0;
        foreach (var address in config.Casebooks)
        {
            if (CasebookFetcher.Fetch(server, address, out var problem) is not { } listing)
            {
                failed++;
                terminal.Error.WriteLine(problem);
                continue;
            }
            var path = $"casebooks/{CasebookFetcher.FileName(address)}";
            Directory.CreateDirectory(Path.Combine(settings.SiteFolder, "casebooks"));
            File.WriteAllBytes(Path.Combine(settings.SiteFolder, path), CasebookFetcher.Bytes(listing));
            terminal.Out.WriteLine(
                $"Wrote {path}: {listing.Title}, {listing.Cases.Length} cases, {listing.Terms.Length} terms, {listing.Works.Length} works."
            );
        }
        return failed > 0 ? ExitCode.Problems : ExitCode.Clean;
    }
}
