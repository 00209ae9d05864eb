using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>Words of which one must be near before a name is taken to mean its term.</summary>
/// <param name="Name">The name it is about; null for every name of the term that holds none of the words itself.</param>
/// <param name="Words">The words.</param>
internal sealed record NeededWords(Located<string>? Name, ImmutableArray<Located<string>> Words);
