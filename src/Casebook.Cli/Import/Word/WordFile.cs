using System.IO.Compression;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Cli.Import.Word;

/// <summary>Opens a Word document (<c>.docx</c>). Properties, templates and what lies outside the file are never asked for.</summary>
internal static class WordFile
{
    /// <summary>The document; null, and told, when it cannot be read safely.</summary>
    public static Manuscript? Read(string path, byte[] bytes, DiagnosticBag problems)
    {
        var place = new SourceText(path, "").At(0, 0);
        if (!DocumentArchive.IsSafe(place, bytes, problems))
            return null;
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (WordPackage.Open(archive) is { } package)
            return new WordReader(package).Read();
        problems.Add(ImportProblems.DocumentBroken(place));
        return null;
    }
}
