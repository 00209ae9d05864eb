namespace Casebook.Cli.Import;

/// <summary>What kind of document a file is, by its first bytes and the ending of its name.</summary>
internal enum DocumentKind
{
    /// <summary>Text of whatever form, or nothing we know.</summary>
    Other,

    /// <summary>A Word document (<c>.docx</c>).</summary>
    Word,

    /// <summary>An OpenDocument text (<c>.odt</c>).</summary>
    OpenDocument,

    /// <summary>A page, or what was copied and pasted as one.</summary>
    Html,

    /// <summary>A Word document that may hold macros.</summary>
    WordWithMacros,

    /// <summary>An old Word document, or one with a password.</summary>
    OldWord,

    Pdf,

    RichText,
}

/// <summary>Tells kinds of documents apart.</summary>
internal static class DocumentKinds
{
    /// <summary>The kind of a file.</summary>
    public static DocumentKind Of(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return DocumentKind.Pdf;
        if (bytes.StartsWith("{\\rtf"u8))
            return DocumentKind.RichText;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return DocumentKind.OldWord;
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".docx" or ".dotx" => DocumentKind.Word,
            ".odt" or ".ott" => DocumentKind.OpenDocument,
            ".html" or ".htm" or ".xhtml" => DocumentKind.Html,
            ".docm" or ".dotm" => DocumentKind.WordWithMacros,
            ".doc" => DocumentKind.OldWord,
            ".pdf" => DocumentKind.Pdf,
            ".rtf" => DocumentKind.RichText,
            _ => DocumentKind.Other,
        };
    }
}
