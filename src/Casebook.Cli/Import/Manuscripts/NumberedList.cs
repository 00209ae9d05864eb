using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References;
using Casebook.Parse.References.Pasted;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>The reference list at the end of a manuscript.</summary>
/// <param name="Works">Its works in their order.</param>
/// <param name="Places">The place in the list, from 0, of each number that the list gives.</param>
internal sealed record NumberedList(ImmutableArray<Work> Works, IReadOnlyDictionary<int, int> Places)
{
    /// <summary>Reads a list, a paragraph each.</summary>
    /// <param name="path">The document.</param>
    /// <param name="entries">The paragraphs.</param>
    /// <param name="problems">Takes what could not be taken apart.</param>
    public static NumberedList Read(string path, IReadOnlyList<string> entries, DiagnosticBag problems)
    {
        // Messages show the entry, for a document has no lines.
        var file = new SourceText(path, string.Join('\n', entries));
        var reader = new ReferenceReader();
        var works = ImmutableArray.CreateBuilder<Work>();
        var places = new Dictionary<int, int>();
        var start = 0;
        foreach (var entry in entries)
        {
            var mark = ListMark.LengthOf(entry);
            var number = mark > 0 && NumberIn(entry.AsSpan(0, mark)) is { } typed ? typed : works.Count + 1;
            if (entry.Length > mark)
            {
                places.TryAdd(number, works.Count);
                works.Add(reader.ReadPasted(new Located<string>(entry[mark..], file.At(start, entry.Length)), problems));
            }
            start += entry.Length + 1;
        }
        return new NumberedList(works.ToImmutable(), places);
    }

    private static int? NumberIn(ReadOnlySpan<char> mark)
    {
        var digits = new StringBuilder();
        foreach (var c in mark)
        {
            if (char.IsAsciiDigit(c))
                digits.Append(c);
        }
        return int.TryParse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
