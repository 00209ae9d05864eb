using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.FrontMatter.Records;

namespace Casebook.Cli.Form.Editing;

/// <summary>Makes the parts of the form of what readers take and what is written.</summary>
internal static class FormParts
{
    /// <summary>The whole form of a case.</summary>
    public static FormPart Of(CaseDocument document)
    {
        var shape = new Shape.Group(CaseFileParser.Fields);
        var root = new FormPart
        {
            Path = "",
            Key = "",
            Kind = PartKind.Group,
            Shape = shape,
            Node = document.Fields,
        };
        root.Parts = Fields(root, shape.Fields, document.Fields, []);
        return root;
    }

    private static ImmutableArray<FormPart> Fields(
        FormPart parent,
        ImmutableArray<Field> fields,
        YamlMapping? group,
        ImmutableArray<string> elsewhere
    )
    {
        var parts = ImmutableArray.CreateBuilder<FormPart>();
        var entries = group?.Entries ?? [];
        foreach (var field in fields.Where(field => !elsewhere.Contains(field.Key)))
        {
            var entry = entries.Where(entry => IsKeyOf(field, entry.Key.Text)).Select(entry => (YamlEntry?)entry).FirstOrDefault();
            parts.Add(Make(parent, field.Key, field.Key, field.Says, field.Shape, entry?.Value, entry, field.IsRequired));
        }
        var own = parts.Select(part => part.Entry?.Key.Location.Span.Start).ToHashSet();
        foreach (var entry in entries.Where(entry => !own.Contains(entry.Key.Location.Span.Start) && !elsewhere.Contains(entry.Key.Text)))
            parts.Add(Unknown(parent, entry.Key.Text, entry.Value, entry));
        return parts.DrainToImmutable();
    }

    private static bool IsKeyOf(Field field, string key) => field.Key == key || field.Also.Contains(key) || field.Formerly.Contains(key);

    private static FormPart Make(
        FormPart parent,
        string name,
        string key,
        string says,
        Shape shape,
        YamlNode? node,
        YamlEntry? entry,
        bool isRequired = false
    )
    {
        var written = node is YamlScalar { IsEmpty: true } ? null : node;
        var fitted = written is null && shape is Shape.Either { Shapes: var shapes } && IsOfFieldsAlone(key) ? shapes[^1] : Fitted(shape, written);
        if (entry is { } keyed && Written.IsAlias(keyed))
            return Unknown(parent, name, written, entry, isFixed: true);
        var kind = (fitted, written) switch
        {
            (Shape.Group, null or YamlMapping) => PartKind.Group,
            (Shape.ListOf, _) => PartKind.List,
            (Shape.Entry taken, _) when Fits(taken, written) => PartKind.Entry,
            (Shape.Group or Shape.Entry or Shape.Map, _) => PartKind.Lines,
            (_, null or YamlScalar) => PartKind.Input,
            _ => PartKind.Lines,
        };
        var part = new FormPart
        {
            Path = parent.Path.Length == 0 ? name : $"{parent.Path}/{name}",
            Key = key,
            Says = says,
            Kind = kind,
            Shape = fitted,
            Node = written,
            Entry = entry,
            Parent = parent,
            IsRequired = isRequired,
            Value = kind switch
            {
                PartKind.Input when written is YamlScalar scalar => scalar.Text.TrimEnd('\n'),
                PartKind.Lines when written is not null => LinesOf(written),
                _ => "",
            },
        };
        part.Parts = (kind, fitted) switch
        {
            (PartKind.Group, Shape.Group group) => Fields(part, group.Fields, written as YamlMapping, []),
            (PartKind.List, Shape.ListOf list) => Items(part, list.Item, written),
            (PartKind.Entry, Shape.Entry one) => EntryParts(part, one, written),
            _ => [],
        };
        return part;
    }

    private static ImmutableArray<FormPart> Items(FormPart list, Shape item, YamlNode? node)
    {
        ImmutableArray<YamlNode> items = node switch
        {
            null => [],
            YamlSequence sequence => sequence.Items,
            _ => [node],
        };
        var parts = ImmutableArray.CreateBuilder<FormPart>();
        var last = node?.Location.Span.Start ?? 0;
        foreach (var one in items)
        {
            var isAlias = one.Location.Span.Start < last;
            parts.Add(
                isAlias ? Unknown(list, $"{parts.Count}", one, null, isFixed: true) : Make(list, $"{parts.Count}", list.Key, "", item, one, null)
            );
            last = isAlias ? last : one.Location.Span.End;
        }
        parts.Add(Make(list, $"{parts.Count}", list.Key, "", item, null, null));
        return parts.DrainToImmutable();
    }

    private static ImmutableArray<FormPart> EntryParts(FormPart part, Shape.Entry shape, YamlNode? node)
    {
        var group = node as YamlMapping;
        var named = group is null ? null : NameOf(shape, group);
        var pair = group is null || named is not null ? null : PairOf(shape, group);
        var line = new FormPart
        {
            Path = $"{part.Path}/{FormPart.LineName}",
            Key = shape.NameKeys[0],
            Says = "",
            Kind = PartKind.Input,
            Shape = NameShape(shape),
            Node = node as YamlScalar ?? named?.Value,
            Entry = named ?? pair,
            Parent = part,
            Value = (node, named, pair) switch
            {
                (YamlScalar scalar, _, _) => scalar.Text.TrimEnd('\n'),
                (_, { Value: YamlScalar name }, _) => name.Text.TrimEnd('\n'),
                (_, _, { Value: YamlScalar words } both) => words.IsEmpty ? both.Key.Text : $"{both.Key.Text}: {words.Text.TrimEnd('\n')}",
                _ => "",
            },
        };
        ImmutableArray<string> elsewhere = [.. new[] { named?.Key.Text, pair?.Key.Text }.OfType<string>()];
        if (group is null || named is not null || pair is not null)
            elsewhere = elsewhere.Add(shape.NameKeys[0]);
        return [line, .. Fields(part, shape.Fields, group, elsewhere)];
    }

    /// <summary>The name of an entry in the long form.</summary>
    public static YamlEntry? NameOf(Shape.Entry shape, YamlMapping group)
    {
        var field = shape.Fields.First(field => field.Key == shape.NameKeys[0]);
        return group
            .Entries.Where(entry =>
                (IsKeyOf(field, entry.Key.Text) || entry.Key.Text == "name") && entry.Value is YamlScalar && !Written.IsAlias(entry)
            )
            .Select(entry => (YamlEntry?)entry)
            .FirstOrDefault();
    }

    /// <summary>The name of an entry in the short form, with what is said of it.</summary>
    public static YamlEntry? PairOf(Shape.Entry shape, YamlMapping group)
    {
        var pairs = group.Entries.Where(entry =>
            !shape.Fields.Any(field => IsKeyOf(field, entry.Key.Text)) && !shape.NameKeys.Contains(entry.Key.Text)
        );
        return pairs.ToList() is [{ Value: YamlScalar } pair] && !Written.IsAlias(pair) ? pair : null;
    }

    /// <summary>Whether a line of an entry is written as a name with words behind it once it has some.</summary>
    public static bool IsPairAfter(FormPart line) =>
        line.Parent is { Shape: Shape.Entry shape } entry
        && (entry.Node is not YamlMapping group || (NameOf(shape, group) is null && PairOf(shape, group) is not null));

    private static bool Fits(Shape.Entry shape, YamlNode? node) =>
        node is null or YamlScalar
        || (
            node is YamlMapping group
            && (
                NameOf(shape, group) is not null
                || PairOf(shape, group) is not null
                || group.Entries.All(entry => shape.Fields.Any(field => IsKeyOf(field, entry.Key.Text)))
            )
        );

    private static Shape NameShape(Shape.Entry shape) =>
        shape.Fields.First(field => field.Key == shape.NameKeys[0]).Shape is var own && own is Shape.ListOf list ? list.Item : own;

    // What is written decides; where nothing is, a list has room for most, and one text is the simplest.
    private static Shape Fitted(Shape shape, YamlNode? node) =>
        shape is not Shape.Either either
            ? shape
            : node switch
            {
                null => either.Shapes.FirstOrDefault(one => one is Shape.ListOf) ?? either.Shapes[0],
                YamlScalar => either.Shapes.FirstOrDefault(one => one is Shape.OneText) ?? either.Shapes[0],
                YamlMapping => either.Shapes.FirstOrDefault(one => one is Shape.Group or Shape.Entry or Shape.Map) ?? either.Shapes[^1],
                _ => either.Shapes.FirstOrDefault(one => one is Shape.ListOf) ?? either.Shapes[^1],
            };

    // Vital signs and their like have no name that could stand alone.
    private static bool IsOfFieldsAlone(string list) => RecordForms.All.Any(form => form.NameKey is null && form.Kind.Key() == list);

    private static FormPart Unknown(FormPart parent, string name, YamlNode? node, YamlEntry? entry, bool isFixed = false) =>
        new()
        {
            Path = (parent.Path.Length == 0 ? "" : parent.Path + "/") + Uri.EscapeDataString(name),
            Key = name,
            Says = "",
            Kind = isFixed ? PartKind.Fixed : PartKind.Lines,
            Shape = Shape.Text,
            Node = node,
            Entry = entry,
            Parent = parent,
            Value = node is null ? "" : LinesOf(node),
        };

    // Lines below the first lose the spaces that stand before it.
    private static string LinesOf(YamlNode node)
    {
        var file = node.Location.File;
        var written = new Written(file.Text);
        var start = node.Location.Span.Start;
        var column = written.Column(start);
        return string.Join(
            '\n',
            file.Text[start..Math.Max(start, written.End(node))]
                .Split('\n')
                .Select((line, i) => i == 0 ? line : line[Math.Min(column, line.Length - line.TrimStart(' ').Length)..])
        );
    }
}
