using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Files;

/// <summary>Reads sources; one that cannot be read becomes a message at its file.</summary>
internal static class SourceReader
{
    /// <summary>A source as text; null, and told, when it cannot be read.</summary>
    public static SourceText? Text(IFileTree files, string path, DiagnosticBag problems) =>
        Bytes(files, path, problems) is { } bytes ? SourceText.Decode(path, bytes) : null;

    /// <summary>The bytes of a source; null, and told, when it cannot be read.</summary>
    public static byte[]? Bytes(IFileTree files, string path, DiagnosticBag problems)
    {
        try
        {
            return files.ReadBytes(path);
        }
        catch (SourceRefusedException refused)
        {
            problems.Add(GatherProblems.LinkRefused(path, refused.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(exception is UnauthorizedAccessException ? GatherProblems.MayNotRead(path) : GatherProblems.CannotRead(path));
        }
        return null;
    }

    /// <summary>The files below a folder; those that were found before one could not be opened are lost with it, and told.</summary>
    public static IReadOnlyList<string> List(IFileTree files, string folder, DiagnosticBag problems)
    {
        try
        {
            return files.Enumerate(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(exception is UnauthorizedAccessException ? GatherProblems.MayNotRead(folder) : GatherProblems.CannotRead(folder));
            return [];
        }
    }
}
