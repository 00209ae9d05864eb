using Casebook.Files.Shapes;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Form.Editing;

/// <summary>Finds the one stretch of a file that has to change so that a part of the form reads as it should; everything around it stays as it is
/// written.</summary>
/// <param name="document">The case.</param>
internal sealed class FieldEdit(CaseDocument document)
{
    private readonly Written _written = new(document.Text.Source.Text);
    private readonly FieldInsertion _insertion = new(document);

    /// <summary>The change; null when there is none that is certain.</summary>
    /// <param name="part">The part.</param>
    /// <param name="value">What it is to say; empty to take it out.</param>
    public TextEdit? Set(FormPart part, string value) =>
        part.Kind switch
        {
            PartKind.Fixed => null,
            _ when value.Length == 0 => new FieldRemoval(_written).Of(part),
            _ when part.IsLine => SetLine(part, value),
            PartKind.Lines => SetLines(part, value),
            PartKind.Input when part.Node is YamlScalar old => Replace(old, value, part),
            PartKind.Input => _insertion.Of(part, new Content.Text(value)),
            _ => null,
        };

    private TextEdit Replace(YamlScalar old, string value, FormPart part) =>
        TextEdit.Replace(old.Location.Span.Start, _written.End(old), ScalarText.Like(value, old, BlockColumn(part), _insertion.IsInFlow(part)));

    // Lines of a block stand deeper than the key, or the hyphen, above them.
    private int BlockColumn(FormPart part)
    {
        if (part.Entry is { } entry)
            return _written.Column(entry.Key.Location.Span.Start) + 2;
        return part.Node is { } node && _written.Dash(node) is >= 0 and var dash ? _written.Column(dash) + 2 : 2;
    }

    private TextEdit? SetLines(FormPart part, string value)
    {
        var content = new Content.Lines(value);
        if (part.Node is not { } old)
            return _insertion.Of(part, content);
        var start = old.Location.Span.Start;
        return TextEdit.Replace(start, _written.End(old), content.At(_written.Column(start)));
    }

    private TextEdit? SetLine(FormPart line, string value)
    {
        var entry = line.Parent!;
        var shape = (Shape.Entry)entry.Shape;
        var (name, words) = Split(value);
        switch (entry.Node)
        {
            case null:
                return _insertion.Of(entry, ContentOf(name, words));
            case YamlScalar old:
                return words is null
                    ? Replace(old, value, entry)
                    : TextEdit.Replace(old.Location.Span.Start, _written.End(old), Written(entry, name, words));
            case YamlMapping group when FormParts.NameOf(shape, group) is { Value: YamlScalar old }:
                return Replace(old, value, line);
            case YamlMapping group when FormParts.PairOf(shape, group) is { Value: YamlScalar said } pair:
                return SetPair(entry, group, pair, said, name, words);
            case YamlMapping when line.Node is null:
                return _insertion.Name(entry, shape.NameKeys[0], value);
            default:
                return null;
        }
    }

    private TextEdit? SetPair(FormPart entry, YamlMapping group, YamlEntry pair, YamlScalar said, string name, string? words)
    {
        var inFlow = group.InBraces;
        var (start, end) = (pair.Key.Location.Span.Start, _written.End(pair));
        if (words is null && group.Entries.Length == 1)
            return TextEdit.Replace(
                group.Location.Span.Start,
                _written.End(group),
                ScalarText.Of(name, _written.Column(start), inFlow && _insertion.IsInFlow(entry))
            );
        if (words is null)
            return TextEdit.Replace(
                start,
                end,
                new Content.Below(((Shape.Entry)entry.Shape).NameKeys[0], new Content.Text(name)).In(inFlow, _written.Column(start))
            );
        if (pair.Key.Text == name && !said.IsEmpty)
            return TextEdit.Replace(said.Location.Span.Start, _written.End(said), ScalarText.Like(words, said, _written.Column(start) + 2, inFlow));
        if (said.Text.TrimEnd('\n') == words)
            return TextEdit.Replace(start, pair.Key.Location.Span.End, ScalarText.Like(name, pair.Key, 0, inFlow));
        return TextEdit.Replace(start, end, new Content.Below(name, new Content.Text(words)).In(inFlow, _written.Column(start)));
    }

    private string Written(FormPart entry, string name, string words) =>
        _insertion.IsInFlow(entry)
            ? ContentOf(name, words).InFlow()
            : ContentOf(name, words).AfterDash(_written.Column(entry.Node!.Location.Span.Start));

    private static Content ContentOf(string name, string? words) =>
        words is null ? new Content.Text(name) : new Content.Below(name, new Content.Text(words));

    /// <summary>A line as a name and what is said of it.</summary>
    public static (string Name, string? Words) Split(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon <= 0 || line[(colon + 2)..].Trim().Length == 0 ? (line, null) : (line[..colon].Trim(), line[(colon + 2)..].Trim());
    }
}
