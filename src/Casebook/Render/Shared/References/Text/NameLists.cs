using Casebook.Domain.Works;

namespace Casebook.Render.Shared.References.Text;

/// <summary>Names in a row, as styles print them.</summary>
internal static class NameLists
{
    /// <summary><c>LeRoy EC, Black C, et al</c>: a group is parted from persons by a semicolon.</summary>
    /// <param name="people">The people.</param>
    /// <param name="more">Whether the source says that there are more.</param>
    /// <param name="max">So many are all listed.</param>
    /// <param name="shownOfMany">So many are listed where there are more than that.</param>
    public static string Vancouver(IReadOnlyList<Person> people, bool more, int max, int shownOfMany)
    {
        var many = more || people.Count > max;
        var shown = many ? Math.Min(people.Count, shownOfMany) : people.Count;
        var names = "";
        for (var i = 0; i < shown; i++)
        {
            if (i > 0)
                names += people[i].IsGroup != people[i - 1].IsGroup ? "; " : ", ";
            names += WrittenNames.Inverted(people[i]);
        }
        return many ? names + ", et al" : names;
    }

    /// <summary>The same with their part in the work: <c>Gamma G, Delta D, eds</c>.</summary>
    /// <param name="people">The people.</param>
    /// <param name="max">So many are all listed.</param>
    /// <param name="shownOfMany">So many are listed where there are more than that.</param>
    /// <param name="part">What one of them is called, and what several are.</param>
    /// <param name="stop">What stands behind "et al".</param>
    public static string Vancouver(IReadOnlyList<Person> people, int max, int shownOfMany, (string One, string Several) part, string stop = "")
    {
        var names = Vancouver(people, more: false, max, shownOfMany);
        return $"{names}{(people.Count > max ? stop : "")}, {(people.Count == 1 ? part.One : part.Several)}";
    }

    /// <summary>Names joined with commas, and the last with a word: <c>A, B and C</c>.</summary>
    /// <param name="names">The names.</param>
    /// <param name="two">Between two.</param>
    /// <param name="last">Before the last of more.</param>
    public static string Joined(IReadOnlyList<string> names, string two, string last) =>
        names.Count switch
        {
            0 => "",
            1 => names[0],
            2 => names[0] + two + names[1],
            _ => string.Join(", ", names.Take(names.Count - 1)) + last + names[^1],
        };

    /// <summary><c>LeRoy, E.C.</c>, with what stands between initials; a group's whole name.</summary>
    public static string Inverted(Person person, string between)
    {
        if (person.IsGroup || person.Initials.Length == 0)
            return WrittenNames.Unspaced(person) ?? WrittenNames.Family(person);
        var name = $"{WrittenNames.Family(person)}, {WrittenNames.Dotted(person, between)}";
        return person.Suffix.Length > 0 ? $"{name}, {WrittenNames.DottedSuffix(person.Suffix)}" : name;
    }

    /// <summary><c>E.C. LeRoy</c>, with what stands between initials; a group's whole name.</summary>
    public static string Natural(Person person, string between)
    {
        if (person.IsGroup || person.Initials.Length == 0)
            return WrittenNames.Unspaced(person) ?? WrittenNames.Family(person);
        var name = $"{WrittenNames.Dotted(person, between)} {WrittenNames.Family(person)}";
        return person.Suffix.Length > 0 ? $"{name} {WrittenNames.DottedSuffix(person.Suffix)}" : name;
    }
}
