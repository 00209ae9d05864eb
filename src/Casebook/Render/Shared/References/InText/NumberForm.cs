using System.Globalization;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References.InText;

/// <summary>Numbers, ascending, with runs of three or more joined: NLM in round brackets <c>(1-4,7)</c>, BMJ and Springer in square ones, AMA raised
/// <c>1-4,7</c>; a locator in brackets behind its number, <c>3(p203)</c>.</summary>
/// <param name="brackets">What stands around the numbers; two characters, or none where they are raised.</param>
internal sealed class NumberForm(string brackets) : IInTextForm
{
    private readonly RunStyle _style = brackets.Length == 0 ? RunStyle.Superscript : RunStyle.Plain;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<InTextItem> items, StyledText output)
    {
        if (items.Count == 0)
            return;
        var ordered = items.Count == 1 ? items : items.OrderBy(item => item.Number).ToList();
        output.Add(brackets.Length == 0 ? "" : brackets[..1]);
        for (var i = 0; i < ordered.Count;)
        {
            if (i > 0)
                output.Add(ordered[i].Prefix.Length > 0 ? ", " : ",", _style);
            var end = EndOfRun(ordered, ref i, out var first);
            if (end is null)
            {
                WriteOne(first, output);
                continue;
            }
            WriteNumber(first, output);
            output.Add("-", _style);
            WriteNumber(end, output);
        }
        output.Add(brackets.Length == 0 ? "" : brackets[1..]);
    }

    // Moves behind the run that begins at i; the last item when there are at least three, else null and only one item is passed.
    private static InTextItem? EndOfRun(IReadOnlyList<InTextItem> items, ref int i, out InTextItem first)
    {
        first = items[i];
        var last = i;
        while (items[last].IsBare && last + 1 < items.Count && items[last + 1].IsBare && items[last + 1].Number - items[last].Number <= 1)
            last++;
        if (items[last].Number - first.Number < 2)
        {
            // The same work twice is printed once.
            do i++;
            while (i < items.Count && first.IsBare && items[i].IsBare && items[i].Number == first.Number);
            return null;
        }
        i = last + 1;
        return items[last];
    }

    private void WriteOne(InTextItem item, StyledText output)
    {
        if (item.Prefix.Length > 0)
            output.Add(item.Prefix.TrimEnd() + " ", _style);
        WriteNumber(item, output);
        if (item.Locator.Length > 0)
            output.Add($"({LocatorText.Tight(item)})", _style);
        if (item.Suffix.Length > 0)
            output.Add(char.IsPunctuation(item.Suffix.TrimStart()[0]) ? item.Suffix.Trim() : " " + item.Suffix.Trim(), _style);
    }

    private void WriteNumber(InTextItem item, StyledText output) =>
        output.AddLink(item.Number.ToString(CultureInfo.InvariantCulture), item.Url, _style);
}
