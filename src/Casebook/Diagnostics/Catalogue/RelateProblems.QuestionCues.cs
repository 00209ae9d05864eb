using System.Globalization;
using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// What tells the answer of a question to somebody who does not know it, and gaps of study cards: CB490-CB498.
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor CB490 = new("CB490", Severity.Warning, "Shortest option is the correct one");

    public static Diagnostic ShortestIsCorrect(TextLocation place) =>
        CB490.At(
            place,
            "The correct option is much shorter than the others, which gives it away.",
            "Shorten the others, and move what they explain to their `why`."
        );

    public static readonly DiagnosticDescriptor CB498 = new("CB498", Severity.Warning, "Gap of a study card not read");

    public static Diagnostic ClozeUnread(TextLocation place) =>
        CB498.At(
            place,
            "The mark of a gap cannot be read, so it is shown as typed.",
            "Write `{{c1::words}}`, with the words that a card leaves out and two closing braces; whole, within one stretch of bold or italic type."
        );

    public static readonly DiagnosticDescriptor CB491 = new("CB491", Severity.Warning, "Only the correct option has a detail");

    public static Diagnostic NumberTells(TextLocation place) =>
        CB491.At(place, "Only the correct option has a number, so it stands out.", "Give the others a number too, or move the number to the `why`.");

    public static Diagnostic BracketsTell(TextLocation place) =>
        CB491.At(place, "Only the correct option has brackets, so it stands out.", "Move what stands in brackets to the `why`.");

    public static Diagnostic ReasonTells(TextLocation place) =>
        CB491.At(place, "Only the correct option gives a reason, so it stands out.", "Move the reason to the `why`.");

    public static Diagnostic CautionTells(TextLocation place) =>
        CB491.At(
            place,
            "Only the correct option has a cautious word such as “may” or “usually”, so it stands out.",
            "Leave the word out, or use it in a wrong option too."
        );

    public static readonly DiagnosticDescriptor CB492 = new("CB492", Severity.Warning, "Question that needs the text beside it");

    public static Diagnostic StemNamesSource(TextLocation place, string words) =>
        CB492.At(
            place,
            $"The stem says `{words}`, so it asks what a text says and cannot be answered from knowledge.",
            "Say in the stem what is known, and ask what follows from it. Cards, handouts and tests show the stem without the case."
        );

    public static Diagnostic StemWithoutPatient(TextLocation place, string words) =>
        CB492.At(
            place,
            $"The stem says `{words}`, but has not said who the patient is.",
            "Begin with the patient: “A 44-year-old woman with ...”. Cards, handouts and tests show the stem without the case."
        );

    public static readonly DiagnosticDescriptor CB493 = new("CB493", Severity.Warning, "Option that nobody would choose");

    public static Diagnostic StrawMan(TextLocation place, string option, string words) =>
        CB493.At(
            place,
            $"The words `{words}` show that the option `{option}` is wrong.",
            "Write what a student who is mistaken would choose, or delete the option: three good ones are enough."
        );

    public static Diagnostic CalledImplausible(TextLocation place, string option, string words) =>
        CB493.At(
            place,
            $"The reason calls the option `{option}` no real choice: `{words}`.",
            "Write what a student who is mistaken would choose, or delete the option: three good ones are enough."
        );

    public static readonly DiagnosticDescriptor CB494 = new("CB494", Severity.Warning, "The title holds the answer");

    public static Diagnostic TitleHoldsAnswer(TextLocation place, string option, string title) =>
        CB494.At(
            place,
            $"The title `{title}` tells the answer `{option}`.",
            "Ask for what the title does not say: why, what comes next, what speaks against another diagnosis."
        );

    public static readonly DiagnosticDescriptor CB495 = new("CB495", Severity.Warning, "Only the correct option repeats a word of the question");

    public static Diagnostic AnswerEchoesStem(TextLocation place, string word) =>
        CB495.At(
            place,
            $"Of all options only the correct one repeats `{word}` from the question, which gives it away.",
            "Use another word in one of the two, or the same word in a wrong option."
        );

    public static readonly DiagnosticDescriptor CB496 = new("CB496", Severity.Warning, "Another question tells the answer");

    public static Diagnostic OtherStemHoldsAnswer(TextLocation place, string option, int other) =>
        CB496.At(
            place,
            string.Create(CultureInfo.InvariantCulture, $"The stem of question {other} tells the answer `{option}`."),
            "Change one of the two questions so that each can be asked before the other."
        );

    public static readonly DiagnosticDescriptor CB497 = new("CB497", Severity.Warning, "Length of the options tells the answer");

    public static Diagnostic LengthTells(TextLocation place, bool isLongest, int hits, int count, double expected) =>
        CB497.At(
            place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"In {hits} of the {count} questions of this casebook the correct option is the {(isLongest ? "longest" : "shortest")}; "
                    + $"by chance it would be in about {expected:0}."
            ),
            $"Make {(hits > expected == isLongest ? "wrong options longer" : "correct options longer")} in some questions, until length tells nothing."
        );
}
