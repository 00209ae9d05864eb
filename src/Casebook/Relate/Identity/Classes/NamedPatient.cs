using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class A, names: <c>the patient, John Smith,</c>, <c>patient JD</c>, <c>a teacher named Edith Marlowe</c>, <c>Name: ...</c>. 45 CFR
/// 164.514(b)(2)(i)(A).</summary>
internal sealed partial class NamedPatient : IdentityRule
{
    private const int Behind = 40;

    private static readonly string[] Patients = (
        "patient pt pat patiente hasta hastamız paciente paziente patientin patienten doente utente enfermo enferma malato malata malade "
        + "man woman boy girl lady gentleman infant toddler child newborn neonate teenager المريض المريضة مريض مريضة"
    ).Split(' ');

    private static readonly string[] Namings = """
        named called nicknamed namens genannt adlı isimli adındaki nommé nommée appelé appelée llamado llamada
        chamado chamada chiamato chiamata يدعى تدعى اسمه اسمها
        physician doctor gp consultant surgeon nurse attending médico medico médecin arzt ärztin hausarzt hausärztin hekim doktoru referred referring
        seen remitido
        known initials kin contact
        name names nom prénom nombre apellidos nome cognome sobrenome vorname nachname familienname surname forename forenames firstname lastname adı
        soyadı ad-soyad اسم الاسم
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override IEnumerable<string> Words => [.. Patients, .. Namings];

    /// <inheritdoc/>
    public override bool IsOfPatientsAlone => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenName(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End].ToString().ToLowerInvariant();
        if (word[0] > 0x600)
            return LookArabic(text, token, word);
        return Patients.Contains(word, StringComparer.Ordinal) ? LookBehindPatient(text, token) : LookBehindNaming(text, token);
    }

    private static TextSpan? LookBehindPatient(IdentityText text, Token token)
    {
        if (Find(text, Apposition(), token.End) is { } apposed)
        {
            var name = text.Text.Slice(apposed.Start, apposed.Length).Trim(" ,(:").ToString();
            if (!IsOther(name) && (GivenNames.Contains(First(name)) || name.Contains(' ', StringComparison.Ordinal)) && IsPerson(text, apposed))
                return apposed;
        }
        if (Find(text, TurkishName(), token.End) is { } turkish && IsShort(text, token))
            return turkish;
        if (
            Find(text, SurnameFirst(), token.End) is { } turned
            && (IsShort(text, token) || GivenNames.Contains(LastWords(text, turned, 1)))
            && IsPerson(text, turned)
        )
            return turned;
        if (Find(text, Direct(), token.End) is { } direct)
        {
            var name = text.Text.Slice(direct.Start + 1, direct.Length - 1).ToString();
            var isGiven = GivenNames.Contains(First(name));
            if (
                !IsOther(name)
                && (
                    isGiven
                    || (
                        name.Contains(' ', StringComparison.Ordinal)
                        && (IsSmall(text.Text[token.Start..token.End]) || text.Text[token.Start..token.End] is "Pt" or "pt")
                        && !Guards.IsEponymNoun(name.Split(' ')[^1])
                        && !German().IsMatch(text.Sentence(token.Start))
                    )
                )
                && IsPerson(text, direct)
            )
                return direct;
        }
        if (
            Find(text, Acting(), token.End) is { } acting
            && char.IsLower(text.At(acting.End - 1))
            && !IsOther(text.Text.Slice(acting.Start + 1, acting.Length - 1).TrimStart(". ").ToString())
        )
            return acting;
        return Find(text, InitialsBehind(), token.End) is { } initials && !Acronym().IsMatch(text.Text.Slice(initials.Start, initials.Length))
            ? initials
            : null;
    }

    private static TextSpan? LookBehindNaming(IdentityText text, Token token)
    {
        // Turkish: the name stands before.
        if (text.Text[token.Start..token.End] is "adlı" or "isimli" or "adındaki")
            return LookBack(text, token);
        if (text.Text[token.Start..token.End] is "initials" or "Initials")
            return Find(text, InitialsLabelled(), token.End);
        if (text.Text[token.Start..token.End] is "known")
            return Find(text, KnownAs(), token.End) is { } alias && IsPerson(text, alias) && GivenNames.Contains(First(LastWords(text, alias, 2)))
                ? alias
                : null;
        if (Role().IsMatch(text.Text[token.Start..token.End]))
        {
            if (Find(text, BehindRole(), token.End) is not { } doctor || !IsPerson(text, doctor))
                return null;
            var words = text.Text.Slice(doctor.Start, doctor.Length);
            var start = words.IndexOfAnyInRange('A', 'Z') is >= 0 and var first ? first : 0;
            return words.Contains(':') || GivenNames.Contains(First(words[start..].ToString())) ? doctor : null;
        }
        if (Find(text, Labelled(), token.End) is { } labelled)
        {
            var name = text.Text.Slice(labelled.Start, labelled.Length).TrimStart(" :=").ToString();
            var isPerson =
                StrongLabel().IsMatch(text.Text[token.Start..token.End])
                || OfPatient().IsMatch(text.Before(token.Start, 12))
                || GivenNames.Contains(First(name))
                || name.Contains(' ', StringComparison.Ordinal)
                || Initials().IsMatch(name);
            return isPerson && !IsOther(name) && !OtherName().IsMatch(text.Before(token.Start, 20))
                ? TextSpan.Between(token.Start, labelled.End)
                : null;
        }
        if (Find(text, Direct(), token.End) is not { } direct)
            return null;
        var called = text.Text.Slice(direct.Start + 1, direct.Length - 1).ToString();
        if (IsOther(called) || !IsPerson(text, direct))
            return null;
        return
            GivenNames.Contains(First(called))
            || (called.Contains(' ', StringComparison.Ordinal) && PersonBefore().IsMatch(text.Before(token.Start, 30)))
            ? direct
            : null;
    }

    private static TextSpan? LookBack(IdentityText text, Token token)
    {
        var before = text.Before(token.Start, 40);
        foreach (var match in NameBefore().EnumerateMatches(before))
        {
            var name = before.Slice(match.Index, match.Length).ToString();
            if (GivenNames.Contains(First(name)) || ShortSurname().IsMatch(name))
                return new TextSpan(token.Start - before.Length + match.Index, match.Length);
        }
        return null;
    }

    private static TextSpan? LookArabic(IdentityText text, Token token, string word)
    {
        if (Find(text, ArabicBehind(), token.End) is not { } behind)
            return null;
        var name = text.Text.Slice(behind.Start, behind.Length).TrimStart(" :،").ToString();
        return GivenNames.Contains(First(name)) || (word is "يدعى" or "تدعى" or "اسمه" or "اسمها" && name.Length > 2) ? behind : null;
    }

    private static bool IsPerson(IdentityText text, TextSpan found) =>
        !Guards.IsEponym(text.After(found.End, Behind)) && !Guards.GivesCredit(text.Sentence(found.Start));

    // "Pt" is written in notes, never in a heading.
    private static bool IsShort(IdentityText text, Token token) =>
        text.Text[token.Start..token.End] is "Pt" or "pt" or "Pat" or "Hastamız" or "hastamız" or "Hasta";

    private static bool IsSmall(ReadOnlySpan<char> word) => char.IsLower(word[0]);

    private static bool IsOther(string name) => name.Split(' ').Any(word => NoName().IsMatch(word)) || Regions.AreLarge(name);

    private static string LastWords(IdentityText text, TextSpan found, int count) =>
        string.Join(' ', text.Text.Slice(found.Start, found.Length).ToString().Split(' ').TakeLast(count));

    private static string First(string name) => name.Split(' ', '-')[0];

    [GeneratedRegex($@"\G(?:, |: ?| \(){Shapes.FullName}(?=[,).;:\n]|$)|\G, {Shapes.Capital}(?=,)", RegexOptions.CultureInvariant)]
    private static partial Regex Apposition();

    [GeneratedRegex($@"\G {Shapes.Name}", RegexOptions.CultureInvariant)]
    private static partial Regex Direct();

    [GeneratedRegex(@"\G (?:\p{Lu}\p{Ll}+ ){1,2}\p{Lu}\p{Ll}+['’]\p{Ll}{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex TurkishName();

    [GeneratedRegex($@"\G\.?:? {Shapes.Capital}, {Shapes.Capital}(?! {Shapes.Capital} {Shapes.Capital})", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameFirst();

    [GeneratedRegex(
        "^(?:physician|doctor|gp|consultant|surgeon|nurse|attending|médico|medico|médecin|arzt|ärztin|hausarzt|hausärztin|hekim|doktoru|"
            + "referred|referring|seen|remitido|kin|contact)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Role();

    [GeneratedRegex(
        $@"\G(?: (?:doctor|physician|surgeon))? ?(?:: ?|,? (?:by|por|par|von|named) (?:the |her |his )?){Shapes.FullName}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BehindRole();

    [GeneratedRegex(
        "^(?:nombre|apellidos|prénom|nom|vorname|nachname|familienname|cognome|sobrenome|surname|forenames?|firstname|lastname|adı|soyadı)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex StrongLabel();

    [GeneratedRegex(
        $@"\G(?: (?:y|ve|et|and|und|e) \p{{L}}+)?(?: \p{{L}}+)? ?[:=] ?(?:{Shapes.Name}|{Shapes.Initials})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Labelled();

    [GeneratedRegex($@"\G\.? {Shapes.Capital}(?= (?:was|is|had|has|presented|complained|came|developed|underwent)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Acting();

    [GeneratedRegex(@"\G ?(?:are|were|is|:)? ?(?:\p{Lu}\. ?){1,4}|\G ?(?:are |were |is |: ?| )\p{Lu}{2,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsLabelled();

    [GeneratedRegex($@"\G(?: to [\p{{L}} ]{{2,25}})? as {Shapes.Capital} {Shapes.Capital}", RegexOptions.CultureInvariant)]
    private static partial Regex KnownAs();

    [GeneratedRegex($@"(?:{Shapes.Capital} ){{1,2}}(?:{Shapes.Capital}|\p{{Lu}}\.)(?= $)|{Shapes.Capital}(?= $)", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+ \p{Lu}\.$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortSurname();

    [GeneratedRegex(@"\b[Pp]atient(?:['’]s)? $", RegexOptions.CultureInvariant)]
    private static partial Regex OfPatient();

    [GeneratedRegex(
        $@"\G\.?,? (?:{Shapes.Initials}(?:(?<=\.\p{{Lu}}\.)|(?<=\. \p{{Lu}}\.))|\p{{Lu}}{{2,3}}(?=[,.;\n]| (?:was|is|had|has|presented|"
            + $@"developed|complained|came|died|received|underwent|reported|denied|a |aged)\b))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InitialsBehind();

    [GeneratedRegex(
        @"^,? (?:[IVX]{1,4}|ID|CT|MRI?|US|UK|EU|TV|HD|PD|ED|ER|GP|BP|HR|BMI|ICU|IVF|DNA|RNA|ECG|EKG|EEG|PET|CNS|HIV|HBV|HCV|TB|ALS|MS|AML|"
            + @"CML|CLL|ALL|NHL|HLA|AF|VT|VF|CKD|ESR|CRP|PRO|QOL|WHO|FDA|UTI|COP|COVID|GCS|ASA|NYHA|OR|PCR|IVC|SLE|RA|SSC|PM|DM|AA|AB|BB|XX|XY)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Acronym();

    [GeneratedRegex(
        @"^(?:Health|Global|Reported|Outcomes?|Questionnaire|Safety|Information|Consent|Care|Perspective|Assessment|Activity|Specific|"
            + @"Rating|Satisfaction|Generated|Controlled|Impression|Benefit|Scale|Score|Index|Zero|Family|Experience|Presentation|"
            + @"Characteristics|History|Education|Group|Number|Case|Table|Figure|Fig|Day|Days|Year|Month|Week|With|From|Was|Who|The|This|"
            + @"That|These|Her|His|He|She|It|They|There|In|On|At|After|Before|During|For|And|But|Not|No|A|An|As|We|Our|Then|When|While|"
            + @"Which|Physical|Laboratory|Clinical|Medical|Hospital|Emergency|Department|Unit|Blood|Type|Stage|Grade|Class|Caucasian|"
            + @"Hispanic|Asian|African|American|Male|Female|Adult|Rh|One|Two|Three|Four|Five|Six|Alpha|Beta|Compliance|Management|Follow|"
            + @"Zero|Survival|Position|Transfer|Ethics|Approval|Selection|Demographics|Data|Records?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoName();

    [GeneratedRegex(
        @"\b(?:trade|brand|drug|generic|gene|product|test|species|file|commercial|common|trivial|proprietary|protein|strain|scientific|user|"
            + @"domain|device|model|company|site|manufacturer|journal|study|author|hospital|first author)[ '’s]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherName();

    [GeneratedRegex(
        @"\b(?:man|woman|boy|girl|teacher|patient|lady|gentleman|child|infant|baby|daughter|son|wife|husband|farmer|worker|nurse|student|"
            + @"hasta|paciente|paziente|mujer|hombre|niñ[oa]|femme|homme|fille|garçon|donna|uomo|bambin[oa]|mulher|homem|menin[oa]|Frau|"
            + @"Mann|Junge|Mädchen|Patientin?)[, ]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PersonBefore();

    [GeneratedRegex(@"\b(?:der|die|das|und|mit|wurde|wegen|bei|eine[rnms]?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex German();

    [GeneratedRegex(@"^(?:\p{Lu}\.[ -]?){2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"\G[ :،]{1,3}[\u0621-\u064A]{2,}(?: [\u0621-\u064A]{2,})?", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicBehind();
}
