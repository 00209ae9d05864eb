using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads single best answer questions.</summary>
internal static class QuestionReader
{
    /// <summary>An answer to choose.</summary>
    public static ImmutableArray<Field> OptionFields { get; } =
    [
        new("text", Shape.Text, "The answer.") { IsRequired = true },
        new("correct", FieldReader.YesOrNo.Shape, "true for exactly one answer."),
        new("why", Shape.Text, "Why it is right or wrong."),
    ];

    private static readonly ImmutableArray<string> OptionKeys = Field.KeysOf(OptionFields);

    /// <summary>A question with a single best answer.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("stem", Shape.Text, "The question; it can be answered before the options are read.") { IsRequired = true },
        new("options", Shape.Many(new Shape.Group(OptionFields)), "Four or five answers, each with a reason; one is the best."),
        new("cites", Shape.Texts, "References the answer rests on."),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The questions in the order written.</summary>
    public static ImmutableArray<Question> Read(FieldReader fields, FieldContext context) =>
        [.. fields.Items("questions").Select(node => ReadQuestion(node, context)).OfType<Question>()];

    private static Question? ReadQuestion(YamlNode node, FieldContext context)
    {
        if (node is not YamlMapping group)
        {
            context.Problems.Add(ParseProblems.NotQuestion(node.Location, node.Description));
            return null;
        }
        var fields = FieldReader.Checked(group, Keys, context);
        var stem = fields.Rich("stem");
        if (stem is null && fields["stem"] is null)
            context.Problems.Add(ParseProblems.NoStem(group.Location));
        var options = ReadOptions(fields, context);
        CheckOptions(options, fields.KeyLocation("options") ?? stem?.Location ?? group.Location, context);
        return stem is null
            ? null
            : new Question
            {
                Stem = stem,
                Options = options,
                Cites = fields.Texts("cites"),
            };
    }

    /// <summary>The options of a question in the order written.</summary>
    public static ImmutableArray<QuestionOption> ReadOptions(FieldReader fields, FieldContext context)
    {
        var options = ImmutableArray.CreateBuilder<QuestionOption>();
        foreach (var node in fields.Items("options"))
        {
            foreach (var (text, beside, entry) in NamedEntry.Read(node, "options", "text", OptionKeys, context))
                options.Add(ReadOption(text, beside, entry, context));
        }
        return options.DrainToImmutable();
    }

    private static QuestionOption ReadOption(Located<string> text, YamlNode? beside, FieldReader? fields, FieldContext context)
    {
        var why = fields?.Rich("why");
        if (beside is not null && why is null)
            why = context.Rich(beside, "why");
        if (why is null)
        {
            context.Problems.Add(ParseProblems.NoRationale(text));
        }
        return new QuestionOption(context.Rich(text), fields?.Flag("correct") ?? false, why);
    }

    private static void CheckOptions(ImmutableArray<QuestionOption> options, TextLocation place, FieldContext context)
    {
        var correct = options.Count(option => option.Correct);
        if (options.Length < 2)
            context.Problems.Add(ParseProblems.TooFewOptions(place, options.Length));
        if (correct == 0 && options.Length > 0)
            context.Problems.Add(ParseProblems.NoCorrectOption(place));
        if (correct <= 1)
            return;
        var second = options.Where(option => option.Correct).ElementAt(1);
        context.Problems.Add(ParseProblems.SeveralCorrectOptions(second.Text.Location, correct));
    }
}
