using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>Authors with their initials before the family name: <c>Y. Uchino, T. Fukushige, and T. Kanzaki. Title</c>.</summary>
internal static class NaturalAuthorList
{
    /// <summary>Reads the list a reference begins with; null when it does not surely begin with one.</summary>
    public static AuthorList? Read(string text)
    {
        if (text.Length < 4 || !char.IsUpper(text[0]) || text[1] is not '.')
            return null;
        var end = EndOf(text);
        if (end < 0)
            return null;
        var people = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        foreach (
            var part in text[..end]
                .Replace(", and ", ", ", StringComparison.Ordinal)
                .Replace(" and ", ", ", StringComparison.Ordinal)
                .Replace(" & ", ", ", StringComparison.Ordinal)
                .Split(", ")
        )
        {
            var name = part.Trim();
            if (name is "et al" or "others")
                more = true;
            else if (NameParts.IsSuffix(name.AsSpan().TrimEnd('.')) && people.Count > 0)
                people[^1] = people[^1] with { Suffix = name.TrimEnd('.') };
            else if (PersonName.ReadNatural(name.EndsWith(" et al", StringComparison.Ordinal) ? name[..^" et al".Length] : name) is { } person)
            {
                people.Add(person);
                more |= name.EndsWith(" et al", StringComparison.Ordinal);
            }
            else
                return null;
        }
        return people.Count == 0 ? null : new AuthorList(people.ToImmutable(), more, AreEditors: false, end + 2);
    }

    // The first stop that does not stand behind an initial or Jr.
    private static int EndOf(string text)
    {
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at > 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            var word = text.AsSpan(text.LastIndexOf(' ', at) + 1, at - text.LastIndexOf(' ', at) - 1);
            if (!Initials.Is(word) && !NameParts.IsSuffix(word))
                return at;
        }
        return -1;
    }
}
