using System.Security.Cryptography;
using System.Text;

namespace Casebook.Relate.Challenges;

/// <summary>Where challenges are: an address that stays as long as the case's file keeps its name, and tells nothing of that name.</summary>
internal static class ChallengeAddress
{
    /// <summary>Folder of all challenges.</summary>
    public const string Root = "challenge/";

    // 48 bits: among 10,000 cases two share an id about once in five million sites.
    private const int IdLength = 12;

    /// <summary>Path of the challenge of a case, from the site's root.</summary>
    public static string OfCase(string slug) => $"{Root}{Id("case", slug)}/";

    /// <summary>Path of the challenges of a collection, from the site's root.</summary>
    public static string OfCollection(string slug) => $"{Root}{Id("collection", slug)}/";

    /// <summary>Path of the sheet to print of a case or a collection. It lies here because browsers print the address on every sheet.</summary>
    public static string HandoutOf(string challengeUrl) => challengeUrl + "handout/";

    private static string Id(string kind, string slug) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"casebook {kind} {slug}")))[..IdLength];
}
