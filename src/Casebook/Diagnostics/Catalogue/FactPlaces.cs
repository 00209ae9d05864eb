using System.Collections.Frozen;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Where a fact belongs in a case that has no field of its own name. To extend it, add a line: the names people write, and what to write
/// instead.</summary>
internal static class FactPlaces
{
    private static readonly (string Names, string Hint)[] Table =
    [
        (
            "histology, histopathology, pathology, biopsy, microscopy, cytology",
            "Write it under `findings:`, as `- {finding: granuloma, method: biopsy}`; a picture goes under `figures:`."
        ),
        (
            "imaging, radiology, radiograph, x-ray, xray, ct, mri, pet, ultrasound, sonography, scan",
            "Write it under `findings:`, as `- {finding: ground-glass opacity, method: CT}`; a picture goes under `figures:`."
        ),
        (
            "ecg, ekg, electrocardiogram, echo, echocardiography, endoscopy, colonoscopy, bronchoscopy, eeg, emg, capillaroscopy",
            "Write what it showed under `findings:`, as `- {finding: atrial fibrillation, method: ECG}`."
        ),
        ("spirometry, lung function, pulmonary function, pft", "Write each value under `labs:`, as `- FVC: low 68 %`."),
        (
            "laboratory, laboratories, blood, bloods, blood tests, chemistry, haematology, hematology, urine, urinalysis, csf, "
                + "cerebrospinal fluid, investigations, results, tests",
            "Write each result under `labs:`, as `- CRP: high 48 mg/L`; antibodies go under `serology:`."
        ),
        (
            "antibodies, autoantibodies, antibody, immunology, immunoserology",
            "Write each result under `serology:`, as `- ANA: positive 1:320 nucleolar`."
        ),
        ("genetics, genetic testing, mutation, mutations, genotype, hla", "Write each result under `labs:`, as `- HLA-B27: positive`."),
        ("microbiology, culture, cultures, pcr, virology", "Write each result under `labs:`, as `- blood culture: negative`."),
        (
            "score, scores, scale, grade, stage, classification, criteria",
            "Write it under `labs:`, as `- modified Rodnan skin score: 18`, or say it in the text."
        ),
        (
            "dose, dosage, regimen, route, duration, frequency",
            "Write it in the `note:` of the treatment, as `- {treatment: prednisolone, note: 60 mg daily}`."
        ),
        (
            "medication, medications, drug, drugs, therapy, therapies, treatments, management, surgery, operation, procedure, procedures, intervention",
            "Write it under `treatment:`, as `- {treatment: prednisolone, response: partial, note: 60 mg daily}`; what was taken before "
                + "goes in `patient: {background: ...}`."
        ),
        ("response", "Write it in the entry of the treatment, as `- {treatment: prednisolone, response: partial}`."),
        (
            "bmi, weight, height, alcohol, smoking, smoker, tobacco, pack years, occupation, job, employment, travel, family history, past "
                + "history, past medical history, "
                + "history, medical history, social history, allergies, allergy, ethnicity, race, pregnancy, obstetric history, "
                + "comorbidities, comorbidity, risk factors, exposure, vaccination, vaccinations",
            "Write it in `background:` of the patient, as `patient: {age: 50s, sex: female, background: Never smoked; BMI 31}`."
        ),
        (
            "vital signs, vitals, temperature, blood pressure, bp, heart rate, pulse, respiratory rate, saturation, oxygen saturation, spo2",
            "Write what was abnormal under `findings:`, as `- {finding: fever, method: examination, note: 38.9 °C}`."
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
