using Casebook.Domain.Works;

namespace Casebook.Parse.References.Names;

/// <summary>Reads one name.</summary>
internal static class PersonName
{
    private const int MaxFamilyWords = 5;

    /// <summary>A name in the order of reference lists, <c>van der Berg TA Jr</c>; null when it does not end in initials.</summary>
    public static Person? ReadInverted(ReadOnlySpan<char> text)
    {
        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        var suffix = "";
        if (end > 2 && NameParts.IsSuffix(words[end - 1].AsSpan().TrimEnd('.')))
            suffix = words[--end].TrimEnd('.');
        var firstInitial = end;
        // `DE SOUZA PR`: a longer word in capitals before the initials is a name.
        while (firstInitial > 1 && Initials.Is(words[firstInitial - 1]) && (firstInitial == end || words[firstInitial - 1].Length < 4
            || words[firstInitial - 1].Contains('.')))
            firstInitial--;
        // `Medsger Jr TA`: some lists put the suffix before the initials.
        if (suffix.Length == 0 && firstInitial > 1 && NameParts.IsSuffix(words[firstInitial - 1].AsSpan().TrimEnd('.')))
        {
            suffix = words[firstInitial - 1].TrimEnd('.');
            return ToPerson(words.AsSpan(0, firstInitial - 1), words.AsSpan(firstInitial, end - firstInitial), suffix);
        }
        // `Cooney III WP`
        if (suffix.Length == 0 && end - firstInitial > 1 && words[firstInitial].Length > 1 && NameParts.IsSuffix(words[firstInitial]))
            suffix = words[firstInitial++];
        var family = firstInitial > 1 && words[firstInitial - 1] == suffix ? firstInitial - 1 : firstInitial;
        return ToPerson(words.AsSpan(0, family), words.AsSpan(firstInitial, end - firstInitial), suffix);
    }

    /// <summary>A name that begins with its initials, <c>T. A. van der Berg</c>; null when it is written otherwise.</summary>
    public static Person? ReadNatural(ReadOnlySpan<char> text)
    {
        // `U. S. Environmental Protection Agency`
        if (NameParts.LooksLikeGroupInText(text))
            return null;
        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        var suffix = end > 2 && NameParts.IsSuffix(words[end - 1].AsSpan().TrimEnd('.')) ? words[--end].TrimEnd('.') : "";
        var family = 0;
        while (family < end && words[family].Contains('.', StringComparison.Ordinal) && Initials.Is(words[family]))
            family++;
        if (family == end || words[end - 1].AsSpan().TrimStart("'’") is not [var first, ..] || !char.IsUpper(first))
            return null;
        return ToPerson(words.AsSpan(family, end - family), words.AsSpan(0, family), suffix);
    }

    /// <summary>A name written <c>Family, Given</c>, <c>Family, Given, Jr</c> or <c>Family, Jr, Given</c>; given names or initials.</summary>
    public static Person FromParts(string family, string given, string suffix = "", string particle = "")
    {
        given = given.Trim();
        family = family.Trim();
        // `Medsger Jr., T. A.`
        if (suffix.Length == 0 && family.LastIndexOf(' ') is var space and > 0 && NameParts.IsSuffix(family.AsSpan(space + 1).TrimEnd('.')))
            (family, suffix) = (family[..space], family[(space + 1)..]);
        if (EastAsianText.IsIn(given))
            return new Person(family, "", given, particle.Trim(), suffix.Trim().TrimEnd('.'));
        var inCapitals = family.Length > 1 && !family.Any(char.IsLower) && family.Any(char.IsUpper);
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Initials joined by a hyphen stay, because some styles print it.
        var onlyInitials = Array.TrueForAll(
            words,
            word => Initials.Is(word) && !(inCapitals && Initials.IsNameInCapitals(word)) && !word.AsSpan().ContainsAny('-', '‐', '‑')
        );
        return new Person(family, Initials.OfGiven(given, inCapitals), onlyInitials ? "" : given, particle.Trim(), suffix.Trim().TrimEnd('.'));
    }

    /// <summary>A whole name as a group's.</summary>
    public static Person Group(string name) => new(name.Trim(), IsGroup: true);

    private static Person? ToPerson(ReadOnlySpan<string> family, ReadOnlySpan<string> initials, string suffix)
    {
        if (initials.Length is 0 or > 4 || family.Length is 0 or > MaxFamilyWords)
            return null;
        foreach (var word in family)
        {
            if (!IsFamilyWord(word))
                return null;
        }
        if (family[^1].TrimEnd('.').Length == 1)
            return null;
        var letters = Initials.Letters(string.Concat(initials));
        return letters.Length > 6 ? null : new Person(string.Join(' ', family), letters, Suffix: suffix);
    }

    private static bool IsFamilyWord(ReadOnlySpan<char> word)
    {
        if (word is "and")
            return false;
        if (!char.IsLetter(word[0]) && word[0] is not ('\'' or '’' or 'ʼ' or '-'))
            return false;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '‐' or '‑' or '–' or '\'' or '’' or '.' or 'ʼ' or '′' or '`' or '\u0301' or '\u0308'))
                return false;
        }
        return true;
    }
}
