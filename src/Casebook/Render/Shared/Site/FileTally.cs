using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Render.Shared.Site;

/// <summary>What a file came to when it was rendered.</summary>
/// <param name="Bytes">Its length in bytes.</param>
/// <param name="Hash">XXH128 of its bytes.</param>
internal readonly record struct FileSize(int Bytes, UInt128 Hash)
{
    /// <summary>Sixteen hexadecimal digits that change with the content.</summary>
    public string Mark => ((ulong)Hash).ToString("x16", CultureInfo.InvariantCulture);
}

/// <summary>Remembers length and hash of every file as it is rendered, so that files which tell of them need not render all again. Safe on many
/// threads.</summary>
internal sealed class FileTally
{
    private readonly ConcurrentDictionary<string, FileSize> _sizes = new(StringComparer.Ordinal);

    /// <summary>The file, remembered when it is rendered.</summary>
    public PlannedFile Counted(PlannedFile file) => file with { Render = (output, problems) => Render(file, output, problems) };

    /// <summary>Length and hash of a counted file; it is rendered when that did not happen yet.</summary>
    public FileSize Of(PlannedFile file)
    {
        if (_sizes.TryGetValue(file.Path, out var size))
            return size;
        file.Render(new ArrayBufferWriter<byte>(), new DiagnosticBag());
        return _sizes[file.Path];
    }

    /// <summary>Remembers a file that is not rendered, because it is as it was.</summary>
    public void Stays(string path, long bytes, UInt128 hash) => _sizes[path] = new FileSize((int)bytes, hash);

    private void Render(PlannedFile file, IBufferWriter<byte> output, DiagnosticBag problems)
    {
        var buffer = output as ArrayBufferWriter<byte> ?? new ArrayBufferWriter<byte>();
        var start = buffer.WrittenCount;
        file.Render(buffer, problems);
        var written = buffer.WrittenSpan[start..];
        _sizes[file.Path] = new FileSize(written.Length, ContentHash.Of(written));
        if (output != buffer)
            output.Write(written);
    }
}
