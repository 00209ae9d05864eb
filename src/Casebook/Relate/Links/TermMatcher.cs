using System.Buffers;
using System.Globalization;
using System.Text;
using Casebook.Domain;
using Casebook.Relate.Links.Meaning;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links;

/// <summary>Finds the names of defined terms in running text, word by word; hyphens, spaces and a plural s make no difference.</summary>
internal sealed class TermMatcher
{
    private const int ShortName = 4;

    private static readonly SearchValues<char> Joints = SearchValues.Create(" -‐‑–/'’\n\u00A0\u2009\u202F");

    private readonly Node _root = new();

    /// <summary>A matcher for every term that has a definition. Sites of the body are left out: every second sentence names one.</summary>
    public TermMatcher(TermIndex terms)
    {
        foreach (var term in terms.Terms.OrderBy(term => TermIndex.Precedence.IndexOf(term.Kind)))
        {
            if (term.Definition is not { } definition || term.Kind == TermKind.Site)
                continue;
            foreach (var name in term.Names)
                Add(name, name, term);
            foreach (var phrase in definition.NotIn.SelectMany(phrase => TermReferences.Phrases(term, phrase.Value)))
                At(phrase)?.Block();
        }
    }

    /// <summary>A matcher for the names and synonyms of certain terms, defined or not; of a name in the plural the singular too.</summary>
    public TermMatcher(IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            foreach (var name in term.Names)
            {
                Add(name, name, term);
                if (name.Length > ShortName && name[^1] == 's' && name[^2] is not ('s' or 'i' or 'u'))
                    Add(name[..^1], name, term);
            }
        }
    }

    /// <summary>The longest name that begins at or behind an offset, whatever it means there; false when there is none.</summary>
    public bool TryFind(string text, int from, out int start, out int length, out Term term)
    {
        while (TryFindNames(text, from, out start, out length, out var names))
        {
            if (names.All is [var first, ..])
            {
                term = first.Term;
                return true;
            }
            from = start + length;
        }
        term = null!;
        return false;
    }

    /// <summary>The longest phrase that begins at or behind an offset and is a name of terms, or known to be none; false when there is none.</summary>
    public bool TryFindNames(string text, int from, out int start, out int length, out TermNames names)
    {
        for (var (word, end) = NextWord(text, from); word < text.Length; (word, end) = NextWord(text, end))
        {
            if (ContinuesWord(text, word) || !TryMatch(text, word, end, out length, out names))
                continue;
            start = word;
            return true;
        }
        (start, length, names) = (0, 0, null!);
        return false;
    }

    private bool TryMatch(string text, int start, int wordEnd, out int length, out TermNames names)
    {
        (length, names) = (0, null!);
        var node = _root;
        var (word, end) = (start, wordEnd);
        while (true)
        {
            var span = text.AsSpan(word, end - word);
            if (!node.TryNext(span, out var next))
            {
                if (
                    span.Length > ShortName
                    && span[^1] == 's'
                    && !ContinuesWord(text, end)
                    && node.TryNext(span[..^1], out next)
                    && next.Accepts(text.AsSpan(start, end - start - 1))
                )
                    (length, names) = (end - start, next.Names!);
                return length > 0;
            }
            node = next;
            if (ContinuesWord(text, end))
            {
                (word, end) = NextWord(text, end);
                continue;
            }
            if (node.Accepts(text.AsSpan(start, end - start)))
                (length, names) = (end - start, node.Names!);
            if (end + 1 >= text.Length || !Joints.Contains(text[end]) || !char.IsLetterOrDigit(text[end + 1]))
                return length > 0;
            (word, end) = NextWord(text, end + 1);
        }
    }

    private void Add(string written, string name, Term term)
    {
        if (written.Length < 2 || !written.Any(char.IsLetter) || (written.Length == 2 && written.Any(char.IsLower)))
            return;
        At(written)?.Name(new TermName(term, name, MustMatchCase(written) ? written : null));
    }

    private Node? At(string words)
    {
        var node = _root;
        var (word, end) = NextWord(words, 0);
        while (word < words.Length)
        {
            node = node.Grow(words.AsSpan(word, end - word));
            (word, end) = NextWord(words, end);
        }
        return node == _root ? null : node;
    }

    // Text that was pasted may have its accents behind their letters.
    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || (c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private static bool MustMatchCase(string name) => name.Any(char.IsUpper) && (name.Count(char.IsLetter) <= ShortName || !name.Any(char.IsLower));

    private static (int Start, int End) NextWord(string text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
            from++;
        var end = from;
        if (end < text.Length && IsGreek(text[end]))
            return (from, end + 1);
        while (end < text.Length && IsOfWord(text[end]) && !IsGreek(text[end]))
            end++;
        return (from, end);
    }

    // Whether no word ends at an offset: the letters on both sides belong together.
    private static bool ContinuesWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    // A Greek letter is a word of its own, so that TIF1γ, TIF1-γ and TIF1 gamma are the same.
    private static bool IsGreek(char c) => c is >= '\u0370' and <= '\u03FF' or 'µ';

    private sealed class Node
    {
        private Dictionary<string, Node>? _next;
        private Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> _lookup;

        public TermNames? Names { get; private set; }

        public bool TryNext(ReadOnlySpan<char> word, out Node next)
        {
            next = null!;
            if (_next is null)
                return false;
            return Ascii.IsValid(word) ? _lookup.TryGetValue(word, out next!) : _next.TryGetValue(FoldedText.Key(word.ToString()), out next!);
        }

        public Node Grow(ReadOnlySpan<char> word)
        {
            if (_next is null)
            {
                _next = new Dictionary<string, Node>(StringComparer.OrdinalIgnoreCase);
                _lookup = _next.GetAlternateLookup<ReadOnlySpan<char>>();
            }
            var key = FoldedText.Key(word.ToString());
            if (_next.TryGetValue(key, out var node))
                return node;
            _next.Add(key, node = new Node());
            // Other spellings lead to the same place, so that no word of a text has to be folded.
            foreach (var spelling in Spellings.Of(key))
                _next.TryAdd(spelling, node);
            return node;
        }

        public void Name(TermName name) => Names = (Names ?? TermNames.None).With(name);

        public void Block() => Names = (Names ?? TermNames.None).Blocked();

        public bool Accepts(ReadOnlySpan<char> written)
        {
            if (Names is null)
                return false;
            if (Names.MeansAnother)
                return true;
            foreach (var name in Names.All)
            {
                if (name.Accepts(written))
                    return true;
            }
            return false;
        }
    }
}
