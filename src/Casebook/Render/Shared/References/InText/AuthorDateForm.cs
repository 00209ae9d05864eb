using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References.InText;

/// <summary>Author and year, as APA cites them: <c>(Boulman &amp; Rosner, 2005; LeRoy et al., 1988, p. 203)</c>, in the order of the list; years of
/// the same authors follow one another, <c>(LeRoy, 1988a, 1988b)</c>.</summary>
internal sealed class AuthorDateForm(AuthorDateLabels labels) : IInTextForm
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<InTextItem> items, StyledText output)
    {
        if (items.Count == 0)
            return;
        output.Add("(");
        InTextItem? before = null;
        foreach (var item in items.OrderBy(item => item.Work, AuthorDateOrder.Instance).ThenBy(item => item.Number))
        {
            var continues = before is not null && Continues(before, item);
            if (before is not null && continues && before.Number == item.Number)
                continue;
            if (before is not null)
                output.Add(continues ? ", " : "; ");
            before = item;
            if (item.Prefix.Length > 0)
                output.Add(item.Prefix.TrimEnd() + " ");
            var year = labels.YearOf(item.Work);
            output.AddLink(item.SuppressAuthor || continues ? year : labels.NamesOf(item.Work) + labels.Rules.BeforeYear + year, item.Url);
            if (item.Locator.Length > 0)
                output.Add(", ").Add(labels.Rules.NamesPages ? LocatorText.Spaced(item) : LocatorText.Bare(item));
            if (item.Suffix.Length > 0)
                output.Add(char.IsPunctuation(item.Suffix.TrimStart()[0]) ? item.Suffix.Trim() : ", " + item.Suffix.Trim());
        }
        output.Add(")");
    }

    // A place in a work must not seem to belong to the next one.
    private bool Continues(InTextItem before, InTextItem item) =>
        before.IsBare && item.IsBare && before.SuppressAuthor == item.SuppressAuthor && labels.NamesOf(before.Work) == labels.NamesOf(item.Work);
}
