using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads ages: <c>44</c>, <c>44-year-old</c>, <c>7 months</c>, <c>mid-40s</c>, <c>90+</c>, <c>newborn</c>.</summary>
internal static class AgeReader
{
    private const double OldestEver = 125;

    /// <summary>The age; null, with a report, when the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problems">Takes the problems.</param>
    /// <param name="language">The site's language: what is no single number is shown as written where that is not English.</param>
    public static Located<Age>? Read(Located<string> text, DiagnosticBag problems, string language = "en")
    {
        var words = WesternDigits(text.Value.Trim().ToLowerInvariant());
        if (words.Length > 1 && words[0] is '-' or '−' or '–' && char.IsAsciiDigit(words[1]))
        {
            problems.Add(ParseProblems.NegativeAge(text));
            return null;
        }
        var age = ReadWords(words) ?? ReadFramed(words);
        if (age is null)
        {
            problems.Add(ParseProblems.NotAge(text));
            return null;
        }
        if (age.Years <= OldestEver)
            return text.With(
                age.Counted is null && !language.StartsWith("en", StringComparison.Ordinal) ? age with { Written = text.Value.Trim() } : age
            );
        problems.Add(ParseProblems.AgeTooHigh(text));
        return null;
    }

    /// <summary>The age that a text says and nothing else; null when it says none, or one that nobody reached.</summary>
    public static Age? Find(string text)
    {
        var words = WesternDigits(text.Trim().ToLowerInvariant());
        return words.Length > 0 && (ReadWords(words) ?? ReadFramed(words)) is { Years: <= OldestEver } age ? age : null;
    }

    private static Age? ReadWords(string words) =>
        ReadNewborn(words)
        ?? ReadGestation(words)
        ?? ReadRange(words)
        ?? ReadDecade(words)
        ?? ReadAtLeast(words)
        ?? ReadFraction(words)
        ?? ReadCounted(words);

    // âgée de 44 ans, mujer de 63 años, 58enne; what is only near is shown as written.
    private static Age? ReadFramed(string words) =>
        AgeOfLanguages.Plain(words, out var isExact) is { Length: > 0 } plain && ReadWords(plain) is { } age
            ? isExact
                ? age
                : age with
                {
                    Written = words,
                    Counted = null,
                }
            : null;

    private static Age? ReadNewborn(string words) => words is "newborn" or "neonate" or "at birth" ? new Age("newborn", 0) : null;

    // 26+3 weeks counts from the mother's last period: the child is born, so its age is none yet.
    private static Age? ReadGestation(string words)
    {
        var plus = words.IndexOf('+', StringComparison.Ordinal);
        if (plus <= 0 || Count(words[..plus].Trim()) is not (>= 20 and <= 45) || plus + 1 >= words.Length || words[plus + 1] is < '0' or > '6')
            return null;
        var rest = words[(plus + 2)..].Trim().TrimEnd('.');
        if (rest.StartsWith("/7", StringComparison.Ordinal))
            rest = rest[2..].Trim();
        return
            rest
                is ""
                    or "weeks"
                    or "wk"
                    or "wks"
                    or "w"
                    or "weeks' gestation"
                    or "weeks’ gestation"
                    or "weeks gestation"
                    or "weeks of gestation"
                    or "weeks gestational age"
                    or "(gestation)"
            ? new Age($"{words[..plus].Trim()}+{words[plus + 1]} weeks", 0)
            : null;
    }

    // 6-7 years, 6 to 7 years: counted as the middle.
    private static Age? ReadRange(string words)
    {
        var to = words.IndexOf(" to ", StringComparison.Ordinal);
        var dash = to > 0 ? to : words.AsSpan().IndexOfAny('-', '–');
        if (dash <= 0 || Count(words[..dash].Trim()) is not { } from)
            return null;
        var behind = words[(dash + (to > 0 ? 4 : 1))..].Trim();
        var digits = behind.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits == 0 || Count(digits < 0 ? behind : behind[..digits]) is not { } until || until <= from)
            return null;
        if (
            ReadCounted(behind) is not { } last
            || (digits < 0 ? "years" : last.Written[(last.Written.IndexOf(' ', StringComparison.Ordinal) + 1)..]) is not { } unit
            || unit.Contains(' ', StringComparison.Ordinal)
        )
            return null;
        return new Age($"{from}–{until} {unit}", last.Years * (from + until) / (2.0 * until));
    }

    // 40s, mid-40s, in her early 40s: counted as the middle of what is meant.
    private static Age? ReadDecade(string words)
    {
        var parts = words.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
        var rest = parts.AsSpan();
        while (rest.Length > 0 && rest[0] is "in" or "the" or "his" or "her" or "their")
            rest = rest[1..];
        var middle = 5;
        var prefix = "";
        if (rest.Length == 2 && rest[0] is "early" or "mid" or "middle" or "late")
        {
            (prefix, middle) = rest[0] switch
            {
                "early" => ("early ", 2),
                "late" => ("late ", 8),
                _ => ("mid-", 5),
            };
            rest = rest[1..];
        }
        if (
            rest.Length != 1
            || !(rest[0].EndsWith('s') && Count(rest[0].TrimEnd('s').TrimEnd('\'', '’')) is { } decade)
            || decade % 10 != 0
            || decade < 10
        )
            return null;
        return new Age($"{prefix}{decade}s", decade + middle);
    }

    // 90+ and > 89 keep single very old people from being known by their age.
    private static Age? ReadAtLeast(string words)
    {
        if (words.EndsWith('+') && Count(words[..^1].Trim()) is { } plus)
            return new Age($"{plus}+", plus);
        if (words.EndsWith(" or older", StringComparison.Ordinal) && Count(words[..^9].Trim()) is { } older)
            return new Age($"{older}+", older);
        if (words[0] is '≥' && Count(WithoutUnit(words[1..])) is { } least)
            return new Age($"{least}+", least);
        if (words.StartsWith(">=", StringComparison.Ordinal) && Count(WithoutUnit(words[2..])) is { } from)
            return new Age($"{from}+", from);
        if (words[0] == '>' && Count(WithoutUnit(words[1..])) is { } over)
            return new Age($"> {over}", over + 1);
        if (words.StartsWith("over ", StringComparison.Ordinal) && Count(WithoutUnit(words[5..])) is { } above)
            return new Age($"over {above}", above + 1);
        return null;
    }

    // 18/12 are months, 6/52 weeks and 3/7 days, as British notes count them.
    private static Age? ReadFraction(string words)
    {
        var slash = words.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || Count(words[..slash]) is not { } count || count == 0)
            return null;
        return words[(slash + 1)..] switch
        {
            "12" => ReadCounted($"{count} months"),
            "52" => ReadCounted($"{count} weeks"),
            "7" => ReadCounted($"{count} days"),
            _ => null,
        };
    }

    private static string WithoutUnit(string words)
    {
        words = words.Trim();
        return words.EndsWith(" years", StringComparison.Ordinal) ? words[..^6].TrimEnd() : words;
    }

    // Pairs of a number and a unit; a lone number counts years.
    private static Age? ReadCounted(string words)
    {
        var parts = JoinHalves(Split(words.Replace("y/o", "yo", StringComparison.Ordinal)));
        if (parts.Length > 0 && parts[^1] == "old")
            parts = parts[..^1];
        if (parts.Length > 1 && parts[^1] is "of" or "age")
            parts = [.. parts.Where(part => part is not "of" and not "age")];
        if (parts is [var only])
            parts = [only, "years"];
        if (parts.Length is 0 or > 6)
            return null;

        var years = 0.0;
        var written = new List<string>();
        for (var i = 0; i < parts.Length; i += 2)
        {
            if (i > 0 && parts[i] == "and")
                i++;
            if (i + 1 >= parts.Length || !Number(parts[i], out var count) || UnitOf(parts[i + 1]) is not { } unit)
                return null;
            years += count * unit.Years;
            written.Add($"{parts[i]} {unit.Name}{(parts[i] == "1" ? "" : "s")}");
        }
        var age = new Age(string.Join(' ', written), years);
        return parts.Length == 2 && Count(parts[0]) is { } whole && UnitOf(parts[1]) is { } told ? age with { Counted = (whole, told.Unit) } : age;
    }

    private static string WesternDigits(string words) =>
        string.Concat(
            words.Select(c =>
                c is >= '٠' and <= '٩' ? (char)('0' + (c - '٠'))
                : c is >= '۰' and <= '۹' ? (char)('0' + (c - '۰'))
                : c
            )
        );

    // 3 1/2 and 3½ are one number.
    private static string[] JoinHalves(string[] parts)
    {
        var joined = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            var (whole, fraction) = part.Length > 0 && FractionOf(part[^1..]) is { } sign ? (part[..^1], sign) : ("", FractionOf(part));
            if (fraction is null || (whole.Length > 0 && Count(whole) is null))
                joined.Add(part);
            else if (whole.Length > 0)
                joined.Add(whole + fraction);
            else if (joined.Count > 0 && Count(joined[^1]) is not null)
                joined[^1] += fraction;
            else
                joined.Add("0" + fraction);
        }
        return [.. joined];
    }

    private static string? FractionOf(string text) =>
        text switch
        {
            "1/2" or "½" => ".5",
            "1/4" or "¼" => ".25",
            "3/4" or "¾" => ".75",
            _ => null,
        };

    private static string[] Split(string words)
    {
        var spaced = new System.Text.StringBuilder(words.Length + 4);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && char.IsLetter(words[i]) && char.IsAsciiDigit(words[i - 1]))
                spaced.Append(' ');
            spaced.Append(words[i] is '-' or '–' or ',' && (i + 1 >= words.Length || !char.IsAsciiDigit(words[i + 1])) ? ' ' : words[i]);
        }
        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static (string Name, double Years, AgeUnit Unit)? UnitOf(string word) =>
        (word.TrimEnd('.') is "yo" or "yaş" or "yaşında" or "yaşındaki" ? AgeUnit.Year : TimeUnits.UnitOf(word.TrimEnd('.'))) switch
        {
            AgeUnit.Year => ("year", 1, AgeUnit.Year),
            AgeUnit.Month => ("month", 1 / 12.0, AgeUnit.Month),
            AgeUnit.Week => ("week", 7 / 365.25, AgeUnit.Week),
            AgeUnit.Day => ("day", 1 / 365.25, AgeUnit.Day),
            AgeUnit.Hour => ("hour", 1 / 8766.0, AgeUnit.Hour),
            _ => null,
        };

    private static bool Number(string word, out double number) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static int? Count(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
