namespace Casebook.Parse.References.Pasted;

/// <summary>What a list puts before its entries: <c>1.</c>, <c>[12]</c>, <c>3)</c>, a bullet, a dash.</summary>
internal static class ListMark
{
    private const int MaxDigits = 3;
    private const string Bullets = "-–—*•·‣▪▫●○◦■□➢✓";

    /// <summary>Length of the mark a line begins with, with the space behind it; 0 when it has none. A year is no mark.</summary>
    public static int LengthOf(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return 0;
        if (Bullets.Contains(line[0], StringComparison.Ordinal))
            return line.Length > 1 && line[1] is ' ' or '\t' ? LengthWithSpace(line, 1) : 0;
        var at = line[0] is '[' or '(' ? 1 : 0;
        var digits = at;
        while (at < line.Length && char.IsDigit(line[at]))
            at++;
        if (at == digits || at - digits > MaxDigits || at == line.Length || line[at] is not ('.' or ']' or ')' or '．' or '）'))
            return 0;
        at++;
        if (at < line.Length && line[at] == '.')
            at++;
        if (at == line.Length)
            return at;
        return char.IsWhiteSpace(line[at]) || char.IsUpper(line[at]) ? LengthWithSpace(line, at) : 0;
    }

    private static int LengthWithSpace(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        return at;
    }
}
