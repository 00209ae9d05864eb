using System.Collections.Immutable;

namespace Casebook.Diagnostics;

/// <summary>What a stage returns: its record and the problems it found; the record is whole even when there are errors.</summary>
/// <param name="Value">The stage's record.</param>
/// <param name="Diagnostics">What this stage found, and what the stages before it found.</param>
internal sealed record StageResult<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Runs the next stage on this one's record and joins the problems of both.</summary>
    public StageResult<TNext> Then<TNext>(Func<T, StageResult<TNext>> next)
    {
        var result = next(Value);
        return result with { Diagnostics = Diagnostics.AddRange(result.Diagnostics) };
    }
}
