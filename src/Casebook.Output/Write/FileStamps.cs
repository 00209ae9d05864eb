using System.Globalization;
using System.Text;

namespace Casebook.Write;

/// <summary>When each file of the last build was written on this machine, so that an untouched file need not be read back.</summary>
/// <remarks>
/// Only a shortcut: without stamps every file is read once. They count for one run of the operating system where that can be told,
/// because a machine that lost power may hold files with the right length and time, and the wrong bytes.
/// </remarks>
internal sealed class FileStamps(IReadOnlyDictionary<string, long> ticks, UInt128? inputs)
{
    private const string FirstLine = "casebook stamps 2";
    private const string NotKnown = "-";
    private const string BootFile = "/proc/sys/kernel/random/boot_id";

    /// <summary>Nothing is known.</summary>
    public static FileStamps Empty { get; } = new(new Dictionary<string, long>(), null);

    /// <summary>Time of writing in ticks, by path.</summary>
    public IReadOnlyDictionary<string, long> Ticks { get; } = ticks;

    /// <summary>Everything the last build was made from, as one number; null when that is not known, or it had something to tell about its
    /// pages.</summary>
    public UInt128? Inputs => inputs;

    /// <summary>Reads the stamps of a folder; none when they are missing, damaged, or of another run of the machine.</summary>
    public static FileStamps Load(OutputFolder folder)
    {
        if (
            ChecksummedLines.ReadFile(folder.Locate(OutputFolder.StampsPath), FirstLine) is not [var run, var inputs, .. var lines]
            || run != CurrentRun()
        )
            return Empty;
        var ticks = new Dictionary<string, long>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || !long.TryParse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var tick))
                return Empty;
            ticks[line[(space + 1)..]] = tick;
        }
        return new FileStamps(
            ticks,
            UInt128.TryParse(inputs, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null
        );
    }

    /// <summary>The bytes to keep.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder(FirstLine)
            .Append('\n')
            .Append(CurrentRun())
            .Append('\n')
            .Append(Inputs?.ToString("x32", CultureInfo.InvariantCulture) ?? NotKnown)
            .Append('\n');
        foreach (var (path, tick) in Ticks.OrderBy(file => file.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{tick} {path}\n");
        return ChecksummedLines.Write(text.ToString());
    }

    private static string CurrentRun() => File.Exists(BootFile) ? File.ReadAllText(BootFile).Trim() : NotKnown;
}
