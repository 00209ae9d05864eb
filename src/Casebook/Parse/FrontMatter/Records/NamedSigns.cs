using System.Collections.Immutable;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Records;

/// <summary>Signs that are named in an entry, as <c>{sign: capillary refill, value: 4 s}</c> or <c>{capillary refill: 4 s}</c>: one that has a field is
/// read as it, any other keeps its own name.</summary>
internal static class NamedSigns
{
    /// <summary>The entry with named signs in their fields, and a record for each sign that has none.</summary>
    public static (YamlMapping Group, ImmutableArray<ClinicalRecord> Own) Apart(RecordForm form, YamlMapping group, FieldContext context)
    {
        if (form.OwnNameKey is not { } key)
            return (group, []);
        group = InItsField(form, group, key);
        var known = form.Keys;
        var own = group
            .Entries.Where(entry =>
                !known.Contains(entry.Key.Text)
                && entry.Value is YamlScalar { IsEmpty: false } value
                && value.Text.AsSpan().ContainsAnyInRange('0', '9')
                && NearestName.Find(entry.Key.Text, known) is null
            )
            .ToList();
        return (group with { Entries = group.Entries.RemoveRange(own) }, [.. own.Select(entry => Sign(form, entry, context))]);
    }

    private static YamlMapping InItsField(RecordForm form, YamlMapping group, string key)
    {
        if (
            group[key] is not YamlScalar { IsEmpty: false } sign
            || group["value"] is not { } value
            || form.FieldOf(sign.Text) is not { } field
            || group[field] is not null
        )
            return group;
        var entries = group.Entries.Where(entry => entry.Key.Text is not "value" && entry.Key.Text != key);
        return group with { Entries = [.. entries.Append(new YamlEntry(sign with { Text = field }, value))] };
    }

    private static ClinicalRecord Sign(RecordForm form, YamlEntry entry, FieldContext context) =>
        new()
        {
            Kind = form.Kind,
            Name = new Located<string>(entry.Key.Text, entry.Key.Location),
            Location = entry.Key.Location,
            Details = context.Rich(entry.Value, entry.Key.Text) is { } value ? [new RecordDetail("value", value)] : [],
        };
}
