using System.Collections.Frozen;

namespace Casebook.Parse.References.Names;

/// <summary>Initials as references print them: <c>JA</c>, <c>J.A.</c>, <c>J.-P.</c>, <c>J-P</c>.</summary>
internal static class Initials
{
    private const int MaxLength = 5;

    // Given names of three letters; any other three capitals may be initials.
    private static readonly FrozenSet<string> ShortNames = (
        "ABE ADA ALI ALİ ALP AMY ANA ANN ASA ATA AVA BEN BOB CAN CEM DAN DON ECE EDA EFE EGE ELA EVA EVE GUS GUY GÜL HAL "
        + "HUI IAN IDA INA JAN JIM JIN JOE JON JUN KAI KAY KEN KIM LEE LEO LIN LIV LIZ MAX MEG MEI MIA MIN NUR OLE PAM PAT "
        + "PEI RAY REX ROB RON ROY RUI SAM SID SUE TAO TED TIM TOM UMA VIC WEI XIN YAN YAO YUE ZOE"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

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
    /// <param name="given">The given names.</param>
    /// <param name="inCapitals">Whether the whole name is typed in capitals, so that a longer word is a name.</param>
    public static string OfGiven(string given, bool inCapitals = false)
    {
        var initials = "";
        foreach (var name in given.Split([' ', '-', '‐', '‑', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Is(name) && !(inCapitals && IsNameInCapitals(name)))
                initials += Letters(name);
            else if (char.IsLetter(name[0]) && !IsParticle(name))
                initials += char.ToUpperInvariant(name[0]);
        }
        return initials;
    }

    /// <summary>Whether a word in capitals is a name rather than initials: four letters, or three that are known as a name (<c>ALİ</c>).</summary>
    public static bool IsNameInCapitals(ReadOnlySpan<char> word) =>
        !word.ContainsAny('.', '-', '‐')
        && (word.Length >= 4 || word.Length == 3 && ShortNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));

    private static bool IsParticle(string name) => char.IsLower(name[0]);
}
