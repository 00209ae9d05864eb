using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Questions, by the rules of item writing: CB460-CB479, CB490-CB499.
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor CB460 = new("CB460", Severity.Warning, "Option about the other options");

    public static Diagnostic OptionAboutOptions(TextLocation place, string option) =>
        CB460.At(
            place,
            $"The option `{option}` refers to the other options, but every student sees them in a different order.",
            "Write an answer that makes sense alone, or delete the option."
        );

    public static readonly DiagnosticDescriptor CB461 = new("CB461", Severity.Warning, "Longest option is the correct one");

    public static Diagnostic LongestIsCorrect(TextLocation place) =>
        CB461.At(
            place,
            "The correct option is much longer than the others, which gives it away.",
            "Shorten it, and move the explanation to its `why`."
        );

    public static readonly DiagnosticDescriptor CB462 = new("CB462", Severity.Warning, "Question that asks for what is not so");

    public static Diagnostic NegativeStem(TextLocation place, string asks) =>
        CB462.At(
            place,
            $"The question asks for the exception: `{asks}`",
            "Ask for what is true. A student who misses the word “not” answers wrongly in spite of knowing the subject."
        );

    public static readonly DiagnosticDescriptor CB463 = new("CB463", Severity.Warning, "Question that asks which statement is true");

    public static Diagnostic TrueFalseStem(TextLocation place, string asks) =>
        CB463.At(
            place,
            $"The question only asks which statement is true: `{asks}`",
            "Ask one question that can be answered without reading the options."
        );

    public static readonly DiagnosticDescriptor CB464 = new("CB464", Severity.Warning, "Options of unlike length or kind");

    public static Diagnostic OptionOfOtherLength(TextLocation place) =>
        CB464.At(place, "This option is several times as long as the shortest one, so it stands out.", "Make all options about the same length.");

    public static Diagnostic OptionOfOtherKind(TextLocation place, string option) =>
        CB464.At(
            place,
            $"The option `{option}` is of a different kind from the others, so it stands out.",
            "Make all options numbers or all words, all sentences or all phrases."
        );

    public static readonly DiagnosticDescriptor CB465 = new("CB465", Severity.Warning, "Absolute words in wrong options");

    public static Diagnostic AbsoluteWord(TextLocation place, string word) =>
        CB465.At(
            place,
            $"The word `{word}` gives this option away as wrong, because little in medicine is absolute.",
            "Rephrase it without that word."
        );

    public static readonly DiagnosticDescriptor CB466 = new("CB466", Severity.Warning, "Question that does not ask");

    public static Diagnostic StemNoQuestion(TextLocation place) =>
        CB466.At(place, "The stem does not end in a question.", "End it with one clear question and a question mark.");

    public static readonly DiagnosticDescriptor CB467 = new("CB467", Severity.Warning, "Question with two options");

    public static Diagnostic TwoOptions(TextLocation place) =>
        CB467.At(place, "The question has only two options, so half of all guesses are right.", "Add one or two plausible options.");

    public static readonly DiagnosticDescriptor CB468 = new("CB468", Severity.Warning, "Option given twice");

    public static Diagnostic SameOption(TextLocation place, string option) =>
        CB468.At(place, $"The option `{option}` is given twice.", "Change or delete one of the two.");
}
