using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class B, street addresses, post boxes and what is labelled an address. 45 CFR 164.514(b)(2)(i)(B).</summary>
internal sealed partial class StreetAddress : IdentityRule
{
    private static readonly ImmutableArray<string> Labels =
    [
        "address",
        "adres",
        "adresi",
        "adresse",
        "dirección",
        "domicilio",
        "localidad",
        "municipio",
        "población",
        "provincia",
        "comarca",
        "barrio",
        "commune",
        "ville",
        "comune",
        "concelho",
        "freguesia",
        "localidade",
        "gemeinde",
        "ilçe",
        "indirizzo",
        "anschrift",
        "wohnort",
        "endereço",
        "morada",
        "عنوان",
        "العنوان",
    ];

    private static readonly ImmutableArray<string> Streets =
    [
        "calle",
        "c",
        "avenida",
        "avda",
        "av",
        "ctra",
        "carretera",
        "pza",
        "plza",
        "paseo",
        "plaza",
        "via",
        "viale",
        "piazza",
        "corso",
        "rua",
        "travessa",
        "praça",
        "caddesi",
        "cad",
        "sokak",
        "sokağı",
        "mahallesi",
        "mah",
        "sok",
        "sk",
        "blv",
        "cd",
        "bulvarı",
        "شارع",
        "p",
        "po",
        "flat",
        "apartment",
        "apt",
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Words => [.. Labels, .. Streets];

    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenPlace(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        if (char.IsAsciiDigit(word[0]))
            return LookAtNumber(text, token);
        if (Labels.Contains(word.ToString().ToLowerInvariant()))
            return Find(text, Labelled(), token.End);
        if (word is "Mah" or "Sok" or "Sk" or "Blv" or "Cd")
            return text.At(token.End) == '.' ? LookBack(text, token) : null;
        if (word is "caddesi" or "Caddesi" or "Cad" or "Sokak" or "sokak" or "Sokağı" or "sokağı" or "Mahallesi" or "mahallesi" or "Bulvarı")
            return LookBack(text, token);
        if (word is "P" or "p" or "PO" or "po")
            return Find(text, PostBox(), token.Start);
        // "via" is a way in English too.
        if (word is "via")
            return ItalianBefore().IsMatch(text.Before(token.Start, 20)) ? Find(text, ItalianStreet(), token.Start) : null;
        return word[0] > 0x600 ? Find(text, ArabicStreet(), token.Start) : Find(text, StreetFirst(), token.Start);
    }

    private static TextSpan? LookAtNumber(IdentityText text, Token token)
    {
        if (
            text.At(token.End) is not (' ' or ',' or '-')
            && !char.IsLetter(text.At(token.End - 1))
            && text.At(token.End) is not ('\n' or '.' or ')' or '/')
        )
            return null;
        if (token.End - token.Start > 5)
            return null;
        var next = text.At(token.End) == ',' ? text.At(token.End + 2) : text.At(token.End + 1);
        if (char.IsLetter(next) && Find(text, NumberFirst(), token.Start) is { } found)
            return found;
        // Hauptstraße 5
        if (text.At(token.Start - 1) != ' ' || !char.IsLetter(text.At(token.Start - 2)) && text.At(token.Start - 2) != '.')
            return null;
        var start = token.Start - 1;
        while (start > 0 && (char.IsLetter(text.At(start - 1)) || text.At(start - 1) is '-' or '.'))
            start--;
        return GermanStreet().IsMatch(text.Text[start..(token.Start - 1)]) ? TextSpan.Between(start, token.End) : null;
    }

    private static TextSpan? LookBack(IdentityText text, Token token)
    {
        var before = text.Before(token.Start, 40);
        foreach (var match in CapitalsAtEnd().EnumerateMatches(before))
            return TextSpan.Between(token.Start - before.Length + match.Index, token.End);
        return null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        $@"\G\d{{1,5}}[A-Za-z]?(-\d{{1,4}})?,? ((bis|ter),? )?(({Shapes.Capital} ){{1,3}}(Street|Road|Avenue|Lane|Drive|Close|Court|Place|"
            + $@"Square|Boulevard|Way|Terrace|Crescent|Gardens|Grove|Hill|Row|Mews|Parkway|Highway|Circle|Trail|St\.?|Rd\.?|Ave\.?|Blvd\.?|"
            + $@"Ln\.?|Dr\.?)(?![\w'’]| (Hospital|Clinic|score|scale))|(rue|avenue|av\.|boulevard|bd|place|impasse|allée|chemin|quai|cours|"
            + $@"route) (de |du |des |de la |d['’]|la |le )?\p{{Lu}})",
        Options
    )]
    private static partial Regex NumberFirst();

    [GeneratedRegex(
        $@"\G(Calle|calle|C/|c/|Avenida|avenida|Avda?\.?|Ctra\.?|Carretera|Pl?za\.?|Paseo|paseo|Plaza|plaza|Via|Viale|viale|Piazza|piazza|"
            + $@"Corso|corso|Rua|rua|Travessa|Praça|praça|[Ff]lat|[Aa]partment|Apt\.?) ?((de |del |de la |da |das |do |dos |di |della |dei "
            + $@")?({Shapes.Capital} ?){{1,4}}(de {Shapes.Capital})?,? ?((n[º°.]? ?|nº ?|número )?\d{{1,5}}|s/n\b)|\d{{1,4}}[A-Za-z]?, \d{{1,4}})",
        Options
    )]
    private static partial Regex StreetFirst();

    [GeneratedRegex(@"\b(in|alla|abita|residente|domicilio|domiciliat[oa])( in)? $", Options | RegexOptions.IgnoreCase)]
    private static partial Regex ItalianBefore();

    [GeneratedRegex($@"\Gvia ((del|della|dei|di|da) )?({Shapes.Capital} ?){{1,4}},? ?(n[º°.]? ?)?\d{{1,5}}", Options)]
    private static partial Regex ItalianStreet();

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]{2,}(straße|strasse|str\.?|weg|gasse|platz|allee|ufer|damm|steig|ring)$|^(Straße|Str\.)$", Options)]
    private static partial Regex GermanStreet();

    [GeneratedRegex($@"({Shapes.Capital} ?){{1,3}}(?= ?$)", Options)]
    private static partial Regex CapitalsAtEnd();

    [GeneratedRegex(@"\G(P\. ?O\.?|PO|p\.o\.) ?[Bb]ox \d+", Options)]
    private static partial Regex PostBox();

    [GeneratedRegex(
        @"\G ?(: ?|is |was )(?=[^\n@]{0,60}\d)\p{L}[^\n@]{4,60}|\G(/ ?\p{L}+)? ?: ?(\p{Lu}[^\n@.;]{2,50}|[^\n@;]{3,50}\bs/n\b)|"
            + @"\G ?(: ?|is |was )\d{1,5} \p{L}[^\n@]{3,60}",
        Options
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\Gشارع [\u0621-\u064A]{3,}(?= |،|\.|\n)", Options)]
    private static partial Regex ArabicStreet();
}
