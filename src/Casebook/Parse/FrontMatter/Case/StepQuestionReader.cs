using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what an author asks at the end of steps of the story.</summary>
internal static class StepQuestionReader
{
    /// <summary>What <c>step:</c> is for, wherever it may stand.</summary>
    public const string StepHelp =
        "When it is known in the challenge: the heading or number of a section, or a time such as day 3. Without it the text decides.";

    // Readers of a page choose among these; more are a list to search.
    private const int MaxOptions = 10;

    /// <summary>What is asked at the end of a step.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("after", Shape.Text, "The heading or number of the section that ends with it.") { IsRequired = true },
        new("ask", Shape.Text, "The question.") { IsRequired = true },
        new(
            "options",
            Shape.Many(new Shape.Group(QuestionReader.OptionFields)),
            "What can be chosen, each with its reason; one or more are correct. Without options readers rank diagnoses."
        ),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The questions in the order written.</summary>
    public static ImmutableArray<StepQuestion> Read(FieldReader fields, FieldContext context) =>
        [.. fields.Items("steps").Select(node => ReadOne(node, context)).OfType<StepQuestion>()];

    private static StepQuestion? ReadOne(YamlNode node, FieldContext context)
    {
        if (node is not YamlMapping group)
        {
            context.Problems.Add(StepProblems.NotStepQuestion(node.Location, node.Description));
            return null;
        }
        var fields = FieldReader.Checked(group, Keys, context);
        var after = fields.Text("after");
        if (after is null && fields["after"] is null)
            context.Problems.Add(StepProblems.NoAfter(group.Location));
        var ask = fields.Rich("ask");
        if (ask is null && fields["ask"] is null)
            context.Problems.Add(StepProblems.NothingAsked(group.Location));
        var options = QuestionReader.ReadOptions(fields, context);
        if (!options.IsEmpty)
        {
            var place = fields.KeyLocation("options") ?? group.Location;
            if (options.Length is 1 or > MaxOptions)
                context.Problems.Add(StepProblems.NoRealChoice(place, options.Length, MaxOptions));
            else if (options.All(option => option.Correct) || !options.Any(option => option.Correct))
                context.Problems.Add(StepProblems.NothingToDecide(place, options[0].Correct));
        }
        return after is { } step && ask is not null ? new StepQuestion(step, ask, options, group.Location) : null;
    }
}
