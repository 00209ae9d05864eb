namespace Casebook.Parse.References.Names;

/// <summary>Initials as references print them: <c>JA</c>, <c>J.A.</c>, <c>J.-P.</c>, <c>J-P</c>.</summary>
internal static class Initials
{
    private const int MaxLength = 5;

    /// <summary>Whether a word is initials and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                letters++;
            else if (!(c is '.' or '-' or '‐' or '‑' or '–') || letters == 0)
                return false;
        }
        return letters is >= 1 and <= MaxLength;
    }

    /// <summary>The letters alone.</summary>
    public static string Letters(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[word.Length];
        var count = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                letters[count++] = c;
        }
        return letters[..count].ToString();
    }

    /// <summary>First letters of given names: <c>Jean-Pierre Marie</c> is JPM; initials among them are taken whole.</summary>
    public static string OfGiven(string given)
    {
        var initials = "";
        foreach (var name in given.Split([' ', '-', '‐', '‑', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Is(name))
                initials += Letters(name);
            else if (char.IsLetter(name[0]) && !IsParticle(name))
                initials += char.ToUpperInvariant(name[0]);
        }
        return initials;
    }

    private static bool IsParticle(string name) => char.IsLower(name[0]);
}
