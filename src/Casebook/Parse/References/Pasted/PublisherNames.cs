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
    public static bool IsIn(string text) => Array.Exists(Words, word => text.Contains(word, StringComparison.Ordinal)) || HasPress(text);

    // `Presse Med` is a journal.
    private static bool HasPress(string text) =>
        text.IndexOf("Press", StringComparison.Ordinal) is >= 0 and var at && (at + 5 == text.Length || !char.IsLetter(text[at + 5]));
}
