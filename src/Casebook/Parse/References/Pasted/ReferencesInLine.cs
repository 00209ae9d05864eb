using Casebook.Domain.Works;
using Casebook.Files;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// Parts a stretch that holds several references one behind the other: at the numbers before them, or where a whole reference ends and a whole one
/// begins. A stretch that does not part into whole references stays as it is, and the reader tells.
/// </summary>
internal static class ReferencesInLine
{
    private const int MaxParts = 200;

    // A place is tried only where a reference can end, so time grows with the length of the text.
    private const int MaxTries = 40;
    private const int MaxUnnumbered = 20_000;
    private const int MaxNames = 1200;

    /// <summary>The references of a stretch, in order.</summary>
    public static IReadOnlyList<TextSpan> Part(SourceText file, TextSpan stretch, Func<TextSpan, Work> read) =>
        AtNumbers(file.Text, stretch) is { Count: > 1 } numbered && numbered.TrueForAll(span => read(span).IsParsed) ? numbered
        : AtEnds(file.Text, stretch, read) is { Count: > 1 } ended ? ended
        : [stretch];

    // `1. Castro PA. … 2. Dubois B. …`: numbers that follow one another.
    private static List<TextSpan> AtNumbers(string text, TextSpan stretch)
    {
        var parts = new List<TextSpan>();
        var (number, form) = NumberAt(text, stretch.Start, stretch.End);
        if (number < 0)
            return parts;
        var start = stretch.Start;
        for (var at = text.IndexOf(' ', stretch.Start); at > 0 && at + 1 < stretch.End && parts.Count < MaxParts; at = text.IndexOf(' ', at + 1))
        {
            if (NumberAt(text, at + 1, stretch.End) is var (next, nextForm) && next == number + 1 && nextForm == form && IsEnd(text, at))
            {
                parts.Add(Between(start, at));
                (start, number) = (at + 1, next);
            }
        }
        parts.Add(Between(start, stretch.End));
        return parts;
    }

    // Without numbers: each part must be whole by itself, with authors.
    private static List<TextSpan> AtEnds(string text, TextSpan stretch, Func<TextSpan, Work> read)
    {
        var parts = new List<TextSpan>();
        if (stretch.Length > MaxUnnumbered)
            return parts;
        var start = stretch.Start;
        var tries = 0;
        for (var at = text.IndexOf(' ', stretch.Start); at > 0 && at + 1 < stretch.End; at = text.IndexOf(' ', at + 1))
        {
            if (text[at - 1] != '.' || at < 2 || !(char.IsAsciiDigit(text[at - 2]) || text[at - 2] == ']'))
                continue;
            if (!char.IsLetter(text[at + 1]) || !AuthorReadings.BeginsWithNames(text[(at + 1)..Math.Min(stretch.End, at + MaxNames)]))
                continue;
            if (++tries > MaxTries)
                return [];
            if (read(Between(start, at)) is not { IsParsed: true, Authors.Length: > 0 })
                continue;
            parts.Add(Between(start, at));
            start = at + 1;
        }
        if (parts.Count == 0 || read(Between(start, stretch.End)) is not { IsParsed: true, Authors.Length: > 0 })
            return [];
        parts.Add(Between(start, stretch.End));
        return parts;
    }

    private static bool IsEnd(string text, int space) => text[space - 1] is '.' or ';' or ']' or ')' or '/' || char.IsAsciiDigit(text[space - 1]);

    private static (int Number, char Form) NumberAt(string text, int at, int end)
    {
        var open = at < end && text[at] is '[' or '(' ? text[at++] : '.';
        var from = at;
        while (at < end && char.IsAsciiDigit(text[at]) && at - from < 4)
            at++;
        if (at == from || at - from > 3 || at + 1 >= end || text[at] is not ('.' or ')' or ']') || text[at + 1] != ' ')
            return (-1, ' ');
        return (int.Parse(text.AsSpan(from, at - from), System.Globalization.CultureInfo.InvariantCulture), open == '.' ? text[at] : open);
    }

    private static TextSpan Between(int start, int end) => TextSpan.Between(start, end);
}
