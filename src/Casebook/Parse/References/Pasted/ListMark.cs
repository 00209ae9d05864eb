namespace Casebook.Parse.References.Pasted;

/// <summary>What a list puts before its entries: <c>1.</c>, <c>[12]</c>, <c>3)</c>, a raised number, a number with a tab, a bullet, a dash.</summary>
internal static class ListMark
{
    private const int MaxDigits = 3;
    private const string Bullets = "-–—*•·‣▪▫●○◦■□➢✓";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Length of the mark a line begins with, with the space behind it; 0 when it has none. A year is no mark.</summary>
    public static int LengthOf(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return 0;
        if (Bullets.Contains(line[0], StringComparison.Ordinal))
            return line.Length > 1 && line[1] is ' ' or '\t' ? LengthWithSpace(line, 1) : 0;
        var raised = 0;
        while (raised < line.Length && Raised.Contains(line[raised], StringComparison.Ordinal))
            raised++;
        if (raised > 0)
            return raised > MaxDigits ? 0 : LengthWithSpace(line, raised);
        var at = line[0] is '[' or '(' ? 1 : 0;
        var digits = at;
        while (at < line.Length && char.IsDigit(line[at]))
            at++;
        // `b) Kuo CL, …`
        if (digits == 0 && line.Length > 2 && char.IsAsciiLetterLower(line[0]) && line[1] == ')' && line[2] == ' ')
            return LengthWithSpace(line, 2);
        if (at == digits || at - digits > MaxDigits || at == line.Length)
            return 0;
        if (line[at] is not ('.' or ']' or ')' or '．' or '）' or ':'))
            return digits == 0 && IsBareNumber(line, at) ? LengthWithSpace(line, at) : 0;
        at++;
        if (at < line.Length && line[at] == '.')
            at++;
        if (at == line.Length)
            return at;
        return char.IsWhiteSpace(line[at]) || char.IsUpper(line[at]) || Domain.Works.EastAsianText.IsLetter(line[at]) ? LengthWithSpace(line, at) : 0;
    }

    // A number with a tab, or with a space and a list of authors; `5 years of …` begins a title.
    private static bool IsBareNumber(ReadOnlySpan<char> line, int at) =>
        line[at] == '\t'
        || line[at] == ' '
            && LengthWithSpace(line, at) is var start
            && start < line.Length
            && (AuthorReadings.BeginsWithNames(line[start..].ToString()) || NamesBeforeTitle.GroupBeforeStop(line[start..].ToString()) is not null
                || EastAsianAuthorList.Read(PastedText.Narrow(line[start..])) is not null);

    private static int LengthWithSpace(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        return at;
    }
}
