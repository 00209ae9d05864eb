using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// Family names with pointed initials and a comma before the title, as a reference manager's own style prints them:
/// <c>Patel, S. and Pasquale, L.R., Title</c>, <c>Bi, W., et al., Title</c>.
/// </summary>
internal static class CommaEndedList
{
    private static readonly string[] EtAl = ["et al., ", "et al, "];
    private static readonly string[] Joints = [", and ", ", & ", " and ", " & ", ", "];

    /// <summary>Reads the list a reference begins with; null when it does not surely begin with one.</summary>
    public static AuthorList? Read(string text)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        var at = 0;
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            foreach (var words in EtAl)
            {
                if (people.Count > 0 && rest.StartsWith(words))
                    return Ended(text, at + words.Length, people, more: true);
            }
            var comma = rest.IndexOf(", ");
            var end = comma <= 0 ? -1 : EndOfInitials(rest, comma + 2);
            if (end < 0 || PersonName.ReadInverted($"{rest[..comma]} {rest[(comma + 2)..end]}") is not { } person)
                return people.Count > 0 ? Ended(text, at, people, more: false) : null;
            people.Add(person);
            at += end;
            var joint = JointAt(text.AsSpan(at));
            if (joint == 0)
                return null;
            at += joint;
        }
        return null;
    }

    private static AuthorList? Ended(string text, int at, ImmutableArray<Person>.Builder people, bool more) =>
        at < text.Length && text[at - 2] == ',' && (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]) || text[at] is '[' or 'α' or 'β')
            ? new AuthorList(people.ToImmutable(), more, AreEditors: false, at)
            : null;

    // `L.R.`, `L. R.`, `J.-P.`
    private static int EndOfInitials(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        while (at + 1 < text.Length && char.IsUpper(text[at]) && text[at + 1] == '.')
        {
            at += 2;
            if (at + 1 < text.Length && (text[at] == '-' || text[at] == ' ') && char.IsUpper(text[at + 1]) && at + 2 < text.Length && text[at + 2] == '.')
                at++;
        }
        return at > from ? at : -1;
    }

    private static int JointAt(ReadOnlySpan<char> rest)
    {
        foreach (var joint in Joints)
        {
            if (rest.StartsWith(joint))
                return joint.Length;
        }
        return 0;
    }
}
