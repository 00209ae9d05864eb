using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Fields;
using Casebook.Parse.FrontMatter.Records;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Reads results of tests; every row stays a row.</summary>
internal static class TestResultReader
{
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("test", Shape.Name(TermKind.Test), "Name of the test."),
        new(
            "result",
            Shape.Text,
            "positive, weak positive, equivocal, negative, pending or not done; also high, low, normal, present, absent, or own words."
        ),
        new("value", Shape.Text, "What the laboratory printed, such as \"> 200\"."),
        new("unit", Shape.Text, "Unit of the value."),
        new("reference", Shape.Text, "Only what your laboratory printed; never from a book."),
        new("predicted", Shape.Text, "Percent of what is predicted, as printed: 68."),
        new("maximum", Shape.Text, "For a score: the most it can be."),
        new("titre", Shape.Text, "Titre, such as 1:640."),
        new("pattern", Shape.Texts, "Pattern on HEp-2 cells, such as nucleolar."),
        new("method", Shape.Text, "How it was measured, such as ELISA."),
        new("on", Shape.Text, "When the blood was taken: day 0, month 6."),
        new("note", Shape.Text, "What else is to be said of it."),
        new("step", Shape.Text, StepQuestionReader.StepHelp),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);
    private static readonly ImmutableArray<string> NameAlso = ["score", "measure", "stain", "marker", "antigen"];

    /// <summary>The results of a list of the case, in the order written.</summary>
    public static ImmutableArray<TestResult> Read(FieldReader fields, ResultList list, FieldContext context) =>
        Read(fields, list.Key(), list, context);

    /// <summary>The results below a key, in the order written.</summary>
    public static ImmutableArray<TestResult> Read(FieldReader fields, string key, ResultList list, FieldContext context)
    {
        // Serology is compared across cases, so words that are not understood are worth a warning there.
        var freeWords = list != ResultList.Serology;
        var results = ImmutableArray.CreateBuilder<TestResult>();
        foreach (var node in fields.Items(key))
        {
            foreach (var written in NamedEntry.Read(node, key, "test", Keys, context, NameAlso))
            {
                var (test, beside, entry) = written;
                if (written.Denied is { } word)
                {
                    results.Add(ReadFields(DeniedTest.Read(test, word, context), entry, freeWords, context, hasResult: true));
                    continue;
                }
                // `- "haemoglobin: 6.2 g/dL low"`: quotation marks make one text of the name and its result.
                if (beside is null && entry is null && test.Value.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
                {
                    var (name, said) = (test.Part(0, colon), test.Part(colon + 2, test.Value.Length - colon - 2));
                    results.Add(DeniedTest.Alone(name, said, context) ?? SerologyShorthand.Read(name, said, freeWords, context.Problems));
                    continue;
                }
                // `- ANA negative`, `- CRP 120 mg/L`, `- no proteinuria`: the result stands with the name.
                if (beside is null && entry?["result"] is null && entry?["value"] is null && InLine(test, list, context) is { } whole)
                {
                    results.AddRange(whole.Select(one => ReadFields(one, entry, freeWords, context, hasResult: true)));
                    continue;
                }
                // `- ANA: [positive 1:320, negative]` is two rows.
                if (beside is null)
                    results.Add(ReadRow(test, null, entry, freeWords, context));
                else if (beside is YamlScalar { IsEmpty: true })
                    results.Add(ReadRow(test, beside, entry, freeWords, context));
                else
                    foreach (var row in context.Items(beside, test.Value))
                        results.AddRange(ReadRows(test, row, entry, freeWords, context));
            }
        }
        return [.. results.Select(result => result with { List = list })];
    }

    private static ImmutableArray<TestResult>? InLine(Located<string> line, ResultList list, FieldContext context) =>
        LaboratoryLine.Read(line, list == ResultList.Scores, context.Problems) ?? DeniedTest.InName(line, context);

    // `creatinine: 450 µmol/L, 6 h later 480` is a row for each time, and a name may hold the value (`Hb 8.2 g/dL: low`).
    private static ImmutableArray<TestResult> ReadRows(Located<string> test, YamlNode beside, FieldReader? entry, bool freeWords, FieldContext context)
    {
        if (beside is YamlScalar && context.Text(beside, test.Value) is { } words)
        {
            if (HgvsName.IsIn(words.Value))
            {
                context.Problems.Add(ParseProblems.VariantAmongResults(words));
                return [ReadFields(new TestResult { Test = test, Words = words.Value }, entry, freeWords, context, hasResult: true)];
            }
            if (LaboratorySeries.Values(test, words) is { } rows)
                return [.. rows.Select(row => ReadFields(row, entry, freeWords, context, hasResult: true))];
            var whole = test.With($"{test.Value} {words.Value}");
            if (LaboratoryLine.Rows(whole, takesCounts: false) is { } split && split[0].Test.Value.Length < test.Value.Length)
                return [.. split.Select(row => ReadFields(row, entry, freeWords, context, hasResult: true))];
        }
        return [ReadRow(test, beside, entry, freeWords, context)];
    }

    private static TestResult ReadRow(Located<string> test, YamlNode? beside, FieldReader? entry, bool freeWords, FieldContext context)
    {
        if (beside is YamlMapping inner)
            return ReadFields(new TestResult { Test = test }, FieldReader.Checked(inner, Keys, context), freeWords, context);
        var words = beside is null ? null : context.Text(beside, test.Value);
        var result = words is { } said
            ? DeniedTest.Alone(test, said, context) ?? SerologyShorthand.Read(test, said, freeWords, context.Problems)
            : new TestResult { Test = test };
        return ReadFields(result, entry, freeWords, context, words is not null);
    }

    private static TestResult ReadFields(TestResult result, FieldReader? fields, bool freeWords, FieldContext context, bool hasResult = false)
    {
        if (fields is not null)
        {
            if (fields.Text("result") is { } written)
            {
                var before = result.Polarity;
                result = DeniedTest.Alone(result.Test, written, context) ?? SerologyShorthand.Read(result.Test, written, freeWords, context.Problems);
                if (
                    (before, result.Polarity)
                    is
                        (ResultPolarity.Positive, ResultPolarity.Negative)
                        or
                        (ResultPolarity.Negative, ResultPolarity.Positive)
                )
                    context.Problems.Add(
                        ParseProblems.SaysBoth(written.Location, $"`{result.Test.Value}`", $"{result.Test.Value}: ..., result: {written.Value}")
                    );
                hasResult = true;
            }
            result = result with
            {
                Value = fields.Text("value") ?? result.Value,
                Unit = fields.Words("unit") ?? result.Unit,
                Reference = fields.Words("reference") ?? result.Reference,
                Predicted = fields.Words("predicted")?.TrimEnd('%', ' ') ?? result.Predicted,
                Maximum = fields.Words("maximum") ?? result.Maximum,
                Pattern = Joined(fields.Texts("pattern")) ?? result.Pattern,
                Method = fields.Text("method") ?? result.Method,
                On = fields.Words("on") is { } on ? RelativeTimeReader.Read(on) : result.On,
                Note = fields.Rich("note") ?? result.Note,
                Step = fields.Text("step") ?? result.Step,
            };
            if (fields.Text("titre") is { } titre)
                result = WithTitre(result, titre, context);
        }
        if (
            !hasResult
            && result is { Value: null, Titre: null, Pattern: null, Words: null, Note: null }
            && fields?["value"] is null
            && fields?["result"] is null
        )
        {
            context.Problems.Add(
                HgvsName.IsIn(result.Test.Value) ? ParseProblems.VariantAmongResults(result.Test) : ParseProblems.NoResult(result.Test)
            );
        }
        return result;
    }

    private static TestResult WithTitre(TestResult result, Located<string> written, FieldContext context)
    {
        var reading = TitreReader.ReadWhole(written.Value, out var titre);
        if (reading == TitreReading.Titre)
            return result with { Titre = written.With(titre!) };
        if (reading == TitreReading.Impossible)
            SerologyShorthand.ReportImpossible(written, context.Problems);
        else
        {
            context.Problems.Add(ParseProblems.TitreNotUnderstood(written));
        }
        return result with { Words = result.Words is null ? written.Value : $"{result.Words}, {written.Value}" };
    }

    private static Located<string>? Joined(ImmutableArray<Located<string>> patterns) =>
        patterns.Length switch
        {
            0 => null,
            1 => patterns[0],
            _ => patterns[0].With(string.Join(" and ", patterns.Select(pattern => pattern.Value))),
        };
}
