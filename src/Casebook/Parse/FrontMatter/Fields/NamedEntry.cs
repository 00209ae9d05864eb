using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Parse.FrontMatter.Fields;

/// <summary>An entry of a list in any of the forms it may take: a bare name, <c>name: words</c>, or a group of fields.</summary>
/// <param name="Name">The name.</param>
/// <param name="Beside">What stands behind the name in <c>name: words</c>; null otherwise.</param>
/// <param name="Fields">The fields; null when there are none.</param>
internal readonly record struct NamedEntry(Located<string> Name, YamlNode? Beside, FieldReader? Fields)
{
    /// <summary>The word that stands where a name stands and denies the names behind it, as in <c>no: fever</c>; null otherwise.</summary>
    public Located<string>? Denied { get; init; }

    // Names of tests may be as short as Zn; a key that short is never called a misspelling.
    private const int MinMisspellingLength = 4;

    // What people write beside a name; no finding, test or drug is called so.
    private static readonly FrozenSet<string> Details = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "dose",
        "dosage",
        "route",
        "frequency",
        "duration",
        "date",
        "day",
        "time",
        "unit",
        "units",
        "range",
        "comment",
        "remark",
        "severity",
        "grade",
        "type",
        "status",
        "description",
        "location",
        "likelihood",
        "probability"
    );

    /// <summary>Reads an entry; several names in one group give several entries.</summary>
    /// <param name="node">The entry.</param>
    /// <param name="list">The key of the list, for messages.</param>
    /// <param name="nameKey">The field that holds the name in the long form.</param>
    /// <param name="known">All fields of the long form.</param>
    /// <param name="context">Where problems go.</param>
    /// <param name="nameAlso">Other keys that hold the name, when <paramref name="nameKey"/> does not stand there; <c>name</c> always does.</param>
    public static ImmutableArray<NamedEntry> Read(
        YamlNode node,
        string list,
        string nameKey,
        ImmutableArray<string> known,
        FieldContext context,
        ImmutableArray<string> nameAlso = default
    )
    {
        if (node is YamlMapping group)
            return ReadGroup(group, list, group[nameKey] is null ? OtherNameKey(group, nameAlso) ?? nameKey : nameKey, known, context);
        if (node is YamlSequence)
            context.Problems.Add(ParseProblems.NotNameOrGroup(node.Location, node.Description, list, nameKey));
        return node is YamlScalar scalar && FieldContext.TextOf(scalar) is { } name ? [new NamedEntry(name, null, null)] : [];
    }

    /// <summary>Reads an entry without name field: its keys that are no fields are names.</summary>
    public static ImmutableArray<NamedEntry> ReadShorthand(
        YamlMapping group,
        string list,
        string nameKey,
        ImmutableArray<string> known,
        FieldContext context
    )
    {
        var fields = FieldReader.Unchecked(group, context);
        var entries = ImmutableArray.CreateBuilder<NamedEntry>();
        foreach (var (key, value) in group.Entries)
        {
            if (known.Contains(key.Text, StringComparer.Ordinal))
                continue;
            if (
                context.Denials.WholeCue(key.Text) is { } cue
                && cue.Is(CueUses.Negations | CueUses.Nothing)
                && !cue.Is(CueUses.Opposite)
                && FieldContext.TextOf(key) is { } word
            )
            {
                foreach (var item in context.Items(value, key.Text))
                {
                    if (context.Text(item, key.Text) is { } denied)
                        entries.Add(new NamedEntry(denied, null, fields) { Denied = word });
                }
                continue;
            }
            if (group.Entries.Length > 1 && list != "timeline" && Details.Contains(key.Text))
                FieldReader.ReportUnknown(key, known, context);
            else if (key.Text.Length >= MinMisspellingLength && NearestName.Find(key.Text, known) is not null)
                FieldReader.ReportUnknown(key, known, context);
            else if (FieldContext.TextOf(key) is { } name)
                entries.Add(new NamedEntry(BulletList.WithoutHyphen(name), value, fields));
        }
        if (entries.Count == 0)
        {
            context.Problems.Add(ParseProblems.NoName(group.Location, list, nameKey));
        }
        return entries.DrainToImmutable();
    }

    private static string? OtherNameKey(YamlMapping group, ImmutableArray<string> nameAlso) =>
        (nameAlso.IsDefault ? [] : nameAlso).Append("name").FirstOrDefault(key => group[key] is YamlScalar { IsEmpty: false });

    private static ImmutableArray<NamedEntry> ReadGroup(
        YamlMapping group,
        string list,
        string nameKey,
        ImmutableArray<string> known,
        FieldContext context
    )
    {
        if (group[nameKey] is null)
            return ReadShorthand(group, list, nameKey, known, context);
        var fields = FieldReader.Checked(group, known, context, [nameKey]);
        if (fields[nameKey] is null)
        {
            context.Problems.Add(ParseProblems.EmptyName(fields.KeyLocation(nameKey), list, nameKey));
            return [];
        }
        return fields.Text(nameKey) is { } name ? [new NamedEntry(name, null, fields)] : [];
    }
}
