using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Tells from the words of a method which kind it is, whatever their letters' case.</summary>
internal static class MethodKinds
{
    private static readonly string[] HistoryElsewhere =
        "interrogatoire,à l interrogatoire,antécédents,anamnèse,öykü,anamnez,anamnesis,historia,historia clínica,anamnesi,anamnese,história,قصة مرضية".Split(
            ','
        );

    private static readonly string[] ExaminationElsewhere =
    [
        .. "examen,examen clinique,examen physique,muayene,fizik muayene,muayenede,bakı,exploración,exploración física,examen físico".Split(','),
        .. "esame obiettivo,esame fisico,esame,untersuchung,körperliche untersuchung,exame,exame físico,exame objetivo,klinische untersuchung,فحص سريري".Split(
            ','
        ),
    ];

    private static readonly ImmutableArray<(MethodKind Kind, string[] Words)> Alone =
    [
        (MethodKind.History, ["history", .. HistoryElsewhere]),
        (MethodKind.Examination, [.. ExaminationElsewhere, "examination", "exam", "physical examination", "physical exam", "clinical examination"]),
    ];

    // The first kind with one of the words is meant: a CT-guided biopsy is looked at in the laboratory of pathology.
    private static readonly ImmutableArray<(MethodKind Kind, string[] Words)> Words =
    [
        (
            MethodKind.Pathology,
            [
                "biopsy",
                "biopsies",
                "histology",
                "histological",
                "histopathology",
                "histopathological",
                "pathology",
                "cytology",
                "immunohistochemistry",
                "autopsy",
                .. "biopsie,histologie,anatomopathologie,cytologie,biyopsi,histoloji,patoloji,sitoloji,biopsia,histología".Split(','),
                .. "anatomía patológica,histológico,estudio histológico,istologico".Split(','),
                .. "anatomopathologique,histologique,histológica,biópsia,biyopsisi,istologia,citologia,histologia".Split(','),
                .. "anatomia patológica,pathologie,zytologie,خزعة".Split(','),
            ]
        ),
        (
            MethodKind.Imaging,
            [
                "imaging",
                "radiograph",
                "radiographs",
                "radiography",
                "radiological",
                "radiology",
                "x ray",
                "x rays",
                "xray",
                "ct",
                "hrct",
                "tomography",
                "mri",
                "mra",
                "mrcp",
                "magnetic resonance",
                "ultrasound",
                "ultrasonography",
                "sonography",
                "doppler",
                "echocardiography",
                "echocardiogram",
                "pet",
                "spect",
                "scintigraphy",
                "scan",
                "angiography",
                "arteriography",
                "venography",
                "mammography",
                "barium swallow",
                "sialography",
                "dexa",
                "dxa",
                "densitometry",
                "fluoroscopy",
                .. "imagerie,radiographie,radio,tdm,scanner,irm,échographie,échocardiographie,scintigraphie,radyografi,grafi".Split(','),
                .. "bt,mr,mrg,ultrason,usg,ekokardiyografi,sintigrafi,görüntüleme,radiografía,tac,tc,rm,resonancia".Split(','),
                .. "ecografía,ecocardiograma,gammagrafía,radiografia,ecografia,risonanza,scintigrafia,röntgen,mrt".Split(','),
                .. "sonographie,ultraschall,szintigraphie,radiographisch,tomografia,ressonância,ultrassom,ultrassonografia".Split(','),
                .. "cintilografia,tomografía,rx,ecocardiografia,radiographies,grafisi,röntgenbild,eco,أشعة,رنين,إيكو".Split(','),
            ]
        ),
        (
            MethodKind.Laboratory,
            [
                "laboratory",
                "lab",
                "labs",
                "blood test",
                "blood tests",
                "blood count",
                "blood film",
                "serology",
                "urinalysis",
                "dipstick",
                "culture",
                "cultures",
                "pcr",
                "microscopy",
                "smear",
                "biochemistry",
                .. "laboratoire,biologie,prise de sang,hémogramme,sérologie,laboratuvar,kan tahlili,seroloji,laboratorio".Split(','),
                .. "bilan biologique,bilan sanguin,bilan,ecbu,hémocultures,hémoculture,sang,kültürü,kan,kan kültürü,idrar".Split(','),
                .. "urocultivo,hemocultivos,hemocultivo,hemograma,emocolture,emocoltura,emocromo,esami ematochimici".Split(','),
                .. "esami di laboratorio,exames laboratoriais,hemoculturas,hemocultura,urocultura,blutkulturen,blutkultur".Split(','),
                .. "analítica,serología,sierologia,esami del sangue,labor,serologie,blutbild,laboratório,sorologia,مختبر".Split(','),
            ]
        ),
        (MethodKind.History, ["history", "anamnesis", "interview", .. HistoryElsewhere]),
        (MethodKind.Examination, [.. ExaminationElsewhere, "examination", "exam", "inspection", "palpation", "auscultation", "percussion"]),
    ];

    private static readonly char[] Separators = [' ', '\'', '’', '-', '‐', '‑', '–', '/', ',', ';', '.', '(', ')'];

    /// <summary>The method some words name.</summary>
    public static FindingMethod Read(string written)
    {
        var words = $" {string.Join(' ', written.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries))} ";
        foreach (var (kind, names) in Alone)
        {
            if (names.Contains(words.Trim()))
                return new FindingMethod(written, kind, IsKindAlone: true);
        }
        foreach (var (kind, names) in Words)
        {
            if (names.Any(name => words.Contains($" {name} ", StringComparison.Ordinal)))
                return new FindingMethod(written, kind, IsKindAlone: false);
        }
        // German writes the organ and the method as one word.
        foreach (var (kind, names) in Words)
        {
            if (names.Any(name => name.Length > 5 && words.Contains($"{name} ", StringComparison.Ordinal)))
                return new FindingMethod(written, kind, IsKindAlone: false);
        }
        return new FindingMethod(written, MethodKind.Other, IsKindAlone: false);
    }
}
