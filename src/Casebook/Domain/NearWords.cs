using System.Collections.Immutable;

namespace Casebook.Domain;

/// <summary>English words that mean the same thing in the mouths of different people: a search for one finds the others too, below.</summary>
internal static class NearWords
{
    // Each line is a group: parts of the body first, then what happens to them, then people. A word of two groups stands in names for the first;
    // texts are searched for the first three others.
    private const string Table = """
        kidney renal
        liver hepatic
        heart cardiac myocardial
        lung pulmonary
        stomach gastric
        belly abdomen abdominal tummy
        bowel intestinal gut intestine
        brain cerebral intracranial
        spleen splenic
        bladder vesical
        womb uterus uterine
        ovary ovarian
        testicle testis testicular
        breast mammary
        skin cutaneous dermal
        bone bony osseous
        joint articular
        muscle muscular
        nerve neural
        vessel vascular
        artery arterial
        vein venous
        spine spinal vertebral backbone
        skull cranial
        eye ocular orbital
        eyelid periorbital
        tear lacrimal
        saliva salivary
        nose nasal
        mouth oral
        tongue lingual
        lip labial
        throat pharyngeal
        ear aural
        neck cervical
        chest thorax thoracic
        urine urinary pee
        finger digital digit
        nail ungual
        palm palmar
        sole plantar
        heel calcaneal
        groin inguinal
        armpit axillary axilla
        thigh femoral
        face facial
        cheek malar
        jaw submandibular mandible
        wrist carpal
        leg limb
        cancer carcinoma malignancy malignant tumour neoplasm
        clot thrombosis thrombus
        swelling swollen oedema swelled enlarged enlargement swells
        sore ulcer
        lump nodule mass
        rash eruption exanthema
        itch itchy itching pruritus
        bleed bleeding haemorrhage
        pus purulent
        high raised elevated
        low decreased reduced
        breathless dyspnoea breathlessness breath
        walking exertion effort walk exercise stairs
        pain painful ache
        inflamed inflammation
        scarring fibrosis scar scarred
        hard thickening thick hardening tight
        weakness weak
        numbness numb
        redness red erythema
        pallor pale
        necrosis dead necrotic gangrene
        rupture burst ruptured
        fracture broken fractured
        failure failed failing
        loss lost losing
        peeling desquamation peel
        stiffness stiff
        fluid effusion
        spread metastatic metastasis
        sugar glucose diabetes diabetic
        salt sodium
        stone calculus lithiasis
        drug medication medicine
        operation surgery removed
        dialysis haemodialysis
        baby neonate newborn infant
        delivery postpartum birth childbirth baby
        infection infectious
        bacterial bacteria
        viral virus
        fungal fungus
        woman female
        man male
        child boy girl
        old elderly
        pregnant pregnancy
        smoker smoking
        welder welding
        """;

    public static ImmutableArray<ImmutableArray<string>> Groups { get; } =
    [
        .. Table
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray()),
    ];
}
