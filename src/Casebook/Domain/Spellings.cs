using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Casebook.Domain;

/// <summary>
/// The one table of spellings: number, and British and American English. Names of terms, the words of a text and of the search index go by it;
/// the search page (<c>search.js</c>) does the same, and a test compares the two.
/// </summary>
internal static class Spellings
{
    private const int LongWord = 5;

    // What follows an o that ends the first half of a compound: gastro-enteritis, thrombo-embolism; the e begins the second half.
    private const string SecondHalves = "nmpfxc";

    // What a British word has in one place of which an American one has another; each is enough to tell the two apart.
    private static readonly ImmutableArray<(string British, string American)> Stems =
    [
        ("haem", "hem"),
        ("aemi", "emi"),
        ("aest", "est"),
        ("aeti", "eti"),
        ("faec", "fec"),
        ("caec", "cec"),
        ("paed", "ped"),
        ("gynaec", "gynec"),
        ("phaeo", "pheo"),
        ("oedem", "edem"),
        ("oesoph", "esoph"),
        ("oestr", "estr"),
        ("foet", "fet"),
        ("rrhoe", "rrhe"),
        ("pnoe", "pne"),
        ("coeli", "celi"),
        ("amoeb", "ameb"),
        ("leuco", "leuko"),
        ("sulph", "sulf"),
        ("isation", "ization"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("our", "or"),
        ("tre", "ter"),
        ("bre", "ber"),
    ];

    /// <summary>The key that the spellings of one word share.</summary>
    /// <param name="word">The word as <see cref="LetterFolding"/> leaves it; it is rewritten in place.</param>
    /// <returns>Its new length.</returns>
    public static int Reduce(Span<char> word)
    {
        if (word.IndexOfAnyExceptInRange('a', 'z') >= 0)
            return word.Length;
        var length = Singular(word);
        length = WithoutDigraphs(word[..length]);
        return American(word[..length]);
    }

    // Words of names: a few thousand, asked for again by every small matcher.
    private static readonly ConcurrentDictionary<string, ImmutableArray<string>> Known = new(StringComparer.Ordinal);

    /// <summary>Other spellings of a folded word of a name, plurals too; there may be some among them that nobody writes.</summary>
    public static ImmutableArray<string> Of(string word) => Known.GetOrAdd(word, static word => [.. OtherForms(word)]);

    private static IEnumerable<string> OtherForms(string word)
    {
        if (word.Length < LongWord || word.AsSpan().IndexOfAnyExceptInRange('a', 'z') >= 0)
            return [];
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in Numbers(word).Prepend(word))
        {
            spellings.Add(form);
            foreach (var (british, american) in Stems)
            {
                if (form.Contains(british, StringComparison.Ordinal))
                    spellings.Add(form.Replace(british, american, StringComparison.Ordinal));
                else if (form.Contains(american, StringComparison.Ordinal))
                    spellings.Add(form.Replace(american, british, StringComparison.Ordinal));
            }
        }
        var key = KeyOf(word);
        return spellings.Where(spelling => spelling != word && KeyOf(spelling) == key);
    }

    /// <summary>The key of one folded word.</summary>
    public static string KeyOf(string word)
    {
        Span<char> letters = word.ToCharArray();
        return letters[..Reduce(letters)].ToString();
    }

    // From one to many and back, as far as a word tells it.
    private static IEnumerable<string> Numbers(string word)
    {
        if (word.EndsWith("is", StringComparison.Ordinal))
            yield return word[..^2] + "es";
        else if (word.EndsWith('y'))
            yield return word[..^1] + "ies";
        else if (word.EndsWith('a') && word != "pneumonia")
            yield return word + "e";
        else if (
            word.EndsWith('x')
            || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal)
            || word.EndsWith("ss", StringComparison.Ordinal)
        )
            yield return word + "es";
        if (word.EndsWith("ma", StringComparison.Ordinal))
            yield return word + "ta";
        if (word[^1] != 's')
            yield return word + "s";
        var singular = KeyOf(word);
        if (singular.Length < word.Length)
            yield return word[..singular.Length];
    }

    private static int Singular(Span<char> word)
    {
        var n = word.Length;
        if (n < LongWord)
            return n;
        if (word.EndsWith("ae"))
            return n - 1;
        if (n > LongWord && word.EndsWith("mata"))
            return n - 2;
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return n;
        if (n > LongWord && (word.EndsWith("oses") || word.EndsWith("yses") || word.EndsWith("eses") || word.EndsWith("stases")))
        {
            word[^2] = 'i';
            return n;
        }
        if (n > LongWord && word.EndsWith("ies"))
        {
            word[^3] = 'y';
            return n - 2;
        }
        return word.EndsWith("xes") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("sses") ? n - 2 : n - 1;
    }

    // oedema and edema, anaemia and anemia
    private static int WithoutDigraphs(Span<char> word)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is 'a' or 'o' && i + 1 < word.Length && word[i + 1] == 'e' && !(word[i] == 'o' && BeginsSecondHalf(word, i)))
                continue;
            word[length++] = word[i];
        }
        return length;
    }

    private static bool BeginsSecondHalf(ReadOnlySpan<char> word, int at) =>
        at > 0 && at + 2 < word.Length && (SecondHalves.Contains(word[at + 2]) || word[(at + 1)..].StartsWith("esoph"));

    // tumour and tumor, goitre and goiter, leucocyte and leukocyte, desensitisation and desensitization
    private static int American(Span<char> word)
    {
        if (word.Length > LongWord && word.EndsWith("our"))
        {
            word[^2] = 'r';
            return word.Length - 1;
        }
        if (word.Length >= LongWord && (word.EndsWith("tre") || word.EndsWith("bre")))
        {
            word[^2] = 'e';
            word[^1] = 'r';
        }
        if (word.EndsWith("isation"))
            word[^6] = 'z';
        else if (word.Length > LongWord && word.EndsWith("ising"))
            word[^4] = 'z';
        else if (word.Length > LongWord && word.EndsWith("ised"))
            word[^3] = 'z';
        if (word.IndexOf("leuco") is >= 0 and var leuco)
            word[leuco + 3] = 'k';
        if (word.IndexOf("sulph") is >= 0 and var sulph)
        {
            word[sulph + 3] = 'f';
            word[(sulph + 5)..].CopyTo(word[(sulph + 4)..]);
            return word.Length - 1;
        }
        return word.Length;
    }
}
