using Casebook.Domain;

namespace Casebook.Render.Shared.Drawings.Results;

/// <summary>The doubling scale of titres: each step is one more dilution.</summary>
/// <param name="First">First dilution.</param>
/// <param name="Steps">Number of doublings after it.</param>
internal sealed record TitreScale(double First, int Steps)
{
    /// <summary>From 1:40 to 1:5120, or further where a titre lies beyond.</summary>
    public static TitreScale For(IEnumerable<Titre> titres)
    {
        var (first, steps) = (40.0, 7);
        foreach (var titre in titres)
        {
            for (; titre.Dilution < first && steps < 16; first /= 2)
                steps++;
            while (titre.Dilution > first * Math.Pow(2, steps) && steps < 16)
                steps++;
        }
        return new TitreScale(first, steps);
    }

    /// <summary>Place of a titre from 0 to 1.</summary>
    public double At(double dilution) => Math.Clamp(Math.Log2(dilution / First) / Steps, 0, 1);

    /// <summary>The dilutions with a mark.</summary>
    public IEnumerable<double> Marks() => Enumerable.Range(0, Steps + 1).Select(step => First * Math.Pow(2, step));
}
