using System.Buffers;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;

namespace Casebook.Parse.Markdown;

/// <summary>Gives headings ids that are unique in the text and stay as long as the words do.</summary>
internal sealed class HeadingIds
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>Keeps an id that a writer gave for its heading, before any <see cref="ForWords"/>; false when another heading has it.</summary>
    public bool Reserve(string id) => _taken.Add(id);

    /// <summary>The id of a heading without one of its own.</summary>
    public string ForWords(string words) => Unique(Usable(FoldedText.Hyphenated(words)));

    /// <summary>Checks an id that a writer gave; null, and reported, when it cannot be used. Pictures have ids of their own kind, so that none is
    /// reserved.</summary>
    public static string? Check(Attributes attributes, Reading reading, bool forHeading = true)
    {
        if (attributes.Id is not { } id)
            return null;
        var usable = Usable(FoldedText.Hyphenated(id));
        var isPlain = id.Length > 0 && char.IsAsciiLetter(id[0]) && !id.AsSpan().ContainsAnyExcept(Letters);
        if (isPlain && !(forHeading && PageParts.Contains(id)))
            return id;
        reading.Problems.Add(
            isPlain ? ParseProblems.IdReserved(attributes.Location, id, usable) : ParseProblems.NotId(attributes.Location, id, usable)
        );
        return null;
    }

    private static string Usable(string folded) =>
        folded switch
        {
            "" => "section",
            _ when char.IsDigit(folded[0]) || PageParts.Contains(folded) => "section-" + folded,
            _ => folded,
        };

    private string Unique(string id)
    {
        if (_taken.Add(id))
            return id;
        var number = _next.GetValueOrDefault(id, 2);
        while (!_taken.Add($"{id}-{number}"))
            number++;
        _next[id] = number + 1;
        return $"{id}-{number}";
    }
}
