namespace Casebook.Files;

/// <summary>A place in a file of the casebook.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The stretch that is meant.</param>
internal readonly record struct TextLocation(SourceText File, TextSpan Span) : IComparable<TextLocation>
{
    /// <summary>Line and column of the first character.</summary>
    public LinePosition Start => File.PositionOf(Span.Start);

    /// <summary>By path, then by offset.</summary>
    public int CompareTo(TextLocation other)
    {
        var byPath = string.CompareOrdinal(File.Path, other.File.Path);
        return byPath != 0 ? byPath : Span.Start.CompareTo(other.Span.Start);
    }

    /// <summary>The form <c>path:line:column</c>.</summary>
    public override string ToString() => $"{File.Path}:{Start.Line}:{Start.Column}";

    /// <summary>Before, in the order of paths and offsets.</summary>
    public static bool operator <(TextLocation left, TextLocation right) => left.CompareTo(right) < 0;

    /// <summary>Behind, in the order of paths and offsets.</summary>
    public static bool operator >(TextLocation left, TextLocation right) => left.CompareTo(right) > 0;

    /// <summary>Before or at the same place.</summary>
    public static bool operator <=(TextLocation left, TextLocation right) => left.CompareTo(right) <= 0;

    /// <summary>Behind or at the same place.</summary>
    public static bool operator >=(TextLocation left, TextLocation right) => left.CompareTo(right) >= 0;
}
