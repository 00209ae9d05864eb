using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Files.Shapes;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.References.Structured;
using Casebook.Parse.Terms;

namespace Casebook.Tests.Guide;

/// <summary>Tables of all fields, made of what the readers go by.</summary>
internal static class FieldTables
{
    private static readonly (string Title, ImmutableArray<Field> Fields)[] Files =
    [
        ("A case", CaseFileParser.Fields),
        ("A term", TermFileParser.Fields),
        ("The head of a file of terms", TermFileParser.FileFields),
        ("A reference in YAML", StructuredReader.Fields),
        ("A teaching path", CollectionFileParser.Fields),
        ("A page", PageFileParser.Fields),
    ];

    /// <summary>Writes a part for each kind of file, and below it one for each field that has fields of its own.</summary>
    public static void Write(StringBuilder text)
    {
        text.Append("Where a list may stand, one entry alone may stand too.\n\n");
        foreach (var (title, fields) in Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n");
            Table(text, fields);
            foreach (var field in fields.Where(_ => title != "The head of a file of terms"))
            {
                foreach (var group in GroupsIn(field.Shape))
                {
                    text.Append(CultureInfo.InvariantCulture, $"### In `{field.Key}`\n\n");
                    Table(text, group);
                }
            }
        }
    }

    private static void Table(StringBuilder text, ImmutableArray<Field> fields)
    {
        text.Append("| Field | What it is for | What may stand there |\n|---|---|---|\n");
        foreach (var field in fields)
        {
            var name = field.IsRequired ? $"`{field.Key}` (required)" : $"`{field.Key}`";
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {Plain(field.Says)} | {ValueOf(field.Shape)} |\n");
        }
        text.Append('\n');
    }

    // What it is for is plain text, in which an example may look like Markdown.
    private static string Plain(string text) =>
        string.Concat(text.Select(c => "\\`*_[]<>|@".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));

    private static string ValueOf(Shape shape) =>
        shape switch
        {
            Shape.Word word => string.Join(", ", word.Recommended.Select(one => $"`{one}`")),
            Shape.ListOf list => $"a list: {ValueOf(list.Item)}",
            Shape.OneDay => "a day, year first: `2026-11-23`",
            Shape.OneNumber => "a whole number",
            Shape.OneAddress => "a full address",
            Shape.TermName => "a name of the vocabulary",
            Shape.Group => "fields, below",
            Shape.Entry => "a name, or fields, below",
            Shape.Map map => $"keys of your own, each with {ValueOf(map.Value)}",
            Shape.Either either => string.Join(", or ", either.Shapes.Select(ValueOf).Distinct(StringComparer.Ordinal)),
            _ => "a text",
        };

    private static IEnumerable<ImmutableArray<Field>> GroupsIn(Shape shape) =>
        shape switch
        {
            Shape.ListOf list => GroupsIn(list.Item),
            Shape.Either either => either.Shapes.SelectMany(GroupsIn),
            Shape.Map map => GroupsIn(map.Value),
            Shape.Group group => [group.Fields],
            Shape.Entry entry => [entry.Fields],
            _ => [],
        };
}
