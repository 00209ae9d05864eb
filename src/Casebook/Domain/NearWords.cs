using System.Collections.Immutable;

namespace Casebook.Domain;

/// <summary>English words that mean the same thing in the mouths of different people: a search for one finds the others too, below.</summary>
internal static class NearWords
{
    // Each line is a group: parts of the body first, then what happens to them, then people.
    private const string Table = """
        kidney renal
        liver hepatic
        heart cardiac myocardial
        lung pulmonary
        stomach gastric
        belly abdomen abdominal tummy
        bowel intestinal gut intestine
        brain cerebral intracranial
        skin cutaneous dermal
        bone bony osseous
        joint articular
        muscle muscular
        eye ocular orbital
        eyelid periorbital
        nose nasal
        mouth oral
        throat pharyngeal
        urine urinary
        finger digital digit
        face facial
        jaw submandibular mandible
        wrist carpal
        leg limb
        cancer carcinoma malignancy malignant tumour neoplasm
        clot thrombosis thrombus
        swelling swollen oedema swells
        sore ulcer
        lump nodule mass
        itch itchy itching pruritus
        bleed bleeding haemorrhage
        high raised elevated
        low decreased reduced
        breathless dyspnoea breathlessness breath
        pain painful ache
        inflamed inflammation
        scarring fibrosis scar
        hard thickening thick hardening tight
        sugar glucose diabetes
        salt sodium
        stone calculus lithiasis
        drug medication medicine
        operation surgery
        dialysis haemodialysis
        delivery postpartum birth
        infection infectious
        woman female
        man male
        child boy girl
        old elderly
        baby neonate newborn infant
        pregnant pregnancy
        smoker smoking
        welder welding
        """;

    /// <summary>The groups.</summary>
    public static ImmutableArray<ImmutableArray<string>> Groups { get; } =
    [
        .. Table
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray()),
    ];
}
