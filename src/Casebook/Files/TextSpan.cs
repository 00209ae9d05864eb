namespace Casebook.Files;

/// <summary>A stretch of a text, in UTF-16 units from its start.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="Length">Number of units, 0 for a place between two.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets; an end before the start gives an empty span.</summary>
    public static TextSpan Between(int start, int end) => new(start, Math.Max(0, end - start));
}
