namespace Casebook.Files;

/// <summary>Files that only spare the next build work: written when that is possible, and never half.</summary>
internal static class CacheFile
{
    /// <summary>Writes parts one after the other aside and moves the whole into place; does nothing where the disk does not allow it.</summary>
    public static void TryWrite(string path, params ReadOnlySpan<byte[]> parts)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var aside = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
            using (var file = File.Create(aside))
            {
                foreach (var part in parts)
                    file.Write(part);
            }
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A site without it is as good; it only takes longer.
        }
    }
}
