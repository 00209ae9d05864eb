using System.Collections.Frozen;

namespace Casebook.Parse.References.Pasted;

/// <summary>Words of which abbreviated names of journals are made.</summary>
internal static class JournalWords
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "A", "B", "C", "D", "N", "J", "Acad", "Acta", "Adv", "Allergol", "Allergy", "Am", "Anal", "Anat", "Anesth", "Ann", "Annu", "Appl", "Arch", "Assoc", "Aust", "Autoimmun", "Biochem",
        "Biol", "Biomed", "Biophys", "Br", "Brit", "Bull", "Can", "Cardiol", "Cell", "Chem", "Chir", "Chin", "Circ", "Clin", "Commun", "Coll", "Curr", "Cutan", "Cytol", "Dermatol", "Diagn",
        "Dis", "Disord", "Endocrinol", "Engl", "Environ", "Epidemiol", "Eur", "Exp", "Expert", "Fam", "Gastroenterol", "Gen", "Genet", "Gynecol", "Haematol", "Health", "Hematol", "Hepatol", "Hum", "Hyg",
        "Imaging", "Immun", "Immunol", "Immunother", "Indian", "Infect", "Inflamm", "Inst", "Int", "Intern", "Invest", "Investig", "Jpn", "Lab", "Lett", "Liver", "Mayo", "Med", "Metab", "Microbiol", "Mod", "Mol", "Musculoskelet",
        "Nat", "Natl", "Nephrol", "Neurol", "Nucl", "Nutr", "Obstet", "Oncol", "Ophthalmol", "Opin", "Orthop", "Oral", "Otolaryngol", "Paediatr", "Pathol", "Pediatr", "Pharm", "Pharmacol", "Phys", "Physiol", "Postgrad", "Pract",
        "Proc", "Psychiatry", "Public", "Pulm", "Radiol", "Rep", "Res", "Respir", "Rev", "Rheum", "Rheumatol", "Scand", "Sci", "Semin", "Serv", "Skin", "Soc", "Surg", "Ther", "Thorac", "Top", "Transl", "Transplant", "Trop",
        "Urol", "Vasc", "Virol", "Wien", "World", "Yonsei", "Z", "Dtsch", "Presse", "Rheumatic", "Cancer", "Blood", "Brain", "Heart",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] LowerCase = ["eLife", "mBio", "mSphere", "npj", "bioRxiv", "medRxiv", "iScience", "eNeuro", "eClinicalMedicine", "eBioMedicine", "arXiv", "mSystems", "cureus", "medicina", "ecancermedicalscience"];

    /// <summary>Whether a word without its stop is a part of such a name.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

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
