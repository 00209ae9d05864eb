using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;

namespace Casebook.Relate.Questions;

/// <summary>Looks at all questions together: each may be sound, and still the answer is told by its length.</summary>
internal static class LengthPattern
{
    // Fewer say nothing; a count this far from chance happens about once in 300 casebooks.
    private const int MinQuestions = 20;
    private const double MaxDeviations = 3;

    /// <summary>Reports that the correct option is much more often, or much more seldom, the longest or shortest than chance makes it.</summary>
    public static void Check(IEnumerable<Question> questions, DiagnosticBag problems)
    {
        var longest = new Tally();
        var shortest = new Tally();
        Question? first = null;
        foreach (var question in questions)
        {
            if (question.Options.Length < 3 || question.Options.Count(option => option.Correct) != 1)
                continue;
            first ??= question;
            var correct = question.Options.First(option => option.Correct).Text.Plain.Length;
            longest.Add(question, option => option.Text.Plain.Length - correct);
            shortest.Add(question, option => correct - option.Text.Plain.Length);
        }
        if (first is null || longest.Count < MinQuestions)
            return;
        foreach (var (tally, isLongest) in new[] { (longest, true), (shortest, false) })
        {
            if (Math.Abs(tally.Deviations) > MaxDeviations)
                problems.Add(RelateProblems.LengthTells(first.Stem.Location, isLongest, tally.Hits, tally.Count, tally.Expected));
        }
    }

    private sealed class Tally
    {
        private double _variance;

        public int Count { get; private set; }

        public int Hits { get; private set; }

        public double Expected { get; private set; }

        public double Deviations => (Hits - Expected) / Math.Sqrt(_variance);

        // Extreme alone: an option as long as another points at neither.
        public void Add(Question question, Func<QuestionOption, int> beyond)
        {
            var chance = 1.0 / question.Options.Length;
            Count++;
            Expected += chance;
            _variance += chance * (1 - chance);
            if (question.Options.All(option => option.Correct || beyond(option) < 0))
                Hits++;
        }
    }
}
