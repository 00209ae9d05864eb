using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// What is said with words of denial: CB386-CB388.
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor BothSaid = new("CB386", Severity.Error, "Says both");
    public static readonly DiagnosticDescriptor NothingMeant = new("CB387", Severity.Info, "List that says there is nothing");
    public static readonly DiagnosticDescriptor DenialUnclear = new("CB388", Severity.Error, "Denial that can be meant in two ways");

    /// <summary>A text that says of one thing that it is and is not.</summary>
    public static Diagnostic SaysBoth(TextLocation place, string name, string words) =>
        BothSaid.At(
            place,
            $"`{words}` says both that {name} is present and that it is absent.",
            "Keep one of the two. Write results of different days as separate entries."
        );

    /// <summary>An age that names another sex than <c>sex:</c> does.</summary>
    public static Diagnostic TwoSexes(Located<string> age, string sex) =>
        BothSaid.At(
            age.Location,
            $"`{age.Value}` names another sex than `sex: {sex}`.",
            "Write the age alone, such as `age: 44 years`, and the sex in `sex:`."
        );

    /// <summary>A list whose only entry is a word for none.</summary>
    public static Diagnostic ListOfNothing(Located<string> word, string list) =>
        NothingMeant.At(
            word.Location,
            $"`{word.Value}` is read as an empty list, so the page shows no {list}.",
            $"Delete the line `{list}:` if there is nothing to say. Explain in the text what was left out on purpose."
        );

    /// <summary>Words behind a name that hold a denial and more.</summary>
    public static Diagnostic UnclearBeside(Located<string> name, Located<string> words, string nameKey) =>
        DenialUnclear.At(
            words.Location,
            $"`{words.Value}` can mean that `{name.Value}` is absent, or only add a detail.",
            $"Write `- {{absent: {name.Value}, note: {Quoted(words.Value)}}}` if it was absent, or `- {{{nameKey}: {name.Value}, note: "
                + $"{Quoted(words.Value)}}}` if it was present."
        );

    /// <summary>The name of a test with words of denial that leave open which test is meant.</summary>
    public static Diagnostic UnclearTest(Located<string> written, ImmutableArray<string> tests) =>
        DenialUnclear.At(
            written.Location,
            $"`{written.Value}` says that something is negative, but not which test.",
            tests.IsEmpty
                ? "Write the name of the test, a colon and the result: `- ANA: negative`."
                : $"Write {AllOf(tests.Select(test => $"`- {test}: negative`"))}."
        );

    private static string Quoted(string text) => $"\"{text.Replace('"', '\'')}\"";

    private static string AllOf(IEnumerable<string> lines) => string.Join(" and ", lines);
}
