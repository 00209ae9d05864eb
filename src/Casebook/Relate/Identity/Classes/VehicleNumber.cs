using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class L, vehicles: plates and chassis numbers by their label. 45 CFR 164.514(b)(2)(i)(L).</summary>
internal sealed partial class VehicleNumber : LabelledNumber
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            rego licence license number registration plate plates reg vin vehicle chassis plaka plakalı plakası immatriculation immatriculé immatriculée
            plaque matrícula matricula patente targa targata kennzeichen kfz placa placas لوحة
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenVehicle(at, seen);

    /// <inheritdoc/>
    protected override Regex Label => LabelPattern();

    /// <inheritdoc/>
    protected override int MinDigits => 2;

    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override bool LooksAtCodes => true;

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        if (text.Text[token.Start..token.End].ContainsAnyInRange('0', '9'))
            return LookAtForm(text, token);
        if (text.Text[token.Start..token.End] is "plakalı" or "Plakalı")
        {
            var before = text.Before(token.Start, 16);
            foreach (var match in TurkishPlateAtEnd().EnumerateMatches(before))
                return TextSpan.Between(token.Start - before.Length + match.Index, token.End);
            return null;
        }
        if (text.Match(Label, token.Start) is not (> 0 and var label) || Find(text, Plate(), token.Start + label) is not { } plate)
            return null;
        // A plate alone may be one of metal in a bone, or one of a culture.
        var named = text.Text.Slice(token.Start, label);
        return (SaysVehicle().IsMatch(named) && !BarePlate().IsMatch(named)) || Vehicle().IsMatch(text.Sentence(token.Start))
            ? TextSpan.Between(token.Start, plate.End)
            : null;
    }

    // KX19 RVB, 34 AB 1234, 1234 BCD, AB-123-CD: the form of a country's plates, where a vehicle is spoken of.
    private static TextSpan? LookAtForm(IdentityText text, Token token)
    {
        if (token.End - token.Start > 4 || text.At(token.Start - 1) is '.' or ',' or '/')
            return null;
        var start = token.Start >= 3 && text.At(token.Start - 1) is '-' or ' ' ? token.Start - 3 : token.Start;
        if ((Find(text, PlateForm(), start) ?? Find(text, PlateForm(), token.Start)) is not { } plate)
            return null;
        return Vehicle().IsMatch(text.Sentence(token.Start)) && (plate.Start == token.Start || !char.IsLetter(text.At(plate.Start - 1))) ? plate : null;
    }

    [GeneratedRegex(
        @"\G(?!CD|TH|HB|IL|GC|AO)(?:[A-Z]{2}\d{2} ?[A-Z]{3}|\d{2} [A-Z]{1,3} \d{2,4}|\d{4} [BCDFGHJ-NPRSTV-Z]{3}|[A-Z]{2}[- ]\d{3}[- ][A-Z]{2}|"
            + @"\d{2}-[A-Z]{2}-\d{2}|"
            + @"[A-Z]{2}[- ]\d{2}[- ]?[A-Z]{2}[- ]?\d{2}|[A-Z]{3}[- ]?\d[A-Z\d]\d{2})(?![\p{L}\d-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PlateForm();

    [GeneratedRegex(
        "plate|rego|vehicle|chassis|vin|plaka|immatricul|matr[ií]cula|placa|targa|kennzeichen|لوحة",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SaysVehicle();

    [GeneratedRegex(
        @"\b(?:cars?|ute|van|lorry|truck|vehicle|pickup|tractor|motor\w*|bus|taxi|scooter|drove|driven|driver|driving|collision|crash\w*|coche|vehículo|"
            + @"furgoneta|camión|auto\w*|macchina|furgone|carro|veículo|carrinha|motos?|motorrad|traktor|fahrzeug\w*|\w*wagen|fahrer(?:in)?|voiture|"
            + @"camion\w*|"
            + @"véhicule|conducteur|conductrice|conduct\w+|condu[cz]\w+|conducente|araç\w*|araba\w*|otomobil\w*|kamyon\w*|sürücü\w*)\b|سيارة|مركبة|شاحنة",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Vehicle();

    [GeneratedRegex("^plates? ?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BarePlate();

    [GeneratedRegex(@"\d{2} ?[A-Z]{1,3} ?\d{2,5} ?$", RegexOptions.CultureInvariant)]
    private static partial Regex TurkishPlateAtEnd();

    [GeneratedRegex(@"\G[""'“(]?(?=[A-ZÄÖÜ\d -]{0,10}\d)(?:[A-ZÄÖÜ]{1,3}|\d{1,4})(?:[ -]?[A-Z\d]{1,17}){1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Plate();

    [GeneratedRegex(
        $@"\G(?:(?:licen[cs]e|number|registration|vehicle|car) plates?|plates?(?: ?(?:number|no)\.?)?|(?:vehicle |car )?(?:rego|registration|"
            + $@"reg)\.?(?: mark| number| no\.?)?(?: of (?:the|his|her) (?:car|vehicle|van))?|(?:vehicle identification|chassis)(?: "
            + $@"number)?|vin|plaka(?:sı)?(?: no)?|(?:plaque d['’])?immatricul(?:ation|ée?)(?: est)?|matr[ií]cula|(?:targa|targata)|"
            + $@"(?:kfz-)?kennzeichen|placas?(?: do (?:carro|veículo))?|لوحة(?: رقم)?)(?!\p{{L}}){Shapes.Sign} ?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern();
}
