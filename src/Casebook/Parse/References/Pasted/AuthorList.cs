using System.Buffers;
using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>The people before a title.</summary>
/// <param name="People">In order.</param>
/// <param name="More">Whether the list ended with "et al.".</param>
/// <param name="AreEditors">Whether the list ended with "editors" or "eds".</param>
/// <param name="End">Offset of what follows the list and its stop.</param>
internal sealed record AuthorList(ImmutableArray<Person> People, bool More, bool AreEditors, int End)
{
    /// <summary>Whether initials stand before family names; such lists often part the title with a comma.</summary>
    public bool InitialsFirst { get; init; }

    // In the languages of the journals: Latin, English, Spanish, Portuguese, French, German, Turkish, Russian.
    private static readonly string[] MoreWords =
    [
        "et al",
        "et al (eds)",
        "et a1",
        "and others",
        "others",
        "y cols",
        "y col",
        "e cols",
        "e col",
        "et coll",
        "u.a",
        "u. a",
        "ve ark",
        "и др",
        "и соавт",
    ];

    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("0123456789?!\"");

    /// <summary>Reads the list a reference begins with; null when it does not surely begin with one.</summary>
    public static AuthorList? Read(string text, int start)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        bool more = false,
            editors = false;
        var at = start;
        while (at < text.Length)
        {
            var awaitsInitials = people.Count == 0 || people[^1] is { IsGroup: false, Initials: "" };
            var item = NextItem(text, at, awaitsInitials);
            var name = WithoutConjunction(text.AsSpan(item.Start, item.Length).Trim());
            if (MoreAtEnd(name) is var length and > 0)
            {
                more = true;
                name = name[..^length].TrimEnd();
            }
            // `Steen, V.D., Medsger, T.A., 2000. Title`
            if (people.Count > 0 && name.Length == 4 && !name.ContainsAnyExceptInRange('0', '9'))
            {
                at = item.Start;
                break;
            }
            if (IsEtAl(name))
                more = true;
            else if (IsEditorMark(name))
                editors = true;
            else if (people.Count > 0 && IsInitials(name) && people[^1].Initials.Length == 0 && !people[^1].IsGroup)
                people[^1] = WithInitials(people[^1], name);
            // `Dean II, D. A.`
            else if (people.Count > 0 && IsInitials(name) && people[^1] is { Initials: "II" or "III" or "IV", Suffix: "" } numbered)
                people[^1] = WithInitials(numbered with { Suffix = numbered.Initials }, name);
            else if (people.Count > 0 && NameParts.IsSuffix(name.TrimEnd('.')) && people[^1].Initials.Length > 0)
                people[^1] = people[^1] with { Suffix = name.TrimEnd('.').ToString() };
            else if (people.Count > 0 && NameParts.IsDegree(name)) { }
            else if (!AddNames(people, name, item, text))
                return null;
            at = item.Next;
            if (item.EndsList)
                break;
        }
        if (people.Count == 0 || people.Any(person => !person.IsGroup && person.Initials.Length == 0))
            return null;
        return at > start && at <= text.Length && EndedProperly(text, at) ? new AuthorList(people.ToImmutable(), more, editors, at) : null;
    }

    /// <summary>Whether an opening bracket stands before a year at this offset.</summary>
    public static bool StartsYear(string text, int at) =>
        at + 4 < text.Length && !text.AsSpan(at, 4).ContainsAnyExceptInRange('0', '9') && !char.IsAsciiDigit(text[at + 4]);

    // A name up to its separator; a stop, colon or bracketed year ends the list.
    private readonly record struct Item(int Start, int Length, int Next, bool EndsList);

    private static Item NextItem(string text, int start, bool awaitsInitials)
    {
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ',' or ';':
                    return new Item(start, i - start, SkipSpaces(text, i + 1), EndsList: false);
                case ':' when i + 1 < text.Length && text[i + 1] == ' ':
                    return new Item(start, i - start, SkipSpaces(text, i + 1), EndsList: true);
                case '(':
                    if (StartsYear(text, i + 1))
                        return new Item(start, i - start, i, EndsList: true);
                    if (IsEditorMark(text.AsSpan(i)) && text.IndexOf(')', i) is var close and > 0)
                        return new Item(start, i - start, close + 1, EndsList: false);
                    break;
                case '.' when i + 1 == text.Length:
                    return new Item(start, i - start, i + 1, EndsList: true);
                case '.' when text[i + 1] == ' ' && IsStop(text, start, i, awaitsInitials):
                    return new Item(start, i - start, SkipSpaces(text, i + 1), EndsList: true);
            }
        }
        return new Item(start, text.Length - start, text.Length, EndsList: true);
    }

    // The point behind an initial, Jr. or et al. may be part of the name; what follows tells.
    private static bool IsStop(string text, int start, int point, bool awaitsInitials)
    {
        if (point == start)
            return true;
        var wordStart = text.LastIndexOf(' ', point - 1, point - start) + 1;
        if (wordStart < start)
            wordStart = start;
        var word = text.AsSpan(wordStart, point - wordStart);
        var rest = text.AsSpan(SkipSpaces(text, point + 1));
        if (rest.Length > 0 && rest[0] == '(' && StartsYear(text, SkipSpaces(text, point + 1) + 1))
            return false;
        if (rest.StartsWith("and ", StringComparison.Ordinal) || rest.StartsWith("& ", StringComparison.Ordinal))
            return false;
        if (NameParts.IsSuffix(word) && wordStart > start)
            return !StartsInitials(rest);
        if (rest.StartsWith("et al", StringComparison.Ordinal) || rest.StartsWith("y col", StringComparison.Ordinal))
            return false;
        // `de O. Mendes T`: an initial within a family name.
        if (word.Length == 1 && wordStart > start && text.AsSpan(start, wordStart - start).TrimStart() is "de " or "da " or "do " && StartsName(rest))
            return false;
        // `Castro, E. G., F. E. Fischer, and …`: behind the first, some lists put initials first.
        if (!awaitsInitials && ArePointed(WithoutConjunction(text.AsSpan(start, point + 1 - start))) && !rest.IsEmpty && char.IsLetter(rest[0]))
            return false;
        if (word is "St" or "Ste")
            return false;
        var dotted = word.Length == 1 || word.Contains('.') || word.Contains('-');
        return !(dotted && Initials.Is(word) && StartsInitials(rest));
    }

    // `A., ` and `A. ` go on a name when a separator follows; `E. coli` begins a title.
    private static bool StartsInitials(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(" ,;:");
        var word = end < 0 ? rest : rest[..end];
        if (!Initials.Is(word) || !word.Contains('.'))
            return false;
        var behind = rest[word.Length..].TrimStart();
        return behind.IsEmpty
            || !char.IsLower(behind[0])
            || behind.StartsWith("and ", StringComparison.Ordinal)
            || behind.StartsWith("et al", StringComparison.Ordinal);
    }

    private static bool AddNames(ImmutableArray<Person>.Builder people, ReadOnlySpan<char> name, Item item, string text)
    {
        if (name.IsEmpty)
            return true;
        if (PersonName.ReadInverted(name) is { } person)
        {
            people.Add(person);
            return true;
        }
        if (people.Count > 0 && people[^1].Initials.Length > 0 && PersonName.ReadNatural(name) is { } natural)
        {
            people.Add(natural);
            return true;
        }
        foreach (var conjunction in (ReadOnlySpan<string>)[" and ", " & "])
        {
            var at = name.LastIndexOf(conjunction);
            // `Humanick, R. and Takwoingi, Y.`
            if (at > 0 && people.Count > 0 && people[^1] is { IsGroup: false, Initials: "" } && IsInitials(name[..at]))
            {
                people[^1] = WithInitials(people[^1], name[..at]);
                return AddNames(people, name[(at + conjunction.Length)..], item, text);
            }
            if (at < 0 || PersonName.ReadInverted(name[..at].TrimEnd(',')) is not { } first)
                continue;
            var second = name[(at + conjunction.Length)..];
            if (PersonName.ReadInverted(second) is { } last)
            {
                people.Add(first);
                people.Add(last);
                return true;
            }
            if (!NameParts.LooksLikeGroupInText(second))
                return false;
            people.Add(first);
            people.Add(PersonName.Group(WithoutGroupWords(second).TrimEnd('.').ToString()));
            return true;
        }
        if (NameParts.LooksLikeGroupInText(name) && (item.EndsList || people.Count > 0 || text[item.Start + item.Length] == ';'
            || NameFollows(text, item.Next)))
        {
            people.Add(PersonName.Group(WithoutGroupWords(name).TrimEnd('.').ToString()));
            return true;
        }
        // `Smith, J. A.`: the initials are the next item.
        if (item.EndsList || !StartsInitials(text.AsSpan(item.Next)) || !IsFamilyName(name))
            return false;
        people.Add(new Person(name.ToString()));
        return true;
    }

    // `X Consortium, Swerdlow DI, …`: a group before people.
    private static bool NameFollows(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny(",;");
        return end > 0 && PersonName.ReadInverted(text.AsSpan(at, end)) is not null;
    }

    private static Person WithInitials(Person person, ReadOnlySpan<char> initials) => person with { Initials = Initials.Letters(initials) };

    private static bool IsInitials(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            if (!Initials.Is(name[range]))
                return false;
        }
        return !name.IsEmpty;
    }

    // `F. E.`; `LI W.` is a name in capitals.
    private static bool ArePointed(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            if (!Initials.Is(name[range]) || !name[range].Contains('.'))
                return false;
        }
        return !name.IsEmpty;
    }

    private static bool IsFamilyName(ReadOnlySpan<char> name) => name.Length > 1 && name.Count(' ') < 4 && !name.ContainsAny(NeverInNames);

    private static ReadOnlySpan<char> WithoutConjunction(ReadOnlySpan<char> name)
    {
        foreach (var word in (ReadOnlySpan<string>)["and ", "& "])
        {
            if (name.StartsWith(word))
                return name[word.Length..];
        }
        return name;
    }

    private static ReadOnlySpan<char> WithoutGroupWords(ReadOnlySpan<char> name)
    {
        foreach (var words in (ReadOnlySpan<string>)["on behalf of the ", "on behalf of ", "for the ", "and the ", "the "])
        {
            if (name.StartsWith(words, StringComparison.Ordinal))
                return name[words.Length..];
        }
        return name;
    }

    private static bool StartsName(ReadOnlySpan<char> rest) =>
        rest.IndexOfAny(",;.") is > 0 and var end && PersonName.ReadInverted(rest[..end]) is not null;

    // How many characters at the end of a name say that there are more, with the blank before them; 0 when none do.
    private static int MoreAtEnd(ReadOnlySpan<char> name)
    {
        foreach (var words in MoreWords)
        {
            if (name.TrimEnd('.').EndsWith(words) && name.Length > words.Length + 1 && name[name.TrimEnd('.').Length - words.Length - 1] == ' ')
                return name.Length - name.TrimEnd('.').Length + words.Length + 1;
        }
        return 0;
    }

    private static bool IsEtAl(ReadOnlySpan<char> name) => Array.IndexOf(MoreWords, name.TrimEnd('.').ToString()) >= 0;

    private static bool IsEditorMark(ReadOnlySpan<char> name)
    {
        name = name.TrimStart('(');
        var end = name.IndexOfAny(").");
        if (end >= 0)
            name = name[..end];
        return name is "editors" or "editor" or "eds" or "ed" or "Eds" or "Ed" or "Editors" or "Editor";
    }

    private static bool EndedProperly(string text, int end) => end == text.Length || text[end] == '(' || end < 2 || text[end - 1] == ' ';

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }
}
