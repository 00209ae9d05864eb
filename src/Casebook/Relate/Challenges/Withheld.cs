using Casebook.Domain.Prose;

namespace Casebook.Relate.Challenges;

/// <summary>Words that would give the answer of a challenge away and are not shown before it.</summary>
internal sealed record Withheld : Inline
{
    /// <summary>What stands in plain text for such words.</summary>
    public const string Mark = "[…]";
}
