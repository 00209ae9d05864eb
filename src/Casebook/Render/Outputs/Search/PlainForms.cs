namespace Casebook.Render.Outputs.Search;

/// <summary>Brings spellings of one word together: British and American, and the plural of long plain words. Everything else is left alone.</summary>
internal static class PlainForms
{
    private const int LongWord = 5;

    /// <summary>Rewrites a folded word in place and returns its new length.</summary>
    public static int Reduce(Span<char> word)
    {
        if (word.IndexOfAnyExceptInRange('a', 'z') >= 0)
            return word.Length;
        var length = Singular(word);
        length = WithoutDigraphs(word[..length]);
        return AmericanEnding(word[..length]);
    }

    private static int Singular(Span<char> word)
    {
        var n = word.Length;
        if (n < LongWord || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return n;
        if (word.EndsWith("oses") && n > LongWord)
        {
            word[^2] = 'i';
            return n;
        }
        if (word.EndsWith("ies") && n > LongWord)
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
            if (word[i] is 'a' or 'o' && i + 1 < word.Length && word[i + 1] == 'e')
                continue;
            word[length++] = word[i];
        }
        return length;
    }

    // tumour and tumor, desensitisation and desensitization
    private static int AmericanEnding(Span<char> word)
    {
        if (word.Length > LongWord && word.EndsWith("our"))
        {
            word[^2] = 'r';
            return word.Length - 1;
        }
        if (word.EndsWith("isation"))
            word[^6] = 'z';
        return word.Length;
    }
}
