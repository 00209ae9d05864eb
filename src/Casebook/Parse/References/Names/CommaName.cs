using Casebook.Domain.Works;

namespace Casebook.Parse.References.Names;

/// <summary>Names as reference managers store them: <c>Family, Given</c>, <c>Family, Given, Jr</c>, <c>Family AB</c>, or a group.</summary>
internal static class CommaName
{
    /// <summary>Reads a name; what has neither comma nor initials is a group.</summary>
    public static Person Read(string name)
    {
        name = name.Trim();
        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && parts[^1].Length == 0)
            parts = parts[..^1];
        switch (parts.Length)
        {
            case 1:
                return PersonName.ReadInverted(parts[0]) ?? PersonName.Group(parts[0]);
            case 2 when parts[1].Length > 0 && !NameParts.LooksLikeGroup(parts[1]):
                return WithSuffixInGiven(parts[0], parts[1]);
            case 3 when NameParts.IsSuffix(parts[2].AsSpan().TrimEnd('.')):
                return PersonName.FromParts(parts[0], parts[1], parts[2]);
            case 3 when NameParts.IsSuffix(parts[1].AsSpan().TrimEnd('.')):
                return PersonName.FromParts(parts[0], parts[2], parts[1]);
            default:
                return PersonName.Group(name);
        }
    }

    // PubMed writes `Medsger, T A Jr`.
    private static Person WithSuffixInGiven(string family, string given)
    {
        var space = given.LastIndexOf(' ');
        return space > 0 && NameParts.IsSuffix(given.AsSpan(space + 1).TrimEnd('.')) && !Initials.Is(given.AsSpan(space + 1))
            ? PersonName.FromParts(family, given[..space], given[(space + 1)..])
            : PersonName.FromParts(family, given);
    }
}
