using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain.Negation;

/// <summary>What a text that stands for a name means.</summary>
internal enum NameMeaning
{
    /// <summary>It is a name; all of it, or the part that is given.</summary>
    Name,

    /// <summary>It says that something is not there.</summary>
    Absent,

    /// <summary>It says that there is nothing to name.</summary>
    Nothing,

    /// <summary>It says that something is there and not there.</summary>
    SaysBoth,

    /// <summary>It carries a negation and may be meant otherwise.</summary>
    Unclear,
}

/// <summary>A name within a text.</summary>
/// <param name="Name">The name; another word than the text has for an opposite (<c>fever</c> for <c>afebrile</c>).</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Present">Whether the text says that it is there.</param>
internal readonly record struct NamePart(string Name, TextSpan Span, bool Present);

/// <summary>What a text that stands for a name means, and the names in it.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Parts">One name unless it is unclear; then what it may say, as far as that can be told. Empty for a plain name.</param>
/// <param name="Cue">The words of negation as written; empty when there are none.</param>
internal sealed record NameReading(NameMeaning Meaning, ImmutableArray<NamePart> Parts, string Cue = "")
{
    /// <summary>A name, the text as it is.</summary>
    public static readonly NameReading AsWritten = new(NameMeaning.Name, []);
}

/// <summary>How well a vocabulary knows a name.</summary>
internal enum NameKnowledge
{
    /// <summary>Not at all.</summary>
    Unknown,

    /// <summary>But for hyphens, accents and spaces.</summary>
    Folded,

    /// <summary>As it is written, letter case aside.</summary>
    Exact,
}
