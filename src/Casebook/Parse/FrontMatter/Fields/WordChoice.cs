using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;

namespace Casebook.Parse.FrontMatter.Fields;

/// <summary>A closed set of words and what they mean; letter case does not matter.</summary>
internal sealed class WordChoice<T>
{
    private readonly ImmutableArray<(string Word, T Value)> _words;
    private readonly ImmutableArray<(string Word, string Meant)> _mistaken;
    private readonly Dictionary<string, T> _others = new(StringComparer.Ordinal);

    /// <summary>Makes a set.</summary>
    /// <param name="words">Words that are understood; the first of each meaning is the one to recommend.</param>
    /// <param name="mistaken">Words that are not understood, but which of the others is meant by them can be said.</param>
    /// <param name="others">Words of other languages that are understood, several in one text with commas between; accents do not matter.</param>
    public WordChoice(
        ImmutableArray<(string Word, T Value)> words,
        ImmutableArray<(string Word, string Meant)> mistaken = default,
        params ReadOnlySpan<(string Words, T Value)> others
    )
    {
        _words = words;
        _mistaken = mistaken.IsDefault ? [] : mistaken;
        foreach (var (list, value) in others)
        {
            foreach (var word in list.Split(','))
                _others.TryAdd(FoldedText.Key(word), value);
        }
    }

    /// <summary>The meaning of a text; null, with a report, when it is none of the words.</summary>
    public Located<T>? Read(Located<string> text, string key, DiagnosticBag problems)
    {
        if (TryFind(text.Value, out var found))
            return text.With(found);
        problems.Add(ParseProblems.UnknownWord(text, key, Meant(text.Value), Recommended()));
        return null;
    }

    /// <summary>Whether a text is one of the words, and what it means.</summary>
    public bool TryFind(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T meaning)
    {
        foreach (var (word, value) in _words)
        {
            if (!word.Equals(text, StringComparison.OrdinalIgnoreCase))
                continue;
            meaning = value;
            return true;
        }
        return _others.TryGetValue(FoldedText.Key(text), out meaning);
    }

    /// <summary>The word most likely meant by one that is not understood; null when none is near.</summary>
    public string? Meant(string written)
    {
        foreach (var (word, meant) in _mistaken)
        {
            if (word.Equals(written, StringComparison.OrdinalIgnoreCase))
                return meant;
        }
        return NearestName.Find(written, _words.Select(word => word.Word));
    }

    /// <summary>The words as what may stand behind a key.</summary>
    public Shape Shape => new Shape.Word([.. Recommended()], [.. _words.Select(word => word.Word)]);

    private IEnumerable<string> Recommended() => _words.DistinctBy(word => word.Value).Select(word => word.Word);
}
