using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Files.Shapes;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Results;

namespace Casebook.Parse.FrontMatter.Records;

/// <summary>The clinical lists of a case. To add a field, add a line; a list also needs its <see cref="RecordKind"/> and its title in the theme's
/// words.</summary>
internal static class RecordForms
{
    /// <summary>When it was.</summary>
    public static Field On { get; } = new("on", Shape.Text, "When: day 0, month 6.") { Also = ["at", "day", "date", "time"] };

    private static readonly Field Note = new("note", Shape.Text, "What else is to be said of it.") { Also = ["notes", "comment"] };

    private static readonly Field Findings = new(
        "findings",
        new Shape.Either([Shape.Text, Shape.Many(new Shape.Entry(["finding", "absent", "present"], FindingReader.Fields))]),
        "What it showed: a list of findings, which count like those of findings:, or one text."
    )
    {
        Also = ["finding", "shows"],
    };

    private static readonly Field Impression = new("impression", Shape.Text, "What it was taken for.") { Also = ["conclusion", "interpretation"] };

    /// <summary>What is said of a drug, in <c>medications:</c> and in <c>treatment:</c>.</summary>
    public static ImmutableArray<Field> DrugFields { get; } =
    [
        new("dose", Shape.Text, "How much: 500 mg.") { Also = ["dosage"] },
        new("route", Shape.Text, "By which way: oral, intravenous."),
        new("frequency", Shape.Text, "How often: twice daily."),
        new("duration", Shape.Text, "For how long: 5 days."),
        new("from", Shape.Text, "When it began: day 0.") { Also = ["start", "started"] },
        new("to", Shape.Text, "When it ended: day 5.") { Also = ["stop", "stopped", "until"] },
        new("reason", Shape.Text, "What it was given for, or why it was changed.") { Also = ["indication"] },
    ];

    private static Shape Results => Shape.Many(new Shape.Entry(["test"], TestResultReader.Fields));

    /// <summary>All lists, in the order in which a case shows them.</summary>
    public static ImmutableArray<RecordForm> All { get; } =
    [
        new(
            RecordKind.Vitals,
            "Vital signs, as vitals: {temperature: 38.9 °C, pulse: 110/min}, or a list with the time of each.",
            [
                On,
                new("temperature", Shape.Text, "With its unit.") { Also = ["temp", "T", "t"] },
                new("pulse", Shape.Text, "Beats a minute.") { Also = ["heart_rate", "heart rate", "hr", "HR", "P"] },
                new("pressure", Shape.Text, "Blood pressure, such as 150/90 mmHg.") { Also = ["blood_pressure", "blood pressure", "bp", "BP"] },
                new("respiration", Shape.Text, "Breaths a minute.") { Also = ["respiratory_rate", "respiratory rate", "rr", "RR"] },
                new("saturation", Shape.Text, "Oxygen saturation, and on how much oxygen.")
                {
                    Also = ["spo2", "SpO2", "SpO₂", "sats", "sat", "SaO2", "O2 sat"],
                },
                new("oxygen", Shape.Text, "What was breathed: room air, 2 L/min.") { Also = ["fio2", "FiO2", "O2"] },
                new("weight", Shape.Text, "With its unit.") { Also = ["wt"] },
                new("height", Shape.Text, "With its unit.") { Also = ["ht", "length"] },
                new("bmi", Shape.Text, "Body mass index, as the report gives it.") { Also = ["BMI"] },
                new("consciousness", Shape.Text, "Such as GCS 15.") { Also = ["gcs", "GCS", "avpu", "AVPU"] },
                new("sign", Shape.Text, "A sign without a field of its own: capillary refill.") { Also = ["name"] },
                new("value", Shape.Text, "What was measured of that sign, with its unit."),
                Note,
            ]
        )
        {
            OwnNameKey = "sign",
        },
        new(
            RecordKind.Medications,
            "What was taken before admission, as - metformin 500 mg twice daily, or field by field.",
            [
                new("drug", Shape.Name(TermKind.Drug), "Name of the drug.") { Also = ["medication", "medicine"] },
                .. DrugFields,
                new("response", Shape.Text, "How the patient responded."),
                Note,
            ]
        )
        {
            NameKey = "drug",
        },
        new(
            RecordKind.Allergies,
            "What was not tolerated, as - penicillin: rash, or none known.",
            [
                new("allergy", Shape.Text, "To what.") { Also = ["substance", "drug", "allergen"] },
                new("reaction", Shape.Text, "What happened."),
                new("severity", Shape.Text, "How severe it was."),
                Note,
            ]
        )
        {
            NameKey = "allergy",
            WordsKey = "reaction",
        },
        new(
            RecordKind.Family,
            "Illness in the family, as - mother: breast cancer; from three relatives on a small pedigree is drawn.",
            [
                new("relation", Shape.Text, "Which relative: mother, brother, maternal grandfather.") { Also = ["relative", "who"] },
                new("condition", Shape.Text, "What the relative has or had; healthy if nothing.") { Also = ["diagnosis", "disease", "conditions"] },
                new("age", Shape.Text, "How old the relative was when it began, or is: at 40 years."),
                Note,
            ]
        )
        {
            NameKey = "relation",
            WordsKey = "condition",
        },
        new(
            RecordKind.Obstetric,
            "Pregnancies and births, as obstetric: {gravida: 2, para: 1, gestation: 26+3 weeks}.",
            [
                new("gravida", Shape.Text, "Number of pregnancies.") { Also = ["G", "g"] },
                new("para", Shape.Text, "Number of births.") { Also = ["P", "p", "parity"] },
                new("gestation", Shape.Text, "How far the pregnancy is: 26+3 weeks.") { Also = ["gestational_age", "gestational age", "weeks"] },
                new("delivery", Shape.Text, "How and when the child was born.") { Also = ["mode"] },
                new("newborn", Shape.Text, "Weight, Apgar score and what else is said of the child.") { Also = ["apgar", "child"] },
                new("complications", Shape.Text, "What went wrong."),
                new("last_period", Shape.Text, "When the last period began, as weeks before.") { Also = ["menstruation", "lmp", "LMP"] },
                Note,
            ]
        ),
        new(
            RecordKind.Social,
            "Work, habits, travel and contacts, no more exact than they must be.",
            [
                new("occupation", Shape.Text, "Kind of work, without the employer.") { Also = ["work", "job", "profession"] },
                new("smoking", Shape.Text, "Such as 20 pack-years, stopped.") { Also = ["tobacco"] },
                new("alcohol", Shape.Text, "How much."),
                new("drugs", Shape.Text, "Which, and how.") { Also = ["substances"] },
                new("travel", Shape.Text, "Where to and when, by region and in weeks before."),
                new("exposure", Shape.Text, "Animals, dust, sick contacts.") { Also = ["contacts", "exposures", "animals", "pets"] },
                new("living", Shape.Text, "With whom, and what the patient can do alone.") { Also = ["home", "housing", "function"] },
                new("vaccinations", Shape.Text, "Which, and when.") { Also = ["vaccination", "immunisations", "immunizations"] },
                new("diet", Shape.Text, "What matters of it.") { Also = ["feeding"] },
                new("development", Shape.Text, "Milestones and school."),
                Note,
            ]
        ),
        new(
            RecordKind.Ecg,
            "Electrocardiogram, as ecg: {rate: 110/min, rhythm: sinus, findings: [ST elevation]}.",
            [
                On,
                new("rate", Shape.Text, "Beats a minute."),
                new("rhythm", Shape.Text, "Such as sinus rhythm."),
                new("axis", Shape.Text, "Such as left."),
                new("pr", Shape.Text, "PR interval with its unit.") { Also = ["PR"] },
                new("qrs", Shape.Text, "QRS duration with its unit.") { Also = ["QRS"] },
                new("qtc", Shape.Text, "Corrected QT interval with its unit.") { Also = ["QTc", "qt", "QT"] },
                Findings,
                Impression,
                Note,
            ]
        )
        {
            WordsKey = "findings",
            Method = "ECG",
        },
        new(
            RecordKind.Imaging,
            "Pictures of the inside, as - chest CT: ground-glass opacities, or field by field.",
            [
                new("modality", Shape.Text, "radiograph, CT, MRI, ultrasound, PET, ...") { Also = ["type", "study", "examination", "method"] },
                new("region", Shape.Text, "Part of the body.") { Also = ["site", "area"] },
                On,
                new("contrast", Shape.Text, "Which, or without.") { Also = ["technique", "sequence"] },
                Findings,
                Impression,
                Note,
            ]
        )
        {
            NameKey = "modality",
            WordsKey = "findings",
        },
        new(
            RecordKind.Procedures,
            "Operations, endoscopies, punctures, as - {procedure: bronchoscopy, on: day 2, findings: [...]}.",
            [
                new("procedure", Shape.Name(TermKind.Procedure), "Name of the procedure.") { Also = ["operation", "surgery", "intervention"] },
                On,
                new("site", Shape.Text, "Where in the body."),
                new("reason", Shape.Text, "What it was done for.") { Also = ["indication"] },
                new("anaesthesia", Shape.Text, "Such as local.") { Also = ["anesthesia"] },
                Findings,
                new("outcome", Shape.Text, "How it ended.") { Also = ["result"] },
                new("complications", Shape.Text, "What went wrong."),
                Note,
            ]
        )
        {
            NameKey = "procedure",
        },
        new(
            RecordKind.Microbiology,
            "Cultures and other searches for organisms, as - blood culture: Staphylococcus aureus, or negative.",
            [
                new("organism", Shape.Name(TermKind.Organism), "What was found, or looked for.") { Also = ["pathogen", "species", "virus"] },
                new("specimen", Shape.Text, "Such as sputum.") { Also = ["sample", "source"] },
                new("test", Shape.Text, "culture, PCR, antigen, microscopy, ...") { Also = ["method"] },
                new("result", Shape.Text, "positive or negative."),
                On,
                new("amount", Shape.Text, "Such as 2 of 2 bottles, 10^5 CFU/mL.") { Also = ["count", "growth"] },
                new("susceptibility", new Shape.Either([new Shape.Map(Shape.Text), Shape.Texts]), "Drugs, each with S, I or R as printed.")
                {
                    Also = ["susceptibilities", "sensitivity", "sensitivities", "antibiogram"],
                },
                Note,
            ]
        )
        {
            NameKey = "organism",
        },
        new(
            RecordKind.Pathology,
            "Tissue and cells, as - skin biopsy: leukocytoclastic vasculitis, or field by field.",
            [
                new("specimen", Shape.Text, "What was looked at: skin biopsy.") { Also = ["sample", "biopsy", "type"] },
                new("site", Shape.Text, "Where it was taken."),
                On,
                new("stain", Shape.Text, "Such as haematoxylin and eosin.") { Also = ["stains"] },
                Findings,
                new("immunohistochemistry", Results, "Results, as - CD34: positive.") { Also = ["ihc", "IHC"] },
                new("immunofluorescence", Results, "Results, as - IgG: negative.") { Also = ["if", "IF", "dif", "DIF"] },
                Impression with
                {
                    Also = [.. Impression.Also, "diagnosis"],
                },
                Note,
            ]
        )
        {
            NameKey = "specimen",
            WordsKey = "findings",
            Method = "histology",
        },
        new(
            RecordKind.Genetics,
            "Variants, as - FBN1: c.1129C>T, heterozygous, or negative.",
            [
                new("gene", Shape.Name(TermKind.Gene), "Symbol of the gene."),
                new("variant", Shape.Text, "In HGVS syntax, such as c.1521_1523del.") { Also = ["mutation", "hgvs", "dna"] },
                new("protein", Shape.Text, "In HGVS syntax, such as p.(Phe508del).") { Also = ["aa"] },
                new("zygosity", Shape.Text, "heterozygous, homozygous, hemizygous, ..."),
                new("classification", Shape.Text, "pathogenic, likely pathogenic, uncertain significance, likely benign or benign.")
                {
                    Also = ["class"],
                },
                new("inheritance", Shape.Text, "From whom, or de novo.") { Also = ["origin"] },
                new("result", Shape.Text, "negative if no variant was found."),
                new("test", Shape.Text, "panel, exome, sequencing, ...") { Also = ["method"] },
                On,
                Note,
            ]
        )
        {
            NameKey = "gene",
        },
    ];

    /// <summary>The form of a list.</summary>
    public static RecordForm Of(RecordKind kind) => All.First(form => form.Kind == kind);
}
