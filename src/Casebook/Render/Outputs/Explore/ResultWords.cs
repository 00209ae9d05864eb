using Casebook.Domain;
using Casebook.Relate.Vocabulary;

namespace Casebook.Render.Outputs.Explore;

/// <summary>How the results of a test are said, as its cases say them: antibodies and cultures are positive, what is measured is high or low.</summary>
internal static class ResultWords
{
    /// <summary>What counts as shown, a slash, and what counts against it: <c>p</c> positive, <c>h</c> high, <c>l</c> low; <c>n</c> negative, <c>o</c>
    /// normal; several letters for several, and nothing where no case has such a result.</summary>
    public static string Of(TermCases term)
    {
        var outcomes = term
            .Shown.Concat(term.NotShown)
            .SelectMany(entry => entry.Results.Where(result => result.Test == term.Term))
            .Select(result => result.Result.Outcome)
            .ToHashSet();
        return Letter("p", Outcome.Positive, Outcome.WeakPositive, Outcome.Present)
            + Letter("h", Outcome.High)
            + Letter("l", Outcome.Low)
            + "/"
            + Letter("n", Outcome.Negative, Outcome.Absent)
            + Letter("o", Outcome.Normal);

        string Letter(string letter, params ReadOnlySpan<Outcome> any)
        {
            foreach (var outcome in any)
            {
                if (outcomes.Contains(outcome))
                    return letter;
            }
            return "";
        }
    }
}
