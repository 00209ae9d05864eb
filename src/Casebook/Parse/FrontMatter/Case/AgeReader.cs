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
    public static Located<Age>? Read(Located<string> text, DiagnosticBag problems)
    {
        var words = text.Value.Trim().ToLowerInvariant();
        if (words.Length > 1 && words[0] is '-' or '−' or '–' && char.IsAsciiDigit(words[1]))
        {
            problems.Add(ParseProblems.NegativeAge(text));
            return null;
        }
        var age = ReadNewborn(words) ?? ReadDecade(words) ?? ReadAtLeast(words) ?? ReadCounted(words);
        if (age is null)
        {
            problems.Add(ParseProblems.NotAge(text));
            return null;
        }
        if (age.Years <= OldestEver) return text.With(age);
        problems.Add(ParseProblems.AgeTooHigh(text));
        return null;
    }

    private static Age? ReadNewborn(string words) => words is "newborn" or "neonate" or "at birth" ? new Age("newborn", 0) : null;

    // 40s, mid-40s, in her early 40s: counted as the middle of what is meant.
    private static Age? ReadDecade(string words)
    {
        var parts = words.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
        var rest = parts.AsSpan();
        while (rest.Length > 0 && rest[0] is "in" or "the" or "his" or "her" or "their") rest = rest[1..];
        var middle = 5;
        var prefix = "";
        if (rest.Length == 2 && rest[0] is "early" or "mid" or "middle" or "late")
        {
            (prefix, middle) = rest[0] switch { "early" => ("early ", 2), "late" => ("late ", 8), _ => ("mid-", 5) };
            rest = rest[1..];
        }
        if (rest.Length != 1 || !(rest[0].EndsWith('s') && Count(rest[0].TrimEnd('s').TrimEnd('\'', '’')) is { } decade) || decade % 10 != 0 || decade < 10) return null;
        return new Age($"{prefix}{decade}s", decade + middle);
    }

    // 90+ and > 89 keep single very old people from being known by their age.
    private static Age? ReadAtLeast(string words)
    {
        if (words.EndsWith('+') && Count(words[..^1].Trim()) is { } plus) return new Age($"{plus}+", plus);
        if (words.EndsWith(" or older", StringComparison.Ordinal) && Count(words[..^9].Trim()) is { } older) return new Age($"{older}+", older);
        if (words[0] is '≥' && Count(WithoutUnit(words[1..])) is { } least) return new Age($"{least}+", least);
        if (words.StartsWith(">=", StringComparison.Ordinal) && Count(WithoutUnit(words[2..])) is { } from) return new Age($"{from}+", from);
        if (words[0] == '>' && Count(WithoutUnit(words[1..])) is { } over) return new Age($"> {over}", over + 1);
        if (words.StartsWith("over ", StringComparison.Ordinal) && Count(WithoutUnit(words[5..])) is { } above) return new Age($"over {above}", above + 1);
        return null;
    }

    private static string WithoutUnit(string words)
    {
        words = words.Trim();
        return words.EndsWith(" years", StringComparison.Ordinal) ? words[..^6].TrimEnd() : words;
    }

    // Pairs of a number and a unit; a lone number counts years.
    private static Age? ReadCounted(string words)
    {
        var parts = Split(words);
        if (parts.Length > 0 && parts[^1] == "old") parts = parts[..^1];
        if (parts.Length > 1 && parts[^1] is "of" or "age") parts = [.. parts.Where(part => part is not "of" and not "age")];
        if (parts is [var only]) parts = [only, "years"];
        if (parts.Length is 0 or > 6) return null;

        var years = 0.0;
        var written = new List<string>();
        for (var i = 0; i < parts.Length; i += 2)
        {
            if (i > 0 && parts[i] == "and") i++;
            if (i + 1 >= parts.Length || !Number(parts[i], out var count) || UnitOf(parts[i + 1]) is not { } unit) return null;
            years += count * unit.Years;
            written.Add($"{parts[i]} {unit.Name}{(parts[i] == "1" ? "" : "s")}");
        }
        return new Age(string.Join(' ', written), years);
    }

    private static string[] Split(string words)
    {
        var spaced = new System.Text.StringBuilder(words.Length + 4);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && char.IsLetter(words[i]) && char.IsAsciiDigit(words[i - 1])) spaced.Append(' ');
            spaced.Append(words[i] is '-' or '–' or ',' && (i + 1 >= words.Length || !char.IsAsciiDigit(words[i + 1])) ? ' ' : words[i]);
        }
        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static (string Name, double Years)? UnitOf(string word) => word.TrimEnd('.') switch
    {
        "year" or "years" or "y" or "yr" or "yrs" or "yo" => ("year", 1),
        "month" or "months" or "mo" or "mos" => ("month", 1 / 12.0),
        "week" or "weeks" or "wk" or "wks" => ("week", 7 / 365.25),
        "day" or "days" or "d" => ("day", 1 / 365.25),
        "hour" or "hours" or "h" => ("hour", 1 / 8766.0),
        _ => null,
    };

    private static bool Number(string word, out double number) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static int? Count(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
