using System.Collections.Frozen;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Where a fact belongs in a case that has no field of its own name. To extend it, add a line: the names people write, and what to write
/// instead.</summary>
internal static class FactPlaces
{
    private static readonly (string Names, string Hint)[] Table =
    [
        (
            "histology, histopathology, biopsy, biopsies, microscopy, cytology, immunohistochemistry, immunofluorescence",
            "Write it under `pathology:`, as `- skin biopsy: granuloma` or `- {specimen: skin biopsy, findings: [granuloma]}`."
        ),
        (
            "radiology, radiograph, radiographs, x-ray, xray, ct, mri, pet, ultrasound, sonography, scan, scans",
            "Write it under `imaging:`, as `- chest CT: ground-glass opacities` or `- {modality: CT, region: chest, findings: [...]}`."
        ),
        ("ekg, electrocardiogram, electrocardiography", "Write it under `ecg:`, as `ecg: {rate: 110/min, rhythm: sinus, findings: [ST elevation]}`."),
        (
            "endoscopy, colonoscopy, bronchoscopy, gastroscopy, surgery, operation, operations, procedure, intervention, interventions",
            "Write it under `procedures:`, as `- {procedure: bronchoscopy, on: day 2, findings: [...]}`."
        ),
        ("eeg, emg, capillaroscopy", "Write what it showed under `findings:`, as `- {finding: giant capillaries, method: capillaroscopy}`."),
        (
            "spirometry, lung function, pulmonary function, pft, echo, echocardiography",
            "Write each value under `physiology:`, as `- FVC: {value: 2.1, unit: L, predicted: 68}`."
        ),
        (
            "laboratory, laboratories, blood, bloods, blood tests, chemistry, haematology, hematology, urine, urinalysis, csf, "
                + "cerebrospinal fluid, investigations, results, tests",
            "Write each result under `labs:`, as `- CRP: high 48 mg/L`; antibodies go under `serology:`."
        ),
        (
            "antibodies, autoantibodies, antibody, immunology, immunoserology",
            "Write each result under `serology:`, as `- ANA: positive 1:320 nucleolar`."
        ),
        (
            "genetic testing, gene, genes, mutation, mutations, variant, variants, genotype",
            "Write it under `genetics:`, as `- {gene: FBN1, variant: c.1129C>T, zygosity: heterozygous}`."
        ),
        ("hla", "Write each result under `labs:`, as `- HLA-B27: positive`."),
        (
            "culture, cultures, pcr, virology, bacteriology, mycology, organism, organisms",
            "Write it under `microbiology:`, as `- blood culture: Staphylococcus aureus` or `- blood culture: negative`."
        ),
        ("score, scale, scales, grade, stage, classification, criteria", "Write it under `scores:`, as `- NIHSS: 14`, or say it in the text."),
        (
            "dose, dosage, regimen, route, duration, frequency",
            "Write it in the entry of the treatment, as `- {treatment: prednisolone, dose: 60 mg, frequency: daily}`."
        ),
        (
            "medication, drug, drugs, home medication, current medication, drug history, medicines",
            "What was taken before goes under `medications:`, as `- metformin 500 mg twice daily`; what was given then under `treatment:`."
        ),
        (
            "therapy, therapies, treatments, management",
            "Write it under `treatment:`, as `- {treatment: prednisolone, dose: 60 mg, response: partial}`."
        ),
        ("response", "Write it in the entry of the treatment, as `- {treatment: prednisolone, response: partial}`."),
        (
            "alcohol, smoking, smoker, tobacco, pack years, occupation, job, employment, travel, social history, exposure, vaccination, vaccinations",
            "Write it under `social:`, as `social: {smoking: 20 pack-years, occupation: office work}`."
        ),
        ("family history, relatives, pedigree", "Write it under `family:`, as `- mother: breast cancer`."),
        ("allergy, intolerance, intolerances", "Write it under `allergies:`, as `- penicillin: rash` or `none known`."),
        (
            "pregnancy, obstetric history, gravida, para, gestation",
            "Write it under `obstetric:`, as `obstetric: {gravida: 2, para: 1, gestation: 26+3 weeks}`."
        ),
        (
            "past history, past medical history, history, medical history, ethnicity, race, comorbidities, comorbidity, risk factors",
            "Write it in `background:` of the patient, as `patient: {age: 50s, sex: female, background: Hypertension for ten years}`."
        ),
        (
            "vital signs, temperature, blood pressure, bp, heart rate, pulse, respiratory rate, saturation, oxygen saturation, spo2, bmi, weight, height",
            "Write it under `vitals:`, as `vitals: {temperature: 38.9 °C, pulse: 110/min, pressure: 90/60 mmHg}`."
        ),
        (
            "symptoms, symptom, signs, sign, complaint, complaints, chief complaint, examination, physical examination, physical exam, exam",
            "Write each under `findings:`, as `- {finding: dyspnoea, method: history}` or `method: examination`; a story goes in the text."
        ),
        ("negatives, pertinent negatives, negative findings", "Write each under `findings:`, as `- absent: digital ulcer`."),
        ("gender", "Write `patient: {sex: female}`."),
        ("age, sex, background", "Write it under `patient:`, as `patient: {age: 50s, sex: female}`."),
        ("diagnoses, final diagnosis, principal diagnosis", "Write it under `diagnosis:`, the principal one first."),
        ("differentials, differential diagnosis, ddx", "Write it under `differential:`, as `- {diagnosis: sarcoidosis, for: ..., against: ...}`."),
        (
            "follow up, followup, prognosis, course, death, discharge, complications",
            "Write the end under `outcome:`, and events under `timeline:`, as `- {at: 3 months, event: ...}`."
        ),
        ("image, images, photo, photos, picture, pictures, figure", "Write it under `figures:`, as `- {file: hand.jpg, alt: what it shows}`."),
        (
            "tags, keywords, key words, category, categories, topic, topics, specialty, speciality",
            "Write it under `specialties:`, as `specialties: [rheumatology]`."
        ),
        (
            "source, sources, citation, citations, bibliography, doi, pmid",
            "Write it under `references:`; the report that the case retells goes under `retold_from:`."
        ),
        ("ethics, permission, irb", "Write it under `consent:`."),
        (
            "objectives, learning objectives, take home, take home message, pearls, teaching points",
            "Write it under `learning_points:`, three to five lines."
        ),
        ("quiz, mcq, question", "Write it under `questions:`, as `- {stem: ..., options: [...]}`."),
        (
            "abstract, introduction, presentation, discussion, conclusion, conclusions, story, text, body, description, narrative",
            "Write it as a section below the second `---`, under a heading such as `## Discussion`; two sentences for lists go under `summary:`."
        ),
    ];

    private static readonly FrozenDictionary<string, string> ByName = Table
        .SelectMany(row => row.Names.Split(", "), (row, name) => KeyValuePair.Create(Plain(name), row.Hint))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What to write instead of a key; null when nobody has thought of it.</summary>
    public static string? Find(string key) => ByName.GetValueOrDefault(Plain(key));

    private static string Plain(string key) => key.Trim().ToLowerInvariant().Replace('_', ' ').Replace('-', ' ');
}
