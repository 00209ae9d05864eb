using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;

namespace Casebook.Render.Shared.Drawings.Results;

/// <summary>A result with what of it can be drawn.</summary>
internal sealed record DrawableResult(CaseResult Source)
{
    public TestResult Result => Source.Result;

    /// <summary>The value as a number, where its reference is given too and both can be read.</summary>
    public MeasuredValue? Measured { get; init; }

    /// <summary>Patterns of antinuclear antibodies that can be drawn.</summary>
    public ImmutableArray<AntinuclearPattern> Patterns { get; init; } = [];

    /// <summary>Whether there is more to draw than its mark.</summary>
    public bool HasPicture => Result.Titre is not null || Measured is not null || !Patterns.IsEmpty;

    /// <summary>Reads a result.</summary>
    public static DrawableResult Of(CaseResult source) =>
        new(source)
        {
            Measured = MeasuredValue.Of(source.Result),
            Patterns = source.Result.Pattern is { } pattern && AntinuclearTest.Is(source.Test) ? AntinuclearPattern.In(pattern.Value) : [],
        };
}
