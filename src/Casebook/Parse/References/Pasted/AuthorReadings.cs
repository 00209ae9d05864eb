using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>The ways to read who wrote a reference.</summary>
internal static class AuthorReadings
{
    private const int MaxFamilyWords = 4;
    private static readonly string[] WordsWithLetters =
        "Hepatitis Vitamin Group Type Class Factor Protein Influenza Complement Cohort Phase Grade Stage Botulinum Hemophilia Haemophilia Antigen Box Table"
            .Split(' ');

    /// <summary>Each list of authors the text may begin with, and how well it looks; null stands for none.</summary>
    public static IEnumerable<(AuthorList? Authors, int Score)> Of(string core)
    {
        var usual = AuthorList.Read(core, 0);
        if (usual is { AreEditors: true })
            yield break;
        if (Sure(core) is { } sure)
        {
            yield return (sure, 2);
            yield break;
        }
        var unstopped = WithoutStop(core);
        if (unstopped is not null)
            yield return (unstopped, unstopped.People.Length + (unstopped.More ? 1 : 0) > 1 || IsName(core, unstopped) ? 1 : 0);
        // Two names are no title, and neither is one before `The`.
        if (unstopped is null || unstopped is { People.Length: 1, More: false } && !IsName(core, unstopped))
            yield return (null, 0);
    }

    /// <summary>The list that a text surely begins with; null when there is none.</summary>
    public static AuthorList? Sure(string core) =>
        NamesBeforeTitle.BeforeQuote(core)
        ?? Usual(core)
        ?? NaturalAuthorList.Read(core)
        ?? CommaEndedList.Read(core)
        ?? EastAsianAuthorList.Read(core)
        ?? WholeNameList.Read(core)
        ?? NamesBeforeTitle.BeforeStop(core)
        ?? NamesBeforeTitle.GroupBeforeStop(core);

    private static bool IsName(string core, AuthorList list) => BeginsTitle(core.AsSpan(list.End)) || BeginsSentence(core, list.End);

    private static bool BeginsTitle(ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)["The ", "A ", "An ", "Is ", "Are ", "How ", "What ", "When ", "Why "])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // `Lafyatis R Transforming growth factor`: a second capital in a sentence without others; `Hepatitis B Virus infection` is no name.
    private static bool BeginsSentence(string core, int at)
    {
        var first = core.IndexOf(' ', StringComparison.Ordinal);
        var next = core.IndexOf(' ', at);
        return first > 0
            && next > 0
            && next + 1 < core.Length
            && char.IsLower(core[next + 1])
            && char.IsUpper(core[at])
            && Array.IndexOf(WordsWithLetters, core[..first]) < 0;
    }

    // `Allen J. Knight. The planner and his job`: what looks like a family name with an initial may be given names.
    private static AuthorList? Usual(string core) =>
        AuthorList.Read(core, 0) is { } list
        && !(list is { People: [{ IsGroup: false, Initials.Length: 1 }], More: false } && !core.AsSpan(0, list.End).Contains(',')
            && NameGoesOn(core, list.End))
            ? list
            : null;

    private static bool NameGoesOn(string core, int at)
    {
        var rest = core.AsSpan(at);
        var end = rest.IndexOfAny(" ,.");
        if (end <= 0 || !char.IsUpper(rest[0]))
            return false;
        if (rest[end] == ',' || rest[end..].StartsWith(" and "))
            return true;
        if (!rest[end..].StartsWith(". "))
            return false;
        var next = rest[(end + 2)..];
        var stop = next.IndexOfAny(".?!");
        var lower = 0;
        foreach (var range in next[..Math.Max(0, stop)].Split(' '))
        {
            if (next[range] is [var first, ..] && char.IsLower(first))
                lower++;
        }
        return lower > 1 || lower == 1 && next[..Math.Max(0, stop)].Count(' ') > 2;
    }

    /// <summary>Whether a text surely begins with the names of authors.</summary>
    public static bool BeginsWithNames(string core) =>
        (AuthorList.Read(core, 0) ?? NaturalAuthorList.Read(core)) is { People: [{ IsGroup: false }, ..] };

    // `Castro PA, Dubois SF Digital ulcers in …`: the stop between authors and title is missing.
    private static AuthorList? WithoutStop(string text)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        for (var at = 0; ;)
        {
            var comma = text.IndexOf(", ", at, StringComparison.Ordinal);
            if (comma > 0 && PersonName.ReadInverted(text.AsSpan(at, comma - at)) is { } person)
            {
                people.Add(person);
                at = comma + 2;
                continue;
            }
            var rest = text.AsSpan(at);
            if (people.Count > 0 && rest.StartsWith("et al "))
                return new AuthorList(people.ToImmutable(), More: true, AreEditors: false, at + "et al ".Length);
            if (NameBeforeTitle(rest) is not var (length, last))
                return null;
            people.Add(last);
            return new AuthorList(people.ToImmutable(), More: false, AreEditors: false, at + length);
        }
    }

    private static (int Length, Person Person)? NameBeforeTitle(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (var word = 0; word <= MaxFamilyWords; word++)
        {
            var length = text[at..].IndexOf(' ');
            if (length < 0)
                return null;
            var end = at + length;
            if (
                word > 0
                && length <= 3
                && Initials.Is(text[at..end])
                && end + 1 < text.Length
                && (char.IsUpper(text[end + 1]) || char.IsAsciiDigit(text[end + 1]) || text[end + 1] is '[' or '"' or '“')
            )
                return PersonName.ReadInverted(text[..end]) is { } person ? (end + 1, person) : null;
            at = end + 1;
        }
        return null;
    }
}
