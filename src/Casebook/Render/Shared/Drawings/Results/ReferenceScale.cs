using Casebook.Domain;

namespace Casebook.Render.Shared.Drawings.Results;

/// <summary>A line from 0 to 1 on which a value stands against the laboratory's reference.</summary>
internal sealed class ReferenceScale(ReferenceSpan reference)
{
    /// <summary>Where the band of the reference begins on a scale from 0 to 1.</summary>
    public double BandStart =>
        reference.Low is null ? 0
        : reference.High is null ? 1 - OneSided
        : Below;

    /// <summary>Where it ends.</summary>
    public double BandEnd =>
        reference.High is null ? 1
        : reference.Low is null ? OneSided
        : Above;

    /// <summary>Where the lower limit stands.</summary>
    public const double Below = .28;

    /// <summary>Where the upper limit stands.</summary>
    public const double Above = .48;

    /// <summary>Where a limit stands that is the only one.</summary>
    public const double OneSided = .34;

    /// <summary>Place of a value on the scale: even between the limits, by multiples of the limit outside, up to a hundredfold; beyond that at the
    /// edge.</summary>
    public double At(double value)
    {
        if (reference.High is { } high && value > high)
            return BandEnd + Math.Min(1, Math.Log10(value / high) / 2) * (1 - BandEnd);
        if (reference.Low is { } low)
        {
            var limit = BandStart;
            if (value < low)
                return value <= 0 ? 0 : limit * (1 - Math.Min(1, Math.Log10(low / value) / 2));
            return reference.High is { } top
                ? Below + (value - low) / (top - low) * (Above - Below)
                : limit + Math.Min(1, Math.Log10(value / low) / 2) * (1 - limit);
        }
        return value / reference.High!.Value * OneSided;
    }

    /// <summary>Places of the multiples worth a mark, with their words.</summary>
    public IEnumerable<(double At, string Label)> Marks()
    {
        if (reference.Low is { } low)
            yield return (At(low / 10), "÷10");
        if (reference.High is not { } high)
            yield break;
        yield return (At(high * 10), "×10");
        yield return (At(high * 100), "×100");
    }
}
