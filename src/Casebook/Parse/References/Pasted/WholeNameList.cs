using System.Buffers;
using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// Authors with their given names: <c>Anderson, Robert J.; Schrier, Robert W. Title</c>, <c>Mirwald, R. &amp; Bailey, Donald. (2002)</c>.
/// At least two, for one such name may be the beginning of a title.
/// </summary>
internal static class WholeNameList
{
    private static readonly SearchValues<char> NoName = SearchValues.Create("()[]:?!");

    private const int MaxWords = 5;

    /// <summary>Reads the list a reference begins with; null when it does not surely begin with one.</summary>
    public static AuthorList? Read(string text)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        for (var at = 0; at < text.Length;)
        {
            var (end, next, isLast) = NextEnd(text, at);
            var name = text.AsSpan(at, end - at).Trim();
            if (name.EndsWith(", et al", StringComparison.Ordinal))
            {
                name = name[..^", et al".Length];
                more = true;
            }
            if (name is "et al")
                more = true;
            else if (PersonOf(name) is { } person)
                people.Add(person);
            else
                return null;
            at = next;
            if (isLast)
                return people.Count > 1 && at < text.Length ? new AuthorList(people.ToImmutable(), more, AreEditors: false, at) : null;
        }
        return null;
    }

    // A semicolon or an ampersand parts names; a stop that is not an initial's, or one before the title, ends them.
    private static (int End, int Next, bool IsLast) NextEnd(string text, int from)
    {
        for (var i = from; i < text.Length - 1; i++)
        {
            if (text[i] == ';' && text[i + 1] == ' ')
                return (i, i + 2, false);
            if (text[i] == '&' && text[i + 1] == ' ' && i > from && text[i - 1] == ' ')
                return (i - 1, i + 2, false);
            if (text[i] != '.' || text[i + 1] != ' ')
                continue;
            var rest = text.AsSpan(i + 2);
            if (rest.StartsWith("& ", StringComparison.Ordinal))
                continue;
            // `Robert J. B. Title`, `Gordon B. Cutler`: another initial or the family name goes on.
            if (rest.Length > 2 && char.IsUpper(rest[0]) && rest[1] == '.' || EndsInInitialOfGiven(text, from, i))
                continue;
            return (i, i + 2, true);
        }
        return (text.Length, text.Length, true);
    }

    // In `and Gordon B. Cutler` the initial stands before the family name: no comma has come yet.
    private static bool EndsInInitialOfGiven(string text, int from, int point) =>
        text.AsSpan(from, point - from).IndexOf(',') < 0 && point - from > 2 && char.IsUpper(text[point - 1]) && text[point - 2] == ' ';

    private static Person? PersonOf(ReadOnlySpan<char> name)
    {
        var comma = name.IndexOf(", ");
        if (comma <= 0 || name[(comma + 2)..].Contains(','))
            return null;
        var family = name[..comma];
        var given = name[(comma + 2)..].Trim();
        return AreNames(family) && AreNames(given) ? PersonName.FromParts(family.ToString(), given.ToString()) : null;
    }

    private static bool AreNames(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty || ++words > MaxWords || word.ContainsAnyInRange('0', '9') || word.ContainsAny(NoName))
                return false;
        }
        return !text.IsEmpty && (char.IsUpper(text[0]) || text.Contains(' ')) && char.IsUpper(text[text.LastIndexOf(' ') + 1]);
    }
}
