using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Casebook.Domain;

/// <summary>How people who do not know the name of a thing ask for it, in English. A vocabulary adds its own as <c>synonyms: {lay: ...}</c>.</summary>
internal static class LayNames
{
    // Names of a thing, and behind the bar what is said instead; a long row goes on in the next.
    private const string Table = """
        Raynaud phenomenon | white fingers, white fingers in the cold, fingers turn white
        Raynaud phenomenon | fingers turn white in the cold, blue fingers, cold fingers, cold hands
        haematuria | blood in urine, blood in the urine, bloody urine, red urine
        proteinuria | protein in urine, protein in the urine, foamy urine, frothy urine
        oliguria | little urine, hardly any urine, passing little urine, not passing urine
        dyspnoea | shortness of breath, short of breath, breathless, breathlessness
        dyspnoea | SOB, trouble breathing, difficulty breathing, difficulty in breathing, cannot breathe
        exertional dyspnoea | breathless on exertion, short of breath on walking, short of breath on exertion, breathless on stairs
        low oxygen saturation; hypoxaemia; hypoxia | low oxygen, oxygen low, low oxygen level, low sats
        trismus; reduced mouth opening; microstomia | can't open mouth, cannot open mouth, cannot open the mouth
        trismus; reduced mouth opening; microstomia | can't open the mouth, small mouth, tight mouth
        dysphagia | trouble swallowing, difficulty swallowing, difficulty in swallowing, can't swallow, food sticks
        haemoptysis | coughing up blood, coughing blood, blood in sputum, blood in the sputum
        haematemesis | vomiting blood, throwing up blood
        melaena | black stools, tarry stools, black stool
        epistaxis; nasal mucosal bleeding | nosebleed, nosebleeds, nose bleed, bleeding nose, bleeding from the nose
        vomiting | throwing up, being sick
        nausea | feeling sick
        diarrhoea | loose stools, runny stools, watery stools
        abdominal pain | stomach ache, belly pain, tummy ache, tummy pain, stomach pain
        gastro-oesophageal reflux | acid reflux, reflux
        gallstones; cholelithiasis | gall stones, stones in the gallbladder
        nephrolithiasis; urolithiasis; kidney stones | kidney stone, stones in the kidney, renal stones
        jaundice | yellow skin, yellow eyes
        ascites | fluid in the belly, fluid in the abdomen
        hepatomegaly | enlarged liver, big liver
        splenomegaly | enlarged spleen, big spleen
        lymphadenopathy | swollen glands, swollen lymph glands, swollen lymph nodes, lumps in the neck
        dry mouth; xerostomia | no saliva
        dry eye; xerophthalmia | gritty eyes, no tears
        sicca symptoms | dry eyes and mouth, dry mouth and eyes
        oral ulcer | mouth sores, mouth sore, mouth ulcers, sore mouth, canker sores
        alopecia | hair loss, losing hair, hair falling out, balding
        pruritus | itching, itchy skin, itch
        urticaria | hives, nettle rash
        malar rash | butterfly rash, rash across the cheeks, rash on the cheeks, rash over the nose and cheeks
        photosensitivity | rash in the sun, sun rash, sun sensitive, sensitive to the sun, sensitive to sunlight
        skin rash; rash | spots on the skin, skin spots
        purpura | purple spots
        ecchymosis | bruises, easy bruising, bruising
        skin thickening | hard skin, thick skin, tight skin, hardened skin, skin is hard
        sclerodactyly | tight fingers, hard fingers
        finger swelling; puffy fingers | swollen fingers, puffy hands, sausage fingers
        digital ulcer | sores on fingers, sores on the fingers, fingertip sores, finger ulcers, finger ulcer, finger sores
        telangiectasia | spider veins
        calcinosis; calcinosis cutis | calcium in the skin, calcium under the skin, calcium lumps
        calcinosis; calcinosis cutis | hard lumps under the skin, lumps under the skin, chalky lumps
        arthralgia; joint pain | painful joints, sore joints, aching joints
        arthritis | swollen joints, joint inflammation
        myalgia | sore muscles, aching muscles, painful muscles, muscle ache, muscle aches
        muscle weakness | weak muscles
        osteoporosis | brittle bones, thin bones
        fatigue | tiredness, tired all the time, always tired, no energy, exhaustion
        fever | high temperature, raised temperature, temperature
        weight loss | losing weight, lost weight
        night sweats | sweating at night
        oedema; peripheral oedema | swollen legs, swollen ankles, water retention, swelling of the legs, swollen feet
        facial oedema | swollen face, face swelling, swelling of the face, puffy face
        periorbital oedema | swollen eyelids, swelling around the eyes, puffy eyes
        hypertension | high blood pressure, very high blood pressure, malignant hypertension, accelerated hypertension
        hypotension | low blood pressure
        tachycardia | fast heartbeat, fast heart rate, racing heart
        palpitations | heart racing, pounding heart
        syncope | fainting, passing out, blackout
        cardiomegaly | big heart, enlarged heart
        congestive heart failure; heart failure | weak heart
        myocardial infarction | heart attack
        angina | angina pectoris
        stroke; cerebral infarction; cerebrovascular accident | brain attack, apoplexy
        pulmonary embolism | blood clot in the lung, clot in the lung, blood clot in lung, clot on the lung, lung clot
        deep vein thrombosis; deep venous thrombosis | blood clot in the leg, clot in the leg, leg clot
        pneumothorax | collapsed lung, punctured lung
        pleural effusion | fluid on the lung, fluid on the lungs, water on the lung
        pericardial effusion | fluid around the heart
        interstitial lung disease; pulmonary fibrosis | lung scarring, scarred lungs, scarring of the lungs
        silicosis | dust lung, stone dust in the lung
        respiratory distress | struggling to breathe
        seizure; epilepsy | fit, fits, convulsion, convulsions
        paraesthesia | pins and needles, tingling, numbness and tingling
        foot drop | drop foot, dropped foot
        vertigo | dizziness, spinning
        tinnitus | ringing in the ears
        deafness; hearing loss | going deaf, hearing loss, hard of hearing, cannot hear
        diplopia | double vision
        visual loss; vision loss | going blind, loss of sight
        proptosis; exophthalmos | bulging eyes
        eye redness | red eye, red eyes
        eye pain | sore eye, sore eyes, painful eye, painful eyes
        hemiparesis; hemiplegia | weakness on one side, weak on one side
        dysarthria | slurred speech
        anaemia | low blood count, low blood
        renal cell carcinoma | kidney cancer, cancer of the kidney
        hepatocellular carcinoma | liver cancer, cancer of the liver
        colorectal cancer; colorectal carcinoma; colon cancer | bowel cancer
        lymphoma | blood cancer, cancer of the lymph nodes
        leukaemia | blood cancer
        myeloma | blood cancer, bone marrow cancer
        metastatic cancer; metastasis | cancer that has spread, spread of cancer, secondary cancer
        malignancy | cancer
        tuberculosis | TB
        tinea pedis | athlete's foot
        tinea cruris | jock itch
        varicella | chickenpox, chicken pox
        herpes zoster | shingles
        pertussis | whooping cough
        infectious mononucleosis | glandular fever, mono, kissing disease
        conjunctivitis | pink eye
        pharyngitis | sore throat
        otitis media | ear infection
        dental caries | tooth decay
        diabetes mellitus; type 2 diabetes mellitus | sugar disease, diabetes
        hyperglycaemia | high blood sugar
        hypoglycaemia | low blood sugar
        goitre | swollen thyroid, enlarged thyroid
        coeliac disease | gluten, gluten intolerance, gluten allergy
        renal failure; acute kidney injury; chronic kidney disease | kidney failure, kidneys failing
        haemodialysis; dialysis | kidney machine
        amenorrhoea | missed periods, no periods
        ECMO; extracorporeal membrane oxygenation | life support, heart-lung machine, lung machine
        mechanical ventilation; intubation | life support, breathing machine, ventilator, on a ventilator
        flexion contracture; flexion contracture of fingers | bent fingers, crooked fingers, can't straighten fingers
        flexion contracture; flexion contracture of fingers | fingers won't straighten, cannot straighten the fingers
        digital amputation; amputation | lost fingers, missing fingers, fingers cut off, lost toes
        lacrimal gland enlargement | dacryoadenitis, swollen tear glands
        salivary gland enlargement | swollen glands under the jaw, swollen glands by the ear, swollen cheeks
        IgG4-related disease | Mikulicz, Mikulicz disease, Mikulicz syndrome
        thrombotic microangiopathy; microangiopathic haemolytic anaemia | MAHA, clots in small vessels
        mononeuritis; common peroneal neuropathy; peroneal neuropathy | mononeuritis multiplex, mononeuropathy multiplex
        peripheral neuropathy; neuropathy; common peroneal neuropathy | nerve damage, damaged nerves
        osteonecrosis | dead bone, avascular necrosis
        desquamation | peeling skin, skin peels, skin comes off
        cyanosis | blue lips, blue skin
        haematochezia; rectal bleeding | blood in stool, blood in the stools, bloody stools
        polyuria | passing a lot of urine, lots of urine
        polydipsia | always thirsty, very thirsty
        dysuria | burning urine, pain on passing urine, burning when passing urine
        constipation | blocked bowels, hard stools
        tremor | shaking, shaky hands
        ataxia | unsteady, clumsy walking
        aphasia | cannot speak, loss of speech
        confusion; delirium | confused, not himself, not herself
        hypothyroidism | underactive thyroid, slow thyroid
        hyperthyroidism | overactive thyroid, fast thyroid
        venous thromboembolism | blood clots
        antiphospholipid syndrome | sticky blood
        pre-eclampsia | high blood pressure in pregnancy
        """;

    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByName = Read();

    /// <summary>What is said instead of a name; empty when nothing is known.</summary>
    public static ImmutableArray<string> Of(string name) => ByName.GetValueOrDefault(FoldedText.NameKey(name), []);

    private static FrozenDictionary<string, ImmutableArray<string>> Read() =>
        Table
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split('|'))
            .SelectMany(
                row => row[0].Split(';'),
                (row, name) => (Name: FoldedText.NameKey(name.Trim()), Said: row[1].Split(',', StringSplitOptions.TrimEntries))
            )
            .GroupBy(row => row.Name, row => row.Said, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(said => said).ToImmutableArray(), StringComparer.Ordinal);
}
