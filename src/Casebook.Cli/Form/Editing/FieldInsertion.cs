using Casebook.Files.Shapes;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Form.Editing;

/// <summary>Puts a field into a case where it belongs by the order of the fields, in the manner of what stands around it.</summary>
/// <param name="document">The case.</param>
internal sealed class FieldInsertion(CaseDocument document)
{
    private readonly Written _written = new(document.Text.Source.Text);

    /// <summary>The change that puts something where nothing is written.</summary>
    public TextEdit? Of(FormPart part, Content content)
    {
        if (part.Parent is not { } parent)
            return null;
        if (part.Index >= 0)
            return parent.Node switch
            {
                YamlSequence sequence => Append(sequence, content),
                null => Of(parent, new Content.Item(content)),
                _ => MakeList(parent, content),
            };
        var below = new Content.Below(part.Key, content);
        return parent.Node switch
        {
            YamlMapping when part.Entry is { } empty => Fill(empty, content, IsInFlow(part)),
            YamlMapping group => Add(group, parent, below),
            YamlScalar name when parent.Shape is Shape.Entry shape => Unfold(parent, name, shape, below),
            null when parent.Entry is { } empty => Fill(empty, below, IsInFlow(parent)),
            null => Of(parent, below),
            _ => null,
        };
    }

    /// <summary>The change that gives an entry of fields its name, as its first.</summary>
    public TextEdit? Name(FormPart entry, string key, string name) =>
        entry.Node is YamlMapping group ? Add(group, null, new Content.Below(key, new Content.Text(name))) : null;

    /// <summary>Whether a part stands in braces or brackets.</summary>
    public bool IsInFlow(FormPart part)
    {
        for (var around = part.Parent; around is not null; around = around.Parent)
        {
            if (around.Node is { } node and not YamlScalar && _written.IsFlow(node))
                return true;
        }
        return false;
    }

    private TextEdit Fill(YamlEntry empty, Content content, bool inFlow)
    {
        var at = _written.AfterColon(empty.Key);
        var text = inFlow ? " " + content.InFlow() : content.AfterKey(_written.Column(empty.Key.Location.Span.Start));
        if (!Written.IsEmptyHere(empty.Value))
            return TextEdit.Replace(at, _written.End(empty.Value), text);
        // A remark stays behind the key.
        return TextEdit.Insert(text[0] == '\n' ? _written.LineEnd(at) : at, text);
    }

    private TextEdit Add(YamlMapping group, FormPart? owner, Content.Below below)
    {
        var before = owner is null ? -1 : LastBefore(group, owner, below.Key);
        if (group.InBraces)
        {
            var pair = below.InBraces();
            return before >= 0 ? TextEdit.Insert(_written.End(group.Entries[before]), $", {pair}")
                : group.Entries.Length > 0 ? TextEdit.Insert(group.Entries[0].Key.Location.Span.Start, $"{pair}, ")
                : TextEdit.Insert(group.Location.Span.Start + 1, pair);
        }
        if (group.Entries.Length == 0)
            return TextEdit.Insert(document.Yaml.Start, below.AsLine(0) + "\n");
        var first = group.Entries[0].Key.Location.Span.Start;
        var column = _written.Column(first);
        return before < 0
            ? TextEdit.Insert(first, $"{below.AsLine(column)}\n{new string(' ', column)}")
            : TextEdit.Insert(_written.LineEnd(_written.End(group.Entries[before])), $"\n{new string(' ', column)}{below.AsLine(column)}");
    }

    // Behind the last field that comes before it; the name of an entry stays first.
    private static int LastBefore(YamlMapping group, FormPart owner, string key)
    {
        var order = owner.Parts.Select(part => part.Key).ToList();
        var own = order.LastIndexOf(key);
        var found = owner.Shape is Shape.Entry ? 0 : -1;
        foreach (var part in owner.Parts.Take(own))
        {
            if (part.Entry is { } entry)
                found = Math.Max(found, group.Entries.IndexOf(group.Entries.First(one => one.Key.Location == entry.Key.Location)));
        }
        return Math.Min(found, group.Entries.Length - 1);
    }

    private TextEdit Append(YamlSequence list, Content content)
    {
        var start = list.Location.Span.Start;
        if (list.Items.Length == 0)
            return TextEdit.Insert(start + 1, content.InFlow());
        var end = _written.End(list.Items[^1]);
        if (_written.IsFlow(list))
            return TextEdit.Insert(end, $", {content.InFlow()}");
        var dash = _written.Dash(list.Items[^1]);
        var column = _written.Column(dash >= 0 ? dash : start);
        return TextEdit.Insert(_written.LineEnd(end), $"\n{new string(' ', column)}- {content.AfterDash(column + 2)}");
    }

    // `diagnosis: gout` and another.
    private TextEdit? MakeList(FormPart list, Content content)
    {
        if (list.Entry is not { } entry || list.Node is not { } one)
            return null;
        var (start, end) = (one.Location.Span.Start, _written.End(one));
        var old = _written.Between(start, end);
        if (IsInFlow(list))
            return TextEdit.Replace(start, end, $"[{old}, {content.InFlow()}]");
        var column = _written.Column(entry.Key.Location.Span.Start) + 2;
        if (one is YamlMapping && !_written.IsFlow(one))
        {
            column = _written.Column(start);
            var deeper = old.Replace("\n", "\n  ", StringComparison.Ordinal);
            return TextEdit.Replace(start, end, $"- {deeper}\n{new string(' ', column)}- {content.AfterDash(column + 2)}");
        }
        if (one is YamlScalar scalar && old.Contains('\n', StringComparison.Ordinal))
            old = ScalarText.Of(scalar.Text.TrimEnd('\n'), column + 2, inFlow: false);
        var dash = $"\n{new string(' ', column)}- ";
        return TextEdit.Replace(_written.AfterColon(entry.Key), end, $"{dash}{old}{dash}{content.AfterDash(column + 2)}");
    }

    // `- fever` with a detail becomes `- finding: fever` and a line below.
    private TextEdit? Unfold(FormPart entry, YamlScalar name, Shape.Entry shape, Content.Below below)
    {
        var (start, end) = (name.Location.Span.Start, _written.End(name));
        var old = _written.Between(start, end);
        if (IsInFlow(entry))
            return TextEdit.Replace(start, end, $"{{{shape.NameKeys[0]}: {old}, {below.InBraces()}}}");
        if (old.Contains('\n', StringComparison.Ordinal))
            return null;
        if (entry.Parent is { Node: YamlScalar, Entry: { } alone })
        {
            var inner = _written.Column(alone.Key.Location.Span.Start) + 2;
            var spaces = new string(' ', inner);
            return TextEdit.Replace(
                _written.AfterColon(alone.Key),
                end,
                $"\n{spaces}- {shape.NameKeys[0]}: {old}\n{spaces}  {below.AsLine(inner + 2)}"
            );
        }
        var column = _written.Column(start);
        return TextEdit.Replace(start, end, $"{shape.NameKeys[0]}: {old}\n{new string(' ', column)}{below.AsLine(column)}");
    }
}
