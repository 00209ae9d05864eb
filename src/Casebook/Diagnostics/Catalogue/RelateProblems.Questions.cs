using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Questions, by the rules of item writing: CB460-CB479.
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor CB460 = new("CB460", Severity.Warning, "Option about the other options");

    public static Diagnostic OptionAboutOptions(TextLocation place, string option) => CB460.At(place,
        $"The option `{option}` speaks of the other options, which stand in another order for each student.", "Write an answer that stands by itself, or leave the option out.");

    public static readonly DiagnosticDescriptor CB461 = new("CB461", Severity.Warning, "Longest option is the correct one");

    public static Diagnostic LongestIsCorrect(TextLocation place) => CB461.At(place,
        "The correct option is much longer than all others, which gives it away.", "Shorten it; what it explains belongs into its `why`.");

    public static readonly DiagnosticDescriptor CB462 = new("CB462", Severity.Warning, "Question that asks for what is not so");

    public static Diagnostic NegativeStem(TextLocation place, string asks) => CB462.At(place,
        $"The question asks for what is not so: `{asks}`", "Ask for what is so. Who overlooks the small word answers wrongly, though they know the matter.");

    public static readonly DiagnosticDescriptor CB463 = new("CB463", Severity.Warning, "Question that asks which statement is true");

    public static Diagnostic TrueFalseStem(TextLocation place, string asks) => CB463.At(place,
        $"The question only asks which statement is true: `{asks}`", "Ask one thing that can be answered before the options are read.");

    public static readonly DiagnosticDescriptor CB464 = new("CB464", Severity.Warning, "Options of unlike length or kind");

    public static Diagnostic OptionOfOtherLength(TextLocation place) => CB464.At(place,
        "This option is several times as long as the shortest one, so it stands out.", "Give all options about the same length and form.");

    public static Diagnostic OptionOfOtherKind(TextLocation place, string option) => CB464.At(place,
        $"The option `{option}` is of another kind than the rest, so it stands out.", "Give all options as numbers, or as words; as sentences, or as phrases.");

    public static readonly DiagnosticDescriptor CB465 = new("CB465", Severity.Warning, "Absolute words in wrong options");

    public static Diagnostic AbsoluteWord(TextLocation place, string word) =>
        CB465.At(place, $"The word `{word}` marks this option as wrong: little in medicine is so.", "Say it without the word.");

    public static readonly DiagnosticDescriptor CB466 = new("CB466", Severity.Warning, "Question that does not ask");

    public static Diagnostic StemNoQuestion(TextLocation place) =>
        CB466.At(place, "The stem does not end in a question.", "End it with one clear question and a question mark.");

    public static readonly DiagnosticDescriptor CB467 = new("CB467", Severity.Warning, "Question with two options");

    public static Diagnostic TwoOptions(TextLocation place) =>
        CB467.At(place, "The question has two options, so every second guess is right.", "Add one or two more that a student might take for right.");

    public static readonly DiagnosticDescriptor CB468 = new("CB468", Severity.Warning, "Option given twice");

    public static Diagnostic SameOption(TextLocation place, string option) => CB468.At(place, $"The option `{option}` is given twice.", "Change one of the two or leave it out.");
}
