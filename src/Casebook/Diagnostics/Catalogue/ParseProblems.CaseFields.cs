using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Fields of a case and of a term: CB314-CB323, CB326, CB328-CB330.
internal static partial class ParseProblems
{
    private const string AgeForms = "Write for example `age: 44 years`, `age: 7 months`, `age: 40s` or `age: \"90+\"`.";

    private const string ResultForms =
        "Use a result (positive, weak positive, equivocal, negative, high, low, normal, present, absent, pending, not done), a titre "
        + "(1:320), a pattern (nucleolar), "
        + "a number with its unit (48 mg/L) and the reference range in brackets (< 20). Put anything else in `note:`.";

    private const string OrcidForm = "Copy it from orcid.org. It has four groups of four characters, such as `orcid: 0000-0002-1825-0097`.";

    public static readonly DiagnosticDescriptor CB314 = new("CB314", Severity.Error, "Age that cannot be right");

    public static Diagnostic NegativeAge(Located<string> age) => CB314.At(age.Location, $"An age cannot be negative: `{age.Value}`.", AgeForms);

    public static Diagnostic NotAge(Located<string> age) => CB314.At(age.Location, $"`{age.Value}` cannot be read as an age.", AgeForms);

    public static Diagnostic AgeTooHigh(Located<string> age) =>
        CB314.At(age.Location, $"`{age.Value}` is older than anyone has ever been.", AgeForms);

    public static readonly DiagnosticDescriptor CB315 = new("CB315", Severity.Warning, "Result kept as words");

    public static Diagnostic UnknownResult(Located<string> result, string test, string? nearest) =>
        CB315.At(
            result.Location,
            $"The result `{result.Value}` of {test} was not fully recognised, so it is shown as written and counts as neither positive nor negative.",
            Hints.Nearest(nearest, ResultForms)
        );

    public static Diagnostic TitreNotUnderstood(Located<string> titre) =>
        CB315.At(
            titre.Location,
            $"`{titre.Value}` cannot be read as a titre, so it is shown as written.",
            "Write `titre: 1:320`. Put anything else in `note:`."
        );

    public static readonly DiagnosticDescriptor CB316 = new("CB316", Severity.Error, "Titre that cannot be right");

    public static Diagnostic ImpossibleTitre(Located<string> titre) =>
        CB316.At(titre.Location, $"The titre `{titre.Value}` is not possible.", "Write 1 to a number from 1 to 1,000,000, such as `1:320`.");

    public static readonly DiagnosticDescriptor CB317 = new("CB317", Severity.Error, "Not exactly one correct option");

    public static Diagnostic NoCorrectOption(TextLocation place) =>
        CB317.At(place, "No option is marked as correct.", "Add `correct: true` to the best answer.");

    public static Diagnostic SeveralCorrectOptions(TextLocation second, int count) =>
        CB317.At(
            second,
            $"{count} options are marked as correct, but a question has one best answer.",
            "Keep `correct: true` for the best answer and delete it for the others."
        );

    public static readonly DiagnosticDescriptor CB318 = new("CB318", Severity.Error, "Question with fewer than two options");

    public static Diagnostic TooFewOptions(TextLocation place, int count) =>
        CB318.At(
            place,
            $"A question needs at least two options; this one has {(count == 0 ? "none" : "one")}.",
            "Add a `- text: ...` with its `why: ...` for each option."
        );

    public static readonly DiagnosticDescriptor CB319 = new("CB319", Severity.Warning, "Option without a reason");

    public static Diagnostic NoRationale(Located<string> option) =>
        CB319.At(option.Location, $"The option `{option.Value}` has no reason why it is right or wrong.", "Add `why: ...` below its `text:`.");

    public static readonly DiagnosticDescriptor CB320 = new("CB320", Severity.Error, "Figure without a description");

    public static Diagnostic NoAlt(Located<string> file) =>
        CB320.At(
            file.Location,
            $"The picture `{file.Value}` has no `alt`, the description for readers who cannot see it.",
            "Add `alt: ...` and describe what the picture shows."
        );

    public static readonly DiagnosticDescriptor CB321 = new("CB321", Severity.Error, "Two figures with one id");

    public static Diagnostic FigureIdTwice(Located<string> id) =>
        CB321.At(
            id.Location,
            $"Another figure of this case already has the id `{id.Value}`.",
            $"Choose another `id:`, for example `id: {id.Value}-2`."
        );

    public static readonly DiagnosticDescriptor CB322 = new("CB322", Severity.Error, "ORCID that cannot be right");

    public static Diagnostic OrcidCheckFails(Located<string> orcid) =>
        CB322.At(orcid.Location, $"`{orcid.Value}` is not an ORCID: its last character is a check digit, and it does not match.", OrcidForm);

    public static Diagnostic NotOrcid(Located<string> orcid) => CB322.At(orcid.Location, $"`{orcid.Value}` is not an ORCID.", OrcidForm);

    public static readonly DiagnosticDescriptor CB323 = new("CB323", Severity.Error, "Old address that does not begin with /");

    public static Diagnostic AliasWithoutSlash(Located<string> alias, string path) =>
        CB323.At(alias.Location, $"The old address `{alias.Value}` does not begin with `/`.", $"Write `/{path}`.");

    public static readonly DiagnosticDescriptor CB326 = new("CB326", Severity.Warning, "Test without a result");

    public static Diagnostic NoResult(Located<string> test) =>
        CB326.At(
            test.Location,
            $"`{test.Value}` has no result.",
            "Write the result after the name, for example `- ANA: positive 1:320 nucleolar`, or `result: not done`."
        );

    public static readonly DiagnosticDescriptor CB328 = new("CB328", Severity.Error, "Term without a kind");

    public static Diagnostic NoKind(TextLocation place, string? name) =>
        CB328.At(place, $"The term `{name}` has no kind.", "Add `kind: finding`, or test, diagnosis, site or treatment.");

    public static readonly DiagnosticDescriptor CB329 = new("CB329", Severity.Error, "Code that cannot be right");

    public static Diagnostic NotHpo(Located<string> code) =>
        WrongCode(code, "HPO", "An HPO code is `HP:` and seven digits, such as `hpo: HP:0030880`.");

    public static Diagnostic NotIcd10(Located<string> code) =>
        WrongCode(code, "ICD-10", "An ICD-10 code is a letter and two digits, often with a point and more digits, such as `icd10: M34.0`.");

    public static Diagnostic NotLoinc(Located<string> code) =>
        WrongCode(code, "LOINC", "A LOINC code is digits, a hyphen and a check digit, such as `loinc: 8061-4`.");

    public static Diagnostic LoincCheckFails(Located<string> code) =>
        WrongCode(code, "LOINC", "The check digit (the last one) does not match. Copy the code again from loinc.org.");

    public static Diagnostic NotMesh(Located<string> code) =>
        WrongCode(code, "MeSH", "A MeSH code is `D` or `C` and digits, such as `mesh: D012595`.");

    public static Diagnostic NotOrpha(Located<string> code) => WrongCode(code, "ORPHA", "An ORPHA code is only digits, such as `orpha: 90291`.");

    public static readonly DiagnosticDescriptor CB330 = new("CB330", Severity.Error, "Place on a picture that cannot be read");

    public static Diagnostic MarkWithoutPlace(Located<string> label) =>
        CB330.At(
            label.Location,
            $"The mark `{label.Value}` has no position.",
            "Add `at: 42 61`: the middle of the mark, in percent from the left and from the top of the picture."
        );

    public static Diagnostic NotPlaceOfMark(TextLocation place, string written) =>
        NotPercentPair(place, "at", written, "Write `at: 42 61`: percent from the left and from the top of the picture.");

    public static Diagnostic NotSizeOfMark(TextLocation place, string written) =>
        NotPercentPair(place, "size", written, "Write `size: 10 8`: percent of the picture's width and height.");

    private static Diagnostic WrongCode(Located<string> code, string system, string hint) =>
        CB329.At(code.Location, $"`{code.Value}` is not a code of {system}.", hint);

    private static Diagnostic NotPercentPair(TextLocation place, string key, string written, string hint) =>
        CB330.At(place, $"`{key}` takes two numbers from 0 to 100, but here is {written}.", hint);
}
