using Casebook.Files;

namespace Casebook.Parse.References.Formats;

/// <summary>A form in which works are written down in a file.</summary>
internal enum LibraryFormat
{
    /// <summary>Our own: YAML.</summary>
    Yaml,

    /// <summary>BibTeX or BibLaTeX.</summary>
    BibTeX,

    Ris,

    /// <summary>PubMed's own.</summary>
    Nbib,

    CslJson,

    /// <summary>References as journals print them, one after the other.</summary>
    Pasted,

    /// <summary>A whole article in JATS XML.</summary>
    Jats,

    /// <summary>PubMed's XML.</summary>
    PubMedXml,

    /// <summary>EndNote's XML.</summary>
    EndNoteXml,

    /// <summary>EndNote's <c>.enw</c>, which search engines write too.</summary>
    Refer,

    /// <summary>RefWorks' tagged form.</summary>
    RefWorks,
}

/// <summary>Tells the format of a file.</summary>
internal static class LibraryFormats
{
    /// <summary>What the ending of a name says, for files of the library; null when it says nothing.</summary>
    public static LibraryFormat? Named(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".yml" or ".yaml" => LibraryFormat.Yaml,
            ".bib" or ".bibtex" => LibraryFormat.BibTeX,
            ".ris" => LibraryFormat.Ris,
            ".nbib" or ".medline" => LibraryFormat.Nbib,
            ".json" => LibraryFormat.CslJson,
            ".enw" => LibraryFormat.Refer,
            _ => null,
        };

    /// <summary>What the ending says, and where it says nothing (PubMed saves as <c>.txt</c>), how the text begins.</summary>
    public static LibraryFormat Of(SourceText file)
    {
        if (Named(file.Path) is { } named)
            return named;
        var text = file.Text.AsSpan().TrimStart();
        var isXml =
            Path.GetExtension(file.Path).ToLowerInvariant() is ".xml" or ".nxml"
            || text.StartsWith("<?xml")
            || text.StartsWith("<!DOCTYPE")
            || text.StartsWith("<xml>")
            || text.StartsWith("<Pubmed");
        if (isXml)
            return XmlKind(text);
        if (text.StartsWith("PMID-"))
            return LibraryFormat.Nbib;
        if (text.StartsWith("TY  -"))
            return LibraryFormat.Ris;
        if (text.StartsWith("%0 "))
            return LibraryFormat.Refer;
        if (text.StartsWith("RT ") && text.Contains("\nT1 ", StringComparison.Ordinal))
            return LibraryFormat.RefWorks;
        if (text.StartsWith("<article"))
            return LibraryFormat.Jats;
        if (text.StartsWith("[{") || text.StartsWith("{\"") || text.StartsWith("[\n"))
            return LibraryFormat.CslJson;
        return text.StartsWith("@") && text.IndexOf('{') > 1 && !text[1..text.IndexOf('{')].Contains(' ')
            ? LibraryFormat.BibTeX
            : LibraryFormat.Pasted;
    }

    private static LibraryFormat XmlKind(ReadOnlySpan<char> text) =>
        text.Contains("<PubmedArticle", StringComparison.Ordinal) ? LibraryFormat.PubMedXml
        : text.Contains("<records>", StringComparison.Ordinal) && text.Contains("<ref-type", StringComparison.Ordinal) ? LibraryFormat.EndNoteXml
        : LibraryFormat.Jats;
}
