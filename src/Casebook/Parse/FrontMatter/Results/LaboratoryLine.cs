using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Reads results whose name stands on one line with them: <c>Hb 8.2 g/dL (12–16) ↓</c>, <c>ANA positive 1:320</c>, several tests, or one test at
/// several times (<c>2.26, 6 h later 2.48</c>).</summary>
/// <remarks>A number is a value when something says so: a unit, a reference, a mark, a comparator, a decimal place. A bare one may belong to the name
/// (<c>CA 125</c>, <c>interleukin 6</c>), so it is asked for.</remarks>
internal static class LaboratoryLine
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    // What has no unit and is no number of a name.
    private static readonly FrozenSet<string> Unitless = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [.. "INR,pH,anion gap,base excess,specific gravity,MELD,GCS".Split(',')]
    );

    // What is counted so often that a bare number behind it is its value.
    private static readonly FrozenSet<string> Counted = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [.. "Hb,Hgb,WBC,WCC,RBC,PLT,Plt,CRP,ESR,Na,K,Cl,ALT,AST,ALP,GGT,LDH,MCV,Cr,BUN,TSH,PSA,eGFR,GFR,Hct,PT,APTT,BNP,CEA,AFP,PTH,NLR".Split(',')]
    );

    // Names that a number belongs to.
    private static readonly FrozenSet<string> Numbered = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. "CA,IL,interleukin,factor,B,T,FT,C,CD,CK,type,HHV,HPV,HLA-B,Ro,PL,PR,Scl,GAD,IgG,IgA".Split(','),
            .. "subclass,virus,herpesvirus,papillomavirus,parvovirus,serotype,group,grade,stage,class,trisomy".Split(','),
            .. "chromosome,exon,DR,DQ,HLA,HSV,HTLV,beta,alpha,apo".Split(','),
        ]
    );

    // Behind these, high and low are a part of the name.
    private static readonly string[] Qualified = ["density", "sensitivity", "molecular", "resolution", "affinity", "grade", "frequency", "risk"];

    /// <summary>The rows of a line; null when it is a name and nothing else. What is not understood behind a value is kept as written and told.</summary>
    /// <param name="line">The line.</param>
    /// <param name="takesCounts">Whether a bare number is a value, as it is of scores.</param>
    /// <param name="problems">Takes the problems.</param>
    public static ImmutableArray<TestResult>? Read(Located<string> line, bool takesCounts, DiagnosticBag problems) =>
        Rows(line, takesCounts) ?? SaysBoth(line, problems) ?? Partly(line, problems);

    /// <summary>The rows of a line that is understood to its last word; null when it is not.</summary>
    public static ImmutableArray<TestResult>? Rows(Located<string> line, bool takesCounts)
    {
        return One(line) is { } whole ? [whole] : LaboratorySeries.Read(line, One);

        TestResult? One(Located<string> part) => Marked(part) ?? Named(part, takesCounts);
    }

    // elevated CRP
    private static TestResult? Marked(Located<string> line)
    {
        foreach (var phrase in OutcomePhrases.BeginningWith(line.Value[0]))
        {
            var length = phrase.Phrase.Length;
            if (
                phrase.Outcome is not (Outcome.High or Outcome.Low or Outcome.Normal or Outcome.Positive or Outcome.WeakPositive)
                || !line.Value.StartsWith(phrase.Phrase + " ", StringComparison.OrdinalIgnoreCase)
            )
                continue;
            var name = RestFrom(line, length);
            if (
                name.Value.Length == 0
                || !char.IsLetter(name.Value[0])
                || name.Value.AsSpan().IndexOfAny(",;") >= 0
                || name.Value.Split(' ').Any(word => word is "and" or "or" or "with" or "in" or "for")
                || Qualified.Any(word => name.Value.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            )
                return null;
            var read = Named(name, takesCounts: false) ?? new TestResult { Test = name };
            return read.Outcome != Outcome.Stated && read.Outcome != phrase.Outcome
                ? null
                : read with
                {
                    Outcome = phrase.Outcome,
                    Words = phrase.KeepWords ? phrase.Phrase : read.Words,
                };
        }
        return null;
    }

    // One test with its result.
    private static TestResult? Named(Located<string> line, bool takesCounts)
    {
        foreach (var (name, rest) in Splits(line))
        {
            var judged = OutcomePhrases.BeginsWithJudgement(rest.Value);
            var scan = new ShorthandScan(rest);
            if (scan.Run() is not { } read)
            {
                // What is a value for certain is no part of a longer name.
                if (scan.SaysBoth || IsMeasured(rest.Value))
                    return null;
                continue;
            }
            if (judged || read.Titre is not null || read is { Value: null, Outcome: Outcome.Positive })
                return read with { Test = name };
            if (read.Value is { } value && IsValue(name.Value, rest.Value, value.Value, read, takesCounts))
                return LaboratorySeries.WithTime(read with { Test = name });
        }
        return null;
    }

    // Shortest name first.
    private static IEnumerable<(Located<string> Name, Located<string> Result)> Splits(Located<string> line)
    {
        var text = line.Value;
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (text[at] is not ' ' and not '=' and not '\u00A0' && !(text[at] == ':' && char.IsLetter(text[at - 1])))
                continue;
            var rest = RestFrom(line, at);
            var name = text.AsSpan(0, at).TrimEnd(" ,:=(-–").Length;
            if (name == 0 || rest.Value.Length == 0 || !text.AsSpan(0, name).ContainsAnyExcept(Digits) || !BeginsResult(rest.Value))
                continue;
            if (LaboratorySeries.HasParts(line.Part(0, at + 1)))
                yield break;
            if (NamedByNumber(text[..name], rest.Value))
                continue;
            yield return (line.Part(0, name), rest);
        }
    }

    private static Located<string> RestFrom(Located<string> line, int at)
    {
        while (at < line.Value.Length && line.Value[at] is ' ' or '=' or ':' or '\u00A0')
            at++;
        return line.Part(at, line.Value.Length - at);
    }

    private static bool BeginsResult(string rest) =>
        rest[0] is '<' or '>' or '≤' or '≥' or '~' or '≈' or '↑' or '↓' or '+' or '−'
        || char.IsAsciiDigit(rest[0])
        || OutcomePhrases.BeginsWithJudgement(rest);

    // CA 125 420 U/mL, vitamin B 12: the first number is a part of the name.
    private static bool NamedByNumber(string name, string rest)
    {
        var number = rest.AsSpan().IndexOfAnyExcept(Digits) is >= 0 and var end ? end : rest.Length;
        if (rest.StartsWith("27.29 ", StringComparison.Ordinal))
            number = 5;
        var word = name[(name.LastIndexOfAny([' ', '-']) + 1)..];
        // CK 20 is a keratin, CK 48 000 an enzyme.
        return number is > 0 and < 6
            && Numbered.Contains(word)
            && !(word is "CK" && PrintedNumber.LengthAt(rest) > number)
            && (
                number == rest.Length
                || rest[number] is ' ' && (rest.AsSpan(number).ContainsAny(Digits) || OutcomePhrases.BeginsWithJudgement(rest.AsSpan(number + 1)))
            );
    }

    private static bool IsValue(string name, string rest, string value, TestResult read, bool takesCounts) =>
        // 2 h is when, not what.
        read.Unit is { } unit && !IsHours(unit)
        || read.Reference is not null
        || read.Outcome != Outcome.Stated
        || !char.IsAsciiDigit(rest[0])
        || value.AsSpan().IndexOfAny(".,·") > 0
        || takesCounts
        || Unitless.Contains(name)
        || Counted.Contains(name)
        || IsPlainWord(name);

    private static bool IsMeasured(string rest)
    {
        var number = PrintedNumber.LengthAt(rest);
        var behind = rest.AsSpan(number).TrimStart();
        return number > 0
            && (rest.AsSpan(0, number).ContainsAny(".,") || UnitNames.LengthAt(behind) is > 0 and var unit && !IsHours(behind[..unit]));
    }

    // platelets 38, serum amylase 180
    private static bool IsPlainWord(string name) =>
        name[(name.LastIndexOf(' ') + 1)..] is { Length: >= 5 } last && last.All(char.IsAsciiLetterLower) && !Numbered.Contains(last);

    private static bool IsHours(ReadOnlySpan<char> unit) => unit is "h" or "hours";

    private static ImmutableArray<TestResult>? SaysBoth(Located<string> line, DiagnosticBag problems)
    {
        foreach (var (name, rest) in Splits(line))
        {
            var scan = new ShorthandScan(rest);
            if (!OutcomePhrases.BeginsWithJudgement(rest.Value) || scan.Run() is not null || !scan.SaysBoth)
                continue;
            problems.Add(ParseProblems.SaysBoth(rest.Location, $"`{name.Value}`", rest.Value));
            return [new TestResult { Test = name, Words = rest.Value }];
        }
        return null;
    }

    // A value with its unit, and words behind it that say more: nothing is lost, and the name stays a name.
    private static ImmutableArray<TestResult>? Partly(Located<string> line, DiagnosticBag problems)
    {
        foreach (var (name, rest) in Splits(line))
        {
            if (!IsMeasured(rest.Value))
                continue;
            return [SerologyShorthand.Read(name, rest, freeWords: true, problems)];
        }
        return null;
    }
}
