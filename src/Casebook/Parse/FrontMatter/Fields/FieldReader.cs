using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;

namespace Casebook.Parse.FrontMatter.Fields;

/// <summary>Typed reads of one group of <c>key: value</c> lines.</summary>
internal sealed class FieldReader
{
    private readonly YamlMapping _fields;
    private readonly FieldContext _context;

    private FieldReader(YamlMapping fields, FieldContext context)
    {
        _fields = fields;
        _context = context;
    }

    /// <summary>Where the group stands.</summary>
    public TextLocation Location => _fields.Location;

    /// <summary>The keys that are written, in their order.</summary>
    public IEnumerable<string> WrittenKeys => _fields.Entries.Select(entry => entry.Key.Text);

    /// <summary>The value of a key; null when the key is not there or has no value.</summary>
    public YamlNode? this[string key] => _fields[key] is { } node && node is not YamlScalar { IsEmpty: true } ? node : null;

    /// <summary>Where a key stands; null when it does not.</summary>
    public TextLocation? KeyLocation(string key)
    {
        foreach (var entry in _fields.Entries)
        {
            if (entry.Key.Text == key)
                return entry.Key.Location;
        }
        return null;
    }

    /// <summary>A reader of a group whose keys have been checked already.</summary>
    public static FieldReader Unchecked(YamlMapping fields, FieldContext context) => new(fields, context);

    /// <summary>A reader of a group; keys that are not known are reported with the nearest one that is, earlier names of fields with their new
    /// line.</summary>
    public static FieldReader Checked(YamlMapping lines, ImmutableArray<Field> fields, FieldContext context) =>
        Checked(FormerKeys.Translate(lines, fields, context.Problems), Field.KeysOf(fields), context);

    /// <summary>A reader of a group; keys that are not known are reported with the nearest one that is.</summary>
    /// <param name="fields">The group.</param>
    /// <param name="known">The keys.</param>
    /// <param name="context">Where problems go.</param>
    /// <param name="also">Keys that are read too, but not recommended.</param>
    public static FieldReader Checked(YamlMapping fields, ImmutableArray<string> known, FieldContext context, ImmutableArray<string> also = default)
    {
        fields = WithCommas(fields, known);
        foreach (var entry in fields.Entries)
        {
            if (!known.Contains(entry.Key.Text, StringComparer.Ordinal) && (also.IsDefault || !also.Contains(entry.Key.Text, StringComparer.Ordinal)))
                ReportUnknown(entry.Key, known, context);
        }
        return new FieldReader(fields, context);
    }

    // {smoking: 10 pack-years, stopped}: in braces a comma cuts a text in two, and what stands behind it is no field.
    private static YamlMapping WithCommas(YamlMapping fields, ImmutableArray<string> known)
    {
        for (var i = fields.Entries.Length - 1; i > 0 && fields.InBraces; i--)
        {
            if (
                fields.Entries[i] is not { Value: YamlScalar { IsEmpty: true, Text: "" } } cut
                || fields.Entries[i - 1] is not { Value: YamlScalar { Quoted: false, IsEmpty: false } before } entry
                || NearestName.Find(cut.Key.Text, known) is not null
            )
                continue;
            var (file, span) = before.Location;
            var end = cut.Key.Location.Span.End;
            if (file.Text.IndexOf(':', cut.Key.Location.Span.End - 1) == cut.Key.Location.Span.End)
                continue;
            var joined = before with { Text = $"{before.Text}, {cut.Key.Text}", Location = file.At(span.Start, end - span.Start) };
            fields = fields with { Entries = fields.Entries.RemoveAt(i).SetItem(i - 1, entry with { Value = joined }) };
        }
        return fields;
    }

    /// <summary>Reports a key that is not known.</summary>
    public static void ReportUnknown(YamlScalar key, ImmutableArray<string> known, FieldContext context)
    {
        var nearest = key.Text == "gender" && known.Contains("sex") ? "sex" : NearestName.Find(key.Text, known);
        context.Problems.Add(ParseProblems.UnknownKey(key.Location, key.Text, nearest, known, context.IsCase));
    }

    /// <summary>One text; null when there is none.</summary>
    public Located<string>? Text(string key) => this[key] is { } node ? _context.Text(node, key) : null;

    /// <summary>One text without its place; null when there is none.</summary>
    public string? Words(string key) => Text(key)?.Value;

    /// <summary>One running text; null when there is none.</summary>
    public RichText? Rich(string key) => this[key] is { } node ? _context.Rich(node, key) : null;

    /// <summary>The entries of a list, or the only one.</summary>
    public ImmutableArray<YamlNode> Items(string key) => _context.Items(this[key], key);

    /// <summary>A list of texts, or the only one.</summary>
    public ImmutableArray<Located<string>> Texts(string key) => [.. Items(key).Select(item => _context.Text(item, key)).OfType<Located<string>>()];

    /// <summary>A list of running texts, or the only one.</summary>
    public ImmutableArray<RichText> RichTexts(string key) => [.. Items(key).Select(item => _context.Rich(item, key)).OfType<RichText>()];

    /// <summary>A group of its own below a key; null when there is none or another shape.</summary>
    public FieldReader? Group(string key, ImmutableArray<string> known, string example) =>
        AnyGroup(key, example) is { } group ? Checked(group, known, _context) : null;

    /// <summary>A group below a key whose own keys are free; null when there is none or another shape, which is reported.</summary>
    public YamlMapping? AnyGroup(string key, string example)
    {
        if (this[key] is not { } node)
            return null;
        if (node is YamlMapping group)
            return group;
        _context.Problems.Add(ParseProblems.NotGroup(node.Location, node.Description, key, example));
        return null;
    }

    /// <summary>A word from a closed set; null when there is none or it is not known, which is reported.</summary>
    public Located<T>? Choice<T>(string key, WordChoice<T> choice) => Text(key) is { } text ? choice.Read(text, key, _context.Problems) : null;

    /// <summary>Whether a switch is on: <c>true</c> or <c>yes</c>; other words are reported.</summary>
    public bool Flag(string key) => Choice(key, YesOrNo)?.Value ?? false;

    /// <summary>A day; null when there is none or it cannot be read, which is reported.</summary>
    public Located<DateOnly>? Date(string key) => Text(key) is { } text ? DateReader.Read(text, key, _context.Problems, _context.Language) : null;

    /// <summary>A day that lies in the past, or not far ahead.</summary>
    public Located<DateOnly>? PastDate(string key, DateOnly today)
    {
        if (Date(key) is not { } date)
            return null;
        DateReader.CheckLikely(date, key, today, _context.Problems);
        return date;
    }

    /// <summary>A whole number; null when there is none or it cannot be read, which is reported.</summary>
    public int? Number(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        _context.Problems.Add(ParseProblems.NotWholeNumber(text, key));
        return null;
    }

    /// <summary>What a switch takes.</summary>
    public static readonly WordChoice<bool> YesOrNo = new([("true", true), ("false", false), ("yes", true), ("no", false)]);
}
