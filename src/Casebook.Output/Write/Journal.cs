using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casebook.Write;

/// <summary>What a step does to one path.</summary>
internal enum JournalStepKind
{
    /// <summary>Takes a file away.</summary>
    Drop,

    /// <summary>Puts a file where there is none.</summary>
    Put,

    /// <summary>Puts a file in the place of another.</summary>
    Swap,
}

/// <summary>One change of the output folder. Its place in the journal is its number.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Number">Names the old file while it is kept.</param>
/// <param name="Path">Path from the root of the output folder.</param>
internal readonly record struct Step(JournalStepKind Kind, int Number, string Path);

/// <summary>The steps that turn the site of the last build into that of this one. Once it is on disk the steps will be done.</summary>
internal sealed record Journal(ImmutableArray<Step> Steps)
{
    private const string FirstLine = "casebook journal 2";

    /// <summary>Reads a journal; null when it is damaged or would change what is not the site's.</summary>
    public static Journal? Parse(ReadOnlySpan<byte> bytes)
    {
        if (ChecksummedLines.Read(bytes, FirstLine) is not { } lines)
            return null;
        var steps = ImmutableArray.CreateBuilder<Step>(lines.Length);
        foreach (var line in lines)
        {
            var fields = line.Split(' ', 3);
            if (
                fields.Length != 3
                || !Enum.TryParse<JournalStepKind>(fields[0], out var kind)
                || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || (OutputPaths.Fault(fields[2]) is not null && fields[2] is not (OutputFolder.ManifestPath or OutputFolder.StampsPath))
            )
                return null;
            steps.Add(new Step(kind, number, fields[2]));
        }
        return new Journal(steps.ToImmutable());
    }

    /// <summary>The bytes to keep.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder(FirstLine).Append('\n');
        foreach (var step in Steps)
            text.Append(CultureInfo.InvariantCulture, $"{step.Kind} {step.Number} {step.Path}\n");
        return ChecksummedLines.Write(text.ToString());
    }
}
