namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Finds numbers as laboratories print them: <c>618 000</c>, <c>0.9–1.8</c>, <c>11/9</c>, <c>1,5</c>, <c>> 200</c>.</summary>
internal static class PrintedNumber
{
    /// <summary>How many characters at the beginning of a text are a number; 0 when it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var at = TitreReader.ReadComparator(text, out _);
        if (at == 0 && text.Length > 1 && text[0] is '~' or '≈' or '−')
            at = text[1] == ' ' ? 2 : 1;
        var single = SingleAt(text[at..]);
        if (single == 0)
            return 0;
        at += single;
        // A range or a pair of numbers.
        var between = at;
        while (between < text.Length && text[between] == ' ')
            between++;
        if (between >= text.Length || text[between] is not '-' and not '–' and not '—' and not '/')
            return at;
        if (text[between] == '/' && between > at)
            return at;
        between++;
        while (between < text.Length && text[between] == ' ')
            between++;
        var second = SingleAt(text[Math.Min(between, text.Length)..]);
        return second == 0 || (second + between < text.Length && char.IsLetter(text[second + between]) && text[at] == '/') ? at : between + second;
    }

    private static int SingleAt(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at]))
                at++;
            else if (at > 0 && at + 1 < text.Length && text[at] is '.' or ',' or '·' && char.IsAsciiDigit(text[at + 1]))
                at++;
            else if (at is > 0 and <= 3 && IsGroupSpace(text[at]) && IsGroup(text[(at + 1)..]))
                at++;
            else if (at > 3 && IsGroupSpace(text[at]) && IsGroup(text[(at + 1)..]) && IsGroupSpace(text[at - 4]))
                at++;
            else
                break;
        }
        return at;
    }

    private static bool IsGroupSpace(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\'' or '’';

    private static bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[..3].IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 3 || !char.IsAsciiDigit(text[3]));
}
