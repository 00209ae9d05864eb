using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.FrontMatter.Case;

namespace Casebook.Cli.Import.Forms;

/// <summary>How a question of the form is answered.</summary>
internal enum FormAnswer
{
    Line,

    /// <summary>Text, which may be Markdown.</summary>
    Text,

    /// <summary>A list, an entry on each line.</summary>
    Lines,

    /// <summary>One of several words.</summary>
    Choice,

    /// <summary>Boxes to tick.</summary>
    Boxes,
}

/// <summary>A question of the form.</summary>
/// <param name="Id">Its name; that of the field it becomes, or of a section.</param>
/// <param name="Label">What stands above it, by which an issue is taken apart again.</param>
/// <param name="Answer">How it is answered.</param>
/// <param name="Says">What is said below the label.</param>
internal sealed record FormQuestion(string Id, string Label, FormAnswer Answer, string Says)
{
    /// <summary>Whether an issue without it cannot be sent.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What may be chosen or ticked.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>Keys of the clinical lists that it asks for together; empty when it is one field.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>Whether it is a section of the story.</summary>
    public bool IsSection { get; init; }
}

/// <summary>The form by which a case is proposed in an issue on GitHub: its questions are fields of a case, in their own words.</summary>
internal static class CaseForm
{
    /// <summary>Where GitHub reads it.</summary>
    public const string Path = ".github/ISSUE_TEMPLATE/case.yml";

    /// <summary>Boxes that have to be ticked.</summary>
    public static ImmutableArray<string> Promises { get; } =
    [
        "The patient, or who decides for the patient, has agreed in writing to this publication, or the case is retold from a published report that "
            + "is cited.",
        "Nothing in this form, no picture and no name of a file says who the patient is.",
        "I may publish this text and these pictures under the licence of this casebook.",
    ];

    /// <summary>All questions, in their order.</summary>
    public static ImmutableArray<FormQuestion> Questions { get; } =
    [
        Of("title", "Title", FormAnswer.Line) with
        {
            IsRequired = true,
        },
        Of("summary", "Summary", FormAnswer.Text),
        Of("authors", "Authors", FormAnswer.Lines),
        new("age", "Age", FormAnswer.Line, Said(PatientReader.Fields, "age")),
        new("sex", "Sex", FormAnswer.Choice, "") { Options = ["female", "male", "other", "not stated"] },
        Section("presentation", "Presentation", "Why did the patient come? What happened before?") with
        {
            IsRequired = true,
        },
        Section("examination", "Examination", "What was found at the bedside, and what was not."),
        Section("investigations", "Investigations", "Imaging, biopsy and other tests, in words."),
        Section("course", "Course and treatment", "What was done, and what happened then."),
        Section("discussion", "Discussion", "What the case teaches. Cite by the number in your list: [1]."),
        Of("diagnosis", "Diagnosis", FormAnswer.Lines),
        Of("findings", "Findings", FormAnswer.Lines, "`no fever` is a finding that was looked for and not found."),
        Together("history", "Medicines, allergies, family, habits", 5),
        Together("bedside", "Vital signs", 6),
        Of("serology", "Serology", FormAnswer.Lines),
        Of("labs", "Laboratory tests", FormAnswer.Lines, "As your laboratory prints them: `CRP 48 mg/L (< 5) H`."),
        Together("tests", "Other tests and procedures", 8, 9),
        Of("treatment", "Treatment", FormAnswer.Lines),
        Of("outcome", "Outcome", FormAnswer.Text),
        Of("learning_points", "Learning points", FormAnswer.Lines),
        Of("references", "References", FormAnswer.Lines, "Paste each as it is printed, or its DOI."),
        new("pictures", "Pictures", FormAnswer.Text, "Drop them here, and write below each what it shows. At most 12, of 10 MB each."),
        Of("consent", "Consent", FormAnswer.Choice) with
        {
            IsRequired = true,
            Options =
            [
                "Written consent of the patient",
                "Written consent of somebody who decides for the patient",
                "Consent is stated in the published report that this case retells",
                "Waived by an ethics committee",
            ],
        },
        new("promises", "Before you send", FormAnswer.Boxes, "") { Options = Promises, IsRequired = true },
    ];

    /// <summary>The form as GitHub reads it.</summary>
    public static string Yaml()
    {
        var text = new StringBuilder(
            """
            # Made by `casebook init` of the fields of a case: change the words that are asked, but not the labels, by which answers are read.
            name: Propose a case
            description: Fill in what you know; a proposal with the page to look at, or what to change, comes back by itself.
            labels: [case]
            body:
              - type: markdown
                attributes:
                  value: This form is public. Write no name, town, hospital or date, and no age above 89. One answer on a line where several are asked.

            """.ReplaceLineEndings("\n")
        );
        foreach (var question in Questions)
            Add(question, text);
        return text.ToString();
    }

    private static void Add(FormQuestion question, StringBuilder text)
    {
        var kind = question.Answer switch
        {
            FormAnswer.Line => "input",
            FormAnswer.Choice => "dropdown",
            FormAnswer.Boxes => "checkboxes",
            _ => "textarea",
        };
        text.Append(
            CultureInfo.InvariantCulture,
            $"  - type: {kind}\n    id: {question.Id.Replace('_', '-')}\n    attributes:\n      label: " + $"{question.Label}\n"
        );
        if (question.Says.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"      description: {YamlText.Of(question.Says)}\n");
        if (question.Options.Length > 0)
            text.Append("      options:\n");
        foreach (var option in question.Options)
            text.Append(
                question.Answer == FormAnswer.Boxes
                    ? $"        - label: {YamlText.Of(option)}\n          required: true\n"
                    : $"        - {YamlText.Of(option)}\n"
            );
        if (question.IsRequired && question.Answer != FormAnswer.Boxes)
            text.Append("    validations:\n      required: true\n");
    }

    private static FormQuestion Of(string key, string label, FormAnswer answer, string more = "") =>
        new(key, label, answer, $"{Said(CaseFileParser.Fields, key)}{(answer == FormAnswer.Lines ? " One on each line." : "")} {more}".Trim());

    private static FormQuestion Together(string id, string label, params ReadOnlySpan<int> careItems)
    {
        var lists = FormLists.Of(careItems);
        return new FormQuestion(id, label, FormAnswer.Lines, FormLists.Says(lists)) { Lists = lists };
    }

    private static FormQuestion Section(string id, string label, string says) => new(id, label, FormAnswer.Text, says) { IsSection = true };

    private static string Said(ImmutableArray<Field> fields, string key) => fields.Single(field => field.Key == key).Says;
}
