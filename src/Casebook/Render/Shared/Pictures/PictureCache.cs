using Casebook.Files;

namespace Casebook.Render.Shared.Pictures;

/// <summary>Keeps finished pictures between builds. It may be deleted at any time; what cannot be kept is made anew.</summary>
/// <param name="folder">Where; null to keep nothing.</param>
internal sealed class PictureCache(string? folder)
{
    private readonly string? _folder = folder is null ? null : Path.Combine(folder, "pictures", $"{PictureCodec.Recipe}-{PictureCodec.Version}");

    /// <summary>A finished picture by its name; null when it is not here, or not as it was put in.</summary>
    public byte[]? Find(string name)
    {
        if (_folder is null)
            return null;
        try
        {
            var kept = File.ReadAllBytes(Path.Combine(_folder, name));
            if (kept.Length <= Sha256.Length)
                return null;
            var bytes = kept[Sha256.Length..];
            return Sha256.Of(bytes).AsSpan().SequenceEqual(kept.AsSpan(0, Sha256.Length)) ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a finished picture if it can.</summary>
    public void Keep(string name, byte[] bytes)
    {
        if (_folder is not null)
            CacheFile.TryWrite(Path.Combine(_folder, name), Sha256.Of(bytes), bytes);
    }
}
