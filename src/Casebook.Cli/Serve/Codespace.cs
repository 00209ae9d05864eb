using System.Globalization;

namespace Casebook.Cli.Serve;

/// <summary>The name under which GitHub shows a port of a codespace to the one who opened it.</summary>
internal static class Codespace
{
    /// <summary>That name; none outside a codespace.</summary>
    public static IEnumerable<string> HostsOf(int port, Func<string, string?> variable)
    {
        if (variable("CODESPACE_NAME") is { Length: > 0 } name && variable("GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN") is { Length: > 0 } domain)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}-{port}.{domain}");
    }
}
