using Casebook.Cli.Usage;
using Casebook.Config;

namespace Casebook.Cli.Commands;

/// <summary>What commands say that need a site and find none.</summary>
internal static class NoSite
{
    /// <summary>The sentence.</summary>
    public static string In(SiteSettings settings) =>
        $"There is no {ConfigParser.FileName} in {settings.SiteFolder}, so this is not a casebook. "
        + "Go to the folder of your casebook, name it with --site, or begin one here with `casebook init`.";
}
