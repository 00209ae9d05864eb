using System.Text;
using Casebook.Domain;

namespace Casebook.Render.Shared.Strings;

/// <summary>Order, first letters and capitals of a language. The program has no culture data (see ARCHITECTURE.md), so a language brings what is its
/// own with its words.</summary>
internal sealed class Lettering
{
    /// <summary>What stands for names that begin with no letter.</summary>
    public const string NoLetter = "#";

    // Behind every letter and digit of the folded names.
    private const char Behind = '\uffee';

    /// <summary>No letters of one's own, for names that are folded already.</summary>
    public static Lettering OfFolded { get; } = new("en", "");

    private readonly Dictionary<char, string> _own = [];
    private readonly bool _dotsItsI;

    /// <summary>Takes the letters that a language counts as its own.</summary>
    /// <param name="language">Tag of the language.</param>
    /// <param name="own">Pairs of small letters, each own one behind the one it follows: <c>cç gğ hı</c>.</param>
    public Lettering(string language, string own)
    {
        _dotsItsI = language.Split('-')[0] is "tr" or "az";
        foreach (var pair in own.Split(' ').Where(pair => pair.Length > 1))
        {
            for (var i = 1; i < pair.Length; i++)
                _own.TryAdd(pair[i], pair[0] + new string(Behind, i));
        }
    }

    /// <summary>Whether the language has letters of its own.</summary>
    public bool HasOwn => _own.Count > 0;

    /// <summary>The key that names are sorted by: their folded letters, with the language's own letters in their places.</summary>
    public string SortKey(string name)
    {
        if (_own.Count == 0)
            return FoldedText.Key(name);
        var key = new StringBuilder(name.Length);
        var start = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (!_own.TryGetValue(Small(name[i]), out var place))
                continue;
            FoldedText.AppendKey(key, name.AsSpan(start, i - start));
            key.Append(place);
            start = i + 1;
        }
        FoldedText.AppendKey(key, name.AsSpan(start));
        return key.ToString();
    }

    /// <summary>The capital that a name stands under in an index: the language's own letter, a Latin one without accent, or that of another script.</summary>
    public string Letter(string name)
    {
        var first = name.FirstOrDefault(char.IsLetterOrDigit);
        if (_own.ContainsKey(Small(first)))
            return Capital(Small(first).ToString());
        var key = FoldedText.Key(name);
        return key.Length > 0 && char.IsLetter(key[0]) ? Capital(key[..1]) : NoLetter;
    }

    /// <summary>The text with a capital at its beginning: <c>ishal</c> becomes <c>İshal</c> in Turkish.</summary>
    public string Capital(string text) =>
        text.Length == 0 ? text
        : _dotsItsI && text[0] == 'i' ? "İ" + text[1..]
        : text[0] == 'ı' ? "I" + text[1..]
        : char.ToUpperInvariant(text[0]) + text[1..];

    private char Small(char letter) =>
        _dotsItsI && letter == 'I' ? 'ı'
        : letter == 'İ' ? 'i'
        : char.ToLowerInvariant(letter);
}
