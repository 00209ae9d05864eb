using System.Buffers;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links.Meaning;

/// <summary>The abbreviations that a text spells out: "diabetes mellitus (DM)" means that, wherever DM stands in this text.</summary>
/// <param name="terms">The vocabulary, in which the long forms are looked up.</param>
internal sealed class LocalAbbreviations(TermIndex terms)
{
    private const int MaxAbbreviation = 8;
    private const int MaxLongForm = 90;
    private const int MinTellingWord = 4;

    private static readonly SearchValues<char> Ends = SearchValues.Create(").;:!?([");

    private readonly Dictionary<string, Term?> _meant = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spelt = new(StringComparer.Ordinal);

    /// <summary>Whether the text spells an abbreviation out, and the term that it means; null when its long form is no known name.</summary>
    /// <param name="abbreviation">The abbreviation.</param>
    /// <param name="likeliest">The term that it names otherwise: a long form that has a telling word of it means it too.</param>
    /// <param name="meant">The term.</param>
    public bool TryFind(string abbreviation, Term likeliest, out Term? meant)
    {
        if (!_meant.TryGetValue(abbreviation, out meant))
            return false;
        if (meant is null && _spelt.TryGetValue(abbreviation, out var longForm) && SharesMost(likeliest, longForm))
            meant = likeliest;
        return true;
    }

    /// <summary>Notes what a stretch of the text spells out.</summary>
    public void Read(string text)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
                return;
            var inside = text.AsSpan(open + 1, close - open - 1).Trim();
            var before = text.AsSpan(0, open).TrimEnd();
            if (Abbreviation(inside) is { Length: > 0 } behind)
                Note(behind, before[LastBoundary(before)..]);
            else if (
                inside.Contains(' ')
                && inside.Length < MaxLongForm
                && LastWord(before) is { Length: > 0 } ahead
                && Abbreviation(ahead) is { Length: > 0 }
            )
                NoteAhead(ahead, inside);
        }
    }

    private void Note(ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> before)
    {
        var key = abbreviation.ToString();
        if (_meant.ContainsKey(key))
            return;
        var start = LongForms.Start(before, abbreviation);
        if (start < 0)
            return;
        var longForm = before[start..].ToString();
        _meant.Add(key, terms.Find(longForm));
        _spelt.Add(key, longForm);
    }

    private void NoteAhead(ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> longForm)
    {
        if (LongForms.Start(longForm, abbreviation) == 0)
            _meant.TryAdd(abbreviation.ToString(), terms.Find(longForm.ToString()));
    }

    private static ReadOnlySpan<char> Abbreviation(ReadOnlySpan<char> inside)
    {
        if (inside.IndexOfAny(',', ';') is > 0 and var end)
            inside = inside[..end];
        if (inside.Length is < 2 or > MaxAbbreviation || !char.IsLetter(inside[0]))
            return default;
        var capitals = 0;
        foreach (var c in inside)
        {
            if (char.IsUpper(c))
                capitals++;
            else if (!char.IsLetterOrDigit(c) && c is not '-')
                return default;
        }
        return capitals >= 2 || (capitals == 1 && inside.ContainsAnyInRange('0', '9')) ? inside : default;
    }

    private static int LastBoundary(ReadOnlySpan<char> before)
    {
        var from = before[Math.Max(0, before.Length - MaxLongForm)..];
        return before.Length - from.Length + from.LastIndexOfAny(Ends) + 1;
    }

    // "Mean cell volume" is the mean corpuscular volume; one word in common may be chance.
    private static bool SharesMost(Term term, string longForm)
    {
        string[] words = [.. longForm.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= MinTellingWord)];
        return words.Length > 0 && 2 * words.Count(word => term.Names.Any(name => WordSet.AnyBegins(name, [word]))) > words.Length;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> before) => before[(before.LastIndexOfAny(' ', '\n', '\u00A0') + 1)..];
}
