using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Reads tests that are denied by a word of the site's language: <c>no proteinuria</c>, <c>no: proteinuria</c>.</summary>
internal static class DeniedTest
{
    /// <summary>A test behind a word of denial.</summary>
    public static TestResult Read(Located<string> test, Located<string> word, FieldContext context) =>
        Alone(test, word, context) ?? new TestResult { Test = test, Outcome = Outcome.Absent };

    /// <summary>A result that is a word of denial and nothing else; null for any other.</summary>
    public static TestResult? Alone(Located<string> test, Located<string> word, FieldContext context)
    {
        if (new ShorthandScan(word).Run() is { } scanned)
            return scanned with { Test = test };
        return context.Denials.WholeCue(word.Value) is { } cue && cue.Is(CueUses.Behind | CueUses.Nothing)
            ? new TestResult { Test = test, Outcome = Outcome.Negative }
            : null;
    }

    /// <summary>A name that holds its result; null when it is a name and nothing else. A denial of which it cannot be told what it denies is reported
    /// and gives no result.</summary>
    public static ImmutableArray<TestResult>? InName(Located<string> written, FieldContext context)
    {
        var reading = new NegationReader(context.Denials, name =>
            name == written.Value || IsList(name) ? NameKnowledge.Unknown : NameKnowledge.Folded
        ).Read(written.Value);
        switch (reading.Meaning)
        {
            case NameMeaning.Absent:
                return
                [
                    .. reading.Parts.Select(part => new TestResult
                    {
                        Test = written.Part(part.Span.Start, part.Span.Length).With(part.Name),
                        Outcome = Outcome.Absent,
                    }),
                ];
            case NameMeaning.SaysBoth:
                context.Problems.Add(ParseProblems.SaysBoth(written.Location, "the test", written.Value));
                return [];
            case NameMeaning.Unclear or NameMeaning.Nothing:
                context.Problems.Add(ParseProblems.UnclearTest(written, [.. reading.Parts.Where(part => !part.Present).Select(part => part.Name)]));
                return [];
            default:
                return null;
        }

        bool IsList(string name) => NameWord.Of(name).Any(context.Denials.IsJoin);
    }
}
