using System.Collections.Frozen;

namespace Casebook.Parse.References.Names;

/// <summary>Words that tell suffixes and groups from family names.</summary>
internal static class NameParts
{
    private static readonly FrozenSet<string> Suffixes = new[]
    {
        "Jr",
        "JR",
        "Sr",
        "Jnr",
        "Snr",
        "II",
        "III",
        "IV",
        "2nd",
        "3rd",
        "4th",
        "5th",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Groups = new[]
    {
        "Group",
        "Groups",
        "Committee",
        "Subcommittee",
        "Society",
        "College",
        "Association",
        "Organization",
        "Organisation",
        "Collaborators",
        "Collaborative",
        "Collaboration",
        "Investigators",
        "Consortium",
        "Network",
        "Foundation",
        "Institute",
        "Institutes",
        "Ministry",
        "Centers",
        "Centres",
        "Center",
        "Centre",
        "Council",
        "Academy",
        "Union",
        "Agency",
        "Department",
        "Federation",
        "Team",
        "Force",
        "Panel",
        "Board",
        "Program",
        "Programme",
        "Study",
        "Trial",
        "Trialists",
        "Registry",
        "Authority",
        "Service",
        "University",
        "Hospital",
        "Office",
        "Commission",
        "Congress",
        "Alliance",
        "League",
        "Initiative",
        "Project",
        "Bureau",
        "Administration",
        "Club",
        "Database",
        "Participants",
        "Members",
        "Researchers",
        "Experts",
        "Contributors",
        "Authors",
        "Coauthors",
        "Co-authors",
        "Workgroup",
        "Taskforce",
        "Conference",
        "Panelists",
        "Directorate",
        "Secretariat",
        "Charity",
        "Trust",
        // The same in other languages.
        "Gesellschaft",
        "Bundesministerium",
        "Arbeitsgemeinschaft",
        "Société",
        "Haute",
        "Ministère",
        "Sociedad",
        "Sociedade",
        "Società",
        "Asociación",
        "Associação",
        "Associazione",
        "Federación",
        "Ministerio",
        "Ministério",
        "Ministero",
        "Instituto",
        "Istituto",
        "Institut",
        "Fundación",
        "Organización",
        "Perkumpulan",
        "Perhimpunan",
        "Ikatan",
        "Kementerian",
        "Derneği",
        "Bakanlığı",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Acronyms = (
        "WHO CDC NICE FDA EMA ECDC NIH NHS SIGN KDIGO GINA GOLD EULAR ACR ESC AHA UNAIDS UNICEF OECD IARC HAS AWMF UKHSA USPSTF CADTH INSERM RKI PAHO"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name is the letters by which a body is known, <c>WHO</c>.</summary>
    public static bool IsGroupAcronym(string name) => Acronyms.Contains(name);

    /// <summary>Whether a name ends with a word that only names of groups hold.</summary>
    public static bool EndsAsGroup(string name) => LooksLikeGroup(name.AsSpan(name.LastIndexOf(' ') + 1));

    /// <summary>Whether a word (without its full stop) follows a name, as <c>Jr</c> does.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word) => Suffixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static readonly FrozenSet<string> Degrees = new[]
    {
        "MD",
        "M.D",
        "PhD",
        "Ph.D",
        "MSc",
        "MPH",
        "MBBS",
        "MBChB",
        "DO",
        "DDS",
        "RN",
        "FRCP",
        "MRCP",
        "FACR",
        "FACP",
        "MBA",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word behind a name is an academic degree, which references do not print.</summary>
    public static bool IsDegree(ReadOnlySpan<char> word) => Degrees.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Trim(" ."));

    /// <summary>The same of running text, where a word in lower case tells a group only at the end: `the centre of systemic sclerosis` is none.</summary>
    public static bool LooksLikeGroupInText(ReadOnlySpan<char> name)
    {
        if (!LooksLikeGroup(name))
            return false;
        var lookup = Groups.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in name.Split(' '))
        {
            var word = name[range].Trim(".,;:()");
            if (!word.IsEmpty && lookup.Contains(word) && (char.IsUpper(word[0]) || range.End.GetOffset(name.Length) == name.Length))
                return true;
        }
        return false;
    }

    /// <summary>Whether a name holds a word that only names of groups hold.</summary>
    public static bool LooksLikeGroup(ReadOnlySpan<char> name)
    {
        var lookup = Groups.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in name.Split(' '))
        {
            if (lookup.Contains(name[range].Trim(".,;:()")))
                return true;
        }
        return false;
    }
}
