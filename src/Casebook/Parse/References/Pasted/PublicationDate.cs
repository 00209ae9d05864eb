using System.Globalization;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>Year, month and day as references print them: <c>2002</c>, <c>2002 Jul 25</c>, <c>2004 Jan-Feb</c>, <c>2021 Spring</c>.</summary>
internal readonly record struct PublicationDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>Takes a date that begins with its year; null (cursor unmoved) when there is none.</summary>
    public static PublicationDate? Take(ref TextCursor cursor)
    {
        var start = cursor.At;
        var digits = cursor.TakeDigits();
        if (digits.Length != 4 || digits is "0000")
        {
            cursor.At = start;
            return null;
        }
        var year = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        // `2007a` tells two works of one year apart.
        if (char.IsAsciiLetterLower(cursor.Next) && !char.IsLetterOrDigit(After(cursor)))
            cursor.At++;
        var behindYear = cursor.At;
        // PubMed Central prints `2013. November; 72(11):1747`.
        if (!cursor.Skip(','))
            cursor.Skip('.');
        cursor.SkipSpaces();
        var word = cursor.TakeLetters();
        if (MonthName.Read(word) is { } month)
        {
            cursor.Skip('.');
            return new PublicationDate(year, month, TakeDay(ref cursor));
        }
        if (IsSeason(word))
            return new PublicationDate(year);
        cursor.At = behindYear;
        return new PublicationDate(year);
    }

    /// <summary>Takes a date written <c>March 1, 2020</c>, <c>1 March 2020</c>, <c>2020 Mar 1</c> or <c>2020-03-01</c>; null (cursor unmoved) when
    /// there is none.</summary>
    public static PublicationDate? TakeAnyOrder(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (TakeIso(ref cursor) is { } iso)
            return iso;
        if (Take(ref cursor) is { } inOrder)
            return inOrder;
        int? day = TakeShortNumber(ref cursor);
        cursor.SkipSpaces();
        if (MonthName.Read(cursor.TakeLetters()) is { } month)
        {
            cursor.Skip('.');
            cursor.SkipSpaces();
            var behindMonth = cursor.At;
            if (day is null && TakeShortNumber(ref cursor) is { } dayBehind)
                day = dayBehind;
            else
                cursor.At = behindMonth;
            cursor.Skip(',');
            cursor.SkipSpaces();
            var digits = cursor.TakeDigits();
            if (digits.Length == 4)
                return new PublicationDate(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), month, day);
        }
        cursor.At = start;
        return null;
    }

    /// <summary>Takes <c>2010</c>, <c>2010 Mar 3</c> or <c>Mar. 2010</c>, <c>March–April 2012</c>; null (cursor unmoved) when there is none.</summary>
    public static PublicationDate? TakeWithMonthFirst(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (char.IsAsciiDigit(cursor.Next))
            return Take(ref cursor) ?? TakeAnyOrder(ref cursor);
        if (MonthName.Read(cursor.TakeLetters()) is { } month)
        {
            cursor.Skip('.');
            SkipEndOfRange(ref cursor);
            cursor.Skip('.');
            cursor.Skip(',');
            cursor.SkipSpaces();
            if (Take(ref cursor) is { } date)
                return date with { Month = month };
        }
        else if (cursor.Before(cursor.At)[start..] is var word && IsSeason(word))
        {
            cursor.SkipSpaces();
            if (Take(ref cursor) is { } date)
                return date;
        }
        cursor.At = start;
        return TakeAnyOrder(ref cursor);
    }

    /// <summary>Moves over <c>Jul</c> or <c>Jul 25</c>; false (cursor unmoved) when none stands there.</summary>
    public static bool SkipMonthAndDay(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (MonthName.Read(cursor.TakeLetters()) is not null)
        {
            TakeDay(ref cursor);
            return true;
        }
        cursor.At = start;
        return false;
    }

    /// <summary>The whole day; null when a part is missing or there is no such day.</summary>
    public DateOnly? ToDay() =>
        Month is { } month && Day is { } day && Year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(Year, month)
            ? new DateOnly(Year, month, day)
            : null;

    private static PublicationDate? TakeIso(ref TextCursor cursor)
    {
        var start = cursor.At;
        var year = cursor.TakeDigits();
        var slash = cursor.Next == '/';
        if (year.Length == 4 && (cursor.Skip('-') || cursor.Skip('/')) && TakeShortNumber(ref cursor) is { } month and <= 12)
        {
            var day = cursor.Skip(slash ? '/' : '-') ? TakeShortNumber(ref cursor) : null;
            // `2009/10` may be two years.
            if (!char.IsAsciiDigit(cursor.Next) && (day is not null || !slash))
                return new PublicationDate(int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture), month, day);
        }
        cursor.At = start;
        return null;
    }

    private static int? TakeDay(ref TextCursor cursor)
    {
        var behindMonth = cursor.At;
        SkipEndOfRange(ref cursor);
        if (cursor.At == behindMonth)
        {
            cursor.SkipSpaces();
            var start = cursor.At;
            if (TakeShortNumber(ref cursor) is { } day && cursor.Next is ';' or ':' or ',' or '.' or ' ' or ')' or ']' or '-' or '–' or '\0')
            {
                SkipEndOfRange(ref cursor);
                return day;
            }
            cursor.At = start;
        }
        return null;
    }

    // The second part of `Jan-Feb`, `Jan/Feb`, `25-31`.
    private static void SkipEndOfRange(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (!(cursor.Skip('-') || cursor.Skip('–') || cursor.Skip('/')))
            return;
        if (MonthName.Read(cursor.TakeLetters()) is not null || TakeShortNumber(ref cursor) is not null)
            return;
        cursor.At = start;
    }

    private static int? TakeShortNumber(ref TextCursor cursor)
    {
        var start = cursor.At;
        var digits = cursor.TakeDigits();
        if (digits.Length is 1 or 2 && int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var number)
            return number;
        cursor.At = start;
        return null;
    }

    private static char After(TextCursor cursor) => cursor.Rest.Length > 1 ? cursor.Rest[1] : '\0';

    private static bool IsSeason(ReadOnlySpan<char> word) =>
        word is "Spring" or "Summer" or "Autumn" or "Fall" or "Winter" or "spring" or "summer" or "autumn" or "winter";
}
