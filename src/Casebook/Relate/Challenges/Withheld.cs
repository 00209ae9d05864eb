using Casebook.Domain.Prose;

namespace Casebook.Relate.Challenges;

/// <summary>Words that would give the answer of a challenge away and are not shown before it.</summary>
internal sealed record Withheld : Inline
{
    /// <summary>What stands in plain text for such words.</summary>
    public const string Mark = "[…]";
}

/// <summary>Stands for the title of another case, which says too much before the answer.</summary>
internal sealed record OtherCase : Inline;
