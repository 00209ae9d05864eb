using System.Globalization;
using Casebook.Domain.Works;

namespace Casebook.Render.References.InText;

/// <summary>Author and year as APA cites them: <c>(LeRoy et al., 1988, p. 203; Boulman &amp; Rosner, 2005)</c>, in the order of names.</summary>
internal sealed class AuthorDateForm : IInTextForm
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<InTextItem> items, StyledText output)
    {
        if (items.Count == 0) return;
        output.Add("(");
        var ordered = items.OrderBy(item => Name(item.Work), StringComparer.Ordinal).ThenBy(item => item.Work.Year ?? int.MaxValue).ThenBy(item => item.Number);
        var first = true;
        foreach (var item in ordered)
        {
            if (!first) output.Add("; ");
            first = false;
            if (item.Prefix.Length > 0) output.Add(item.Prefix.TrimEnd() + " ");
            var year = item.Work.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "n.d.";
            output.AddLink(item.SuppressAuthor ? year : $"{Name(item.Work)}, {year}", item.Url);
            if (item.Locator.Length > 0) output.Add(", ").Add(LocatorText.Spaced(item));
            if (item.Suffix.Length > 0) output.Add(char.IsPunctuation(item.Suffix.TrimStart()[0]) ? item.Suffix.Trim() : ", " + item.Suffix.Trim());
        }
        output.Add(")");
    }

    private static string Name(Work work)
    {
        var authors = work.Authors.IsEmpty ? work.Editors : work.Authors;
        if (authors.IsEmpty) return work.Title.Length > 0 ? $"“{work.Title}”" : work.Container;
        if (work.MoreAuthors || authors.Length > 2) return $"{WrittenNames.Family(authors[0])} et al.";
        return authors.Length == 1 ? WrittenNames.Family(authors[0]) : $"{WrittenNames.Family(authors[0])} & {WrittenNames.Family(authors[1])}";
    }
}
