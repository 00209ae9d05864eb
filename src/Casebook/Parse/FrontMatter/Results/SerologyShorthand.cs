using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Reads a result written in one line, such as <c>positive 1:320 nucleolar</c> or <c>high 48 mg/L (&lt; 5)</c>.</summary>
/// <remarks>
/// Nothing is guessed. A line is either understood to its last word or kept whole as <see cref="TestResult.Words"/> with <see cref="Outcome.Stated"/>
/// and a warning.
/// A titre or value without a word of judgement is <see cref="Outcome.Stated"/>: <c>1:320</c> is not called positive, nor <c>&lt;1:80</c> negative,
/// for cut-offs are the laboratory's.
/// Marks such as <c>+</c>, <c>++</c> and <c>2+</c> are the laboratory's way to say positive; they are kept as words.
/// </remarks>
internal static class SerologyShorthand
{
    /// <summary>The result of a test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="text">The line.</param>
    /// <param name="freeWords">Whether words without numbers are fine as they are; a misspelt judgement is reported all the same.</param>
    /// <param name="problems">Takes the problems.</param>
    public static TestResult Read(Located<string> test, Located<string> text, bool freeWords, DiagnosticBag problems)
    {
        var scan = new ShorthandScan(text);
        if (scan.Run() is { } result)
            return result with { Test = test };
        if (freeWords && !scan.SaysBoth && ValueWithWords(test, text) is { } partly)
            return partly;

        if (scan.SaysBoth)
            problems.Add(ParseProblems.SaysBoth(text.Location, $"`{test.Value}`", text.Value));
        else if (scan.ImpossibleTitre is { } titre)
            ReportImpossible(titre, problems);
        else
        {
            var nearest = NearestName.Find(text.Value, OutcomePhrases.All.Where(phrase => phrase.Phrase.Length > 4).Select(phrase => phrase.Phrase));
            if (nearest is not null || !freeWords || text.Value.AsSpan().ContainsAnyInRange('0', '9'))
            {
                problems.Add(ParseProblems.UnknownResult(text, test.Value, nearest));
            }
        }
        return new TestResult { Test = test, Words = text.Value };
    }

    // "280/µL, 80% lymphocytes", "positive, linear": a value or a judgement, and words behind a comma that are shown as they are.
    private static TestResult? ValueWithWords(Located<string> test, Located<string> text)
    {
        for (var at = 1; at + 2 < text.Value.Length; at++)
        {
            if (text.Value[at] is not (',' or ';') || text.Value[at + 1] != ' ')
                continue;
            var head = new ShorthandScan(text.Part(0, at)).Run();
            if (head is { Value: null, Words: null, Titre: null, Reference: null } judged && judged.Outcome != Outcome.Stated)
                return JudgesNothing(text.Value[(at + 2)..]) ? judged with { Test = test, Words = text.Value } : null;
            return head is { Value: not null, Words: null, Outcome: Outcome.Stated }
                ? head with
                {
                    Test = test,
                    Words = text.Value[(at + 2)..].Trim(),
                }
                : null;
        }
        return null;
    }

    // Words that judge otherwise are not only words: "positive, negative on repeat".
    private static bool JudgesNothing(string words) =>
        words
            .Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .All(word => !OutcomePhrases.BeginsWithJudgement(word) && word is not "no" and not "not");

    /// <summary>Reports a titre that no serum can have.</summary>
    public static void ReportImpossible(Located<string> titre, DiagnosticBag problems) => problems.Add(ParseProblems.ImpossibleTitre(titre));
}
