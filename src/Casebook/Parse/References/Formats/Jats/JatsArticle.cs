using System.Collections.Immutable;
using System.Xml.Linq;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Formats.Jats;

/// <summary>The bibliographic facts of an article in JATS XML, and of what it cites.</summary>
/// <param name="Work">The article itself.</param>
/// <param name="Authors">Its authors with their names in reading order and their ORCID; empty where there is none.</param>
/// <param name="References">Its reference list, in order.</param>
internal sealed record JatsArticle(Work Work, ImmutableArray<(string Name, string Orcid)> Authors, ImmutableArray<Work> References)
{
    /// <summary>The article itself, for what reads more of it.</summary>
    public required XElement Element { get; init; }

    /// <summary>Places in <see cref="References"/> of each entry of the list, by its id.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<int>> Places { get; init; }

    /// <summary>Whether its licence allows everybody to change its text and to publish it again (CC BY, CC BY-SA, CC0), and no word of it says
    /// otherwise.</summary>
    public required bool IsOpen { get; init; }
}
