using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>What is known when, and what a challenge asks at the end of its steps: CB560-CB579.</summary>
internal static class StepProblems
{
    public static readonly DiagnosticDescriptor CB560 = new("CB560", Severity.Error, "Step that the story does not have");

    /// <param name="step">As written.</param>
    /// <param name="steps">The headings of the steps, in order; empty when the story has no heading.</param>
    public static Diagnostic NoSuchStep(Located<string> step, IReadOnlyList<string> steps) =>
        CB560.At(
            step.Location,
            $"`{step.Value}` is no step of this story and no time.",
            steps.Count == 0
                ? "Write the kind of step (presentation, examination, investigations, serology, imaging, course) or a time such as `day 3`."
                : $"Write one of: {string.Join(", ", steps.Select((title, i) => $"{i + 1} or `{title}`"))}; or a time such as `day 3`."
        );

    public static readonly DiagnosticDescriptor CB561 = new("CB561", Severity.Info, "Doubtful order");

    /// <param name="place">The finding or result.</param>
    /// <param name="name">Its name.</param>
    /// <param name="told">The step that mentions it.</param>
    /// <param name="placed">The step it is shown in.</param>
    public static Diagnostic ToldBeforeItsTime(TextLocation place, string name, string told, string placed) =>
        CB561.At(
            place,
            $"`{name}` is mentioned under \"{told}\", but its time or note lies later. The challenge shows it under \"{placed}\".",
            $"Say when it is known: `step: {told}` or `step: {placed}`."
        );

    /// <param name="step">As written.</param>
    /// <param name="name">Whose step it is.</param>
    /// <param name="placed">The step it is shown in.</param>
    public static Diagnostic StepBeforeItsTime(Located<string> step, string name, string placed) =>
        CB561.At(
            step.Location,
            $"The time of `{name}` lies after the step `{step.Value}`. The challenge shows it under \"{placed}\".",
            "Correct the time or the step."
        );

    public static readonly DiagnosticDescriptor CB562 = new("CB562", Severity.Error, "Question of a step that cannot be read");

    public static Diagnostic NotStepQuestion(TextLocation place, string description) =>
        CB562.At(
            place,
            $"An entry of `steps` is a group of lines, but here is {description}.",
            "Write `- after: Examination` and below it `ask: ...`."
        );

    public static Diagnostic NoAfter(TextLocation place) =>
        CB562.At(place, "This question does not say which step it ends.", "Add `after:` with the heading or the number of the section.");

    public static Diagnostic NothingAsked(TextLocation place) =>
        CB562.At(place, "This step asks nothing.", "Add `ask:` with the question, such as `ask: What do you order first?`.");

    public static readonly DiagnosticDescriptor CB563 = new("CB563", Severity.Warning, "No real choice");

    public static Diagnostic NoRealChoice(TextLocation place, int count, int most) =>
        count == 1
            ? CB563.At(place, "One option is no choice.", "Add others that a colleague might choose, each with `why:`.")
            : CB563.At(place, $"{count} options are too many to choose from.", $"Keep {most} at most.");

    public static Diagnostic NothingToDecide(TextLocation place, bool allCorrect) =>
        allCorrect
            ? CB563.At(place, "All options are correct, so there is nothing to decide.", "Add options that do not help here, with `why:`.")
            : CB563.At(place, "No option is correct.", "Write `correct: true` at what you would choose.");

    public static readonly DiagnosticDescriptor CB564 = new("CB564", Severity.Warning, "Question of a step that is not asked");

    public static Diagnostic AskedTwice(Located<string> after) =>
        CB564.At(
            after.Location,
            $"Two questions end the step `{after.Value}`; only the first is asked.",
            "Keep one, or put the other after another step."
        );

    public static Diagnostic AskedBehindAnswer(Located<string> after) =>
        CB564.At(
            after.Location,
            $"`{after.Value}` stands behind the answer, so this question is not asked.",
            "Put it after a step before the discussion, or make it one of `questions`."
        );
}
