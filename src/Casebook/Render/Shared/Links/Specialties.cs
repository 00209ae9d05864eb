using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Links;

/// <summary>The specialties of cases, and where their lists are.</summary>
internal static class Specialties
{
    /// <summary>Specialties with their cases, most cases first.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<CaseEntry> Cases)> Of(IEnumerable<CaseEntry> cases, Lettering letters) =>
        [
            .. cases
                .SelectMany(entry => entry.Case.Specialties, (entry, name) => (entry, Name: name.Value))
                .GroupBy(pair => FoldedText.Slug(pair.Name), StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (letters.Capital(group.First().Name), (IReadOnlyList<CaseEntry>)[.. group.Select(pair => pair.entry).Distinct()])),
        ];

    /// <summary>Path of the list of a specialty.</summary>
    public static string Url(string name) => $"{SiteAddresses.Cases}specialty-{FoldedText.Slug(name)}/";
}
