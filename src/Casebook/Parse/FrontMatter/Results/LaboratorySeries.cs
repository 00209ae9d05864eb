using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Reads several results of one line: of several tests, or of one at several times, as <c>88 → 310 µmol/L</c> or
/// <c>2.26, 6 h later 2.48</c>.</summary>
internal static partial class LaboratorySeries
{
    private static readonly FrozenSet<string> Times = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. "then,later,now,initially,initial,baseline,at baseline,the next day,next day,at discharge,on discharge,at follow-up".Split(','),
            .. "at diagnosis,on arrival,at birth,after treatment,before treatment,preoperatively,postoperatively,at relapse".Split(','),
            .. "on transfer,à la sortie,bei Entlassung,al alta".Split(','),
        ]
    );

    /// <summary>The rows of a line; null unless every part of it is understood.</summary>
    /// <param name="line">The line, which begins with a name.</param>
    /// <param name="named">Reads one test with its result.</param>
    public static ImmutableArray<TestResult>? Read(Located<string> line, Func<Located<string>, TestResult?> named)
    {
        var rows = ImmutableArray.CreateBuilder<TestResult>();
        foreach (var part in Parts(line))
        {
            if (rows.Count > 0 && Again(rows[^1].Test, part) is { } later)
                rows.Add(later);
            else if (named(part) is { } row || (row = NamedWithTime(part, named)) is not null)
                rows.Add(row);
            // The first of 88 → 310 µmol/L has its unit behind the last.
            else if (rows.Count == 0 && BareFirst(part) is { } first)
                rows.Add(first);
            else
                return null;
        }
        return rows.Count > 0 && (rows.Count > 1 || rows[0].On is not null) ? Shared(rows.ToImmutable()) : null;
    }

    /// <summary>The values of one test at several times; null unless every part is understood and there are two at least.</summary>
    public static ImmutableArray<TestResult>? Values(Located<string> test, Located<string> words)
    {
        var rows = Parts(words).Select(part => Again(test, part)).ToList();
        return rows.Count > 1 && rows.TrueForAll(row => row is not null) ? Shared([.. rows.OfType<TestResult>()]) : null;
    }

    /// <summary>The time that ends the name of a test, apart from it: <c>CRP on admission 120</c>.</summary>
    public static TestResult WithTime(TestResult row)
    {
        foreach (var at in Spaces(row.Test.Value))
        {
            // 24 h is of the name.
            if (row.On is null && !char.IsAsciiDigit(row.Test.Value[at + 1]) && TimeIn(row.Test.Value[(at + 1)..].Trim('(', ')')) is { } on)
                return row with { Test = row.Test.Part(0, row.Test.Value.AsSpan(0, at).TrimEnd(" ,").Length), On = on };
        }
        return row;
    }

    // A value with the time before or behind it.
    private static TestResult? Again(Located<string> test, Located<string> part)
    {
        if (Value(part) is { } plain)
            return plain with { Test = test };
        foreach (var at in Spaces(part.Value))
        {
            if (TimeIn(part.Value[..at].TrimEnd(':', ',')) is { } before && Value(Trimmed(part, at)) is { } later)
                return later with { Test = test, On = later.On ?? before };
            if (TimeIn(part.Value[(at + 1)..]) is { } behind && Value(part.Part(0, at)) is { } earlier)
                return earlier with { Test = test, On = earlier.On ?? behind };
        }
        return null;
    }

    private static TestResult? NamedWithTime(Located<string> part, Func<Located<string>, TestResult?> named)
    {
        foreach (var at in Spaces(part.Value))
        {
            if (TimeIn(part.Value[(at + 1)..]) is { } on && named(part.Part(0, at)) is { On: null } row)
                return row with { On = on };
        }
        return null;
    }

    private static TestResult? BareFirst(Located<string> part)
    {
        foreach (var at in Spaces(part.Value))
        {
            if (Again(part.Part(0, at), Trimmed(part, at)) is { } row && char.IsLetter(part.Value[0]))
                return row;
        }
        return null;
    }

    private static TestResult? Value(Located<string> part) => new ShorthandScan(part).Run() is { Value: not null } read ? read : null;

    // What is said once holds for all rows of the test.
    private static ImmutableArray<TestResult> Shared(ImmutableArray<TestResult> rows) =>
        [
            .. rows.Select(row =>
            {
                var like = rows.Where(other => other.Test.Value == row.Test.Value).ToList();
                return row with
                {
                    Unit = row.Unit ?? Only(like.Select(other => other.Unit)),
                    Reference = row.Reference ?? Only(like.Select(other => other.Reference)),
                };
            }),
        ];

    private static string? Only(IEnumerable<string?> said) =>
        said.OfType<string>().Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    private static RelativeTime? TimeIn(string words) =>
        RelativeTimeReader.Read(words) is var read && (read.Days is not null || Times.Contains(words) || TimeOfDay().IsMatch(words)) ? read : null;

    private static IEnumerable<int> Spaces(string text)
    {
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at > 0; at = text.IndexOf(' ', at + 1))
            yield return at;
    }

    private static Located<string> Trimmed(Located<string> text, int from)
    {
        var to = text.Value.Length;
        while (from < to && text.Value[from] is ' ' or ':' or ',')
            from++;
        return text.Part(from, to - from);
    }

    /// <summary>Whether a line has several parts.</summary>
    public static bool HasParts(Located<string> line) => Parts(line).Skip(1).Any() || Marks().EnumerateMatches(line.Value).MoveNext();

    private static IEnumerable<Located<string>> Parts(Located<string> line)
    {
        var from = 0;
        foreach (Match mark in Marks().Matches(line.Value))
        {
            // Inside brackets a comma parts nothing.
            if (line.Value.AsSpan(0, mark.Index).Count('(') > line.Value.AsSpan(0, mark.Index).Count(')'))
                continue;
            if (mark.Index > from)
                yield return line.Part(from, mark.Index - from);
            from = mark.Index + mark.Length;
        }
        if (from < line.Value.Length)
            yield return line.Part(from, line.Value.Length - from);
    }

    // at 9 am, at 08:30
    [GeneratedRegex(@"^at \d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|h)?$", RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\s*(?:[,;](?=\s)|\n|→|->|=>|(?<=\s)(?:rising to|falling to|followed by|then)(?=\s+[<>≤≥~]?\s*[0-9]))\s*")]
    private static partial Regex Marks();
}
