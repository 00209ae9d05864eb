using System.Text.RegularExpressions;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Formatting;

/// <summary>Finds the address of a licence that is named in words.</summary>
internal static partial class Licences
{
    /// <summary>The licence; null when none is named.</summary>
    public static LicenceView? View(string? name) => string.IsNullOrWhiteSpace(name) ? null : new LicenceView(name, AddressOf(name));

    /// <summary>The identifier of the SPDX list, <c>CC-BY-4.0</c>; null for what is no licence of Creative Commons.</summary>
    public static string? Spdx(string name) =>
        AddressOf(name)?.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [_, _, "licenses", var parts, var version] => $"CC-{parts.ToUpperInvariant()}-{version}",
            [_, _, "publicdomain", ..] => "CC0-1.0",
            _ => null,
        };

    // Creative Commons names its deeds regularly: CC BY-NC-ND 4.0 is /licenses/by-nc-nd/4.0/.
    private static string? AddressOf(string name)
    {
        var match = CreativeCommons().Match(name);
        if (match.Success)
        {
            var version = match.Groups["version"].Success ? match.Groups["version"].Value : "4.0";
            return $"https://creativecommons.org/licenses/{match.Groups["parts"].Value.ToLowerInvariant()}/{version}/";
        }
        return name.Trim().ToUpperInvariant() is "CC0" or "CC0 1.0" ? "https://creativecommons.org/publicdomain/zero/1.0/" : null;
    }

    [GeneratedRegex(@"^\s*CC[ -](?<parts>BY(-NC)?(-ND|-SA)?)([ -](?<version>\d\.\d))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreativeCommons();
}
