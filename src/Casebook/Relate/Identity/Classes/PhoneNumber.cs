using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class D, telephone numbers: behind their label, in the international form, or in a national one that is nothing else. 45 CFR
/// 164.514(b)(2)(i)(D).</summary>
internal partial class PhoneNumber : IdentityRule
{
    private const int MinDigits = 6;
    private const int MinInternational = 9;
    private const int MaxDigits = 20;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            tel telephone phone phoned telephoned mobile cell cellphone call called reached contact landline whatsapp sms text telefon telefonu cep
            gsm tél téléphone portable teléfono móvil celular tlf tfno tfn telf telefono cellulare
            handy mobil telefonisch mobilnummer telefonnummer telefone telemóvel recapito contacto contatto contato
            هاتف هاتفه الهاتف تليفون جوال موبايل
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override ImmutableArray<char> Marks => ['+', '('];

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenPhone(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var c = text.At(token.Start);
        if (c == '+')
            return char.IsDigit(text.At(token.Start - 1)) ? null : Counted(text, Find(text, International(), token.Start), MinInternational);
        if (c == '(')
            return text.After(token.Start, 8).IndexOf(')') > 2 ? Find(text, Bracketed(), token.Start) : null;
        if (char.IsAsciiDigit(c))
        {
            if (text.At(token.Start - 1) is '-' or '.' or ',' or '/' or '+')
                return null;
            var national = LooksNational(text, token, c) ? Find(text, National(), token.Start) : null;
            if (national is { } whole && text.At(token.Start - 1) == '(' && text.At(whole.End) != ')')
                return null;
            return national
                ?? (
                    Counted(text, Find(text, Grouped(), token.Start), MinInternational) is { } grouped && Contact().IsMatch(text.Sentence(token.Start))
                        ? grouped
                        : null
                );
        }
        if (!text.After(token.End, 40).ContainsAnyInRange('0', '9'))
            return null;
        return Counted(text, Find(text, Labelled(), token.Start), MinDigits);
    }

    private static bool LooksNational(IdentityText text, Token token, char first) =>
        (token.End - token.Start) switch
        {
            1 => first == '1' && text.At(token.End) is '-' or '.' or ' ',
            3 => first is '0' or '5' || text.At(token.End) is '-' or '.',
            _ => first == '0',
        };

    /// <summary>What was found, if it has as many digits as a telephone number.</summary>
    protected static TextSpan? Counted(IdentityText text, TextSpan? found, int least)
    {
        if (found is not { } span)
            return null;
        var digits = 0;
        foreach (var c in text.Text.Slice(span.Start, span.Length))
        {
            if (char.IsAsciiDigit(c))
                digits++;
        }
        return digits >= least && digits <= MaxDigits ? span : null;
    }

    /// <summary>The figures of a number and its extension.</summary>
    protected const string Figures =
        @"\+? ?[(]?\d[\d ().\-/–]{4,24}\d(?: ?(?:[,;] ?)?(?:ext|extension|x|dahili|poste|interno|ramal|durchwahl)\.? ?\d{1,6})?(?!\d|[.,]\d|"
        + @" ?(?:mg|mmol|/|×|x ?10|cells|patients|%))";

    [GeneratedRegex(
        $@"\G(?:(?:tel|telephone|phone|phoned|telephoned|cellphone|landline|whatsapp|sms|telefon|telefonu|cep|gsm|tél|téléphone|teléfono|"
            + $@"móvil|celular|tlf|tfno|tfn|telf|telefono|cellulare|handy|mobilnummer|telefonnummer|telefone|telemóvel|هاتف|هاتفه|الهاتف|"
            + $@"تليفون|جوال|موبايل)\b[^\d\n+(.]{{0,25}}\.?[^\d\n+(]{{0,12}}|(?:mobile|cell|portable|mobil|contact|text|"
            + $@"recapito|contacto|contatto|contato)(?: (?:phone|number|no|nummer|numarası|telef[oóô]nico))*\.?(?: is| was)?[ :]{{1,3}}|"
            + $@"(?:call|called|reached|contact)(?: (?:her|him|them|the|patient|family|son|"
            + $@"daughter|wife|husband|mother|father|me|us|directly|by|at|on|under|via|through|phone)){{1,5}}:? ){Figures}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Labelled();

    // Any other grouping, where the sentence speaks of calling somebody.
    [GeneratedRegex(
        @"\G(?!(?:19|20)\d\d\b|\d{1,3}(?: \d{3})* 000\b)[03-9]\d{1,4}(?:(?: / |[ ./-]?)\d{2,4}){2,5}"
            + @"(?![\d%]|[.,/-]\d| ?(?:mg|g|µg|ml|mL|mmol|U|IU|×|cells|patients))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Grouped();

    [GeneratedRegex(
        @"\b(?:call(?:ed|s)?|ring|rang|phone\w*|telephone\w*|tel|mobile|cell|contact\w*|informed (?:on|by)|reach(?:ed|able)|zu erreichen|"
            + @"text(?:ed)?|whatsapp|joindre|joignable|"
            + @"appel(?:er|ée?)|"
            + @"téléphon\w+|portable|teléfono|móvil|llamar|localizable|cellulare|telefon\w*|reperibile|raggiungibile|recapito|contatt\w+|erreichbar|"
            + @"rufnummer|"
            + @"angerufen|handy|telemóvel|telemovel|ligar|contact[oá]\w*|celular|aran\w+|ulaşıl\w+|cep|gsm)\b|هاتف|اتصال|التواصل|جوال|الرقم",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Contact();

    [GeneratedRegex(
        @"\G\+\d{1,3}(?:[ .\-]?\(?\d{1,5}\)?){2,6}(?: ?(?:ext|x)\.? ?\d{1,6})?(?![\d%])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex International();

    [GeneratedRegex(
        @"\G\(\d{3}\) ?\d{3}[-. ]\d{4}(?: ?(?:ext|x)\.? ?\d{1,6})?(?!\d)|\G\(0\d{1,4}\) ?\d{3,4}[- ]?\d{3,5}(?!\d)|\G\(\d{2}\) "
            + @"?9?\d{4}-\d{4}(?!\d)|\G\(\+\d{2,3}\)[ \d-]{7,15}\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Bracketed();

    // American, British, Turkish and French numbers as they are grouped there.
    [GeneratedRegex(
        @"\G(?:1[-. ])?\d{3}([-.])\d{3}\1\d{4}(?: ?(?:ext|x)\.? ?\d{1,6})?(?![\d-])|\G0\d{4} \d{3} ?\d{3}(?!\d)|\G0\d{3} \d{3} \d{4}(?!\d)|"
            + @"\G0\d{2} \d{4} \d{4}(?!\d)|\G07\d{3} ?\d{3} ?\d{3}(?!\d)|\G0?5\d{2} \d{3} \d{2} \d{2}(?!\d)|\G0[1-9](?:[ .]\d{2}){4}(?!\d)|"
            + @"\G0\d{2,4}/\d{4,8}(?!\d)|\G01[5-7]\d[ -]?\d{3,4} ?\d{3,4}(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex National();
}
