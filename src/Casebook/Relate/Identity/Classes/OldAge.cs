using System.Globalization;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class C, ages over 89, which belong into one class "90 or older"; <c>90+</c>, <c>over 90</c> and ranges of groups are right. 45 CFR
/// 164.514(b)(2)(i)(C).</summary>
internal sealed partial class OldAge : IdentityRule
{
    private const int Youngest = 90;
    private const int Oldest = 125;

    /// <inheritdoc/>
    public override IEnumerable<string> Words => ["ninety", "ninetieth", "hundredth", "neunzig", "quatre", "noventa", "novanta", "doksan"];

    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenAge(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        if (!char.IsAsciiDigit(text.At(token.Start)))
            return Find(text, InWords(), token.Start);
        var length = 0;
        while (char.IsAsciiDigit(text.At(token.Start + length)))
            length++;
        if (length is < 2 or > 3 || int.Parse(text.Text.Slice(token.Start, length), CultureInfo.InvariantCulture) is < Youngest or > Oldest)
            return null;
        var before = text.Before(token.Start, 30);
        if (text.At(token.Start - 1) is '.' or ',' or '/' or '-' or '–' && char.IsDigit(text.At(token.Start - 2)) || OfGroups().IsMatch(before))
            return null;
        if (Find(text, YearOld(), token.Start) is { } old)
            return OrMoreBehind().IsMatch(text.After(old.End, 14)) ? null : old;
        if (Find(text, Years(), token.Start) is { } years)
            return
                Duration().IsMatch(before) || OrMoreBehind().IsMatch(text.After(years.End, 14)) || DurationBehind().IsMatch(text.After(years.End, 14))
                ? null
                : years;
        return AgeBefore().IsMatch(before) && text.Match(Bare(), token.Start) is > 0 and var bare ? new TextSpan(token.Start, bare) : null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"\G\d{2,3}[- ]?(years?|yrs?)[- ]old\b|\G\d{2,3}[- ]?y(ear)?s?[/-]?o(ld)?\b|\G\d{2,3}[- ]?jährige?[rnsm]?\b|\G\d{2,3} ?yaş\w*|"
            + @"\G\d{2,3}(st|nd|rd|th) birthday\b|\G\d{2,3} ?a\.?(?=\))",
        Options
    )]
    private static partial Regex YearOld();

    // 90 yaş üstü, 90 ans et plus: a group of people.
    [GeneratedRegex(
        @"^ ?(ve )?(üstü|üzeri)|^ (et|ou) plus\b|^ [oy] m[aá]s\b|^ [eo] (più|mais)\b|^ (und|oder) älter\b|" + @"^ ou mais\b|^ (or|and) older\b",
        Options
    )]
    private static partial Regex OrMoreBehind();

    [GeneratedRegex(@"\G\d{2,3} ?(years?|yrs?|ans|años|anos|anni|jahren?|سنة|عاما|عامًا|عام)\b", Options)]
    private static partial Regex Years();

    [GeneratedRegex(@"\G\d{2,3}(?![\d+%/:-]|[.,]\d| ?(%|mg|kg|g|cm|mm|ml|bpm|beats|/|per|days?|weeks?|months?|hours?|min))\b", Options)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"\b(aged?|age of|age was|age is|at the age of|âgée? de|edad de|idade de|alter von|età di|turned|yaşı|(man|woman|patient|lady|"
            + @"gentleman|female|male) of)[ :]+$",
        Options
    )]
    private static partial Regex AgeBefore();

    [GeneratedRegex(
        @"\b(range[ds]?|ranging|between|over|above|under|below|up to|older than|more than|less than|at least|until|beyond|past|\d+ (to|and|"
            + @"or)|from \d+ to|entre|über|bis|oltre|m[aá]s de|mayor de|plus de|più di|mehr als|älter als|maior de|mais de|acima de|üzeri)"
            + @"[ :(]*(the )?(age (of )?)?$|[<>≥≤~–]\s*$|\d ?- ?$",
        Options
    )]
    private static partial Regex OfGroups();

    [GeneratedRegex(
        @"\b(for|over|past|last|within|after|during|since|previous|next|some|nearly|almost|desde hace|hace|depuis|il y a|pendant|seit|vor|"
            + @"durante|há|da|fa|ago|than)( the| approximately| about)? $",
        Options
    )]
    private static partial Regex Duration();

    [GeneratedRegex(@"^ (ago|earlier|later|before|after|of (follow|experience|research|history)|follow|survival|önce)", Options)]
    private static partial Regex DurationBehind();

    [GeneratedRegex(
        @"\G(hundredth|ninetieth|ninety-\w+th) birthday\b|\G(ninety[- ](one|two|three|four|five|six|seven|eight|nine)|quatre-vingt-(dix|"
            + @"onze|douze|treize|quatorze|quinze|seize|dix-sept|"
            + @"dix-huit|dix-neuf)|noventa y \w+|novanta\w+|doksan \w+)[- ](years?|ans|años|anni|yaş\w*)\b",
        Options
    )]
    private static partial Regex InWords();
}
