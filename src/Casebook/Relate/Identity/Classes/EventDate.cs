using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>
/// Class C, dates of a person's events closer than the year: a day with its month, in figures or words, in every language; a month only where
/// somebody was born.
/// Dates of publications, laws, approvals and studies are nobody's. 45 CFR 164.514(b)(2)(i)(C).
/// </summary>
internal sealed partial class EventDate : IdentityRule
{
    private const string MonthNames = """
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık janvier février mars avril mai juin juillet août septembre octobre
        novembre décembre
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno
        luglio settembre ottobre dicembre
        januar jänner februar märz juni juli oktober dezember janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
        يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول كانون
        تشرين
        """;

    private static readonly FrozenSet<string> Months = (
        MonthNames + " janv févr fév avr juil déc ene abr ago set out dez dic fev mai gen mag giu lug ott okt mär oca şub nis haz tem ağu eyl eki kas ara"
    )
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string Holidays =
        "boxing christmas new easter anzac australia independence republic bastille thanksgiving diwali holi eid "
        + "heiligabend silvester nochebuena noël natale";

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        [.. MonthNames.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), .. Holidays.Split(' ')];

    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenDate(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var found = char.IsAsciiDigit(text.At(token.Start)) ? LookAtFigures(text, token) : LookAtMonth(text, token);
        if (found is not { } span)
            return null;
        return Birth().IsMatch(text.Before(span.Start, 40)) || !Casebook.Relate.Identity.Words.Guards.SpeaksOfPublication(text.Sentence(span.Start))
            ? span
            : null;
    }

    private static TextSpan? LookAtFigures(IdentityText text, Token token)
    {
        if (Find(text, WordBetween(), token.Start) is { } worded && IsMonth(text.Text.Slice(worded.Start, worded.Length)))
            return worded;
        if (
            text.At(token.End) is not ('-' or '/' or '.')
            || text.At(token.Start - 1) is '.' or '/' or '-' or ',' && char.IsDigit(text.At(token.Start - 2))
        )
            return null;
        if (token.End - token.Start == 4)
            return Find(text, YearFirst(), token.Start);
        if (token.End - token.Start > 2 || !HasTwoMarks(text, token.End))
            return null;
        if (Find(text, YearLast(), token.Start) is { } full)
            return IsDay(text.Text.Slice(full.Start, full.Length)) ? full : null;
        // 04.11.62: two figures for the year may be much else.
        if (
            Find(text, ShortYear(), token.Start) is { } shortened
            && IsDay(text.Text.Slice(shortened.Start, shortened.Length))
            && Event().IsMatch(text.Sentence(token.Start))
        )
            return shortened;
        return Find(text, MonthOfBirth(), token.Start) is { } month && Birth().IsMatch(text.Before(token.Start, 40)) ? month : null;
    }

    // 08-ene-1974, 1er/12/2018: the month may be a word.
    private static bool IsMonth(ReadOnlySpan<char> date)
    {
        var month = date[(date.IndexOfAny('/', '-', '.') + 1)..];
        month = month[..month.IndexOfAny('/', '-', '.')];
        return char.IsAsciiDigit(month[0]) ? date.ContainsAny("erºª°") : Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(month);
    }

    // 3.4.2021 and 03/2021, but not 7.31 or 120/80.
    private static bool HasTwoMarks(IdentityText text, int mark)
    {
        var behind = text.At(mark + 1) == ' ' ? mark + 2 : mark + 1;
        var digits = 0;
        while (digits < 5 && char.IsAsciiDigit(text.At(behind + digits)))
            digits++;
        return digits == 4 || (digits is 1 or 2 && text.At(behind + digits) == text.At(mark));
    }

    private static TextSpan? LookAtMonth(IdentityText text, Token token)
    {
        if (Find(text, Holiday(), token.Start) is { } holiday)
            return holiday;
        var word = text.Text[token.Start..token.End];
        var before = text.Before(token.Start, 34);
        if (word[0] > 0x600)
        {
            foreach (var figures in ArabicDay().EnumerateMatches(before))
                return TextSpan.Between(token.Start - figures.Length, token.End + Math.Max(0, text.Match(ArabicYear(), token.End)));
        }
        if (char.IsUpper(word[0]) && text.Match(DayBehindStop(), token.End) is > 0 and var stopped)
            return TextSpan.Between(token.Start, token.End + stopped);
        var dayBefore = 0;
        foreach (var match in DayBefore().EnumerateMatches(before))
            dayBefore = match.Length;
        var yearBehind = text.Match(YearBehind(), token.End);
        // "may" and "march" in small letters are verbs; an abbreviation needs the year beside it.
        var isWord = word is "may" or "march" or "mars" or "mart" or "mai" or "mayo" or "mar" or "dec" or "jan" or "sep" or "oct" or "august" or "آب";
        if (dayBefore > 0)
        {
            // "Le 3 mars" is a day; the article says so.
            var hasArticle = ArticleBefore().IsMatch(before[..^dayBefore]);
            if (!hasArticle && (isWord || word.Length <= 4) && yearBehind <= 0 && !(char.IsUpper(word[0]) && (word.Length > 3 || word is "May")))
                return null;
            return TextSpan.Between(token.Start - dayBefore, token.End + Math.Max(0, yearBehind));
        }
        if (!char.IsUpper(word[0]) && word[0] < 0x600)
            return yearBehind > 0 && Birth().IsMatch(before) ? TextSpan.Between(token.Start, token.End + yearBehind) : null;
        if (text.Match(DayAndYearBehind(), token.End) is > 0 and var both)
            return TextSpan.Between(token.Start, token.End + both);
        if (word.Length > 3 && text.Match(DayBehind(), token.End) is > 0 and var day)
            return TextSpan.Between(token.Start, token.End + day);
        return yearBehind > 0 && Birth().IsMatch(text.Before(token.Start, 40)) ? TextSpan.Between(token.Start, token.End + yearBehind) : null;
    }

    private static bool IsDay(ReadOnlySpan<char> date)
    {
        var first = date.IndexOfAnyExceptInRange('0', '9');
        var second = date[(first + 1)..].IndexOfAnyExceptInRange('0', '9');
        var (one, two) = (
            int.Parse(date[..first], System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(date.Slice(first + 1, second), System.Globalization.CultureInfo.InvariantCulture)
        );
        return one is > 0 and <= 31 && two is > 0 and <= 31 && Math.Min(one, two) <= 12;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\G(19|20)\d\d(?<mark>[-/.])(0?[1-9]|1[0-2])\k<mark>(0?[1-9]|[12]\d|3[01])(?![\d/-])", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\G\d{1,2}(?<mark>[-/.]) ?\d{1,2}\k<mark> ?(18|19|20)\d\d(?![\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"\G\d{1,2}(?<mark>[-/.])\d{1,2}\k<mark>\d\d(?![\d/%-]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(
        @"\G(0?[1-9]|[12]\d|3[01])(er|º|°|ª)?(?<mark>[-/.])(\p{L}{3,10}|0?[1-9]|1[0-2])\.?\k<mark>(18|19|20)?\d\d(?!\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WordBetween();

    // Dec. 28: the stop is that of the abbreviation.
    [GeneratedRegex(
        @"\G(?<=\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\. (0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?(?![\d%/:]|[.,-]\d| ?(mg|g|µg|ml|mL)\b)",
        Options
    )]
    private static partial Regex DayBehindStop();

    [GeneratedRegex(@"[٠-٩0-9]{1,2} (من )?$", Options)]
    private static partial Regex ArabicDay();

    [GeneratedRegex(@"\G( (الثاني|الأول|الاول))?( (عام|سنة))? ?[٠-٩0-9]{4}|\G (الثاني|الأول|الاول)", Options)]
    private static partial Regex ArabicYear();

    [GeneratedRegex(@"\G\d{1,2}[/.-](18|19|20)\d\d(?!\d)", Options)]
    private static partial Regex MonthOfBirth();

    [GeneratedRegex(
        @"(?<![\d.,/–-])\b(0?[1-9]|[12]\d|3[01])(st|nd|rd|th|er|º|°|ª|\.)?,?(-| )?(day of |of |de |di |do |d['’])?$|\b((twenty|thirty)[- "
            + @"])?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth)( day)? of $",
        Options
    )]
    private static partial Regex DayBefore();

    [GeneratedRegex(
        @"\G(Boxing Day|Christmas (Day|Eve)|New Year['’]s (Day|Eve)|Easter (Sunday|Monday)|Heiligabend|Silvester|Nochebuena|Noël|Natale|"
            + @"(ANZAC|Anzac|Australia|Independence|Republic|Bastille) Day|Thanksgiving|Diwali|Holi|Eid)( (of|in|de|"
            + @"del))? ((19|20)\d\d(?!\d)|(last|this) year\b)",
        Options
    )]
    private static partial Regex Holiday();

    [GeneratedRegex(@"\b([Ll]e|[Dd]u|[Aa]u|[Ee]l|[Dd]el|[Aa]l|[Ii]l|[Dd]al|[Dd]ia|[Dd]ía) $", Options)]
    private static partial Regex ArticleBefore();

    [GeneratedRegex(@"\G\.?,?( (of|de|del|do|di) | ?-?)('?(18|19|20)\d\d|['’]\d\d)(?!\d)", Options)]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"\G\.? (the )?(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?(,| of)? ?(18|19|20)\d\d(?!\d)", Options)]
    private static partial Regex DayAndYearBehind();

    [GeneratedRegex(@"\G (the )?(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?(?![\d%/:]|[.,-]\d| ?(mg|g|µg|mcg|ml|mL|patients|cases|to|of the))\b", Options)]
    private static partial Regex DayBehind();

    [GeneratedRegex(
        @"\b(born|birth|birthday|dob|d\.o\.b|doğum|né|née|naissance|nacid[oa]|nacimiento|nat[oa]|nascita|geboren|geb|geburt\w*|nascid[oa]|"
            + @"nascimento|ولد|ولدت|الميلاد|ميلاد)\b[^\n]{0,25}$",
        Options | RegexOptions.IgnoreCase
    )]
    private static partial Regex Birth();

    [GeneratedRegex(
        @"\b(born|birth|dob|d\.o\.b|admitted|admission|discharged?|died|death|operat\w+|surgery|biopsy|seen|visit|on|dated?|doğum|yatış|"
            + @"taburcu|né|née|admis|hospitalis\w+|décéd\w+|nacid[oa]|ingres\w+|alta|nat[oa]|ricover\w+|dimess\w+|geb|geboren|aufgenommen|"
            + @"entlassen|nascid[oa]|internad[oa]|interven\w+|operad[oa]|consult\w*|acud\w+|visita\w*|revisión|fallec\w+|"
            + @"[eé]xitus|biopsia|cirugía|opéré\w*|venue?|operat[oa]|intervento|óbito|falec\w+|operiert|vorgestellt|verstorben|"
            + @"başvur\w*|ameliyat|muayene|öldü)\b",
        Options | RegexOptions.IgnoreCase
    )]
    private static partial Regex Event();
}
