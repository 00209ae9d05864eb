using System.Text;
using Casebook.Files;

namespace Casebook.Cli.Form.Editing;

/// <summary>The text of a case as it lies on disk, with its own line ends and byte order mark, beside the same as readers see it.</summary>
internal sealed class CaseText
{
    // Place in the written text of each letter that readers see, and of the end.
    private readonly int[] _at;

    /// <summary>Wraps a text.</summary>
    /// <param name="path">Path from the site's folder.</param>
    /// <param name="written">The text, letter for letter.</param>
    public CaseText(string path, string written)
    {
        Written = written;
        Source = SourceText.Decode(path, Encoding.UTF8.GetBytes(written));
        _at = Places(written, Source.Text.Length);
    }

    /// <summary>The text, letter for letter.</summary>
    public string Written { get; }

    /// <summary>The text as it is read; its spans are those of every edit.</summary>
    public SourceText Source { get; }

    /// <summary>The bytes of a file as a text that gives the same bytes; null when they are not UTF-8.</summary>
    public static CaseText? OfBytes(string path, byte[] bytes)
    {
        var written = Encoding.UTF8.GetString(bytes);
        return Encoding.UTF8.GetBytes(written).AsSpan().SequenceEqual(bytes) ? new CaseText(path, written) : null;
    }

    /// <summary>The text with another stretch in the place of one; what both have in common at their ends stays as it is written.</summary>
    /// <param name="span">The stretch, as it is read.</param>
    /// <param name="by">What takes its place, with line feeds.</param>
    public CaseText With(TextSpan span, string by)
    {
        var old = Source.Text.AsSpan(span.Start, span.Length);
        var start = old.CommonPrefixLength(by);
        var end = 0;
        while (end < Math.Min(old.Length, by.Length) - start && old[^(end + 1)] == by[^(end + 1)])
            end++;
        // A pair of surrogates is one letter.
        if (start > 0 && char.IsHighSurrogate(by[start - 1]))
            start--;
        if (end > 0 && char.IsLowSurrogate(by[^end]))
            end--;
        var (from, to) = (_at[span.Start + start], _at[span.End - end]);
        return new CaseText(Source.Path, $"{Written[..from]}{by[start..^end].Replace("\n", LineEnd(), StringComparison.Ordinal)}{Written[to..]}");
    }

    // That of most lines.
    private string LineEnd()
    {
        var pairs = Written.AsSpan().Count("\r\n");
        var (feeds, returns) = (Written.AsSpan().Count('\n') - pairs, Written.AsSpan().Count('\r') - pairs);
        return pairs > feeds ? "\r\n"
            : returns > feeds ? "\r"
            : "\n";
    }

    private static int[] Places(string written, int length)
    {
        var at = new int[length + 1];
        var i = written.StartsWith('\uFEFF') ? 1 : 0;
        for (var read = 0; read < length; read++)
        {
            at[read] = i;
            i += written[i] == '\r' && i + 1 < written.Length && written[i + 1] == '\n' ? 2 : 1;
        }
        at[length] = i;
        return at;
    }
}
