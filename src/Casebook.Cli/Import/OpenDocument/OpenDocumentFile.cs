using System.IO.Compression;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.OpenDocument;

/// <summary>Opens an OpenDocument text (<c>.odt</c>, ISO/IEC 26300). Its properties, settings and what lies outside the file are never asked for.</summary>
internal static class OpenDocumentFile
{
    /// <summary>The document; null, and told, when it cannot be read safely.</summary>
    public static Manuscript? Read(string path, byte[] bytes, DiagnosticBag problems)
    {
        var place = new SourceText(path, "").At(0, 0);
        if (!DocumentArchive.IsSafe(place, bytes, problems))
            return null;
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (
            DocumentArchive.Xml(archive, "content.xml") is { } content
            && content.Child("body").Child("text") is { } text
        )
            return new OpenDocumentReader(archive, new OpenDocumentStyles(content, DocumentArchive.Xml(archive, "styles.xml"))).Read(text);
        problems.Add(ImportProblems.DocumentBroken(place));
        return null;
    }
}
