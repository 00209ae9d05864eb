using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Casebook.Parse.References.Formats.Jats;

/// <summary>Reads under which licence an article stands: by its address (<c>license_ref</c>, links), or by the words of <c>license-p</c>.</summary>
internal static partial class JatsLicence
{
    // A licence is a few sentences.
    private const int MaxElements = 100;

    /// <summary>The licence, such as <c>CC BY 4.0</c> or <c>CC0 1.0</c>; empty when none is recognised.</summary>
    public static string Read(XElement? meta)
    {
        var stated = Stated(meta);
        foreach (
            var address in stated.SelectMany(element =>
                new[] { element.AttributeValue("href"), element.Name.LocalName is "license_ref" or "uri" or "ext-link" ? element.Line() : "" }
            )
        )
        {
            var match = Address().Match(address);
            if (match.Groups["zero"].Success)
                return "CC0 1.0";
            if (match.Success)
                return $"CC {match.Groups["terms"].Value.ToUpperInvariant()} {match.Groups["version"].Value}";
        }
        return InWords(Words(stated));
    }

    /// <summary>Whether a licence is open, and no sentence beside it takes that back.</summary>
    public static bool IsOpen(XElement? meta, string licence) => Open().IsMatch(licence) && !Limits().IsMatch(Words(Stated(meta)));

    private static string InWords(string words)
    {
        if (Zero().IsMatch(words))
            return "CC0 1.0";
        var match = Named().Match(words);
        if (!match.Success)
            return "";
        var terms = match.Groups["terms"].Value;
        // What is said anywhere in the sentences limits the licence, even if its name was shortened.
        var limits =
            (NonCommercial().IsMatch(words) ? "-NC" : "")
            + (
                NoDerivatives().IsMatch(words) ? "-ND"
                : ShareAlike().IsMatch(terms) ? "-SA"
                : ""
            );
        return $"CC BY{limits} {match.Groups["version"].Value}".TrimEnd();
    }

    private static List<XElement> Stated(XElement? meta) =>
        [
            .. meta.Within("license")
                .SelectMany(licence => licence.DescendantsAndSelf())
                .Concat(meta.Children("permissions").SelectMany(permissions => permissions.Children("license_ref")))
                .Take(MaxElements),
        ];

    private static string Words(IEnumerable<XElement> stated) =>
        string.Join(' ', stated.Where(element => element.Name.LocalName is "license" or "license-p").Select(element => element.Line()));

    [GeneratedRegex(
        @"creativecommons\.org/(?:licenses/(?<terms>[a-z]+(?:-[a-z]+)*)/(?<version>[0-9]\.[0-9])|publicdomain/(?<zero>zero)/)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();

    [GeneratedRegex(@"^CC (?:BY(?:-SA)?(?: [0-9.]+)?|0 1\.0)$|^CC0")]
    private static partial Regex Open();

    [GeneratedRegex(
        @"\bCC[- ]?BY(?<terms>(?:-[A-Z]{2})*)\b(?:[- ]?(?:licen[cs]e )?(?:v(?:ersion)? ?)?(?<version>[0-9]\.[0-9]))?|"
            + @"\bCreative Commons[- ]Attribution(?<terms>[- ](?:Share[- ]?Alike|Non[- ]?Commercial|No[- ]?Deriv\w*)){0,3}"
            + @"(?: \(CC[- ]BY[-A-Z]*\))?(?: (?:licen[cs]e,? ?)?(?:version )?(?<version>[0-9]\.[0-9]))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"\bCC0\b|\bCC[- ]?Zero\b|\bCreative Commons Zero\b", RegexOptions.IgnoreCase)]
    private static partial Regex Zero();

    [GeneratedRegex(@"-SA\b|Share[- ]?Alike", RegexOptions.IgnoreCase)]
    private static partial Regex ShareAlike();

    [GeneratedRegex(@"\bnon[-\u2010\u2011 ]?commercial|\bBY-NC", RegexOptions.IgnoreCase)]
    private static partial Regex NonCommercial();

    [GeneratedRegex(@"\bno[-\u2010\u2011 ]?deriv|\bBY(?:-NC)?-ND", RegexOptions.IgnoreCase)]
    private static partial Regex NoDerivatives();

    [GeneratedRegex(
        @"\bnon[-\u2010\u2011 ]?commercial|\bno[-\u2010\u2011 ]?deriv|\bBY-N[CD]|\bwithout (?:prior |written )?permission\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Limits();
}
