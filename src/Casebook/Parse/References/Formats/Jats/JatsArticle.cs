using System.Collections.Immutable;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Formats.Jats;

/// <summary>The bibliographic facts of an article in JATS XML, and of what it cites; never its text.</summary>
/// <param name="Work">The article itself.</param>
/// <param name="Authors">Its authors with their names in reading order and their ORCID; empty where there is none.</param>
/// <param name="References">Its reference list, in order.</param>
internal sealed record JatsArticle(Work Work, ImmutableArray<(string Name, string Orcid)> Authors, ImmutableArray<Work> References);
