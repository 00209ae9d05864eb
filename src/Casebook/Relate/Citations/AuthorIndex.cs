using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Works;

namespace Casebook.Relate.Citations;

/// <summary>An author under one heading of the index.</summary>
/// <param name="Name">Family name and initials, or the name of a group.</param>
/// <param name="Slug">In plain letters, unique among headings.</param>
/// <param name="Orcid">ORCID; empty when no reference gives one.</param>
internal sealed record Author(string Name, string Slug, string Orcid)
{
    /// <summary>Other spellings that have the same ORCID.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Number of works that are here for the name alone, though the person has an ORCID.</summary>
    public int ByNameAlone { get; init; }

    /// <summary>Given names that differ, so that several people may stand here; empty when they agree.</summary>
    public ImmutableArray<string> GivenNames { get; init; } = [];
}

/// <summary>Tells authors apart by ORCID, else by name: what may be one person or several is said, and nothing is joined that an ORCID
/// parts.</summary>
internal sealed class AuthorIndex
{
    private const int MaxAlike = 4;

    private readonly Dictionary<string, Author> _authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _orcidsOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Author>> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _holders = new(StringComparer.Ordinal);

    /// <summary>The authors of works.</summary>
    public AuthorIndex(IEnumerable<Work> works)
    {
        var people = works.SelectMany(work => work.Authors).ToList();
        foreach (var person in people.Where(person => person.Orcid.Length > 0))
        {
            if (!_orcidsOfName.TryGetValue(NameKey(person), out var orcids))
                _orcidsOfName.Add(NameKey(person), orcids = []);
            if (!orcids.Contains(person.Orcid, StringComparer.Ordinal))
                orcids.Add(person.Orcid);
            if (!_holders.TryGetValue(person.Orcid, out var known) || person.Given.Length > known.Given.Length)
                _holders[person.Orcid] = person;
        }
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in people.GroupBy(KeyOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            Add(group.Key, [.. group], slugs);
    }

    /// <summary>The heading of a person.</summary>
    public Author Of(Person person) => _authors[KeyOf(person)];

    /// <summary>Headings that may mean the same person: the same family name, and initials of which one begins with the other; none when there are too
    /// many to tell anything.</summary>
    public ImmutableArray<Author> PerhapsTheSame(Author author)
    {
        var alike = _families
            .GetValueOrDefault(FamilyOf(author.Name), [])
            .Where(other => other != author && !(other.Orcid.Length > 0 && author.Orcid.Length > 0) && Agree(other.Name, author.Name))
            .Take(MaxAlike + 1)
            .ToImmutableArray();
        return alike.Length > MaxAlike ? [] : alike;
    }

    /// <summary>A name as the index has it: <c>van der Berg TA</c>.</summary>
    public static string NameOf(Person person) => person.IsGroup ? person.Family : $"{person.Particle} {person.Family} {person.Initials}".Trim();

    private void Add(string key, List<Person> people, HashSet<string> slugs)
    {
        var names = people.Select(NameOf).Distinct(StringComparer.Ordinal).ToList();
        var orcid = people.Find(person => person.Orcid.Length > 0)?.Orcid ?? "";
        var name = orcid.Length > 0 ? names.MaxBy(one => (one.Length, one))! : names[0];
        var slug = FoldedText.Slug(name);
        for (var n = 2; !slugs.Add(slug); n++)
            slug = string.Create(CultureInfo.InvariantCulture, $"{FoldedText.Slug(name)}-{n}");
        var author = new Author(name, slug, orcid)
        {
            OtherNames = [.. names.Where(other => other != name && orcid.Length > 0).Order(StringComparer.Ordinal)],
            ByNameAlone = orcid.Length > 0 ? people.Count(person => person.Orcid.Length == 0) : 0,
            GivenNames = orcid.Length > 0 ? [] : Differing(people),
        };
        _authors.Add(key, author);
        if (people[0].IsGroup)
            return;
        if (!_families.TryGetValue(FamilyOf(name), out var family))
            _families.Add(FamilyOf(name), family = []);
        family.Add(author);
    }

    private string KeyOf(Person person)
    {
        if (person.Orcid.Length > 0)
            return person.Orcid;
        // One person of that name has an ORCID: the others are taken for the same, unless the given names speak against it.
        return
            _orcidsOfName.TryGetValue(NameKey(person), out var orcids) && orcids is [var only] && !ContradictGiven(person.Given, _holders[only].Given)
            ? only
            : NameKey(person);
    }

    private static string NameKey(Person person) => FoldedText.Slug(NameOf(person));

    private static string FamilyOf(string name) => name.LastIndexOf(' ') is > 0 and var space ? FoldedText.Key(name[..space]) : FoldedText.Key(name);

    private static bool Agree(string one, string other)
    {
        var (first, second) = (InitialsOf(one), InitialsOf(other));
        return first.Length > 0
            && second.Length > 0
            && first != second
            && (first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal));
    }

    private static string InitialsOf(string name) => name.LastIndexOf(' ') is > 0 and var space ? name[(space + 1)..] : "";

    private static ImmutableArray<string> Differing(List<Person> people)
    {
        var given = people.Select(person => FirstGiven(person.Given)).Where(name => name.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase);
        var all = given.Order(StringComparer.Ordinal).ToImmutableArray();
        return all.Length > 1 && all.Any(one => all.Any(other => ContradictGiven(one, other))) ? all : [];
    }

    private static bool ContradictGiven(string one, string other)
    {
        var (first, second) = (FoldedText.Key(FirstGiven(one)), FoldedText.Key(FirstGiven(other)));
        return first.Length > 1
            && second.Length > 1
            && !first.StartsWith(second, StringComparison.Ordinal)
            && !second.StartsWith(first, StringComparison.Ordinal);
    }

    // `Edward C.` is Edward; points and single letters say nothing more than initials do.
    private static string FirstGiven(string given) =>
        given.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() is { } first && !first.Contains('.', StringComparison.Ordinal)
            ? first
            : "";
}
