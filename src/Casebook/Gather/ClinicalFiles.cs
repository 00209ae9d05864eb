using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Gather;

/// <summary>Knows files that come from a hospital's systems by their ending or their first bytes: DICOM, PDF and office documents, which bear the
/// patient's name where nobody looks.</summary>
internal static class ClinicalFiles
{
    private const int MagicAt = 128;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly ImmutableHashSet<string> DicomEndings = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".dcm",
        ".dicom",
        ".dic",
        ".ima"
    );

    private static readonly ImmutableHashSet<string> OfficeEndings = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".doc",
        ".docx",
        ".docm",
        ".dot",
        ".dotx",
        ".odt",
        ".rtf",
        ".pages",
        ".xls",
        ".xlsx",
        ".xlsm",
        ".ods",
        ".numbers",
        ".ppt",
        ".pptx",
        ".pps",
        ".ppsx",
        ".odp",
        ".key",
        ".msg",
        ".eml"
    );

    /// <summary>The message for such a file; null when it is another.</summary>
    public static Diagnostic? Find(string path, IFileTree files)
    {
        var ending = Path.GetExtension(path);
        var at = new SourceText(path, "").At(0, 0);
        if (DicomEndings.Contains(ending) || Path.GetFileName(path).Equals("DICOMDIR", StringComparison.OrdinalIgnoreCase))
            return GatherProblems.DicomAmongContent(at);
        if (ending.Equals(".pdf", StringComparison.OrdinalIgnoreCase))
            return GatherProblems.PdfAmongContent(at);
        if (OfficeEndings.Contains(ending))
            return GatherProblems.OfficeAmongContent(at);
        return FindByBytes(files.ReadBytes(path), at);
    }

    /// <summary>The message for a file by its first bytes, whatever its name says; null when they are not those of such a file.</summary>
    public static Diagnostic? FindByBytes(ReadOnlySpan<byte> bytes, TextLocation at)
    {
        if (bytes.Length >= MagicAt + 4 && bytes.Slice(MagicAt, 4).SequenceEqual("DICM"u8))
            return GatherProblems.DicomAmongContent(at);
        if (bytes.StartsWith("%PDF-"u8))
            return GatherProblems.PdfAmongContent(at);
        if (bytes.StartsWith("{\\rtf"u8) || bytes.StartsWith(CompoundFile))
            return GatherProblems.OfficeAmongContent(at);
        var isZip = bytes.StartsWith("PK\x03\x04"u8);
        var start = bytes[..Math.Min(bytes.Length, 4096)];
        return isZip && (start.IndexOf("[Content_Types].xml"u8) >= 0 || start.IndexOf("opendocument"u8) >= 0)
            ? GatherProblems.OfficeAmongContent(at)
            : null;
    }
}
