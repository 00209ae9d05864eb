namespace Casebook.Parse.References.Pasted;

/// <summary>Words in the names of publishers.</summary>
internal static class PublisherNames
{
    private static readonly string[] Words =
    [
        "Elsevier",
        "Springer",
        "Wiley",
        "Karger",
        "Thieme",
        "Routledge",
        "Informa",
        "Lippincott",
        "Wolters",
        "Kluwer",
        "Press",
        "Publish",
        " Inc",
        " Ltd",
        "Verlag",
        "GmbH",
        "Taylor",
        "BioMed Central",
        "Masson",
        "Saunders",
        "Mosby",
        "Hindawi",
        "MDPI",
        "SAGE",
        "Sage ",
        "McGraw",
        "Churchill",
        "Blackwell",
        "Humana",
        "Kitabevi",
        "Books",
        "Penguin",
        "Norton",
        "Appleton",
        "Williams & Wilkins",
        "University",
        "Editora",
        "Editorial",
        "Éditions",
        "Yayın",
    ];

    /// <summary>Whether a text holds such a word.</summary>
    public static bool IsIn(string text) => Array.Exists(Words, word => text.Contains(word, StringComparison.Ordinal));
}
