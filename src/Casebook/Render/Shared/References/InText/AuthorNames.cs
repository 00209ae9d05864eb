using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References.InText;

/// <summary>Names of authors in running text: <c>LeRoy</c>, <c>LeRoy &amp; Black</c>, <c>LeRoy et al.</c></summary>
internal static class AuthorNames
{
    /// <summary>Authors, or editors of a work without authors.</summary>
    public static ImmutableArray<Person> Of(Work work) => work.Authors.IsEmpty ? work.Editors : work.Authors;

    /// <summary>The first of them; null when there is none.</summary>
    public static Person? First(Work work) => Of(work) is [var first, ..] ? first : null;

    /// <summary>How many there are.</summary>
    public static int Count(Work work) => Of(work).Length;

    /// <summary>Whether both works name the same people.</summary>
    public static bool SameAuthors(Work one, Work other) =>
        one.MoreAuthors == other.MoreAuthors && Of(one).Select(NameKey).SequenceEqual(Of(other).Select(NameKey), StringComparer.Ordinal);

    /// <summary>The names; of three and more the first so many, unless "et al." would stand for a single one.</summary>
    /// <param name="work">The work.</param>
    /// <param name="shown">How many are shown at least.</param>
    /// <param name="namesakes">Family names that need their initials.</param>
    /// <param name="rules">How many names the style gives, and what joins them.</param>
    public static string Text(Work work, int shown, ImmutableHashSet<string> namesakes, AuthorDateRules rules)
    {
        var people = Of(work);
        if (people.IsEmpty)
            return work.Title.Length > 0 ? $"“{work.Title}”"
                : work.Container.Length > 0 ? work.Container
                : work.AsWritten ?? "";
        var names = people
            .Select(
                (person, i) =>
                    i == 0 && !person.IsGroup && namesakes.Contains(FamilyKey(person))
                        ? $"{WrittenNames.Dotted(person.Initials)} {WrittenNames.Family(person)}"
                        : WrittenNames.Family(person)
            )
            .ToList();
        var isOpen = !work.Authors.IsEmpty && work.MoreAuthors;
        var isShort = isOpen || names.Count > rules.MaxNames && (shown == 1 || shown < names.Count - 1);
        if (isShort)
        {
            var first = names.Take(Math.Min(shown, names.Count)).ToList();
            return first.Count == 1 ? $"{first[0]} et al." : $"{string.Join(", ", first)}, et al.";
        }
        return NameLists.Joined(names, rules.And, rules.Last);
    }

    /// <summary>A family name with its particle, for comparing.</summary>
    public static string FamilyKey(Person person) => FoldedText.Key(WrittenNames.Family(person));

    /// <summary>A whole name, for comparing and sorting.</summary>
    public static string NameKey(Person person) => $"{FamilyKey(person)} {FoldedText.Key(person.Initials)}";
}
