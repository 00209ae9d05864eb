using System.Text.RegularExpressions;

namespace Casebook.Relate.Questions;

/// <summary>Whether a stem can be answered by somebody who has only the stem: on a card, a handout or in another system there is no case beside it.</summary>
internal static partial class StandaloneStem
{
    /// <summary>The words by which a stem points at the text beside it; null when it does not.</summary>
    public static string? SourceNamed(string stem)
    {
        foreach (Match named in Source().Matches(stem))
        {
            // "A laboratory report gives ... The report also says": the stem brings it along.
            if (!Regex.IsMatch(stem[..named.Index], $@"\ban? (\w+ )?{named.Groups["noun"].Value.TrimEnd('s')}\b", RegexOptions.IgnoreCase))
                return named.Value;
        }
        return null;
    }

    /// <summary>The first word that speaks of a patient whom the stem has not introduced; null when there is none.</summary>
    public static string? PatientNotIntroduced(string stem)
    {
        var spoken = Patient().Match(stem);
        return spoken.Success && !Introduction().IsMatch(stem[..spoken.Index]) ? spoken.Value : null;
    }

    [GeneratedRegex(
        @"\b(the|this) (?<noun>case report|report|article|authors?|source|narrative|text|case description|vignette)\b(?! (of|from|for)\b)|"
            + @"\b(in|of|from) this (?<noun>case|story|publication|paper)\b|"
            + @"\b(as|is|was|are|were) (described|reported|mentioned|listed|quoted) (?<noun>above|below|earlier)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Source();

    [GeneratedRegex(
        @"\b(she|he|hers?|him|his)\b|"
            + @"\b(this|the|our) ((young|old|older|elderly|pregnant|same) )?(patient|woman|man|girl|boy|child|infant|baby|newborn)\b"
            + @"(?! (with|who|whose|in whom)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Patient();

    // "A plumber of 57", "A 3-year-old", "Two sisters", "A farmer who", "A teacher comes": who is spoken of, not what.
    [GeneratedRegex(
        @"\b(an?|one|two|three|another|your) ([^.?!]{0,80}?)\b(man|men|woman|women|boys?|girls?|patients?|child|children|infants?|bab(y|ies)|newborn|neonate|"
            + @"adolescent|teenager|youth|student|person|people|mother|father|daughter|son|sisters?|brothers?|twins?|male|female|primigravida|multigravida|"
            + @"\d+-(year|month|week|day)s?-old|\d+ (years|months|weeks|days) old|of \d+|aged \d+|in (her|his|their) (\w+ties|teens|\d0s))\b|"
            + @"\ban? ([^.?!,]{0,60}?)\b(who|whose|presents|comes|complains|attends|"
            + @"collapses|wakes|notices|has had|is admitted|is seen|is referred|is brought)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Introduction();
}
