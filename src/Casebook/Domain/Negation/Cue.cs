using System.Collections.Immutable;

namespace Casebook.Domain.Negation;

/// <summary>What a stretch of words may say of the name beside it.</summary>
[Flags]
internal enum CueUses
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>In front of a name it denies it.</summary>
    Before = 1,

    /// <summary>In front of a name that the vocabulary knows it denies it.</summary>
    BeforeKnown = 2,

    /// <summary>Behind a name it denies it.</summary>
    Behind = 4,

    /// <summary>Behind a name that the vocabulary knows it denies it.</summary>
    BehindKnown = 8,

    /// <summary>It holds a negation that does not simply deny the name.</summary>
    Unclear = 16,

    /// <summary>Alone it says that there is nothing.</summary>
    Nothing = 32,

    /// <summary>Behind a name it says that it is there.</summary>
    Positive = 64,

    /// <summary>It belongs to a name.</summary>
    InName = 128,

    /// <summary>It denies another name by itself.</summary>
    Opposite = 256,

    /// <summary>All that carry a negation.</summary>
    Negations = Before | BeforeKnown | Behind | BehindKnown | Unclear | Opposite,
}

/// <summary>Words of the lexicon.</summary>
/// <param name="Keys">The words, folded.</param>
/// <param name="Uses">What they may say.</param>
/// <param name="Denied">The names an opposite denies; empty for all others.</param>
internal sealed record CuePhrase(ImmutableArray<NameWord> Keys, CueUses Uses, ImmutableArray<string> Denied);

/// <summary>Words of the lexicon met in a text.</summary>
/// <param name="From">Number of the first word.</param>
/// <param name="To">Number behind the last word.</param>
/// <param name="Uses">What they may say here.</param>
/// <param name="Denied">The names an opposite denies; empty for all others.</param>
internal readonly record struct Cue(int From, int To, CueUses Uses, ImmutableArray<string> Denied)
{
    /// <summary>Whether the words may be used so.</summary>
    public bool Is(CueUses use) => (Uses & use) != 0;
}
