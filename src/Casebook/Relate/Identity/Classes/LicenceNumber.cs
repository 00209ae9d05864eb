using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class K, certificates, licences and passports, by their label; licences of texts (<c>CC BY 4.0</c>) have no number. 45 CFR
/// 164.514(b)(2)(i)(K).</summary>
internal sealed partial class LicenceNumber : LabelledNumber
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            passport driver driver's drivers driving licence license certificate birth visa medical nursing professional badge pasaport ehliyet
            passeport permis pasaporte carnet carné passaporto patente
            reisepass reisepassnummer führerschein führerscheinnummer ausweis personalausweis passaporte cédula crm carteira rpps adeli
            carta arzt arztnummer lanr sicil diploma dea npi gmc colegiado colegiada licencia nºcol ncol col
            جواز رخصة رقم
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenLicence(at, seen);

    /// <inheritdoc/>
    protected override Regex Label => LabelPattern();

    /// <inheritdoc/>
    protected override int MinDigits => 4;

    [GeneratedRegex(
        $@"\G(?:passport|(?:driver['’]?s?|drivers|driving|medical|nursing|professional|pilot['’]?s?) (?:licen[cs]e|permit|card|"
            + $@"registration)|licen[cs]e,? (?:number|no|nr|#)\.?|(?:birth |death |marriage )?certificate (?:number|no)\.?|visa (?:number|"
            + $@"no)\.?|badge (?:number|no)|(?:dea|npi|gmc)(?: registration)? (?:number|no)\.?|(?:pasaport|ehliyet|sicil|diploma(?: tescil)?)"
            + $@"(?: no| numarası)?|"
            + $@"(?:passeport|permis de conduire|rpps|adeli)|(?:pasaporte|carn[eé]t? de conducir|n?º? ?colegiad[oa]|n?º?col|"
            + $@"licencia(?: médica| profesional)?)|(?:passaporto|carta d['’]identità|patente(?: di "
            + $@"guida)?)|(?:reisepass|führerschein|personalausweis|ausweis|arzt|lanr)(?:nummer|-?nr\.?)?|"
            + $@"(?:passaporte|cédula profissional|crm(?:[-/][A-Z]{{2}})?|carteira de (?:motorista|"
            + $@"habilitação))|(?:رقم )?جواز(?: السفر)?(?: رقم)?|رخصة(?: القيادة)?(?: رقم)?)(?!\p{{L}}),?{Shapes.Sign} ?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern();
}
