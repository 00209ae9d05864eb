using System.Collections.Frozen;

namespace Casebook.Parse.References.Pasted;

/// <summary>Words of which abbreviated names of journals are made.</summary>
internal static class JournalNames
{
    private static readonly FrozenSet<string> Abbreviations = (
        "Alzheimers Arthrosc Biomech Biosci Biostat Biotechnol Bioeng Cardiovasc Chil Colorectal Contracept Craniofac Cytogenet Dev "
        + "Dial Digit Discov Ecol Econ Electrophysiol Endod Endosc Ergon Eval Evid Exerc Fertil Funct Gac Geriatr Gerontol Glob Gynaecol "
        + "Histochem Histol Horm Innov Isr Kardiol Lab Leuk Magn Matern Mech Microb Microsc Mil Minim Monit Mutat Nanotechnol Neurobiol "
        + "Neurochem Neuroimmunol Neuroendocrinol Neuropathol Neuropsychiatr Neuropsychol Neurosurg Occup Odontol Opin Osteoporos "
        + "Otorhinolaryngol Pak Perinat Perspect Pharmacogenet Pharmacokinet Pharmacother Photodermatol Plast Pneumol Polym Popul "
        + "Prehosp Prev Prim Prog Prosthet Psychiatr Psychopharmacol Psychosom Quant Radiat Reconstr Regen Regul Reprod Resusc Saf "
        + "Spectrosc Stat Struct Subst Synth Telemed Teratol Transfus Transpl Traumatol Turk Vaccin Visc Vitam "
        + "A B C D J N Z Acad Adv Allergol Am Anal Anat Androl Anesth Ann Annu Antimicrob Appl Arch Arq Assoc Atheroscler Aust Autoimmun "
        + "Bacteriol Behav Biochem Bioinform Biol Biomed Biophys Br Bras Brit Bull Can Cardiol Cardiothorac Cesk Chem Chemother Chin "
        + "Chir Chromatogr Circ Clin Cogn Coll Commun Comp Comput Crit Curr Cutan Cytol Dent Dermatol Diagn Dis Disord Dtsch Educ "
        + "Electron Emerg Endocrinol Eng Engl Environ Epidemiol Esp Eur Exp Fam Farm Fr Front Gastroenterol Gen Geneeskd Genet Gynecol "
        + "Haematol Haemost Hematol Hemost Hepatobiliary Hepatol Hosp Hum Hyg Hypertens Immun Immunobiol Immunol Immunother Infect "
        + "Inflamm Inform Inst Int Intern Invest Investig Ital Jpn Klin Laryngol Lek Lett Lipidol Manag Mater Med Ment Merkur Metab "
        + "Metabol Microbiol Mod Mol Monatsschr Musculoskelet Mycol Nat Natl Ned Nephrol Neurol Neurosci Nucl Nurs Nutr Obes Obstet "
        + "Oncol Ophthalmol Orthod Orthop Otol Otolaryngol Paediatr Parasitol Pathol Pediatr Periodontol Pharm Pharmacol Phys Physiol "
        + "Pol Postgrad Pract Proc Psychiatry Psychol Pulm Qual Radiol Ref Rehabil Rep Res Respir Rev Rheum Rheumatol Scand Schweiz Sci "
        + "Semin Sens Serv Soc Stud Suisse Suppl Surg Surv Symp Syst Tech Technol Ther Thorac Thromb Tidsskr Tijdschr Toxicol Transl "
        + "Transplant Trop Ugeskr Urol Vasc Vestn Vet Virol Wien Wochenschr Zh"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // Names that are whole words, or whose words say little; the rest is known by its words.
    private static readonly FrozenSet<string> Known = (
        "Lancet|The Lancet|BMJ|JAMA|Gut|Chest|Blood|Brain|Bone|Pain|Heart|Thorax|Nature|Science|Cell|Circulation|Medicine|"
        + "Medicine (Baltimore)|Rheumatology|Rheumatology (Oxford)|Gastroenterology|Hepatology|Radiology|Neurology|Pediatrics|Surgery|"
        + "Cancer|Allergy|Diabetes|Diabetologia|Hypertension|Stroke|Spine|Knee|Hand|Injury|Orthopedics|Ophthalmology|Dermatology|"
        + "Dermatologica|Hautarzt|Der Hautarzt|Internist|Radiologe|Orthopade|Chirurg|Lupus|Vasa|Immunity|Immunology|Endocrinology|"
        + "Thyroid|Sleep|Vaccine|Transfusion|Anesthesiology|Angiology|Cardiology|Respiration|Nephron|Lung|Ambio|Cureus|PLoS One|PLOS ONE|"
        + "eLife|Molecules|Nutrients|Cells|Cancers|Vaccines|Viruses|Sensors|Biomolecules|Biomedicines|Diagnostics|Diagnostics (Basel)|"
        + "Medicina|Medicina (Kaunas)|Antioxidants|Microorganisms|Pathogens|Healthcare|Healthcare (Basel)|Life|Materials|Polymers|"
        + "Metabolites|Genes|Joint Bone Spine|Current Opinion in Rheumatology|Kidney International|Kidney Int|Autoimmunity|"
        + "Autoimmunity Reviews|Military Medicine|Mil Med|Hand Clinics|Hand Clin|Hum Pathol|Modern Pathology|Oncotarget|F1000Research|"
        + "Trials|Scientific Reports|Sci Rep|RMD Open|BMJ Open|BMC Med|Eye|Cornea|Ear Nose Throat J|Nephrology|Urology|"
        + "Clinical Rheumatology|Mediators Inflamm|Respiratory Medicine|Lancet Rheumatology|The Lancet Rheumatology|Nature Medicine|"
        + "Nature Reviews Rheumatology|La Presse Médicale|Presse Med|Praxis|medRxiv|bioRxiv|arXiv|Research Square|SSRN|Preprints|"
        + "Preprints.org|Arthritis & Rheumatism|Arthritis and Rheumatism|Arthritis Rheum|Arthritis Care Res (Hoboken)|"
        + "Arthritis & Rheumatology|Science Translational Medicine"
    )
        .Split('|')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> HeadWords = (
        "Journal Journals Annals Archives Archive Proceedings Transactions Bulletin Acta Revista Revue Rivista Zeitschrift Seminars "
        + "Clinics Frontiers Reviews Review Letters Reports Advances Progress Opinion Practice Research International American British "
        + "European Indian Chinese Japanese Canadian Scandinavian Nordic Turkish Danish Postgraduate Quarterly Medical Tidsskrift "
        + "Wochenschrift Archiv Annales Giornale Dergisi Clinical Experimental Gazette Therapeutics Magazine Clinica Medicina Database"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Links = (
        "of the and in for on de du des la le et y e del della di der die das für und og van voor en to The La Le Der El"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] LowerCase =
    [
        "eLife",
        "mBio",
        "mSphere",
        "npj",
        "bioRxiv",
        "medRxiv",
        "iScience",
        "eNeuro",
        "eClinicalMedicine",
        "eBioMedicine",
        "arXiv",
        "mSystems",
        "cureus",
        "medicina",
        "ecancermedicalscience",
    ];

    /// <summary>Whether a word without its stop is a part of such a name.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether each word is cut short or only links others, and two at least are cut.</summary>
    public static bool IsMadeOfCutWords(string name)
    {
        var cut = 0;
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.AsSpan().Trim(".,&");
            if (IsAbbreviation(bare))
                cut++;
            else if (!IsLink(bare) && !word.StartsWith('('))
                return false;
        }
        return cut > 1;
    }

    /// <summary>Whether a word only links others (<c>of</c>).</summary>
    public static bool IsLink(ReadOnlySpan<char> word) => Links.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a name is known as it stands, with or without the points of its abbreviations.</summary>
    public static bool IsKnown(string name) =>
        Known.Contains(name.Contains('.', StringComparison.Ordinal) ? name.Replace(".", "", StringComparison.Ordinal) : name);

    /// <summary>Whether a word of a name is one that the names of journals have and titles hardly begin with.</summary>
    public static bool HasHeadWord(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (HeadWords.Contains(word.TrimEnd(',', ':', '.')))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word is the name of a field of medicine, after which many journals are called.</summary>
    public static bool IsNameOfField(string word) =>
        word.EndsWith("ology", StringComparison.Ordinal)
        || word.EndsWith("ics", StringComparison.Ordinal)
        || word.EndsWith("ologia", StringComparison.Ordinal)
        || word.EndsWith("ologie", StringComparison.Ordinal);

    /// <summary>
    /// Where the name of a journal may begin at the end of a text that has no stop before it: a known name, or words cut short behind one in lower case.
    /// </summary>
    public static IEnumerable<int> StartsWithoutStop(string text)
    {
        var run = -1;
        var at = text.Length;
        for (var words = 0; words < 8 && at > 0; words++)
        {
            var space = text.LastIndexOf(' ', at - 1);
            if (space <= 0)
                yield break;
            if (IsBehindPlainWord(text, space) && IsKnown(text[(space + 1)..]))
                yield return space + 1;
            var isCut = IsCutWord(text, space + 1, at);
            if (isCut && run >= -1 && (run >= 0 || words == 0))
                run = space + 1;
            else if (run >= 0)
            {
                // `… of the hand J Hand Surg`: two words cut short, behind one that is not.
                if (text.AsSpan(run).Contains(' ') && IsBehindPlainWord(text, run - 1) && !IsKnown(text[run..]))
                    yield return run;
                run = -2;
            }
            else
                run = -2;
            at = space;
        }
    }

    // `… of the hand Chest 2025`: a word of the title, not one that leads on (`British Journal of Dermatology`).
    private static bool IsBehindPlainWord(string text, int space)
    {
        var start = text.LastIndexOf(' ', space - 1) + 1;
        var word = text.AsSpan(start, space - start);
        return !word.IsEmpty && char.IsLetterOrDigit(word[^1]) && !char.IsUpper(word[0]) && !IsLink(word);
    }

    private static bool IsCutWord(string text, int start, int end) =>
        text.AsSpan(start, end - start).Trim("().&") is var word && (word.IsEmpty || IsAbbreviation(word));

    /// <summary>Whether a name is that of a server for preprints.</summary>
    public static bool IsPreprintServer(string name) => name is "medRxiv" or "bioRxiv" or "arXiv" or "Research Square" or "SSRN" or "Preprints";

    /// <summary>Whether a text names such a server.</summary>
    public static bool NamesPreprintServer(string text) =>
        text.Contains("medRxiv", StringComparison.OrdinalIgnoreCase)
        || text.Contains("bioRxiv", StringComparison.OrdinalIgnoreCase)
        || text.Contains("Research Square", StringComparison.Ordinal);

    /// <summary>Whether a name is one of the few that begin in lower case.</summary>
    public static bool StartsInLowerCase(string name)
    {
        foreach (var known in LowerCase)
        {
            if (name.StartsWith(known, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
