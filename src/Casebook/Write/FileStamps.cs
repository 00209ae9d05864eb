using System.Globalization;
using System.Text;

namespace Casebook.Write;

/// <summary>When each file of the last build was written on this machine, so that an untouched file need not be read back.</summary>
/// <remarks>
/// Only a shortcut: without stamps every file is read once. They count for one run of the operating system where that can be told,
/// because a machine that lost power may hold files with the right length and time, and the wrong bytes.
/// </remarks>
internal sealed class FileStamps(IReadOnlyDictionary<string, long> ticks)
{
    private const string FirstLine = "casebook stamps 1";
    private const string BootFile = "/proc/sys/kernel/random/boot_id";

    /// <summary>Nothing is known.</summary>
    public static FileStamps Empty { get; } = new(new Dictionary<string, long>());

    /// <summary>Time of writing in ticks, by path.</summary>
    public IReadOnlyDictionary<string, long> Ticks { get; } = ticks;

    /// <summary>Reads the stamps of a folder; none when they are missing, damaged, or of another run of the machine.</summary>
    public static FileStamps Load(OutputFolder folder)
    {
        if (SealedText.OpenFile(folder.Locate(OutputFolder.StampsPath), FirstLine) is not [var run, .. var lines] || run != CurrentRun()) return Empty;
        var ticks = new Dictionary<string, long>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || !long.TryParse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var tick)) return Empty;
            ticks[line[(space + 1)..]] = tick;
        }
        return new FileStamps(ticks);
    }

    /// <summary>The bytes to keep.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder(FirstLine).Append('\n').Append(CurrentRun()).Append('\n');
        foreach (var (path, tick) in Ticks.OrderBy(file => file.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{tick} {path}\n");
        return SealedText.Close(text.ToString());
    }

    private static string CurrentRun() => File.Exists(BootFile) ? File.ReadAllText(BootFile).Trim() : "-";
}
