using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;
using Casebook.Parse.FrontMatter.Results;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads findings and pertinent negatives. Whether a name itself denies something (<c>no fever</c>) is told when the vocabulary is
/// known.</summary>
internal static class FindingReader
{
    /// <summary>The words for sides.</summary>
    internal static readonly WordChoice<Side> SideWords = new(
        [
            ("left", Side.Left),
            ("right", Side.Right),
            ("bilateral", Side.Bilateral),
            ("both", Side.Bilateral),
            ("both sides", Side.Bilateral),
            ("bilaterally", Side.Bilateral),
            ("l", Side.Left),
            ("r", Side.Right),
        ],
        others:
        [
            ("gauche,à gauche,sol,solda,izquierdo,izquierda,sinistro,sinistra,links,linksseitig,esquerdo,esquerda,أيسر,يسار,اليسار", Side.Left),
            ("droite,droit,à droite,sağ,sağda,derecho,derecha,destro,destra,rechts,rechtsseitig,direito,direita,أيمن,يمين,اليمين", Side.Right),
            ("bilatéral,bilatérale,des deux côtés,bilateral,iki taraflı,iki taraf,her iki taraf,bilaterale,ambos lados", Side.Bilateral),
            ("beidseits,beidseitig,bds,ambos os lados,ثنائي الجانب,في الجانبين,الجانبان", Side.Bilateral),
        ]
    );

    public static ImmutableArray<Field> Fields { get; } =
    [
        new("finding", Shape.Names(TermKind.Finding), "Name of the finding."),
        new("absent", Shape.Names(TermKind.Finding), "What was looked for and not found: a pertinent negative."),
        new("present", Shape.Names(TermKind.Finding), "What was found, or yes."),
        new("sites", Shape.Names(TermKind.Site), "Names of places in the body, in the singular."),
        new("side", SideWords.Shape, "left, right or bilateral."),
        new("method", Shape.Text, "history, examination, radiograph, CT, MRI, ultrasound, endoscopy, biopsy, ..."),
        new("onset", Shape.Text, "When it began: 8 months, 25 years before."),
        new("value", Shape.Text, "What was measured, such as 38.9."),
        new("unit", Shape.Text, "Unit of the value."),
        new("on", Shape.Text, "When it was found: day 0, month 6."),
        new("note", Shape.Text, "What else is to be said of it."),
        new("step", Shape.Text, StepQuestionReader.StepHelp),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The findings in the order written.</summary>
    public static ImmutableArray<Finding> Read(IEnumerable<YamlNode> nodes, FieldContext context)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var node in nodes)
        {
            // `{fever: 39 °C, present: yes}` is short all the same.
            if (
                node is YamlMapping group
                && (group["finding"] is not null || NamesUnder(group["absent"], context) || NamesUnder(group["present"], context))
            )
                ReadGroup(group, findings, context);
            else
                ReadShort(node, findings, context);
        }
        return findings.DrainToImmutable();
    }

    private static bool NamesUnder(YamlNode? value, FieldContext context) => value is not null && !PresenceReader.IsSwitch(value, context);

    private static void ReadGroup(YamlMapping group, ImmutableArray<Finding>.Builder findings, FieldContext context)
    {
        var fields = FieldReader.Checked(group, Keys, context, PresenceReader.OtherKeys);
        var details = Details(fields);
        var before = findings.Count;
        var names = fields.Texts("finding");
        var presence = names.IsEmpty ? Presence.Unsaid : PresenceReader.Of(fields, names[0], context);
        foreach (var name in names)
            findings.Add(details with { Name = name, Present = presence != Presence.Absent, Confirmed = presence == Presence.Present });
        if (names.IsEmpty || !PresenceReader.IsSwitch(fields["absent"], context))
        {
            foreach (var name in fields.Texts("absent"))
                findings.Add(Absent(details, name, names, context));
        }
        if (names.IsEmpty)
        {
            foreach (var name in fields.Texts("present"))
                findings.Add(details with { Name = name });
        }
        if (findings.Count == before && fields["finding"] is null && fields["absent"] is null && fields["present"] is null)
            context.Problems.Add(ParseProblems.NoFindingNamed(group.Location));
    }

    // The same sites, side and method belong to both, so one name cannot be under both keys.
    private static Finding Absent(Finding details, Located<string> name, ImmutableArray<Located<string>> present, FieldContext context)
    {
        if (present.Any(other => FoldedText.Key(other.Value) == FoldedText.Key(name.Value)))
            context.Problems.Add(ParseProblems.SaysBoth(name.Location, name.Value, $"finding: {name.Value}, absent: {name.Value}"));
        return details with { Name = name, Present = false };
    }

    private static void ReadShort(YamlNode node, ImmutableArray<Finding>.Builder findings, FieldContext context)
    {
        foreach (var entry in NamedEntry.Read(node, "findings", "finding", Keys, context))
        {
            var finding = Details(entry.Fields) with { Name = entry.Name, Present = entry.Denied is null };
            if (
                entry is { Denied: null, Fields: { } fields }
                && PresenceReader.Of(fields, entry.Name, context) is not Presence.Unsaid and var presence
            )
                finding = finding with { Present = presence == Presence.Present, Confirmed = presence == Presence.Present };
            findings.Add(
                entry.Beside switch
                {
                    YamlMapping inner => WithFields(entry.Name, inner, context),
                    YamlScalar said when FieldContext.TextOf(said) is { } words => WithWords(finding, words, context),
                    YamlSequence => WithSequence(finding, entry.Beside, context),
                    _ => finding,
                }
            );
            if (
                entry.Denied is { } word
                && context.Denials.WholeCue(word.Value) is { } cue
                && cue.Is(CueUses.Unclear)
                && !cue.Is(CueUses.Before | CueUses.Behind)
            )
                context.Problems.Add(ParseProblems.UnclearBeside(entry.Name, word, "finding"));
        }
    }

    private static Finding WithFields(Located<string> name, YamlMapping inner, FieldContext context)
    {
        var fields = FieldReader.Checked(inner, Keys, context, PresenceReader.OtherKeys);
        var presence = PresenceReader.Of(fields, name, context);
        return Details(fields) with { Name = name, Present = presence != Presence.Absent, Confirmed = presence == Presence.Present };
    }

    // `- fever: absent` must never become a finding that is present.
    private static Finding WithWords(Finding finding, Located<string> words, FieldContext context)
    {
        switch (PresenceReader.Read(words, finding.Name, context))
        {
            case Presence.Absent:
                return finding with { Present = false };
            case Presence.Present:
                return finding;
            default:
                return Measured(finding, words) ?? finding with { Note = context.Rich(words) };
        }
    }

    // `- fever: 38.9 °C`
    private static Finding? Measured(Finding finding, Located<string> words) =>
        new ShorthandScan(words).Run()
            is { Value: { } value, Unit: { } unit, Outcome: Outcome.Stated, Words: null, Titre: null, Reference: null } read
            ? finding with
            {
                Value = value,
                Unit = unit,
                On = read.On ?? finding.On,
                Method = finding.Method ?? (read.Method is { } method ? method.With(MethodKinds.Read(method.Value)) : null),
            }
            : null;

    private static Finding WithSequence(Finding finding, YamlNode list, FieldContext context)
    {
        context.Problems.Add(ParseProblems.NotFewWords(list.Location, list.Description));
        return finding;
    }

    private static Finding Details(FieldReader? fields) =>
        fields is null
            ? new Finding { Name = default }
            : new Finding
            {
                Name = default,
                Sites = fields.Texts("sites"),
                Side = fields.Choice("side", SideWords)?.Value,
                Method = fields.Text("method") is { } method ? method.With(MethodKinds.Read(method.Value)) : null,
                Onset = fields.Words("onset") is { } onset ? RelativeTimeReader.ReadOnset(onset) : null,
                Value = fields.Text("value"),
                Unit = fields.Words("unit"),
                On = fields.Words("on") is { } on ? RelativeTimeReader.Read(on) : null,
                Note = fields.Rich("note"),
                Step = fields.Text("step"),
            };
}
