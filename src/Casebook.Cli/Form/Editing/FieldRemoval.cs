using System.Text;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Form.Editing;

/// <summary>Takes a part out of a case: with its key or its hyphen, and with what held nothing else. Remarks on lines of their own stay.</summary>
/// <param name="written">The file.</param>
internal sealed class FieldRemoval(Written written)
{
    /// <summary>The change; null when there is none that is certain.</summary>
    public TextEdit? Of(FormPart part)
    {
        if (part.IsLine)
            return part.Parent!.Parts.Any(detail => detail.Span is not null && !detail.IsLine) ? null : Of(part.Parent);
        if (part.Parent is not { } parent || part.Span is null)
            return null;
        return parent.Node switch
        {
            YamlSequence { Items.Length: > 1 } list when part.Node is not null => Item(list, list.Items.IndexOf(part.Node)),
            YamlMapping group when part.Entry is { } entry && (group.Entries.Length > 1 || parent.Parent is null) => Entry(
                group,
                group.Entries.IndexOf(group.Entries.First(one => one.Key.Location == entry.Key.Location))
            ),
            null => null,
            _ => Of(parent),
        };
    }

    private TextEdit? Entry(YamlMapping group, int index)
    {
        var entry = group.Entries[index];
        var (start, end) = (entry.Key.Location.Span.Start, written.End(entry));
        if (group.InBraces)
            return Cut(
                start,
                end,
                index > 0 ? written.End(group.Entries[index - 1]) : -1,
                index + 1 < group.Entries.Length ? group.Entries[index + 1].Key.Location.Span.Start : -1
            );
        if (written.BeginsLine(start))
            return Lines(start, end, entry.Value);
        // The first line of an entry of a list: the hyphen before it stays.
        if (index + 1 >= group.Entries.Length)
            return null;
        var next = group.Entries[index + 1].Key.Location.Span.Start;
        // A remark on the line of the field goes with it.
        return written.Between(written.LineEnd(end), next).Contains('#', StringComparison.Ordinal)
            ? TextEdit.Replace(start, end, "")
            : TextEdit.Replace(start, next, "");
    }

    private TextEdit? Item(YamlSequence list, int index)
    {
        var item = list.Items[index];
        var (start, end) = (item.Location.Span.Start, written.End(item));
        if (written.IsFlow(list))
            return Cut(
                start,
                end,
                index > 0 ? written.End(list.Items[index - 1]) : -1,
                index + 1 < list.Items.Length ? list.Items[index + 1].Location.Span.Start : -1
            );
        var dash = written.Dash(item);
        return dash >= 0 && written.BeginsLine(dash) ? Lines(dash, end, item) : null;
    }

    // In braces one comma goes too.
    private static TextEdit Cut(int start, int end, int before, int next) =>
        next >= 0 ? TextEdit.Replace(start, next, "")
        : before >= 0 ? TextEdit.Replace(before, end, "")
        : TextEdit.Replace(start, end, "");

    private TextEdit Lines(int start, int end, YamlNode value)
    {
        var (from, to) = (written.LineStart(start), Math.Min(written.LineEnd(end) + 1, written.Text.Length));
        var kept = new StringBuilder();
        var texts = Texts(value).ToList();
        for (var at = written.LineEnd(start) + 1; at < to;)
        {
            var next = Math.Min(written.LineEnd(at) + 1, to);
            var line = written.Between(at, next);
            if (line.TrimStart().StartsWith('#') && !texts.Exists(text => text.Start < at && at < text.End))
                kept.Append(line);
            at = next;
        }
        return TextEdit.Replace(from, to, kept.ToString());
    }

    private static IEnumerable<TextSpan> Texts(YamlNode node) =>
        node switch
        {
            YamlSequence list => list.Items.SelectMany(Texts),
            YamlMapping group => group.Entries.SelectMany(entry => Texts(entry.Value)),
            _ => [node.Location.Span],
        };
}
