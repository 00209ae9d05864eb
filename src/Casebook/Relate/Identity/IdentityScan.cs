using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Files;
using Casebook.Relate.Identity.Classes;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity;

/// <summary>Something that may say who somebody is.</summary>
internal readonly record struct Sighting(IdentityRule Rule, TextSpan Span);

/// <summary>Walks once through a text and calls the rules where they want to look.</summary>
internal static class IdentityScan
{
    private const int MaxWord = 28;
    private const int ShapeCount = 1 << 15;

    private static readonly ImmutableArray<IdentityRule> NumberRules = [.. IdentityRules.All.Where(rule => rule.LooksAtNumbers)];
    private static readonly ImmutableArray<IdentityRule> CodeRules = [.. IdentityRules.All.Where(rule => rule.LooksAtCodes)];
    private static readonly FrozenDictionary<char, ImmutableArray<IdentityRule>> MarkRules = IdentityRules
        .All.SelectMany(rule => rule.Marks, (rule, mark) => (rule, mark))
        .GroupBy(pair => pair.mark)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.rule).ToImmutableArray());

    private static readonly FrozenDictionary<string, ImmutableArray<IdentityRule>> WordRules = IdentityRules
        .All.SelectMany(rule => rule.Words.Distinct(), (rule, word) => (rule, word))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.rule).ToImmutableArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<IdentityRule>>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        WordRules.GetAlternateLookup<ReadOnlySpan<char>>();

    // Most words of a text are no word of any rule: their first two letters, the last one and the length tell that without a look into the table.
    private static readonly bool[] Shapes = ShapesOfWords();

    /// <summary>What the rules find, in the order of the text; of what overlaps only the longest, of equals what the earlier rule says.</summary>
    public static List<Sighting> Find(IdentityText text)
    {
        var found = new List<Sighting>();
        var all = text.Text;
        for (var at = 0; at < all.Length;)
        {
            var c = all[at];
            if (c is ' ' or ',' or '\n')
            {
                at++;
                continue;
            }
            if (!char.IsLetterOrDigit(c))
            {
                if (MarkRules.TryGetValue(c, out var rules))
                    Ask(rules, text, new Token(at, at + 1), found);
                at++;
                continue;
            }
            var (start, digits) = (at, 0);
            for (; at < all.Length && IsInWord(all[at]); at++)
            {
                if (char.IsAsciiDigit(all[at]))
                    digits++;
            }
            var token = new Token(start, at);
            if (digits == 0)
                AskWords(text, all[start..at], token, found);
            else if (digits == at - start)
                Ask(NumberRules, text, token, found);
            else
            {
                if (char.IsAsciiDigit(c))
                    Ask(NumberRules, text, token, found);
                Ask(CodeRules, text, token, found);
            }
        }
        return Distinct(found);
    }

    private static bool IsInWord(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && (char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F'));

    private static void AskWords(IdentityText text, ReadOnlySpan<char> word, Token token, List<Sighting> found)
    {
        if (word.Length > MaxWord)
            return;
        // Arabic writes "and", "with", "for" and "as" before a word without a space.
        var isJoined = word.Length > 4 && word[0] is 'و' or 'ب' or 'ل' or 'ف';
        if (!Shapes[ShapeOf(word)] && !isJoined)
            return;
        Span<char> small = stackalloc char[MaxWord];
        for (var i = 0; i < word.Length; i++)
            small[i] = Lower(word[i]);
        if (Lookup.TryGetValue(small[..word.Length], out var rules))
            Ask(rules, text, token, found);
        else if (isJoined && Lookup.TryGetValue(small[1..word.Length], out rules))
            Ask(rules, text, new Token(token.Start + 1, token.End), found);
    }

    // A given name has a capital letter, so a word in small letters has another shape than one that begins with a capital.
    private static int ShapeOf(ReadOnlySpan<char> word) =>
        (
            (Lower(word[0]) * 31 * 31)
            + (Lower(word[word.Length > 1 ? 1 : 0]) * 31)
            + Lower(word[^1])
            + (word.Length * 127)
            + (char.IsUpper(word[0]) ? 7919 : 0)
        ) & (ShapeCount - 1);

    private static bool[] ShapesOfWords()
    {
        var shapes = new bool[ShapeCount];
        foreach (var (word, rules) in WordRules)
        {
            shapes[ShapeOf(char.ToUpperInvariant(word[0]) + word[1..])] = true;
            if (rules.Any(rule => rule is not GivenName))
                shapes[ShapeOf(word)] = true;
        }
        foreach (var shape in WordRules.Keys.Where(word => word[0] == 'i'))
            shapes[ShapeOf('İ' + shape[1..])] = true;
        return shapes;
    }

    private static char Lower(char c) =>
        char.IsAscii(c) ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c)
        : c == 'İ' ? 'i'
        : char.ToLowerInvariant(c);

    private static void Ask(ImmutableArray<IdentityRule> rules, IdentityText text, Token token, List<Sighting> found)
    {
        foreach (var rule in rules)
        {
            if (rule.Look(text, token) is { Length: > 0 } span)
                found.Add(new Sighting(rule, span));
        }
    }

    // Only within a group of what overlaps one another is anything weighed against anything.
    private static List<Sighting> Distinct(List<Sighting> found)
    {
        if (found.Count < 2)
            return found;
        var kept = new List<Sighting>();
        found.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        for (var start = 0; start < found.Count;)
        {
            var (next, end) = (start + 1, found[start].Span.End);
            while (next < found.Count && found[next].Span.Start < end)
                end = Math.Max(end, found[next++].Span.End);
            var first = kept.Count;
            var from = found[start].Span.Start;
            var taken = new bool[end - from];
            foreach (
                var sighting in found
                    .GetRange(start, next - start)
                    .OrderByDescending(one => one.Span.Length)
                    .ThenBy(one => IdentityRules.All.IndexOf(one.Rule))
            )
            {
                var place = taken.AsSpan(sighting.Span.Start - from, sighting.Span.Length);
                if (place.Contains(true))
                    continue;
                place.Fill(true);
                kept.Add(sighting);
            }
            kept.Sort(first, kept.Count - first, Comparer<Sighting>.Create((one, other) => one.Span.Start.CompareTo(other.Span.Start)));
            start = next;
        }
        return kept;
    }
}
