using System.Collections.Immutable;

namespace Casebook.Domain.Negation;

/// <summary>The words with which a language says that something is not there. Letter case, accents and hyphens do not matter.</summary>
internal sealed record NegationWords
{
    /// <summary>In front of a name they deny it: <c>no</c>, <c>denies</c>.</summary>
    public ImmutableArray<string> Before { get; init; } = [];

    /// <summary>In front of a name they deny it only if the vocabulary knows what follows; otherwise they may belong to the name: <c>negative</c>,
    /// <c>lack of</c>.</summary>
    public ImmutableArray<string> BeforeKnown { get; init; } = [];

    /// <summary>Behind a name they deny it: <c>negative</c>, <c>not detected</c>.</summary>
    public ImmutableArray<string> Behind { get; init; } = [];

    /// <summary>Behind a name they deny it only if the vocabulary knows what stands before: <c>not seen</c>.</summary>
    public ImmutableArray<string> BehindKnown { get; init; } = [];

    /// <summary>Behind a denied name they say only that somebody looked: <c>no rash noted</c>.</summary>
    public ImmutableArray<string> Seen { get; init; } = [];

    /// <summary>Words with a negation in them that deny something else, or only half: <c>no longer</c>, <c>not only</c>.</summary>
    public ImmutableArray<string> Unclear { get; init; } = [];

    /// <summary>Alone they say that a list is empty: <c>none</c>.</summary>
    public ImmutableArray<string> None { get; init; } = [];

    /// <summary>Behind a name they say that it is there: <c>present</c>, <c>positive</c>.</summary>
    public ImmutableArray<string> Positive { get; init; } = [];

    /// <summary>Words that part the names of a list: <c>or</c>, <c>nor</c>.</summary>
    public ImmutableArray<string> Joins { get; init; } = [];

    /// <summary>Words of <see cref="Before"/> that deny what follows each of them, so that a text of nothing else is clear: <c>neither fever nor
    /// cough</c>.</summary>
    public ImmutableArray<string> Pairs { get; init; } = [];

    /// <summary>Whether a noun stands before what tells more of it, so that a single word in front of "and" is a name by itself: Spanish
    /// <c>niega fiebre y tos</c>, where English "no nasal or oral ulcers" is not two.</summary>
    public bool NounFirst { get; init; }

    /// <summary>Words that lead over from one name to the next and belong to neither: <c>but</c>, <c>with</c>.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Stretches that look like a negation and belong to a name: <c>negative symptoms</c>, <c>absence seizure</c>.</summary>
    public ImmutableArray<string> InNames { get; init; } = [];

    /// <summary>Single words that deny another, with the names it may go by: <c>afebrile</c> denies <c>fever</c>.</summary>
    public ImmutableArray<(string Word, ImmutableArray<string> Denied)> Opposites { get; init; } = [];

    /// <summary>Endings of a word that deny what stands before them, if the vocabulary knows it: <c>-negative</c>, <c>-free</c>, Turkish
    /// <c>-siz</c>.</summary>
    public ImmutableArray<string> Endings { get; init; } = [];

    /// <summary>Endings that a name takes in front of its denial and that the vocabulary's name lacks: Turkish <c>ateşi yok</c>.</summary>
    public ImmutableArray<string> Inflections { get; init; } = [];

    /// <summary>Words that say in a search, in front of a name or behind it, that cases without it are meant.</summary>
    public required QueryWords InQueries { get; init; }

    /// <summary>English words of denial that mean something else in this language: Portuguese <c>no</c>.</summary>
    public ImmutableArray<string> OtherMeaning { get; init; } = [];
}

/// <summary>The single words that say in a search how a name is meant.</summary>
/// <param name="Before">They deny the name behind them, or else the one before.</param>
/// <param name="Behind">They deny the name before them, or else the one behind.</param>
/// <param name="Positive">They ask for cases that have it.</param>
internal sealed record QueryWords(ImmutableArray<string> Before, ImmutableArray<string> Behind, ImmutableArray<string> Positive);
