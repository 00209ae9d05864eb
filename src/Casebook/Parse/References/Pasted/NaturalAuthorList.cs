using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>Authors with their initials before the family name: <c>Y. Uchino, T. Fukushige, and T. Kanzaki. Title</c>, or a comma before the title.</summary>
internal static class NaturalAuthorList
{
    /// <summary>Reads the list a reference begins with; null when it does not surely begin with one.</summary>
    public static AuthorList? Read(string text)
    {
        if (
            text.Length < 4
            || !char.IsUpper(text[0])
            || !(text[1] == '.' || text[1] == '-' && text.AsSpan(0, Math.Min(6, text.Length)).Contains('.'))
        )
            return null;
        var people = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        var at = 0;
        while (at < text.Length)
        {
            var comma = text.IndexOf(", ", at, StringComparison.Ordinal);
            var part = text[at..(comma < 0 ? text.Length : comma)];
            if (comma > 0 && AddAll(people, part, ref more))
            {
                at = comma + 2;
                continue;
            }
            // The last names end with a stop or colon; else the title has begun.
            for (var stop = EndOf(part, 0); stop > 0; stop = EndOf(part, stop + 1))
            {
                if (AddAll(people, part[..stop], ref more))
                {
                    at += stop + 2;
                    break;
                }
            }
            break;
        }
        return people.Count == 0 || at >= text.Length
            ? null
            : new AuthorList(people.ToImmutable(), more, AreEditors: false, at) { InitialsFirst = true };
    }

    /// <summary>The people of a text that holds nothing but names, <c>M. P. Şahin &amp; W. J. Moreau</c>; empty when it holds anything else.</summary>
    public static ImmutableArray<Person> ReadNames(string text)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        foreach (var part in text.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            if (!AddAll(people, part, ref more))
                return [];
        }
        return people.ToImmutable();
    }

    // The next stop or colon with a space behind it that does not stand behind an initial or Jr.
    private static int EndOf(string text, int from)
    {
        for (var at = from; at < text.Length - 1; at++)
        {
            if (text[at] is not ('.' or ':') || text[at + 1] != ' ')
                continue;
            var word = text.AsSpan(0, at)[(text.LastIndexOf(' ', at) + 1)..];
            if (!Initials.Is(word) && !NameParts.IsSuffix(word))
                return at;
        }
        return -1;
    }

    private static bool AddAll(ImmutableArray<Person>.Builder people, string part, ref bool more)
    {
        var before = people.Count;
        foreach (var piece in part.Replace(" & ", " and ", StringComparison.Ordinal).Split(" and ", StringSplitOptions.TrimEntries))
        {
            var name = piece.StartsWith("and ", StringComparison.Ordinal) ? piece[4..] : piece;
            if (name.Length == 0)
                continue;
            if (name.EndsWith(" et al", StringComparison.Ordinal) || name.EndsWith(" et al.", StringComparison.Ordinal))
            {
                more = true;
                name = name[..name.LastIndexOf(" et al", StringComparison.Ordinal)];
            }
            if (name is "et al" or "et al." or "others")
                more = true;
            else if (NameParts.IsSuffix(name.AsSpan().TrimEnd('.')) && people.Count > 0)
                people[^1] = people[^1] with { Suffix = name.TrimEnd('.') };
            else if (PersonName.ReadNatural(name) is { } person)
                people.Add(person);
            else
            {
                while (people.Count > before)
                    people.RemoveAt(people.Count - 1);
                return false;
            }
        }
        return true;
    }
}
