using System.Collections.Immutable;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Cli.Commands;

/// <summary>The settings of the site that a command works for which asks other servers.</summary>
internal static class OnlineSite
{
    /// <summary>The settings; null after saying why there are none.</summary>
    public static SiteConfig? Read(SiteSettings settings, BuildOptions options, Terminal terminal)
    {
        if (!File.Exists(Path.Combine(settings.SiteFolder, ConfigParser.FileName)))
        {
            terminal.Error.WriteLine(NoSite.In(settings));
            return null;
        }
        var problems = new DiagnosticBag();
        var config = ConfigParser.Parse(new DiskFileTree(settings.SiteFolder), options, problems);
        if (config is null)
            new ProblemReport(terminal, settings).Print(
                DiagnosticOrder.Sorted(problems.ToImmutable(), ImmutableDictionary<string, Severity?>.Empty),
                all: true
            );
        return config;
    }
}
