using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what happened when.</summary>
internal static class TimelineReader
{
    /// <summary>An event of the course.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [new("at", Shape.Text, "When: day 0, month 6, 25 years before, at diagnosis."), new("event", Shape.Text, "What happened.")];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The events in the order written.</summary>
    public static ImmutableArray<TimelineEvent> Read(FieldReader fields, FieldContext context)
    {
        var events = ImmutableArray.CreateBuilder<TimelineEvent>();
        foreach (var node in fields.Items("timeline"))
        {
            if (node is YamlMapping group && (group["at"] ?? group["event"]) is not null)
                ReadGroup(group, events, context);
            else
                ReadShort(node, events, context);
        }
        return events.DrainToImmutable();
    }

    private static void ReadGroup(YamlMapping group, ImmutableArray<TimelineEvent>.Builder events, FieldContext context)
    {
        var fields = FieldReader.Checked(group, Keys, context);
        var at = fields.Text("at");
        if (at is null && fields["at"] is null)
            context.Problems.Add(ParseProblems.NoTime(group.Location, fields["event"] is YamlScalar written ? written.Text : null));
        if (fields.Rich("event") is { } happened)
            events.Add(new TimelineEvent(Time(at), happened, group.Location));
        else if (fields["event"] is null)
            ReportNoEvent(group.Location, context);
    }

    // `- day 0: first visit`; an entry that is one text has no time.
    private static void ReadShort(YamlNode node, ImmutableArray<TimelineEvent>.Builder events, FieldContext context)
    {
        foreach (var (name, beside, _) in NamedEntry.Read(node, "timeline", "event", Keys, context))
        {
            if (beside is null)
                context.Problems.Add(ParseProblems.NoTime(node.Location, WordsOf(node) ?? name.Value));
            if (beside is null)
                events.Add(new TimelineEvent(Time(null), context.Rich(name), name.Location));
            else if (beside is YamlScalar { IsEmpty: true })
                ReportNoEvent(name.Location, context);
            else if (context.Rich(beside, name.Value) is { } happened)
                events.Add(new TimelineEvent(Time(name), happened, name.Location));
        }
    }

    // `- no: rash` as it is said.
    private static string? WordsOf(YamlNode node) =>
        node is YamlMapping { Entries: [{ Value: YamlScalar value } only] } ? $"{only.Key.Text} {value.Text}".Trim() : null;

    private static void ReportNoEvent(TextLocation place, FieldContext context) => context.Problems.Add(ParseProblems.NoEvent(place));

    private static RelativeTime Time(Located<string>? at) => at is { } written ? RelativeTimeReader.Read(written.Value) : new RelativeTime("", null);
}
