using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Cli.Import;

/// <summary>Looks at a document that is a ZIP archive (Word, OpenDocument) before anything is read of it: how large it would grow, how deep it is
/// nested, whether it runs programs.</summary>
internal static class DocumentArchive
{
    private const int MaxEntries = 5_000;
    private const int MaxDepth = 400;
    private const long MaxXml = 60_000_000;
    private const long MaxTotal = 500_000_000;

    private const int MaxPicture = 60_000_000;

    /// <summary>Whether the document can be read safely; why not goes to the problems.</summary>
    public static bool IsSafe(TextLocation place, byte[] bytes, DiagnosticBag problems)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaxEntries || archive.Entries.Sum(entry => entry.Length) > MaxTotal)
                return Refuse(ImportProblems.GrowsTooLarge(place));
            if (archive.Entries.Any(IsMacro))
                return Refuse(ImportProblems.HasMacros(place));
            foreach (var entry in archive.Entries.Where(entry => IsXml(entry) && !IsConfiguration(entry)))
            {
                if (!IsShallow(entry))
                    return Refuse(ImportProblems.GrowsTooLarge(place));
            }
            return true;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return Refuse(ImportProblems.DocumentBroken(place));
        }

        bool Refuse(Diagnostic why)
        {
            problems.Add(why);
            return false;
        }
    }

    /// <summary>An entry by its path; null when there is none.</summary>
    public static ZipArchiveEntry? Entry(ZipArchive archive, string path) =>
        archive.GetEntry(path) ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Equals(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>The root of an XML part that was found safe; null when there is none.</summary>
    public static XElement? Xml(ZipArchive archive, string path)
    {
        if (Entry(archive, path) is not { } entry || !IsXml(entry))
            return null;
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Settings());
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    /// <summary>The bytes of a picture; empty when there are too many.</summary>
    public static byte[] Picture(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxPicture)
                return [];
        }
        return copy.ToArray();
    }

    private static bool IsMacro(ZipArchiveEntry entry) =>
        entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || entry.Name.Equals("vbaData.xml", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("Basic/", StringComparison.Ordinal)
        || entry.FullName.StartsWith("Scripts/", StringComparison.Ordinal) && entry.Length > 0;

    // Menus and keys of the program that wrote it, never read; pandoc writes an empty one.
    private static bool IsConfiguration(ZipArchiveEntry entry) => entry.FullName.StartsWith("Configurations2/", StringComparison.Ordinal);

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // What the archive says of its sizes may be a lie, so the text is counted as it is unpacked.
    private static bool IsShallow(ZipArchiveEntry entry)
    {
        if (entry.Length > MaxXml)
            return false;
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Settings());
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
                return false;
        }
        return true;
    }

    private static XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxXml,
        };
}
