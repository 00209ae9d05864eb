using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>Somebody looked whether a case says who the patient is.</summary>
/// <param name="By">Who looked.</param>
/// <param name="On">When; null when not said.</param>
/// <param name="Codes">The codes of messages it answers; empty when none is named.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record IdentityReview(string By, Located<DateOnly>? On, ImmutableArray<string> Codes, TextLocation Location);
