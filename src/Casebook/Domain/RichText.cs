using System.Collections.Immutable;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>One line or paragraph of front matter, which may hold emphasis, links and citations.</summary>
/// <param name="Plain">The words alone, for titles, meta data and search; citations left out.</param>
/// <param name="Content">The words as running text.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record RichText(string Plain, ImmutableArray<Inline> Content, TextLocation Location);
