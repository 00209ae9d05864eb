using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what is said of the patient's consent: <c>obtained</c>, <c>waived</c>, <c>none</c>, <c>no</c>, or a sentence.</summary>
internal static partial class ConsentReader
{
    /// <summary>The consent; null when nothing is said.</summary>
    public static Consent? Read(FieldReader fields) =>
        fields.Rich("consent") is { } words
            ? new Consent(words, Classify(words.Plain)) { IsLeftOpen = Unsaid().IsMatch(words.Plain) }
            : null;

    /// <summary>What a sentence says. A committee's waiver outweighs that none was asked for; what is open counts as not said.</summary>
    public static ConsentStatement Classify(string words) =>
        Waived().IsMatch(words) ? ConsentStatement.Waived
        : Open().IsMatch(words) ? ConsentStatement.Unclear
        : Refused().IsMatch(words) ? ConsentStatement.None
        : Given().IsMatch(words) ? ConsentStatement.Obtained
        : ConsentStatement.Unclear;

    private const RegexOptions Words = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"(?<!\bnot )\b(waive[dr]?|waiver)\b|\b(not|n't) (be )?(required|needed|necessary)\b|\bno (consent )?(is |was )?(required|needed)\b|"
            + @"\bexempt|\bverzichte[tn]\b|\bdispens[ée]|\bgerekmedi",
        Words
    )]
    private static partial Regex Waived();

    [GeneratedRegex(
        @"^\W*(consent\W*)?(is |was )?(not (stated|said|reported|mentioned|known|documented|recorded|given in the report)|unknown|unstated)"
            + @"\W*( in the (source|original|report|article).*)?$",
        Words
    )]
    private static partial Regex Unsaid();

    [GeneratedRegex(
        @"^\W*(\?+|tbd|tbc|todo|n/?a|unknown|unclear|pending|to follow|not applicable)\b|^\W*$|\bpending\b|\bto be (obtained|asked|sought|"
            + @"confirmed)\b|\b(will|shall) be (obtained|asked|sought)\b|\bnot (yet )?(stated|said|reported|mentioned|known|documented|given in "
            + @"the report)\b|\b(states?|says?) nothing\b|\bdoes not (state|say|mention|report)\b|\bawait|\brequested\b(?!.*\b(given|obtained)\b)",
        Words
    )]
    private static partial Regex Open();

    [GeneratedRegex(
        @"^\W*(no|none|nil|false|nein|non|hayır|yok|ninguno|ninguna|nessuno|nessun|não|nao|keine?|aucun|sin|sem|senza|sans|ohne|without|لا|"
            + @"بدون)\b|\b(no|without|lack of|absence of|lacking) (\w+ ){0,3}consent|\b(not|never|n't) (\w+ ){0,2}(obtained|given|asked|"
            + @"sought|granted|available|signed|provided|possible|consent)|\b(refus|declin|den(y|ied)|withdr[ae]w|revok|object|unable to "
            + @"(give|obtain)|could not be)|\bkeine? einwilligung|\bnicht (erteilt|eingeholt)|\balınma(dı|mış)|\bno se obtuvo|\bnon (è "
            + @"stato |è stata )?ottenut|\bnão (foi )?obtid|\bn'a pas été",
        Words
    )]
    private static partial Regex Refused();

    [GeneratedRegex(
        @"^\W*(yes|true|given|obtained|written|signed|verbal|oral|oui|ja|evet|sí|sì|sim|نعم)\b|\b(written|verbal|oral|informed|signed|parental|proxy|full) "
            + @"(\w+ ){0,3}(consent|assent|permission|agreement)|\b(consent(ed|s)?|assent(ed)?|permission|agree[ds]?|agreement|authori[sz](ed|"
            + @"ation)|allow(ed|s))\b|\b(obtained|given|granted|signed|provided|erteilt|eingeholt|einwilligung|zustimmung|einverständnis|"
            + @"alındı|alınmıştır|onam|rıza|consentement|consentimiento|consenso|consentimento|obtenu|obtenido|ottenuto|obtido)\b|موافقة",
        Words
    )]
    private static partial Regex Given();
}
