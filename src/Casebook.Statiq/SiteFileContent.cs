using System.Text;
using Casebook;

namespace Statiq.Casebook;

/// <summary>The bytes of a file of the site, made when they are first read, once; they never change, nor does their code for Statiq's
/// caches.</summary>
internal sealed class SiteFileContent : IContentProvider
{
    private readonly Lazy<MemoryContent> _bytes;

    public SiteFileContent(Func<ReadOnlyMemory<byte>> make, string? mediaType)
        : this(new Lazy<MemoryContent>(() => new MemoryContent(make().ToArray())), mediaType) { }

    private SiteFileContent(Lazy<MemoryContent> bytes, string? mediaType)
    {
        _bytes = bytes;
        MediaType = mediaType;
    }

    /// <inheritdoc/>
    public string? MediaType { get; }

    /// <inheritdoc/>
    public Stream GetStream() => _bytes.Value.GetStream();

    /// <inheritdoc/>
    public TextReader GetTextReader() => _bytes.Value.GetTextReader();

    /// <inheritdoc/>
    public long GetLength() => _bytes.Value.GetLength();

    /// <inheritdoc/>
    public Task<int> GetCacheCodeAsync() => _bytes.Value.GetCacheCodeAsync();

    /// <inheritdoc/>
    public IContentProvider CloneWithMediaType(string mediaType) => new SiteFileContent(_bytes, mediaType);
}

/// <summary>The narrative of a case, made when it is first read.</summary>
internal static class NarrativeContent
{
    /// <summary>As HTML without a page around it.</summary>
    public static IContentProvider Of(CaseFacts entry) => new SiteFileContent(() => Encoding.UTF8.GetBytes(entry.NarrativeHtml), MediaTypes.Html);
}
