using System.Collections.Frozen;
using System.Globalization;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads times in the course of a case: ordered where the words can be counted from presentation, kept as written always.</summary>
internal static class RelativeTimeReader
{
    // Longer than any time that can be counted; what is longer stays as written.
    private const int MaxLength = 200;

    private static readonly FrozenSet<string> Presentation = new[]
    {
        "presentation,admission,the presentation,the admission,first visit,the first visit,hospital admission,referral",
        "présentation,la présentation,l'admission,l’admission,à l'admission,à l’admission,à la présentation,à l’entrée",
        "başvuru,başvuruda,yatış,yatışta,ingreso,al ingreso,presentación,en la presentación,ricovero,al ricovero",
        "alla presentazione,aufnahme,bei aufnahme,vorstellung,bei vorstellung,admissão,na admissão,na apresentação",
        "عند القبول,عند الشكوى",
    }
        .SelectMany(words => words.Split(','))
        .ToFrozenSet(StringComparer.Ordinal);

    // What languages put in front of a number instead of a word behind it: il y a 3 ans, vor 3 Jahren.
    private static readonly (string Opening, string Ending)[] Openings =
    [
        .. "il y a ,hace ,vor ,há ,منذ ,قبل ".Split(',').Select(opening => (opening, " ago")),
        .. "after ,après ,au bout de ,nach ,dopo ,después de ,tras ,depois de ,após ,بعد ".Split(',').Select(opening => (opening, " later")),
    ];

    private static readonly string[] BeforeElsewhere = "avant,plus tôt,auparavant,önce,öncesinde,antes,fa,prima,zuvor,vorher,davor,atrás".Split(',');

    private static readonly string[] AfterElsewhere =
        "après,plus tard,sonra,sonrasında,después,más tarde,dopo,più tardi,danach,später,depois,mais tarde".Split(',');

    private static readonly string[] Approximations =
    [
        "more than ",
        "less than ",
        "at least ",
        "up to ",
        "about ",
        "around ",
        "approximately ",
        "roughly ",
        "almost ",
        "nearly ",
        "over ",
        "some ",
        "circa ",
        "for ",
        "~",
        "> ",
        ">",
        "< ",
        "<",
        "≥",
        "≤",
    ];

    /// <summary>A time of the timeline: a number without sign or word counts forward, so <c>22 months</c> is after presentation.</summary>
    public static RelativeTime Read(string written) => new(written, DaysOf(written, forward: true));

    /// <summary>An onset: a number without sign or word counts back, so <c>8 years</c> is before presentation.</summary>
    public static RelativeTime ReadOnset(string written) => new(written, DaysOf(written, forward: false));

    private static double? DaysOf(string written, bool forward)
    {
        if (written.Length > MaxLength)
            return null;
        var small = written.Trim().ToLowerInvariant();
        return DaysIn(small, forward) ?? (TimeOfLanguages.Plain(small) is var plain && plain != small ? DaysIn(plain, forward) : null);
    }

    private static double? DaysIn(string written, bool forward)
    {
        var words = WithoutApproximation(written.Replace('−', '-').Replace(" ", " ", StringComparison.Ordinal));
        if (IsPresentation(words))
            return 0;
        foreach (var (opening, ending) in Openings)
        {
            if (words.StartsWith(opening, StringComparison.Ordinal))
                words = words[opening.Length..] + ending;
        }
        var parts = Split(words);
        if (parts is ["on" or "at" or "by" or "in", .. var later])
            parts = later;
        if (parts is [var label, var ordinal] && DaysIn(label) is { } labelled && Number(ordinal) is { } nth)
            return nth * labelled;
        return ReadCounted(parts, forward);
    }

    // A number or a range, a unit, then words that say on which side of presentation.
    private static double? ReadCounted(string[] parts, bool forward)
    {
        if (parts.Length < 2 || Number(parts[0]) is not { } count)
            return null;
        var signed = parts[0][0] is '-' or '+';
        var rest = parts[1..];
        if (rest is ["to" or "or" or "-" or "–", var upper, .. var behind] && Number(upper) is { } end)
        {
            count = (count + end) / 2;
            rest = behind;
        }
        if (rest is not [var unit, .. var tail] || DaysIn(unit) is not { } length)
            return null;
        var days = count * length;
        return Direction(string.Join(' ', tail)) switch
        {
            null => null,
            0 => signed || forward ? days : -days,
            var direction => Math.Abs(days) * direction,
        };
    }

    private static int? Direction(string tail)
    {
        if (tail.Length == 0)
            return 0;
        if (tail is "before" or "earlier" or "ago" or "prior" or "previously" or "back")
            return -1;
        if (BeforeElsewhere.Contains(tail, StringComparer.Ordinal))
            return -1;
        if (AfterElsewhere.Contains(tail, StringComparer.Ordinal))
            return 1;
        if (tail is "after" or "later" or "on" or "follow-up" or "of follow-up")
            return 1;
        if (tail.StartsWith("before ", StringComparison.Ordinal) && Presentation.Contains(tail[7..]))
            return -1;
        if (tail.StartsWith("prior to ", StringComparison.Ordinal) && Presentation.Contains(tail[9..]))
            return -1;
        if (tail.StartsWith("after ", StringComparison.Ordinal) && Presentation.Contains(tail[6..]))
            return 1;
        return null;
    }

    private static bool IsPresentation(string words)
    {
        foreach (var opening in (ReadOnlySpan<string>)["", "at ", "on ", "at the ", "on the "])
        {
            if (words.StartsWith(opening, StringComparison.Ordinal) && Presentation.Contains(words[opening.Length..]))
                return true;
        }
        return false;
    }

    private static string WithoutApproximation(string words)
    {
        foreach (var approximation in Approximations)
        {
            if (words.StartsWith(approximation, StringComparison.Ordinal))
                return words[approximation.Length..].TrimStart();
        }
        return words;
    }

    // 48h and 2-3 are several words.
    private static string[] Split(string words)
    {
        var spaced = new System.Text.StringBuilder(words.Length + 4);
        for (var i = 0; i < words.Length; i++)
        {
            var afterDigit = i > 0 && char.IsAsciiDigit(words[i - 1]);
            if (afterDigit && char.IsLetter(words[i]))
                spaced.Append(' ');
            if (afterDigit && words[i] is '-' or '–')
                spaced.Append(" - ");
            else if (words[i] == '-' && words[(i + 1)..].StartsWith(' ') && spaced.Length == 0)
                spaced.Append('-');
            else if (!(words[i] == ' ' && spaced.Length == 1 && spaced[0] is '-' or '+'))
                spaced.Append(words[i]);
        }
        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static double? Number(string word)
    {
        if (SpeltNumber(word) is { } spelt)
            return spelt;
        if (
            double.TryParse(
                word.Replace(',', '.'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            ) && double.IsFinite(number)
        )
            return number;
        return null;
    }

    private static double? DaysIn(string unit) =>
        unit is "minute" or "minutes" or "min"
            ? 1 / 1440.0
            : TimeUnits.UnitOf(unit) switch
            {
                AgeUnit.Hour => 1 / 24.0,
                AgeUnit.Day => 1,
                AgeUnit.Week => 7,
                AgeUnit.Month => 30.4375,
                AgeUnit.Year => 365.25,
                _ => null,
            };

    private static int? SpeltNumber(string word) =>
        word switch
        {
            "a" or "an" or "one" => 1,
            "two" => 2,
            "three" => 3,
            "four" => 4,
            "five" => 5,
            "six" => 6,
            "seven" => 7,
            "eight" => 8,
            "nine" => 9,
            "ten" => 10,
            "eleven" => 11,
            "twelve" => 12,
            _ => null,
        };
}
