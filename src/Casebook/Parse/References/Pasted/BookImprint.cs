using System.Globalization;

namespace Casebook.Parse.References.Pasted;

/// <summary>Where the publisher and the year of a book stand.</summary>
/// <param name="BodyEnd">Where what stands before them ends.</param>
/// <param name="Start">Where place and publisher begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Year">The year.</param>
/// <param name="Behind">Where what stands behind them begins.</param>
internal readonly record struct BookImprint(int BodyEnd, int Start, int End, int Year, int Behind)
{
    private const int MaxPublisherLength = 120;

    /// <summary>Finds them; null when there are none.</summary>
    public static BookImprint? Find(string core) => FindPublisher(core) ?? FindPlaceBehind(core) ?? FindYearFirst(core) ?? FindYearBehindComma(core);

    // The last `; 2002` or `; c2002` whose publisher begins behind a stop.
    private static BookImprint? FindPublisher(string core)
    {
        for (var i = core.LastIndexOf("; ", StringComparison.Ordinal); i > 0; i = core.LastIndexOf("; ", i - 1, StringComparison.Ordinal))
        {
            var cursor = new TextCursor(core, i + 2);
            if (!cursor.Skip('c'))
                cursor.Skip('©');
            var digits = cursor.TakeDigits();
            if (digits.Length != 4)
                continue;
            // `c2000-01`: the right lasts, the year is the first.
            if (cursor.Skip('-') || cursor.Skip('–'))
                cursor.TakeDigits();
            var year = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            var start = core.LastIndexOf(". ", i, StringComparison.Ordinal);
            // St. Louis is a city of publishers, and W. B. Saunders has initials.
            while (
                start >= 2
                && (
                    core.AsSpan(start - 2, 2) is "St"
                    || char.IsUpper(core[start - 1])
                        && core[start - 2] is ' ' or '.'
                        && !core.AsSpan(start, i - start).Contains(": ", StringComparison.Ordinal)
                )
            )
                start = core.LastIndexOf(". ", start - 1, StringComparison.Ordinal);
            if (start <= 0 || i - start > MaxPublisherLength)
                return null;
            return new BookImprint(start + 2, start + 2, i, year, cursor.At);
        }
        return null;
    }

    // `Martinus Nijhoff Publishers; The Netherlands: 1985. p. 351-357`
    private static BookImprint? FindPlaceBehind(string core)
    {
        for (var i = core.LastIndexOf(": ", StringComparison.Ordinal); i > 0; i = core.LastIndexOf(": ", i - 1, StringComparison.Ordinal))
        {
            if (i + 6 > core.Length || !IsYear(core, i + 2))
                continue;
            var semicolon = core.LastIndexOf("; ", i, StringComparison.Ordinal);
            var stop = semicolon < 0 ? -1 : core.LastIndexOf(". ", semicolon, StringComparison.Ordinal);
            return stop <= 0 || i - stop > MaxPublisherLength || core.AsSpan(stop, i - stop).ContainsAnyInRange('0', '9')
                ? null
                : new BookImprint(
                    stop + 2,
                    stop + 2,
                    i,
                    int.Parse(core.AsSpan(i + 2, 4), NumberStyles.None, CultureInfo.InvariantCulture),
                    i + 6
                );
        }
        return null;
    }

    // `Title. 2006, Geneva: World Health Organization`
    private static BookImprint? FindYearFirst(string core)
    {
        var colon = core.LastIndexOf(": ", StringComparison.Ordinal);
        var stop = colon < 0 ? -1 : core.LastIndexOf(". ", colon, StringComparison.Ordinal);
        if (stop < 0 || core.Length - stop > MaxPublisherLength)
            return null;
        var cursor = new TextCursor(core, stop + 2);
        var digits = cursor.TakeDigits();
        var end = core.TrimEnd('.', ' ').Length;
        if (digits.Length != 4 || !cursor.Skip(", ") || core.AsSpan(colon, end - colon).ContainsAnyInRange('0', '9'))
            return null;
        return new BookImprint(stop + 1, cursor.At, end, int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), core.Length);
    }

    // `London: Churchill Livingstone, 1998:23-45`; a place tells a publisher from a journal.
    private static BookImprint? FindYearBehindComma(string core)
    {
        var colon = core.LastIndexOf(": ", StringComparison.Ordinal);
        var stop = colon < 0 ? -1 : core.LastIndexOf(". ", colon, StringComparison.Ordinal);
        var comma = colon < 0 ? -1 : BeforeYear(core, colon);
        if (
            stop <= 0
            || comma < 0
            || comma - stop > MaxPublisherLength
            || core.AsSpan(colon, comma - colon).Contains(". ", StringComparison.Ordinal)
            || core.AsSpan(stop, comma - stop).ContainsAnyInRange('0', '9')
        )
            return null;
        var cursor = new TextCursor(core, comma + 2);
        var digits = cursor.TakeDigits();
        return digits.Length == 4
            ? new BookImprint(stop + 2, stop + 2, comma, int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), cursor.At)
            : null;
    }

    // Where a comma or a stop stands with a year behind it; -1 when none does.
    private static int BeforeYear(string core, int from)
    {
        for (var at = from + 1; at < core.Length - 5; at++)
        {
            if (core[at] is ',' or '.' && core[at + 1] == ' ' && IsYear(core, at + 2))
                return at;
        }
        return -1;
    }

    private static bool IsYear(string core, int at) =>
        !core.AsSpan(at, 4).ContainsAnyExceptInRange('0', '9') && (at + 4 == core.Length || !char.IsAsciiDigit(core[at + 4]));
}
