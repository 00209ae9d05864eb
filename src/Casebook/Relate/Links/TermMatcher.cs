using System.Buffers;
using System.Globalization;
using System.Text;
using Casebook.Domain;
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
            if (term.Definition is null || term.Kind == TermKind.Site)
                continue;
            Add(term.Name, term);
            foreach (var synonym in term.Definition.Synonyms)
                Add(synonym.Value, term);
        }
    }

    /// <summary>A matcher for the names and synonyms of certain terms, defined or not; of a name in the plural the singular too.</summary>
    public TermMatcher(IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            foreach (var name in term.Names)
            {
                Add(name, term);
                if (name.Length > ShortName && name[^1] == 's' && name[^2] is not ('s' or 'i' or 'u'))
                    Add(name[..^1], term);
            }
        }
    }

    /// <summary>The longest name that begins at or behind an offset; false when there is none.</summary>
    public bool TryFind(string text, int from, out int start, out int length, out Term term)
    {
        for (var (word, end) = NextWord(text, from); word < text.Length; (word, end) = NextWord(text, end))
        {
            if (ContinuesWord(text, word) || !TryMatch(text, word, end, out length, out term))
                continue;
            start = word;
            return true;
        }
        (start, length, term) = (0, 0, null!);
        return false;
    }

    private bool TryMatch(string text, int start, int wordEnd, out int length, out Term term)
    {
        (length, term) = (0, null!);
        var node = _root;
        for (var (word, end) = (start, wordEnd); ; )
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
                    (length, term) = (end - start, next.Term!);
                return length > 0;
            }
            node = next;
            if (ContinuesWord(text, end))
            {
                (word, end) = NextWord(text, end);
                continue;
            }
            if (node.Accepts(text.AsSpan(start, end - start)))
                (length, term) = (end - start, node.Term!);
            if (end + 1 >= text.Length || !Joints.Contains(text[end]) || !char.IsLetterOrDigit(text[end + 1]))
                return length > 0;
            (word, end) = NextWord(text, end + 1);
        }
    }

    private void Add(string name, Term term)
    {
        if (name.Length < 2 || (name.Length == 2 && name.Any(char.IsLower)))
            return;
        var node = _root;
        var (word, end) = NextWord(name, 0);
        if (word >= name.Length)
            return;
        while (word < name.Length)
        {
            node = node.Grow(name.AsSpan(word, end - word));
            (word, end) = NextWord(name, end);
        }
        node.Name(term, name, MustMatchCase(name));
    }

    // Text that was pasted may have its accents behind their letters.
    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || (c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private static bool MustMatchCase(string name) => name.Count(char.IsLetter) <= ShortName || !name.Any(char.IsLower);

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
        private string? _exactName;

        public Term? Term { get; private set; }

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
            if (!_next.TryGetValue(key, out var node))
                _next.Add(key, node = new Node());
            return node;
        }

        public void Name(Term term, string name, bool mustMatchCase)
        {
            if (Term is not null)
                return;
            Term = term;
            _exactName = mustMatchCase ? name : null;
        }

        public bool Accepts(ReadOnlySpan<char> written) => Term is not null && (_exactName is null || written.SequenceEqual(_exactName));
    }
}
