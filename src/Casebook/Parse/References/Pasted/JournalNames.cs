using System.Collections.Frozen;

namespace Casebook.Parse.References.Pasted;

/// <summary>Words of which abbreviated names of journals are made.</summary>
internal static class JournalNames
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "A", "B", "C", "D", "J", "N", "Z", "Acad", "Adv", "Allergol", "Am", "Anal", "Anat", "Androl", "Anesth", "Ann", "Annu",
        "Antimicrob", "Appl", "Arch", "Arq", "Assoc", "Atheroscler", "Aust", "Autoimmun", "Bacteriol", "Behav", "Biochem", "Bioinform",
        "Biol", "Biomed", "Biophys", "Br", "Bras", "Brit", "Bull", "Can", "Cardiol", "Cardiothorac", "Cesk", "Chem", "Chemother",
        "Chin", "Chir", "Chromatogr", "Circ", "Clin", "Cogn", "Coll", "Commun", "Comp", "Comput", "Crit", "Curr", "Cutan", "Cytol",
        "Dent", "Dermatol", "Diagn", "Dis", "Disord", "Dtsch", "Educ", "Electron", "Emerg", "Endocrinol", "Eng", "Engl", "Environ",
        "Epidemiol", "Esp", "Eur", "Exp", "Fam", "Farm", "Fr", "Front", "Gastroenterol", "Gen", "Geneeskd", "Genet", "Gynecol",
        "Haematol", "Haemost", "Hematol", "Hemost", "Hepatobiliary", "Hepatol", "Hosp", "Hum", "Hyg", "Hypertens", "Immun",
        "Immunobiol", "Immunol", "Immunother", "Infect", "Inflamm", "Inform", "Inst", "Int", "Intern", "Invest", "Investig", "Ital",
        "Jpn", "Klin", "Laryngol", "Lek", "Lett", "Lipidol", "Manag", "Mater", "Med", "Ment", "Merkur", "Metab", "Metabol",
        "Microbiol", "Mod", "Mol", "Monatsschr", "Musculoskelet", "Mycol", "Nat", "Natl", "Ned", "Nephrol", "Neurol", "Neurosci",
        "Nucl", "Nurs", "Nutr", "Obes", "Obstet", "Oncol", "Ophthalmol", "Orthod", "Orthop", "Otol", "Otolaryngol", "Paediatr",
        "Parasitol", "Pathol", "Pediatr", "Periodontol", "Pharm", "Pharmacol", "Phys", "Physiol", "Pol", "Postgrad", "Pract", "Proc",
        "Psychiatry", "Psychol", "Pulm", "Qual", "Radiol", "Ref", "Rehabil", "Rep", "Res", "Respir", "Rev", "Rheum", "Rheumatol",
        "Scand", "Schweiz", "Sci", "Semin", "Sens", "Serv", "Soc", "Stud", "Suisse", "Suppl", "Surg", "Surv", "Symp", "Syst", "Tech",
        "Technol", "Ther", "Thorac", "Thromb", "Tidsskr", "Tijdschr", "Toxicol", "Transl", "Transplant", "Trop", "Ugeskr", "Urol",
        "Vasc", "Vestn", "Vet", "Virol", "Wien", "Wochenschr", "Zh",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] LowerCase = ["eLife", "mBio", "mSphere", "npj", "bioRxiv", "medRxiv", "iScience", "eNeuro", "eClinicalMedicine", "eBioMedicine", "arXiv", "mSystems", "cureus", "medicina", "ecancermedicalscience"];

    /// <summary>Whether a word without its stop is a part of such a name.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a name is that of a server for preprints.</summary>
    public static bool IsPreprintServer(string name) => name is "medRxiv" or "bioRxiv" or "arXiv" or "Research Square" or "SSRN" or "Preprints";

    /// <summary>Whether a name is one of the few that begin in lower case.</summary>
    public static bool StartsInLowerCase(string name)
    {
        foreach (var known in LowerCase)
        {
            if (name.StartsWith(known, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
