using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Domain.Negation.Words;

namespace Casebook.Domain.Negation;

/// <summary>The words of denial of a site: those of its language, and the English ones. Immutable; shared by all threads.</summary>
internal sealed class NegationLexicon
{
    private static readonly FrozenDictionary<string, NegationWords> ByLanguage = new Dictionary<string, NegationWords>(StringComparer.Ordinal)
    {
        ["en"] = Words.English.Words,
        ["tr"] = Turkish.Words,
        ["fr"] = French.Words,
        ["es"] = Spanish.Words,
        ["it"] = Italian.Words,
        ["de"] = German.Words,
        ["pt"] = Portuguese.Words,
        ["ar"] = Arabic.Words,
    }.ToFrozenDictionary();

    private static readonly ConcurrentDictionary<string, NegationLexicon> Made = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ImmutableArray<CuePhrase>> _phrases;
    private readonly FrozenSet<string> _joins;
    private readonly FrozenSet<string> _links;
    private readonly FrozenSet<string> _pairs;
    private readonly FrozenSet<string> _nounFirst;
    private readonly FrozenSet<string> _own;
    private readonly FrozenSet<string> _seen;

    // The person it is said of may stand beside one word that denies: "patiente apyrétique".
    private static readonly string[] Persons = ["patient", "patiente", "paciente", "paziente", "Patientin", "doente", "hasta"];

    private NegationLexicon(ImmutableArray<NegationWords> languages)
    {
        var otherMeaning = languages.SelectMany(words => words.OtherMeaning).ToHashSet(StringComparer.Ordinal);
        var uses = new Dictionary<string, (CueUses Uses, ImmutableArray<string> Denied)>(StringComparer.Ordinal);
        foreach (var words in languages)
        {
            Add(words.Before, CueUses.Before);
            Add(words.BeforeKnown, CueUses.BeforeKnown);
            Add(words.Behind, CueUses.Behind);
            Add(words.BehindKnown, CueUses.BehindKnown);
            Add(words.Unclear, CueUses.Unclear);
            Add(words.None, CueUses.Nothing);
            Add(words.Positive, CueUses.Positive);
            Add(words.InNames, CueUses.InName);
            foreach (var (word, denied) in words.Opposites)
            {
                AddOne(word, CueUses.Opposite, denied);
                foreach (var person in Persons.Where(_ => !word.Contains(' ', StringComparison.Ordinal)))
                {
                    AddOne($"{person} {word}", CueUses.Opposite, denied);
                    AddOne($"{word} {person}", CueUses.Opposite, denied);
                }
            }
        }
        InQueries = new QueryWords(
            Queried(words => words.InQueries.Before),
            Queried(words => words.InQueries.Behind),
            Queried(words => words.InQueries.Positive)
        );
        Endings = [.. languages.SelectMany(words => words.Endings)];
        Inflections = [.. languages.SelectMany(words => words.Inflections)];
        _joins = KeysOf(words => words.Joins);
        _links = KeysOf(words => words.Links);
        _seen = KeysOf(words => words.Seen);
        _pairs = KeysOf(words => words.Pairs);
        _own = KeysOf(words => words == Words.English.Words ? [] : words.Joins);
        _nounFirst = KeysOf(words => words.NounFirst ? words.Joins : []);
        _phrases = uses.Select(pair => new CuePhrase(NameWord.Of(pair.Key), pair.Value.Uses, pair.Value.Denied))
            .GroupBy(phrase => phrase.Keys[0].Key, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Keys.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );
        Phrases = [.. _phrases.Values.SelectMany(phrases => phrases)];

        ImmutableArray<string> Queried(Func<NegationWords, ImmutableArray<string>> of) =>
            [
                .. languages
                    .SelectMany(words => of(words))
                    .Where(word => !otherMeaning.Contains(word))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];

        FrozenSet<string> KeysOf(Func<NegationWords, ImmutableArray<string>> of) =>
            languages
                .SelectMany(words => of(words))
                .SelectMany(phrase => NameWord.Of(phrase))
                .Select(word => word.Key)
                .ToFrozenSet(StringComparer.Ordinal);

        void Add(ImmutableArray<string> phrases, CueUses use)
        {
            foreach (var phrase in phrases)
                AddOne(phrase, use, []);
        }

        void AddOne(string phrase, CueUses use, ImmutableArray<string> denied)
        {
            if (otherMeaning.Contains(phrase))
                return;
            var key = string.Join(' ', NameWord.Of(phrase).Select(word => (word.AfterMark ? "/ " : "") + word.Key));
            var known = uses.GetValueOrDefault(key, (CueUses.None, []));
            uses[key] = (known.Item1 | use, known.Item2.AddRange(denied));
        }
    }

    /// <summary>The languages that have words of their own.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys.Order(StringComparer.Ordinal);

    /// <summary>Every phrase of the lexicon.</summary>
    public ImmutableArray<CuePhrase> Phrases { get; }

    /// <summary>Whether a word behind a denied name says only that somebody looked.</summary>
    public bool IsSeen(string word) => NameWord.Of(word) is [var only] && _seen.Contains(only.Key);

    /// <summary>What says in a search how a name is meant.</summary>
    public QueryWords InQueries { get; }

    /// <summary>Endings of a word that deny what stands before them.</summary>
    public ImmutableArray<string> Endings { get; }

    /// <summary>Endings that a name may take in front of its denial.</summary>
    public ImmutableArray<string> Inflections { get; }

    /// <summary>The lexicon of a language (a BCP 47 tag); English alone for one that has no words here.</summary>
    public static NegationLexicon For(string language)
    {
        var main = language.Split('-')[0].ToLowerInvariant();
        return Made.GetOrAdd(ByLanguage.ContainsKey(main) ? main : "en", tag => new NegationLexicon(
            tag == "en" ? [ByLanguage["en"]] : [ByLanguage[tag], ByLanguage["en"]]
        ));
    }

    /// <summary>Whether a text is a word for none, and nothing else.</summary>
    public bool IsNone(string text) => WholeCue(text) is { } cue && cue.Is(CueUses.Nothing);

    /// <summary>The words of the lexicon that make up a whole text; null when it has others too.</summary>
    public Cue? WholeCue(string text)
    {
        var words = NameWord.Of(text);
        return CuesIn(text, words) is [{ From: 0 } cue] && cue.To == words.Length ? cue : null;
    }

    /// <summary>Whether a word parts the names of a list.</summary>
    public bool IsJoin(NameWord word) => _joins.Contains(word.Key);

    /// <summary>Whether a word leads over from one name to the next.</summary>
    public bool IsLink(NameWord word) => _links.Contains(word.Key);

    /// <summary>Whether a word parts the names of a list in a language that has the noun first.</summary>
    public bool JoinsNouns(NameWord word) => _nounFirst.Contains(word.Key);

    /// <summary>Whether a word parts the names of a list in the site's language, which is not English: there a list of names that the vocabulary has
    /// is two of them, where English has names such as "no loss of taste or smell".</summary>
    public bool JoinsNames(NameWord word) => _own.Contains(word.Key);

    /// <summary>Whether a word denies what follows it and no more, as one of several in a text.</summary>
    public bool IsPaired(NameWord word) => _pairs.Contains(word.Key);

    /// <summary>The phrases of the lexicon in a text, from left to right, each as long as it goes.</summary>
    public ImmutableArray<Cue> CuesIn(string text, ImmutableArray<NameWord> words)
    {
        var cues = ImmutableArray.CreateBuilder<Cue>();
        for (var i = 0; i < words.Length;)
        {
            if (PhraseAt(words, i) is not { } phrase)
            {
                i++;
                continue;
            }
            var cue = new Cue(i, i + phrase.Keys.Length, phrase.Uses, phrase.Denied);
            // "NO synthase" and "No. 3" are no denials, "no 3" may be one; what a shout is, the vocabulary tells.
            if (phrase.Keys is [{ Key: "no" }])
                cue = OfNo(text, words, cue);
            if (cue.Uses != CueUses.None)
                cues.Add(cue);
            i = cue.To;
        }
        return cues.DrainToImmutable();
    }

    private static Cue OfNo(string text, ImmutableArray<NameWord> words, Cue cue)
    {
        var word = words[cue.From];
        var next = word.End < text.Length ? text[word.End] : ' ';
        var isNumber = cue.To < words.Length && char.IsAsciiDigit(text[words[cue.To].Start]) && next is ' ' or '.';
        if (isNumber)
            return cue with { Uses = next == '.' ? CueUses.None : CueUses.Unclear };
        var isShort = text.AsSpan(word.Start, 2) is "NO" && text.Any(char.IsLower);
        return isShort && cue.Is(CueUses.Before) ? cue with { Uses = cue.Uses & ~CueUses.Before | CueUses.BeforeKnown } : cue;
    }

    private CuePhrase? PhraseAt(ImmutableArray<NameWord> words, int at)
    {
        if (!_phrases.TryGetValue(words[at].Key, out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (at + phrase.Keys.Length <= words.Length && Matches(phrase.Keys, words, at))
                return phrase;
        }
        return null;
    }

    private static bool Matches(ImmutableArray<NameWord> keys, ImmutableArray<NameWord> words, int at)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i].Key != words[at + i].Key || keys[i].AfterMark != words[at + i].AfterMark)
                return false;
        }
        return true;
    }
}
