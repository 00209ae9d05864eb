using System.Text;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Relate.Challenges;

/// <summary>
/// Where challenges are: an address that stays as long as the case's file keeps its name, and tells nothing of that name.
/// Who can guess the name can guess the address, so a case of a private repository may have an id of its own (<c>challenge_id:</c>).
/// </summary>
internal static class ChallengeAddress
{
    /// <summary>Folder of all challenges.</summary>
    public const string Root = "challenge/";

    // 48 bits: among 10,000 cases two share an id about once in five million sites.
    private const int IdLength = 12;

    /// <summary>Path of the challenge of a case, from the site's root.</summary>
    public static string OfCase(TeachingCase source) =>
        source.ChallengeId is { } id && IsUsable(id.Value) ? $"{Root}{id.Value}/" : OfCase(source.Slug);

    /// <summary>Path of the challenge of a case without an id of its own.</summary>
    public static string OfCase(string slug) => $"{Root}{Id("case", slug)}/";

    /// <summary>Path of the challenges of a collection, from the site's root.</summary>
    public static string OfCollection(string slug) => $"{Root}{Id("collection", slug)}/";

    /// <summary>Path of the sheet to print of a case or a collection. It lies here because browsers print the address on every sheet.</summary>
    public static string HandoutOf(string challengeUrl) => challengeUrl + "handout/";

    /// <summary>Whether an author's id can end an address and is long enough not to be guessed.</summary>
    public static bool IsUsable(string id) =>
        id.Length is >= 8 and <= 40 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>An id to propose for a case: made from the whole text of its file, which nobody has who does not have the case.</summary>
    public static string IdFor(TeachingCase source) => Id("text", source.File.Text);

    private static string Id(string kind, string slug) =>
        Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes($"casebook {kind} {slug}")))[..IdLength];
}
