namespace Casebook.Benchmarks;

/// <summary>Draws numbers of which the small ones are common and the large ones rare, as words, findings and citations are.</summary>
internal sealed class Zipf
{
    private readonly double[] _cumulated;

    public Zipf(int count, double exponent = 1.0)
    {
        _cumulated = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++)
            _cumulated[i] = sum += 1 / Math.Pow(i + 1, exponent);
    }

    public int Draw(Random random)
    {
        var place = Array.BinarySearch(_cumulated, random.NextDouble() * _cumulated[^1]);
        return Math.Min(place < 0 ? ~place : place, _cumulated.Length - 1);
    }

    public List<int> DrawDistinct(Random random, int count)
    {
        var drawn = new List<int>(count);
        while (drawn.Count < count)
        {
            var one = Draw(random);
            if (!drawn.Contains(one))
                drawn.Add(one);
        }
        return drawn;
    }
}
