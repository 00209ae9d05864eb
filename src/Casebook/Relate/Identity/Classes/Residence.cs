using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class B, places smaller than a state, where they are said of the patient: <c>lives in Leeds</c>, <c>from the village of</c>, <c>a farmer
/// from Tamworth</c>. 45 CFR 164.514(b)(2)(i)(B).</summary>
internal sealed partial class Residence : IdentityRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            lives lived living live resides resided residing resident residents residence inhabitant native born comes came hails hailing moved
            relocated village town hamlet hometown suburb pueblo aldea barrio municipio comarca commune quartier paese frazione
            comune aldeia freguesia concelho vila dorf gemeinde ortschaft mayor alcalde alcaldesa maire sindaco bürgermeister bürgermeisterin
            prefeito prefeita
            district county parish near outside from home grew raised settled city ciudad localidad ville città stadt cidade şehir
            r yaşıyor yaşayan yaşamakta yaşamaktadır ikamet oturuyor oturan köyü köyünde köyünden ilçesi ilçesinde doğumlu habite habitant demeure
            réside résidant domicilié domiciliée originaire né née vit
            vive viven reside residente natural procedente originario originaria vecino vecina nacido nacida residenti abita nato nata proveniente
            wohnt wohnhaft lebt geboren stammt aus mora moram nascido nascida
            pescatore pescatrice agricoltore agricoltrice contadino contadina pescador pescadora agricultor agricultora campesino campesina
            pêcheur agriculteur agricultrice
            يعيش تعيش يسكن تسكن مقيم مقيمة يقيم تقيم سكان قرية مدينة بلدة
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenPlace(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        if (word is "r" or "R")
            return Find(text, IndianHome(), token.Start);
        if (word[0] > 0x600)
            return
                Find(text, word is "قرية" or "مدينة" or "بلدة" or "سكان" ? ArabicTown() : ArabicPlace(), token.End) is { } arabic
                && !IsLarge(text, arabic)
                ? arabic
                : null;
        if (word is "County" or "Parish")
            return LookBackAtCounty(text, token);
        if (word is "near" or "outside" && !NearBefore().IsMatch(text.Before(token.Start, 24)) && Find(text, NearTown(), token.End) is null)
            return null;
        if (Find(text, TurkishBefore().IsMatch(word) ? NoPattern() : PatternFor(word.ToString().ToLowerInvariant()), token.End) is { } found)
        {
            var place = PlaceIn(text, found);
            if (
                place.Length > 1
                && !Regions.AreLarge(place)
                && !LargePart().IsMatch(text.After(found.End, 16))
                && !IsOther(place)
                && !(word is "from" or "aus" or "came" or "comes" or "home" && !PersonBefore().IsMatch(text.Before(token.Start, 45)))
            )
                return found;
        }
        return TurkishBefore().IsMatch(word) ? LookBack(text, token) : null;
    }

    private static Regex PatternFor(string word) =>
        word switch
        {
            "village"
            or "town"
            or "hamlet"
            or "pueblo"
            or "aldea"
            or "barrio"
            or "municipio"
            or "comarca"
            or "commune"
            or "quartier"
            or "paese"
            or "frazione"
            or "comune"
            or "aldeia"
            or "freguesia"
            or "concelho"
            or "vila"
            or "dorf"
            or "gemeinde"
            or "ortschaft"
            or "mayor"
            or "alcalde"
            or "alcaldesa"
            or "maire"
            or "sindaco"
            or "bürgermeister"
            or "bürgermeisterin"
            or "prefeito"
            or "prefeita"
            or "hometown"
            or "suburb"
            or "district"
            or "county"
            or "city"
            or "ciudad"
            or "localidad"
            or "ville"
            or "città"
            or "stadt"
            or "cidade"
            or "şehir" => TownOf(),
            "from" or "aus" => Place(),
            "near" or "outside" => Near(),
            "pescatore"
            or "pescatrice"
            or "agricoltore"
            or "agricoltrice"
            or "contadino"
            or "contadina"
            or "pescador"
            or "pescadora"
            or "agricultor"
            or "agricultora"
            or "campesino"
            or "campesina"
            or "pêcheur"
            or "agriculteur"
            or "agricultrice" => WorkerOf(),
            "originaire"
            or "domicilié"
            or "domiciliée"
            or "résidant"
            or "habitant"
            or "natural"
            or "procedente"
            or "originario"
            or "originaria"
            or "vecino"
            or "vecina"
            or "proveniente"
            or "viven"
            or "moram"
            or "né"
            or "née"
            or "nato"
            or "nata"
            or "nacido"
            or "nacida"
            or "nascido"
            or "nascida"
            or "vit"
            or "vive"
            or "mora"
            or "abita"
            or "habite"
            or "demeure"
            or "réside"
            or "reside"
            or "residente"
            or "residenti" => InRomance(),
            _ => In(),
        };

    // Okeechobee County.
    private static TextSpan? LookBackAtCounty(IdentityText text, Token token)
    {
        var before = text.Before(token.Start, 30);
        foreach (var match in CountyName().EnumerateMatches(before))
            return Guards.SpeaksOfLiterature(text.Sentence(token.Start)) ? null : TextSpan.Between(token.Start - match.Length, token.End);
        return null;
    }

    [GeneratedRegex($@"{Shapes.Capital} $", RegexOptions.CultureInvariant)]
    private static partial Regex CountyName();

    [GeneratedRegex($@"\G {Shapes.Capital}(?: {Shapes.Capital}){{0,2}}(?:, {Shapes.Capital}(?: {Shapes.Capital})?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Near();

    [GeneratedRegex($@"\G {Shapes.Capital}(?: {Shapes.Capital}){{0,2}}, {Shapes.Capital}", RegexOptions.CultureInvariant)]
    private static partial Regex NearTown();

    [GeneratedRegex(
        @"\b(?:station|farm|property|ranch|homestead|cabin|cottage|house|home|mine|quarry|camp|village|town|settlement) $",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NearBefore();

    // Yozgat'ta yaşıyor: the place stands before.
    private static TextSpan? LookBack(IdentityText text, Token token)
    {
        var before = text.Before(token.Start, 40);
        foreach (var match in TurkishPlace().EnumerateMatches(before))
        {
            var start = token.Start - before.Length + match.Index;
            var place = before.Slice(match.Index, match.Length);
            if (place.IndexOfAny('\'', '’') is > 0 and var suffix)
                place = place[..suffix];
            return Regions.AreLarge(place) ? null : new TextSpan(start, match.Length);
        }
        return null;
    }

    private static bool IsLarge(IdentityText text, TextSpan found)
    {
        var words = text.Text.Slice(found.Start, found.Length).Trim();
        return Regions.AreLarge(words[(words.LastIndexOf(' ') + 1)..]);
    }

    private static ReadOnlySpan<char> PlaceIn(IdentityText text, TextSpan found)
    {
        var words = text.Text.Slice(found.Start, found.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsUpper(words[i]) && (i == 0 || words[i - 1] is ' ' or '’' or '\''))
                return words[i..];
        }
        return [];
    }

    // "living in ICU", "resident in Internal Medicine": capitals only, or a department.
    private static bool IsOther(ReadOnlySpan<char> place) => (place.Length > 1 && char.IsUpper(place[1])) || Department().IsMatch(place);

    [GeneratedRegex(
        $@"\G(?: (?:and|alone|together|with|his|her|their|family|parents|near|close|currently|now|again|away|out|down|up|over|back|working|"
            + $@"works|of|in|at|on|to|from|by|outside|the|a|an|small|large|remote|rural|quiet|coastal|mountain|village|town|city|hamlet|"
            + $@"suburb|suburbs|outskirts|district|county|area|region|neighbourhood|neighborhood|nähe|der|zentral|bei|in|nach|aus)){{1,8}} "
            + $@"{Shapes.Capital}(?:(?:,? (?:of |de |am |an der )?){Shapes.Capital}){{0,3}}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex In();

    [GeneratedRegex(
        $@"\G(?: (?:à|a|en|em|no|na|nel|nella|di|de|da|do|au|aux|dans|près|cerca|perto|vicino|ad|le|la|il|el|un|une|una|um|uma|pequeño|"
            + $@"petit|piccolo|village|pueblo|paese|ciudad|ville|città|cidade|barrio|quartier|bairro|del|du|seul|seule|sola|solo)){{1,6}} "
            + $@"(?:l['’])?{Shapes.Capital}(?:(?: (?:de |do |del |sur |em )?|-){Shapes.Capital}){{0,3}}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InRomance();

    [GeneratedRegex($@"\G[rR]/[oO]\.? (?:[Vv]ill(?:age)?\.? |at )?{Shapes.Capital}(?:,? {Shapes.Capital}){{0,2}}", RegexOptions.CultureInvariant)]
    private static partial Regex IndianHome();

    [GeneratedRegex($@"\G (?:di|de|da|do) {Shapes.Capital}", RegexOptions.CultureInvariant)]
    private static partial Regex WorkerOf();

    [GeneratedRegex(
        $@"\G(?: (?:of|called|named|near|de|del|de la provincia de|di|da|do|von|bei|llamado|appelé|chiamato|namens)|"
            + $@"(?: ?/ ?\p{{L}}+)? ?:) {Shapes.Capital}(?:(?:,? (?:of )?){Shapes.Capital}){{0,3}}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TownOf();

    [GeneratedRegex(
        $@"\G (?:the |a |an )?(?:(?:small|remote|rural|mountain|coastal|farming) )?(?:(?:village|town|city|suburb|district|county|area|"
            + $@"region|outskirts) (?:of|near|in) )?{Shapes.Capital}(?:(?:,? (?:of )?){Shapes.Capital}){{0,3}}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Place();

    [GeneratedRegex(
        @"\b(?:(?:retired|former|old|aged) (?:\p{Ll}+ ){0,2}\p{Ll}+|\p{Ll}{3,}(?:man|woman|keeper|smith)|man|woman|boy|girl|patient|farmer|worker|"
            + @"teacher|student|housewife|mechanic|carpenter|miner|fisherman|nurse|driver|engineer|"
            + @"plumber|builder|clerk|lady|gentleman|child|infant|immigrant|migrant|refugee|originally|family|couple|mother|father|he|she|"
            + @"who|also|tourist|old|yo|physician|retiree|pensioner|Patient|Patientin|Mann|Frau|Landwirt(?:in)?|Bauer|Bäuerin|Fischer(?:in)?|"
            + @"Lehrer(?:in)?|Rentner(?:in)?|Arbeiter(?:in)?|Schüler(?:in)?|Student(?:in)?|Schreiner(?:in)?|Hausfrau|Mädchen|Junge|"
            + @"arrived|transferred|referred|coming|retriev(?:al|ed)|transfer|transport(?:ed)?|flown|airlifted|evacuated|"
            + @"evacuation|medevac|ambulance|hails?|native)[, ]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PersonBefore();

    [GeneratedRegex(
        @"^(?:yaşıyor|yaşayan|yaşamakta|yaşamaktadır|ikamet|oturuyor|oturan|köyü|köyünde|köyünden|ilçesi|ilçesinde|doğumlu)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TurkishBefore();

    [GeneratedRegex(
        $@"{Shapes.Capital}(?:['’][a-zçğışöü]{{1,5}})?(?= (?:köyü|köyünde|ilçesi|ilçesinde)?(?:\p{{Ll}}+ )?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TurkishPlace();

    [GeneratedRegex(@"^[ -](?:province|state|region|prefecture|governorate|territory|peninsula|islands)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LargePart();

    [GeneratedRegex(@"\G\z(?!\z)", RegexOptions.CultureInvariant)]
    private static partial Regex NoPattern();

    [GeneratedRegex(@"\G (?:المريض |المريضة |مع أسرته )?(?:في|ب|من) (?:مدينة |قرية |حي |محافظة )?[\u0621-\u064A]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicPlace();

    [GeneratedRegex(@"\G [\u0621-\u064A]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicTown();

    [GeneratedRegex(
        @"(?:^(?:Emergency|Primary|Intensive|Critical|Acute|Accident|Servicio|Unidad|Departamento|Service|Abteilung|Área|Urgencias)\b.*|ology|"
            + @"Medicine|Surgery|Pediatrics|Paediatrics|"
            + @"Department|Unit|Hospital|Clinic|Ward|Program|House|Home|Sahara|Ocean|Sea|Islands?|Coast|Valley)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Department();
}
