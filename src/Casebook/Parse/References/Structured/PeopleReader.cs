using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Files.Yaml;
using Casebook.Parse.References.Formats.BibTeX;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Structured;

/// <summary>Reads <c>authors:</c> and <c>editors:</c>: a list, or one text with several names.</summary>
internal sealed class PeopleReader(DiagnosticBag problems)
{
    private readonly ImmutableArray<Person>.Builder _people = ImmutableArray.CreateBuilder<Person>();
    private bool _more;

    /// <summary>The people in order, and whether the list ended with "et al.".</summary>
    public (ImmutableArray<Person> People, bool More) Read(YamlNode node)
    {
        AddNode(node);
        return (_people.ToImmutable(), _more);
    }

    private void AddNode(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsEmpty: true }:
                break;
            case YamlScalar scalar:
                AddText(scalar);
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                    AddNode(item);
                break;
            case YamlMapping person:
                AddParts(person);
                break;
        }
    }

    private void AddText(YamlScalar scalar)
    {
        var text = scalar.Text.Trim();
        if (!text.Contains(';', StringComparison.Ordinal) && TryFamilyAndGiven(text) is { } single)
            _people.Add(single);
        else
        {
            var separator = text.Contains(';', StringComparison.Ordinal) ? ';' : ',';
            foreach (var part in text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                AddName(part, scalar);
        }
    }

    // `Smith, Mary` is one person; `Smith MA, Jones B` are two.
    private static Person? TryFamilyAndGiven(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 3 || parts[0].Length == 0 || parts[1].Length == 0)
            return null;
        if (
            PersonName.ReadInverted(parts[0]) is not null
            || PersonName.ReadInverted(parts[1]) is { Family.Length: > 1 } second && !Initials.Is(second.Family)
        )
            return null;
        if (IsEtAl(parts[1]) || NameParts.LooksLikeGroup(text))
            return null;
        if (parts.Length == 2)
            return PersonName.FromParts(parts[0], parts[1]);
        return NameParts.IsSuffix(parts[2].AsSpan().TrimEnd('.')) ? PersonName.FromParts(parts[0], parts[1], parts[2])
            : NameParts.IsSuffix(parts[1].AsSpan().TrimEnd('.')) ? PersonName.FromParts(parts[0], parts[2], parts[1])
            : null;
    }

    private void AddName(string name, YamlScalar scalar)
    {
        if (IsEtAl(name))
            _more = true;
        else if (PersonName.ReadInverted(name) is { } person)
            _people.Add(person);
        else if (TryFamilyAndGiven(name) is { } whole)
            _people.Add(whole);
        else
        {
            // `Sameh Marzouk`: the order in which people say their names, as in the authors of a case.
            var said = BibTeXNames.ReadNatural(name);
            _people.Add(said);
            if (said.IsGroup && !NameParts.LooksLikeGroup(name) && name.Split(' ').Length is 2 or 3)
                problems.Add(ParseProblems.AuthorTakenForGroup(scalar.Location, name, SuggestInverted(name)));
        }
    }

    private void AddParts(YamlMapping person)
    {
        var count = _people.Count;
        AddName(person);
        if (_people.Count > count && Part(person, "orcid") is { Length: > 0 } written)
        {
            if (StandardNumber.ReadOrcid(written) is { } orcid)
                _people[^1] = _people[^1] with { Orcid = orcid };
            else
                problems.Add(ParseProblems.NotOrcidOfAuthor(person["orcid"]!.Location, written));
        }
    }

    private void AddName(YamlMapping person)
    {
        var group = Part(person, "group", "name", "literal");
        var family = Part(person, "family", "last", "surname");
        if (family.Length > 0)
        {
            var given = Part(person, "given", "first", "forename");
            var initials = Part(person, "initials");
            var read = PersonName.FromParts(family, given.Length > 0 ? given : initials, Part(person, "suffix"), Part(person, "particle"));
            _people.Add(initials.Length > 0 ? read with { Initials = Initials.Letters(initials) } : read);
        }
        else if (group.Length > 0)
            _people.Add(
                person["group"] is null && PersonName.ReadInverted(group) is { } named ? named
                : IsPersonSaid(person) ? BibTeXNames.ReadNatural(group)
                : PersonName.Group(group)
            );
        else
            problems.Add(ParseProblems.NoFamilyName(person.Location));
    }

    // `{name: Sameh Marzouk, orcid: ...}`: groups have no ORCID.
    private static bool IsPersonSaid(YamlMapping person) => person["group"] is null && Part(person, "orcid").Length > 0;

    private static string Part(YamlMapping person, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (person[key] is YamlScalar { IsEmpty: false } scalar)
                return scalar.Text.Trim();
        }
        return "";
    }

    private static string SuggestInverted(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return $"{words[^1]}, {string.Join(' ', words[..^1])}";
    }

    private static bool IsEtAl(string name) =>
        name.TrimEnd('.').Equals("et al", StringComparison.OrdinalIgnoreCase) || name is "others" or "and others";
}
