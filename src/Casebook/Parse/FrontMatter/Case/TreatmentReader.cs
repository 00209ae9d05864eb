using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;
using Casebook.Parse.FrontMatter.Records;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what was done.</summary>
internal static class TreatmentReader
{
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("treatment", Shape.Name(TermKind.Treatment), "What was given or done."),
        .. RecordForms.DrugFields,
        new("response", Shape.Text, "How the patient responded: none, partial, complete, or in words."),
        new("note", Shape.Text, "What else is to be said of it."),
        new("step", Shape.Text, StepQuestionReader.StepHelp),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);
    private static readonly ImmutableArray<string> NameKeys = ["drug", "medication", "medicine", "procedure"];

    // Shown with their keys, in the note.
    private static readonly ImmutableArray<string> NamedDetails = ["form", "schedule", "on"];

    /// <summary>The fields that may hold the name.</summary>
    public static ImmutableArray<string> NameFields { get; } = ["treatment", .. NameKeys, "name"];

    /// <summary>Keys that are read but not recommended.</summary>
    public static ImmutableArray<string> OtherKeys { get; } =
    [.. NameKeys, .. RecordForms.DrugFields.SelectMany(field => field.Also), .. NamedDetails];

    private static readonly ImmutableArray<string> AllKeys = [.. Keys, .. OtherKeys];

    /// <summary>The treatments in the order written.</summary>
    public static ImmutableArray<Treatment> Read(FieldReader fields, FieldContext context)
    {
        var treatments = ImmutableArray.CreateBuilder<Treatment>();
        foreach (var node in fields.Items("treatment"))
        {
            // The long form may have more keys than are recommended.
            var known = node is YamlMapping ? AllKeys : Keys;
            foreach (var entry in NamedEntry.Read(node, "treatment", "treatment", known, context, NameKeys))
                treatments.Add(ReadOne(entry, context));
        }
        return treatments.DrainToImmutable();
    }

    private static Treatment ReadOne(NamedEntry entry, FieldContext context)
    {
        var inner = entry.Beside as YamlMapping;
        var details = inner is null ? entry.Fields : FieldReader.Checked(inner, AllKeys, context);
        var said = entry.Beside is null or YamlMapping ? null : context.Text(entry.Beside, entry.Name.Value);
        var isDenied =
            entry.Denied is not null
            || (said is { } words && context.Denials.WholeCue(words.Value) is { } cue && cue.Is(CueUses.Behind | CueUses.Nothing));
        var (name, dose) =
            entry.Beside is null && RecordWords.Dose(entry.Name) is var (drug, amount)
                ? (drug, [new RecordDetail("dose", context.Rich(amount))])
                : (entry.Name, ImmutableArray<RecordDetail>.Empty);
        return new Treatment
        {
            Name = name,
            Details = details is null ? dose : dose.AddRange(Details(details)),
            Given = !isDenied,
            Response = details?.Rich("response"),
            Step = details?.Text("step"),
            Note =
                said is { } beside && !isDenied ? context.Rich(beside)
                : details is null ? null
                : Note(details, context),
        };
    }

    private static ImmutableArray<RecordDetail> Details(FieldReader details) =>
        [
            .. RecordForms
                .DrugFields.Select(field =>
                    (field.Key, Text: field.Also.Prepend(field.Key).Select(details.Rich).FirstOrDefault(text => text is not null))
                )
                .Where(pair => pair.Text is not null)
                .Select(pair => new RecordDetail(pair.Key, pair.Text!)),
        ];

    private static RichText? Note(FieldReader details, FieldContext context)
    {
        var note = details.Text("note");
        var parts = NamedDetails.Select(key => details.Words(key) is { } words ? $"{key}: {words}" : null).OfType<string>().ToList();
        if (parts.Count == 0)
            return note is { } alone ? context.Rich(alone) : null;
        if (note is { } more)
            parts.Add(more.Value);
        return context.Rich(new Located<string>(string.Join(", ", parts), details.Location));
    }
}
