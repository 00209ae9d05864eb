using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// Names with given names in full, of which the first alone may be turned round: <c>Lane, Suzanne E., Richard A. Watts, and Graham Bentham</c>,
/// <c>Laura Marchetti, Chidi Okafor</c>, <c>LERCHE, Anna et VYBERG, Mogens</c>.
/// </summary>
internal static class MixedNames
{
    private const int MaxLength = 2000;
    private static readonly string[] Conjunctions = [", and ", " and ", ", & ", " & ", " et ", " e ", " und ", " y ", " ve "];
    private static readonly string[] NoNames =
    [
        "The",
        "A",
        "An",
        .. "and or of in with for the by to on from as at a an".Split(' '),
    ];
    private static readonly string[] MoreWords = [", et al", " et al", ", and others", " and others"];

    /// <summary>The people of a text that holds nothing but names, and whether it says that there are more; nobody when it holds anything else.</summary>
    public static (ImmutableArray<Person> People, bool More) Read(string text)
    {
        text = text.Trim(' ', ',', ';', ':');
        if (text.Length is 0 or > MaxLength)
            return ([], false);
        var more = false;
        foreach (var words in MoreWords)
        {
            if (!text.TrimEnd('.').EndsWith(words, StringComparison.Ordinal))
                continue;
            more = true;
            text = text.TrimEnd('.')[..^words.Length].TrimEnd(',');
            break;
        }
        if (text.Contains("; ", StringComparison.Ordinal))
            return (Parted(text.Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) ?? [], more);
        foreach (var conjunction in Conjunctions)
            text = text.Replace(conjunction, ", ", StringComparison.Ordinal);
        var parts = text.Split([", ", "; "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (InPairs(parts) ?? FirstTurned(parts) ?? AllNatural(parts) ?? [], more);
    }

    /// <summary>Whether every name was one in capitals behind which given names stand.</summary>
    public static bool IsInCapitals(string family) => family.Length > 1 && family.Any(char.IsUpper) && !family.Any(char.IsLower);

    // `Marchetti, Laura; van den Berg, Pieter`
    private static ImmutableArray<Person>? Parted(string[] names)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        foreach (var name in names)
        {
            var parts = name.Split(", ");
            if (parts.Length == 2 && IsFamily(parts[0]) && IsGiven(parts[1]))
                people.Add(PersonName.FromParts(parts[0], parts[1]));
            else if (parts.Length == 1 && NaturalPerson(name) is { } person)
                people.Add(person);
            else
                return null;
        }
        return people.ToImmutable();
    }

    // `LERCHE, Anna, VYBERG, Mogens`: capitals tell the family name.
    private static ImmutableArray<Person>? InPairs(string[] parts)
    {
        if (parts.Length % 2 != 0)
            return null;
        var people = ImmutableArray.CreateBuilder<Person>();
        for (var i = 0; i < parts.Length; i += 2)
        {
            if (!IsInCapitals(parts[i]) || Initials.Is(parts[i]) && parts.Length == 2 && parts[i].Length < 4 || !IsGiven(parts[i + 1])
                || IsInCapitals(parts[i + 1]) && !AreInitials(parts[i + 1]))
                return null;
            people.Add(PersonName.FromParts(parts[i], parts[i + 1]));
        }
        return people.ToImmutable();
    }

    private static ImmutableArray<Person>? FirstTurned(string[] parts)
    {
        if (parts.Length < 2 || !IsFamily(parts[0]) || !IsGiven(parts[1]) || parts[1].Contains(' ', StringComparison.Ordinal)
            && !HasInitial(parts[1]) && parts[0].Contains(' ', StringComparison.Ordinal))
            return null;
        var people = ImmutableArray.CreateBuilder<Person>();
        people.Add(PersonName.FromParts(parts[0], parts[1]));
        return AddNatural(people, parts.AsSpan(2)) ? people.ToImmutable() : null;
    }

    private static ImmutableArray<Person>? AllNatural(string[] parts)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        return AddNatural(people, parts) && people.Count > 0 ? people.ToImmutable() : null;
    }

    private static bool AddNatural(ImmutableArray<Person>.Builder people, ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (people.Count > 0 && NameParts.IsSuffix(part.AsSpan().TrimEnd('.')))
                people[^1] = people[^1] with { Suffix = part.TrimEnd('.') };
            else if (NaturalPerson(part) is { } person)
                people.Add(person);
            else
                return false;
        }
        return true;
    }

    /// <summary>One name with the given names first; null when it is written otherwise.</summary>
    public static Person? NaturalPerson(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 6 || !Array.TrueForAll(words, IsNameWord) || !char.IsUpper(words[0][0]))
            return null;
        var end = words.Length;
        if (end == 2 && NameParts.IsSuffix(words[1].AsSpan().TrimEnd('.')))
            return null;
        // `RAMADIER Thierry`
        if (IsInCapitals(words[0]) && words[0].Length > 3 && !words[0].Contains('.', StringComparison.Ordinal) && !IsInCapitals(words[1]))
            return PersonName.FromParts(words[0], string.Join(' ', words[1..]));
        var suffix = end > 2 && NameParts.IsSuffix(words[end - 1].AsSpan().TrimEnd('.')) ? words[--end].TrimEnd('.') : "";
        // A particle begins the family name.
        var family = Array.FindIndex(words, 1, end - 1, word => char.IsLower(word[0]));
        if (family < 0)
            family = end - 1;
        return words[end - 1].TrimEnd('.').Length > 1 && char.IsUpper(words[end - 1].TrimStart('\'', '’')[0]) && !Initials.Is(words[end - 1])
            ? PersonName.FromParts(string.Join(' ', words[family..end]), string.Join(' ', words[..family]), suffix)
            : null;
    }

    private static bool HasInitial(string given) => given.EndsWith('.') || given[1..].StartsWith('.');

    private static bool AreInitials(string given) => Array.TrueForAll(given.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Initials.Is(word));

    private static bool IsFamily(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 5 && Array.TrueForAll(words, IsNameWord) && char.IsUpper(words[^1].TrimStart('\'', '’')[0]);
    }

    private static bool IsGiven(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 5
            && Array.TrueForAll(words, word => IsNameWord(word) && (char.IsUpper(word[0])
                || word is "de" or "da" or "van" or "von" or "le" or "del" or "dos"));
    }

    // A stop only behind an initial or `Jr`.
    private static bool IsNameWord(string word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                letters++;
            else if (c is not ('-' or '‐' or '\'' or '’' or '.' or 'ʼ' or '`' or '\u0301' or '\u0308'))
                return false;
        }
        if (letters == 0 || Array.IndexOf(NoNames, word) >= 0)
            return false;
        return !word.Contains('.', StringComparison.Ordinal) || Initials.Is(word) || NameParts.IsSuffix(word.AsSpan().TrimEnd('.')) || word is "St.";
    }
}
